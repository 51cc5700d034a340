"""指标: the team's own funnel, standards and activities, as a playbook."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbook.check.metric_lines import MetricLine, line_says, metric_lines
from workbook.check.metric_names import name_findings
from workbook.check.origin import is_grave
from workbook.check.page import Page
from workbook.check.parsed import key
from workbook.check.table import Typed, check_table
from workbook.schema.choices import COUNTING, DIRECTION, METRIC_KIND, choice_id
from workbook.schema.finding import Finding
from workbook.schema.playbook import (
    AMOUNT,
    DEAL_STAGE,
    DEALS,
    REVERSAL,
    Activity,
    Playbook,
    Result,
    Stage,
)
from workbook.schema.words import NOTHING

RESULT, STAGE, OTHER = (choice_id(kind) for kind in METRIC_KIND)
LEAST_STAGES = 2
GRAVE = frozenset({"kind", "id", "zh", "rate", "lag", "counts", "direction"})
FED = frozenset({AMOUNT, DEALS})  # the results that the log and the daily counts tell

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
        ``no_funnel``, ``result_missing``, ``result_unfed``, ``direction_fixed``,
        ``unknown_denominator``, ``rate_missing``, ``deal_not_last``; those of ``name_findings``
        and ``check_table``.
    """
    source = page.source("metrics")
    if source is None:
        return None, (page.origin.says("sheet_missing", wanted=page.sheet.label),)
    typed = check_table(source, page.reading, grave=GRAVE)
    lines = metric_lines(typed)
    findings = (
        *typed.findings,
        *name_findings(lines, typed, shipped),
        *_results(lines, typed, shipped),
        *_funnel(lines, typed),
    )
    if any(is_grave(each) for each in findings):
        return None, findings
    return _playbook(lines, shipped), findings


def _results(lines: Sequence[MetricLine], typed: Typed, shipped: Playbook) -> Iterator[Finding]:
    """Yield results that nothing is written down for, and those that must be there and are not."""
    ids = {line.id for line in lines if line.kind == RESULT}
    for result in shipped.results:
        if result.id in FED and result.id not in ids:
            yield typed.source.origin.says("result_missing", wanted=result.label, found=result.id)
    for line in lines:
        if line.kind == RESULT and line.id not in FED:
            yield line_says(typed, "result_unfed", line, "kind")
        elif line.kind == RESULT and line.cells.get("direction") == choice_id(DIRECTION[1]):
            yield line_says(typed, "direction_fixed", line, "direction")


def _funnel(lines: Sequence[MetricLine], typed: Typed) -> Iterator[Finding]:
    stages = [line for line in lines if line.kind == STAGE]
    if len(stages) < LEAST_STAGES:
        yield typed.source.origin.says("no_funnel")
        return
    for line in lines:
        if line.id in (DEAL_STAGE, stages[-1].id) and line is not stages[-1]:
            yield line_says(typed, "deal_not_last", line, "id")
        elif line.id == REVERSAL and line.kind != OTHER:
            yield line_says(typed, "reversal_is_no_stage", line, "kind")
    for position, line in enumerate(stages):
        above = _ids_by_name(stages[:position])
        of, rate = line.cells.get("of"), line.cells.get("rate")
        is_last = line is stages[-1]
        if key(str(of or "")) not in above and (of or rate or is_last):
            yield line_says(typed, "unknown_denominator", line, "of")
        elif of and rate is None and not typed.is_faulty("rate", line.index):
            yield line_says(typed, "rate_missing", line, "rate")


def _ids_by_name(lines: Sequence[MetricLine]) -> dict[str, str]:
    """Return what a denominator may be called -> id; a name goes before another stage's id."""
    by_id = {line.id: line.id for line in lines}
    return by_id | {key(text): line.id for line in lines for text in line.label.both()}


def _playbook(lines: Sequence[MetricLine], shipped: Playbook) -> Playbook:
    stages = [line for line in lines if line.kind == STAGE]
    return replace(
        shipped,
        funnel=tuple(
            _stage(line, _ids_by_name(stages[:place])) for place, line in enumerate(stages)
        ),
        beside=tuple(
            Activity(id=line.id, label=line.label, minutes=line.cells.get("minutes") or 0)
            for line in lines
            if line.kind == OTHER
        ),
        results=tuple(_result(line, shipped) for line in lines if line.kind == RESULT),
    )


def _stage(line: MetricLine, ids: Mapping[str, str]) -> Stage:
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


def _result(line: MetricLine, shipped: Playbook) -> Result:
    known = next((each for each in shipped.results if each.id == line.id), None)
    return Result(
        id=line.id,
        label=line.label,
        unit=known.unit if known else NOTHING,
        is_money=known.is_money if known else False,
    )
