"""本月与上月: every metric against target and last month, and what moved the result."""

from collections.abc import Sequence
from dataclasses import replace

from workbook.measure.values import Explanation
from workbook.review.blocks import (
    Block,
    Cell,
    Column,
    Content,
    Look,
    Notes,
    Row,
    Table,
    Tone,
    Total,
)
from workbook.review.gaps import gap_sentence
from workbook.review.month_source import Month
from workbook.review.parts import factor_label, factor_text, parts_chart, parts_table
from workbook.review.places import block_rows
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, money, signed, signed_share
from workbook.review.totals import difference, ratio, total_row
from workbook.schema.month_words import MONTH_CHART
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member

NAME_WIDTH, FIGURE_WIDTH, SENTENCE_WIDTH = 16.0, 12.0, 84.0
FIGURES = ("target", "actual", "attainment", "month_gap", "before", "change", "change_share")


def plan_compared(month: Month) -> Sheet:
    """Return the 本月与上月 sheet."""
    source = month.source
    widths = (NAME_WIDTH, *(FIGURE_WIDTH,) * len(FIGURES), SENTENCE_WIDTH)
    return Sheet(
        id="month",
        name=source.sheet("month"),
        widths=widths,
        bands=(
            (source.title("month"),),
            (Notes(id="compared", lines=_compared_lines(month)),),
            (_team(month),),
            *_moved(month, width=len(widths)),
            (_members(month),),
        ),
        page=Page(repeat="members", freeze_columns=1),
        tab="navy",
        footer=source.brief(),
    )


def moved_sentence(source: Source, explanation: Explanation) -> str:
    """Return a change in words, naming the part that moved it most."""
    if not explanation.gap:
        return source.say("same")
    change = source.say("rose" if explanation.gap > 0 else "fell", change=money(explanation.gap))
    sign = 1 if explanation.gap > 0 else -1
    most = max(explanation.parts, key=lambda part: sign * part.value)
    is_top = most is explanation.parts[0]
    return source.say(
        "moved_most",
        change=change,
        factor=factor_label(source, most, is_top=is_top),
        value=signed(most.value),
        before=factor_text(most, most.baseline, is_top=is_top),
        now=factor_text(most, most.actual, is_top=is_top),
    )


def _compared_lines(month: Month) -> tuple[Content, ...]:
    """Return which days of which months are compared, and what each workday made."""
    source, before = month.source, month.before
    if before is None:
        return (Cell(source.say("no_before"), Tone.MUTED),)
    told = source.say(
        "compared",
        as_of=source.run.as_of,
        gone=source.run.measures.workdays_gone,
        before=before.period.id,
        day=before.as_of,
        days=before.measures.workdays_gone,
    )
    now = ratio(month.made(None, AMOUNT), source.run.measures.workdays_gone)
    was = ratio(month.was(None, AMOUNT), before.measures.workdays_gone)
    change = ratio(difference(now, was), was)
    if now is None or was is None or change is None:
        return (Cell(told, Tone.MUTED),)
    speed = source.say("per_workday", now=money(now), before=money(was), share=signed_share(change))
    return (Cell(told, Tone.MUTED), Cell(speed, Tone.STRONG))


def _team(month: Month) -> Table:
    source = month.source
    metrics = source.run.team.playbook.metrics
    return Table(
        id="team",
        heading=source.heading("month_team"),
        columns=(source.column("metric"), *_columns(source)),
        rows=tuple(
            Row((source.metric(metric.id), *_figures(month, None, metric=metric.id)))
            for metric in metrics
        ),
    )


def _columns(source: Source, *, is_summed: bool = False) -> tuple[Column, ...]:
    def column(id_: str, look: Look, formula: str = "") -> Column:
        summed: Total = "same" if formula else "sum"
        total: Total = summed if is_summed else ""
        return source.column(id_, look, formula=formula, total=total)

    return (
        column("target", Look.MONEY),
        column("actual", Look.MONEY),
        column("attainment", Look.SHARE, "[actual]/[target]"),
        column("month_gap", Look.GAP, "[actual]-[target]"),
        column("before", Look.MONEY),
        column("change", Look.GAP, "[actual]-[before]"),
        column("change_share", Look.SHARE, "[change]/[before]"),
    )


def _figures(month: Month, member_id: str | None, *, metric: str) -> tuple[Content, ...]:
    measure = month.source.figures.measures.get((member_id, metric))
    target = measure.target if measure else None
    return _compared(target, month.made(member_id, metric), month.was(member_id, metric))


def _compared(target: Content, actual: Content, before: Content) -> tuple[Content, ...]:
    change = difference(actual, before)
    return (
        target,
        actual,
        ratio(actual, target),
        difference(actual, target),
        before,
        change,
        ratio(change, before),
    )


def _moved(month: Month, *, width: int) -> tuple[tuple[Block, ...], ...]:
    source = month.source
    if month.before is None:
        return ()
    explanation = month.moved(None)
    heading = source.heading("moved")
    if explanation is None or not explanation.parts:
        said = Cell(source.say("no_result_before"), Tone.MUTED)
        return ((Notes(id="parts", heading=heading, lines=(said,)),),)
    sentence = Cell(moved_sentence(source, explanation), Tone.STRONG)
    table = parts_table(source, explanation, heading=heading, against="before")
    title = MONTH_CHART.of(source.lang)
    chart = parts_chart(source, explanation, sheet="month", title=title, width=width)
    return (
        (table, replace(chart, lines=block_rows(table))),
        (Notes(id="because", lines=(sentence,)),),
    )


def _members(month: Month) -> Table:
    source = month.source
    columns = (
        source.column("name"),
        *_columns(source, is_summed=True),
        source.column("sentence", Look.LONG),
    )
    rows = tuple(
        Row(
            (
                source.member(member),
                *_figures(month, member.id, metric=AMOUNT),
                _sentence(month, member),
            )
        )
        for member in source.figures.members
    )
    return Table(
        id="members",
        heading=source.heading("month_members"),
        columns=columns,
        rows=(*rows, *_total(source, columns, rows=rows)),
    )


def _sentence(month: Month, member: Member) -> Cell | str:
    source = month.source
    if member.id not in source.figures.received:
        return Cell(source.no_figures(member), Tone.MUTED)
    if month.before is None:
        gap = source.figures.explained.get(member.id)
        return gap_sentence(source, gap) if gap and gap.parts else ""
    explanation = month.moved(member.id)
    if explanation is None or not explanation.parts:
        return Cell(source.say("no_result_before"), Tone.MUTED)
    return moved_sentence(source, explanation)


def _total(source: Source, columns: Sequence[Column], *, rows: Sequence[Row]) -> tuple[Row, ...]:
    sums = total_row(columns, rows, known={})
    if not sums:
        return ()
    at = {column.id: index for index, column in enumerate(columns)}
    summed = (sums[0].cells[at[id_]] for id_ in ("target", "actual", "before"))
    shown = dict(zip(FIGURES, _compared(*summed), strict=True))
    return total_row(columns, rows, known={**shown, "name": source.label("team")})
