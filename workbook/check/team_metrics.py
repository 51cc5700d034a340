"""指标: the team's own funnel, standards and activities, as a playbook."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbook.check.origin import is_grave
from workbook.check.page import Page
from workbook.check.parsed import key, shown
from workbook.check.table import Typed, check_table
from workbook.schema.choices import COUNTING, DIRECTION, METRIC_KIND, choice_id
from workbook.schema.finding import Finding
from workbook.schema.member.daily import daily_sheet
from workbook.schema.playbook import AMOUNT, DEAL_STAGE, Activity, Playbook, Result, Stage
from workbook.schema.sheet import Sheet
from workbook.schema.team_book.targets import targets_sheet
from workbook.schema.words import NOTHING, Words

RESULT, STAGE, OTHER = (choice_id(kind) for kind in METRIC_KIND)
LEAST_STAGES = 2
GRAVE = frozenset({"kind", "id", "zh", "rate", "lag", "counts", "direction"})
_ID = re.compile(r"[a-z][a-z0-9_]*")

Findings = tuple[Finding, ...]


def read_metrics(page: Page, shipped: Playbook) -> tuple[Playbook | None, Findings]:
    """Read the team's playbook.

    Args:
        page: The sheet as it stands.
        shipped: The playbook it started from: it has the words and units the sheet does not.

    Returns:
        The playbook with the funnel in the order listed, or None if it cannot be used; what was
        found.

    Findings:
        ``no_funnel``, ``metric_twice``, ``bad_metric_id``, ``unknown_denominator``,
        ``rate_missing``, ``deal_not_last``; those of ``check_table``.
    """
    source = page.source("metrics")
    if source is None:
        return None, (page.origin.says("sheet_missing", wanted=page.sheet.label),)
    typed = check_table(source, page.reading, grave=GRAVE)
    named = zip(*(typed.column(each) for each in ("kind", "id", "zh")), strict=True)
    lines = [_line(typed, index) for index, cells in enumerate(named) if None not in cells]
    findings = (*typed.findings, *_names(lines, typed, shipped), *_funnel(lines, typed))
    if any(is_grave(each) for each in findings):
        return None, findings
    return _playbook(lines, shipped), findings


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of 指标."""

    index: int
    kind: str
    id: str
    label: Words
    cells: Mapping[str, Any]


def _line(typed: Typed, index: int) -> _Line:
    cells = {each: typed.column(each)[index] for each in typed.columns}
    zh = str(cells["zh"])
    label = Words(zh, str(cells.get("en") or zh))
    return _Line(index, str(cells["kind"]), str(cells["id"]), label, cells)


def _says(typed: Typed, code: str, line: _Line, column_id: str) -> Finding:
    """Return a finding about one cell of a line, which the line's own name tells of."""
    source = typed.source
    return source.origin.says(
        code,
        source.cell(column_id, line.index),
        column=line.label,
        found=shown(line.cells.get(column_id)),
    )


def _names(lines: Sequence[_Line], typed: Typed, shipped: Playbook) -> Iterator[Finding]:
    """Yield ids and names that cannot be told apart, or would be taken for other columns."""
    reserved = _reserved(shipped)
    ids: set[str] = set()
    names: set[str] = set()
    for line in lines:
        if not _ID.fullmatch(line.id) or line.id in reserved:
            yield _says(typed, "bad_metric_id", line, "id")
        elif line.id in ids:
            yield _says(typed, "metric_twice", line, "id")
        own = {key(text) for text in line.label.both()}
        if own & names:
            yield _says(typed, "metric_twice", line, "zh")
        ids.add(line.id)
        names |= own


def _reserved(shipped: Playbook) -> set[str]:
    """Return the ids of columns that stand beside those of metrics."""
    sheets: tuple[Sheet, ...] = (daily_sheet(shipped, 1), targets_sheet(shipped))
    columns = {column.id for sheet in sheets for column in sheet.table(sheet.blocks[0].id).columns}
    return columns - {metric.id for metric in shipped.metrics}


def _funnel(lines: Sequence[_Line], typed: Typed) -> Iterator[Finding]:
    stages = [line for line in lines if line.kind == STAGE]
    results = {line.id for line in lines if line.kind == RESULT}
    if len(stages) < LEAST_STAGES or AMOUNT not in results:
        yield typed.source.origin.says("no_funnel")
        return
    for position, line in enumerate(stages):
        above = _ids_by_name(stages[:position])
        of, rate = line.cells.get("of"), line.cells.get("rate")
        is_last = line is stages[-1]
        if line.id == DEAL_STAGE and not is_last:
            yield _says(typed, "deal_not_last", line, "id")
        if key(str(of or "")) not in above and (of or rate or is_last):
            yield _says(typed, "unknown_denominator", line, "of")
        elif of and rate is None and not typed.is_faulty("rate", line.index):
            yield _says(typed, "rate_missing", line, "rate")


def _ids_by_name(lines: Sequence[_Line]) -> dict[str, str]:
    return {key(text): line.id for line in lines for text in (line.id, *line.label.both())}


def _playbook(lines: Sequence[_Line], shipped: Playbook) -> Playbook:
    stages = [line for line in lines if line.kind == STAGE]
    ids = _ids_by_name(stages)
    return replace(
        shipped,
        funnel=tuple(_stage(line, ids) for line in stages),
        beside=tuple(
            Activity(id=line.id, label=line.label, minutes=line.cells.get("minutes") or 0)
            for line in lines
            if line.kind == OTHER
        ),
        results=tuple(_result(line, shipped) for line in lines if line.kind == RESULT),
    )


def _stage(line: _Line, ids: Mapping[str, str]) -> Stage:
    is_people = line.cells.get("counts") == choice_id(COUNTING[1])
    return Stage(
        id=line.id,
        label=line.label,
        of=ids.get(key(str(line.cells.get("of") or "")), ""),
        rate=line.cells.get("rate"),
        lag=line.cells.get("lag") or 0,
        minutes=line.cells.get("minutes") or 0,
        counts="people" if is_people else "times",
    )


def _result(line: _Line, shipped: Playbook) -> Result:
    known = next((each for each in shipped.results if each.id == line.id), None)
    return Result(
        id=line.id,
        label=line.label,
        unit=known.unit if known else NOTHING,
        is_money=known.is_money if known else False,
        is_more_better=line.cells.get("direction") != choice_id(DIRECTION[1]),
    )
