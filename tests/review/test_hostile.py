"""Whatever is written in names, files and cells, it is shown as text and does nothing."""

import re
from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import Validate
from tests.review.reading import LINK, parts, sheet_parts
from tests.review.sample import PEOPLE, consolidated
from workbook.review.consolidated import Consolidated
from workbook.review.plan import plan_review
from workbook.review.write import write_review
from workbook.schema.cell_text import RISKY
from workbook.schema.sentences import finding

HOSTILE = (
    "=1+1",
    "=cmd|' /C calc'!A0",
    "{=SUM(A1:A9)}",
    "+86",
    "-1",
    "@SUM(1)",
    "＝1",
    "＋1",
    "－1",
    "＠a",
    "\t=1",
    "\r=1",
    "http://evil.example/x",
    "https://evil.example#a",
    "ftp://evil.example",
    "mailto:a@evil.example",
    "external:\\\\host\\share\\x.xlsx",
    "internal:'名册'!A1",
    "file://host/share",
    "\\\\host\\share",
    "123",
    "1e5",
    "TRUE",
    "_x0041_",
    "<f>1</f>",
    "</t></si>",
    "&amp;&P&N",
    "'quoted'",
    "a]b[c:d*e?f/g\\h",
    "\x00\x1f\x7f",
    "\ud800",
    "\u202e名",
    "😀" * 20,
    "History",
    "总览",
    "SORT(",
    "x" * 300,
    "",
    " ",
)
texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=40),
    st.builds(str.__add__, st.sampled_from(HOSTILE), st.text(max_size=10)),
)
TWO = consolidated(PEOPLE[:2])


def poisoned(text: str, other: str) -> Consolidated:
    """Return a run whose every text is one of two."""
    members = tuple(
        replace(member, name=text, unit=other, group=text, rank=other)
        for member in TWO.team.members
    )
    file = {"file": text, "sheet": other, "member_id": "001", "found": text}
    found = (
        finding("bad_phone", cell="A1", **file),
        *(finding("not_a_number", cell=f"B{row}", **file) for row in range(2, 7)),
        finding("calendar_unknown", found=other),
    )
    return replace(
        TWO,
        team=replace(TWO.team, name=text, supervisor=other, members=members),
        hand_ins=tuple(replace(h, name=text, file=other) for h in TWO.hand_ins),
        books=tuple(replace(book, file=text, name=other) for book in TWO.books),
        findings=found,
    )


PLAIN = write_review(plan_review(poisoned("张三", "李四"), "zh"))


def formulas(content: bytes) -> list[str]:
    """Return every formula of a book."""
    return [f for part in sheet_parts(content) for f in re.findall(r"<f[^>]*>([^<]*)</f>", part)]


@settings(max_examples=60, deadline=None)
@given(texts, texts)
def test_nothing_of_it_becomes_a_formula_or_a_link(text: str, other: str) -> None:
    content = write_review(plan_review(poisoned(text, other), "zh"))

    assert formulas(PLAIN) == formulas(content)
    links = [link for part in sheet_parts(content) for link in LINK.findall(part)]
    assert sum(len(LINK.findall(part)) for part in sheet_parts(PLAIN)) == len(links)
    assert not [link for link in links if "r:id" in link or "!A1" not in link]
    assert not [name for name, part in parts(content).items() if 'TargetMode="External"' in part]


@settings(max_examples=40, deadline=None)
@given(texts, texts)
def test_risky_text_has_the_quote_prefix(text: str, other: str) -> None:
    content = write_review(plan_review(poisoned(text, other), "zh"))

    workbook = openpyxl.load_workbook(BytesIO(content))
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    strings = [cell for cell in cells if cell.data_type == "s" and cell.value]
    risky = [cell for cell in strings if str(cell.value)[0] in RISKY]
    assert not [cell for cell in risky if not cell.quotePrefix]
    assert not [cell for cell in strings if cell.quotePrefix and str(cell.value)[0] not in RISKY]


@pytest.mark.parametrize("text", HOSTILE)
def test_the_book_stays_valid(text: str) -> None:
    """Every hostile text by itself gives a book that a second reader opens, tabs and all."""
    content = write_review(plan_review(poisoned(text, text), "zh"))

    workbook = openpyxl.load_workbook(BytesIO(content))
    assert 10 == len(workbook.sheetnames) == len(set(workbook.sheetnames))


def test_all_of_it_at_once_passes_the_validator(validate: Validate) -> None:
    everything = "\n".join(HOSTILE)

    assert validate(write_review(plan_review(poisoned(everything, "=" + everything), "zh"))) == []
