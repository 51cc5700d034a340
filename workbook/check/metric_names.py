"""Ids and names of the team's metrics: simple, told apart, and no other column's."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence

from workbook.check.metric_lines import MetricLine, line_says
from workbook.check.table import Typed
from workbook.read.labels import LONGEST_LABEL, normal, without_unit
from workbook.schema.cell_text import is_risky
from workbook.schema.finding import Finding
from workbook.schema.member.daily import daily_sheet
from workbook.schema.playbook import AMOUNT, DEALS, Playbook
from workbook.schema.sheet import Column, Sheet
from workbook.schema.team_book.targets import targets_sheet

_ID = re.compile(r"[a-z][a-z0-9_]*")
LONGEST_ID = 30
_UNFIT = re.compile(
    r"[\x00-\x1f\x7f{}\"|@]"
)  # what formulas are written with, and what nobody sees
RESULTS = frozenset({AMOUNT, DEALS})


def name_findings(
    lines: Sequence[MetricLine], typed: Typed, shipped: Playbook
) -> Iterator[Finding]:
    """Yield the ids and names that cannot be told apart, or would be taken for other columns.

    Args:
        lines: The metrics.
        typed: Where they stand.
        shipped: A playbook, to know the forms' own columns by.

    Findings:
        ``bad_metric_id``, ``metric_twice``, ``bad_metric_name``, ``metric_name_taken``.
    """
    fixed = _fixed(shipped)
    ids: set[str] = set()
    names = {form: "" for column in fixed for form in _forms(column.headers())}
    own = {(c.id, form) for c in fixed if c.id in RESULTS for form in _forms(c.headers())}
    reserved = {column.id for column in fixed} - RESULTS
    for line in lines:
        if not _ID.fullmatch(line.id) or len(line.id) > LONGEST_ID or line.id in reserved:
            yield line_says(typed, "bad_metric_id", line, "id")
        elif line.id in ids:
            yield line_says(typed, "metric_twice", line, "id")
        ids.add(line.id)
        for label, column_id in {line.label.en: "en", line.label.zh: "zh"}.items():
            code = _fault(label, names, {form for each, form in own if each == line.id})
            if code:
                yield line_says(typed, code, line, column_id)
        names |= dict.fromkeys(_forms(line.label.both()), line.id)


def _fault(label: str, names: Mapping[str, str], own: Collection[str]) -> str:
    """Return the code of what is wrong with a name; empty for nothing."""
    if len(label) > LONGEST_LABEL or _UNFIT.search(label) or not normal(label):
        return "bad_metric_name"
    if is_risky(label):  # chosen as 活动, a spreadsheet would calculate it
        return "bad_metric_name"
    taken = {names[form] for form in _forms((label,)) if form in names and form not in own}
    if taken - {""}:
        return "metric_twice"
    return "metric_name_taken" if taken else ""


def _forms(texts: Sequence[str]) -> set[str]:
    """Return the ways in which a header is compared: with and without its unit."""
    full = {normal(text) for text in texts}
    return full | {without_unit(text)[0] for text in full}


def _fixed(shipped: Playbook) -> list[Column]:
    """Return the columns that stand beside those of metrics, whatever the metrics are."""
    metrics = {metric.id for metric in shipped.metrics} - RESULTS
    sheets: tuple[Sheet, ...] = (daily_sheet(shipped, 1), targets_sheet(shipped))
    tables = (sheet.table(sheet.blocks[0].id) for sheet in sheets)
    return [column for table in tables for column in table.columns if column.id not in metrics]
