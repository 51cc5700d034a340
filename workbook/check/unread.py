"""Tabs that nobody reads, with rows on them that belong into 日志 or 每日活动量."""

from collections.abc import Iterator, Mapping, Sequence

from workbook.check.counts import filled_days
from workbook.check.origin import Origin
from workbook.check.page import Page
from workbook.check.values import Reading
from workbook.read.grid import Grid
from workbook.read.sheets import FoundSheet
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.sheet import Sheet

RESULTS = frozenset({DEALS, AMOUNT})


def unread_findings(
    tabs: Sequence[Grid],
    sheets: Mapping[str, Sheet],
    *,
    found: Mapping[str, FoundSheet],
    origin: Origin,
    reading: Reading,
) -> Iterator[Finding]:
    """Yield the tabs that are no declared sheet and hold entries all the same.

    Args:
        tabs: Every tab of the file.
        sheets: Table id -> the declared sheet with that table, of the tables that are counted.
        found: The sheets that were read.
        origin: Whose file it is.
        reading: How its cells are read.

    Findings:
        ``sheet_unread``, ``hidden_sheet_unread``.
    """
    read = {each.grid.name for each in found.values()}
    for tab in tabs:
        if tab.name in read:
            continue
        code = "hidden_sheet_unread" if tab.is_hidden else "sheet_unread"
        for table_id, sheet in sheets.items():
            count = _entries(tab, sheet, table_id, reading)
            if count:
                facts = (("count", str(count)),)
                says = origin.on(tab.name).says
                yield says(code, found=tab.name, wanted=sheet.label, facts=facts)
                break


def _entries(tab: Grid, sheet: Sheet, table_id: str, reading: Reading) -> int:
    """Return how many rows of a table stand on a tab; 0 if it is another table altogether."""
    source = Page.of(Origin(""), sheet, tab, reading).source(table_id)
    if source is None or source.found.missing or "date" not in source.found.columns:
        return 0
    counted = {each.id for each in reading.playbook.counted} | RESULTS
    is_log = any(column.required for column in source.table.columns)
    if not is_log and not counted & source.found.columns.keys():
        return 0
    return len(source.rows) if is_log else len(filled_days(source))
