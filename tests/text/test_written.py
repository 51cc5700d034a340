"""Some hundred hostile texts in each workbook we write; `make soak` does ten thousand."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.conftest import Validate
from tests.text.runs import kinds, plain, tried
from tests.text.scan import faults_of
from tests.text.strings import FIXED, LONG, strings
from tests.text.workbooks import harmless
from workbook.schema.cell_text import clean_text

AMOUNT = {
    "review book": 460,
    "drawn cells": 480,
    "filled-in cells": 400,
    "team book": 60,
    "member book": 30,
}
LEAST = {"review book": 200, "drawn cells": 480, "filled-in cells": 400}  # places that show it all


@pytest.mark.parametrize("kind", AMOUNT)
def test_nothing_of_it_does_anything_or_is_lost_without_a_word(kind: str) -> None:
    assert [] == [said for _, wrong in tried(kind, AMOUNT[kind]) for said in wrong]


@pytest.mark.parametrize("kind", AMOUNT)
def test_most_of_it_is_shown_in_a_cell_of_its_own(kind: str) -> None:
    _, shown = plain(kind, "zh")

    assert len(shown) >= LEAST.get(kind, 14)


@pytest.mark.parametrize("kind", ["team book", "drawn cells", "filled-in cells"])
def test_the_validator_finds_nothing(kind: str, validate: Validate) -> None:
    assert [] == validate(kinds("zh")[kind](strings()).content)


def test_every_fixed_text_is_within_what_a_test_writes() -> None:
    assert min(AMOUNT["review book"], AMOUNT["drawn cells"]) > len((*FIXED, *LONG))


def test_a_live_formula_would_be_found() -> None:
    """The search itself: one cell made a formula, one link added, one prefix taken away."""
    live, _ = plain("filled-in cells", "zh")
    content = kinds("zh")["filled-in cells"](harmless()).content
    changed = _changed(content, '<is><t xml:space="preserve">文本0</t></is>', "<f>1+1</f><v>2</v>")
    linked = _changed(
        content, "</sheetData>", '</sheetData><hyperlinks><hyperlink ref="B3"/></hyperlinks>'
    )
    risky = _changed(content, "文本0", "=1+1")

    assert ["formulas: ('xl/worksheets/sheet1.xml', 'B3', '1+1') is not ours"] == faults_of(
        changed, like=live
    )
    assert [
        "links: ('xl/worksheets/sheet1.xml', 'B3') is not ours",
        "xl/worksheets/sheet1.xml: a link without a place in the book",
    ] == faults_of(linked, like=live)
    assert ["no quote prefix: '=1+1'"] == faults_of(risky, like=live)
    assert ["not shown: '文本0'"] == faults_of(risky, like=live, shows=("文本0", "文本1"))[-1:]


def test_cleaning_is_visible_but_for_marks_of_direction() -> None:
    unseen = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")

    for text in FIXED:
        lines = re.sub("\r\n?", "\n", unseen.sub("", text))
        assert len(clean_text(text)) == len(lines)


def _changed(content: bytes, before: str, after: str) -> bytes:
    made = BytesIO()
    with ZipFile(BytesIO(content)) as archive, ZipFile(made, "w") as changed:
        for name in archive.namelist():
            part = archive.read(name).decode()
            if name == "xl/worksheets/sheet1.xml":
                assert part.count(before) == 1
                part = part.replace(before, after)
            changed.writestr(name, part)
    return made.getvalue()
