"""The rows of 指标, each a metric of the team's own, before it is clear whether they fit together."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbook.check.parsed import shown
from workbook.check.table import Typed
from workbook.schema.finding import Finding
from workbook.schema.words import Words


@dataclass(frozen=True, slots=True)
class MetricLine:
    """A row of 指标: its place among the rows, what it is, and its other cells by column id."""

    index: int
    kind: str
    id: str
    label: Words
    cells: Mapping[str, Any]


def metric_lines(typed: Typed) -> list[MetricLine]:
    """Return the rows that have a kind, an id and a name; of others the table tells."""
    named = zip(*(typed.column(each) for each in ("kind", "id", "zh")), strict=True)
    return [_line(typed, index) for index, cells in enumerate(named) if None not in cells]


def _line(typed: Typed, index: int) -> MetricLine:
    cells = {each: typed.column(each)[index] for each in typed.columns}
    zh = str(cells["zh"])
    label = Words(zh, str(cells.get("en") or zh))
    return MetricLine(index, str(cells["kind"]), str(cells["id"]), label, cells)


def line_says(typed: Typed, code: str, line: MetricLine, column_id: str) -> Finding:
    """Return a finding about one cell of a line, which the line's own name tells of."""
    source = typed.source
    return source.origin.says(
        code,
        source.cell(column_id, line.index),
        column=line.label,
        found=shown(line.cells.get(column_id)),
    )
