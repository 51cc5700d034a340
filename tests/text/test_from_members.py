"""Hostile texts typed into a member's book come through checks and sentences into the review as mere text."""

import re
from functools import cache
from itertools import islice

import pytest

from addin.demo.books import member_pages
from addin.demo.cells import typed
from tests.review.sample import AS_OF, PERIOD_ID, team
from tests.text.scan import Written, faults_of, live_of, texts_in
from tests.text.strings import strings
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.pipeline import Source, consolidate
from workbook.review.plan import plan_review
from workbook.review.write import write_review
from workbook.schema.cell_text import clean_text

ROWS = 60
COLUMNS = (
    "customer",
    "phone",
    "record",
    "objection",
    "next_action",
    "support",
    "activity",
    "amount",
)
_CALLS = re.compile(r"([A-Z_.]+)\(")


def coded(text: str) -> str:
    """Return a text as a spreadsheet program writes it, with the numbers of what XML cannot hold."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")[:30_000]
    escaped = re.sub("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_", whole)
    return re.sub(
        "[\x00-\x08\x0b-\x1f\ufffe\uffff]", lambda match: f"_x{ord(match[0]):04X}_", escaped
    )


@cache
def reviewed(seed: int) -> tuple[bytes, tuple[str, ...]]:
    """Return the review of a team, one of whose members typed hostile texts only, and the texts."""
    described = team()
    period, _ = build_period(PERIOD_ID, described)
    pages = member_pages(described.playbook, len(period.days), described.lang)
    texts = strings(seed=seed)
    rows = [
        {"date": period.workdays[0], **dict(zip(COLUMNS, islice(texts, len(COLUMNS)), strict=True))}
        for _ in range(ROWS)
    ]
    writes = pages.rows(
        "log",
        "log",
        [{k: coded(v) if isinstance(v, str) else v for k, v in row.items()} for row in rows],
    )
    ((_, blank),) = member_books(described, period, described.members[:1])
    book = typed(blank, {pages.tab("log"): writes})
    hostile = ("=1+1.xlsx", "\x01名\n.xlsx", "\ud800.xlsx", "x" * 200 + ".xlsx", "<b>&.xlsx")
    sources = [Source("2026-11_001_张伟.xlsx", lambda: book)]
    sources += [Source(name, lambda: b"no book") for name in hostile]
    run = consolidate(described, sources, month=PERIOD_ID, as_of=AS_OF)
    return write_review(plan_review(run, "zh")), hostile


@pytest.mark.parametrize("seed", [1, 2])
def test_the_review_of_it_is_mere_text(seed: int) -> None:
    content, hostile = reviewed(seed)
    live = live_of(content)

    assert [] == faults_of(content, like=live, shows=map(clean_text, hostile))
    calls = {call for _, _, formula in live.formulas for call in _CALLS.findall(formula)}
    assert calls <= {"SUM", "IF", "ROUND"}
    assert {part for part in Written(content).parts if "external" in part.lower()} == set()


def test_what_was_found_is_quoted_in_the_corrections() -> None:
    content, _ = reviewed(1)

    assert "=1+1" in texts_in(content)
