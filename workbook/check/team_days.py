"""日历 of the team book: days set to work or rest by hand."""

from collections.abc import Iterator
from datetime import date

from workbook.check.page import Page
from workbook.check.table import Typed, check_table
from workbook.schema.choices import DAY_KIND, choice_id
from workbook.schema.finding import Finding

GRAVE = frozenset({"date", "day_kind"})

Override = tuple[date, bool]  # a day, and whether it is worked


def read_days(page: Page | None) -> tuple[tuple[Override, ...], tuple[Finding, ...]]:
    """Read the days on which the team differs from the public calendar.

    Args:
        page: The sheet as it stands; None if it is not there, which changes nothing.

    Returns:
        One entry a day, in the order listed; what was found.

    Findings:
        ``day_twice``; those of ``check_table``. A row with an error is left out.
    """
    source = page.source("days") if page else None
    if page is None or source is None:
        return (), ()
    typed = check_table(source, page.reading, grave=GRAVE)
    work = choice_id(DAY_KIND[0])
    rows = list(zip(typed.column("date"), typed.column("day_kind"), strict=True))
    overrides = {
        day: kind == work
        for index, (day, kind) in enumerate(rows)
        if index not in typed.blocked and day is not None and kind is not None
    }
    return tuple(overrides.items()), (*typed.findings, *_twice(typed, rows))


def _twice(typed: Typed, rows: list[tuple[date | None, str | None]]) -> Iterator[Finding]:
    seen: dict[date, str] = {}
    for index, (day, kind) in enumerate(rows):
        if day is None or kind is None:
            continue
        if seen.get(day, kind) != kind:
            yield typed.source.says("day_twice", typed.source.table["date"], index, day)
        seen[day] = kind
