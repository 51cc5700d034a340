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
UNKNOWN = "—"
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
    lines: list[Content] = [Cell(told, Tone.MUTED), *_missing(month)]
    made, had = month.compared(None, AMOUNT)
    now = ratio(made, source.run.measures.workdays_gone)
    was = ratio(had, before.measures.workdays_gone)
    change = ratio(difference(now, was), was)
    if now is None or was is None or change is None or was < 0:
        return tuple(lines)
    speed = source.say("per_workday", now=money(now), before=money(was), share=signed_share(change))
    return (*lines, Cell(speed, Tone.STRONG))


def _missing(month: Month) -> tuple[Cell, ...]:
    """Return how many books are missing in each month, and who is compared then."""
    now, then = month.source.figures, month.figures_before
    if then is None:
        return ()
    missing = [len(each.hand_ins) - len(each.received) for each in (now, then)]
    if month.is_like_for_like and not any(missing):
        return ()
    both = len(month.in_both)
    told = month.source.say("compared_both", now=missing[0], then=missing[1], both=both)
    return (Cell(told, Tone.ORANGE),)


def _team(month: Month) -> Table:
    source = month.source
    metrics = source.run.team.playbook.metrics
    return Table(
        id="team",
        heading=source.heading("month_team"),
        columns=(source.column("metric"), *_columns(month)),
        rows=tuple(
            Row((source.metric(metric.id), *_figures(month, None, metric=metric.id)))
            for metric in metrics
        ),
    )


def _columns(month: Month, *, of_members: bool = False) -> tuple[Column, ...]:
    """Return the figures' columns.

    Where a book is missing in one of the months, the team's change is that of the members of both:
    no formula of the team's two figures comes to it, so it stands as a value.
    """
    source = month.source

    def column(id_: str, look: Look, formula: str = "", total: Total = "sum") -> Column:
        return source.column(id_, look, formula=formula, total=total if of_members else "")

    is_plain = month.before is None or month.is_like_for_like
    has_formula = of_members or is_plain
    change = "[actual]-[before]" if has_formula else ""
    # Who had a loss last month has no share of it.
    part = f'IF([before]>0,[change]/[before],"{UNKNOWN}")' if has_formula else ""

    return (
        column("target", Look.MONEY),
        column("actual", Look.MONEY),
        column("attainment", Look.SHARE, "[actual]/[target]", "same"),
        column("month_gap", Look.GAP, "[actual]-[target]", "same"),
        column("before", Look.MONEY),
        column("change", Look.GAP, change),
        column("change_share", Look.SHARE, part, "same" if is_plain else ""),
    )


def _figures(month: Month, member_id: str | None, *, metric: str) -> tuple[Content, ...]:
    measure = month.source.figures.measures.get((member_id, metric))
    target = measure.target if measure else None
    actual, before = month.made(member_id, metric), month.was(member_id, metric)
    return (*_reached(target, actual), before, *month.change(member_id, metric))


def _reached(target: Content, actual: Content) -> tuple[Content, ...]:
    return (target, actual, ratio(actual, target), difference(actual, target))


def _moved(month: Month, *, width: int) -> tuple[tuple[Block, ...], ...]:
    source = month.source
    if month.before is None:
        return ()
    explanation = month.moved(None)
    heading = source.heading("moved")
    if explanation is None or not explanation.parts:
        why = "no_result_before" if month.in_both else "nobody_both"
        said = Cell(source.say(why), Tone.MUTED)
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
        *_columns(month, of_members=True),
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
        for member in (*source.figures.members, *_left(month))
    )
    return Table(
        id="members",
        heading=source.heading("month_members"),
        columns=columns,
        rows=(*rows, *_total(month, columns, rows=rows)),
    )


def _left(month: Month) -> tuple[Member, ...]:
    """Return who made something last month and is gone: without them last month does not add up."""
    then, now = month.figures_before, month.source.figures.hand_ins
    if then is None:
        return ()
    return tuple(m for m in then.members if m.id in then.received and m.id not in now)


def _sentence(month: Month, member: Member) -> Cell | str:
    source = month.source
    if member.id not in source.figures.hand_ins:
        return Cell(source.say("left_since"), Tone.MUTED)
    if member.id not in source.figures.received:
        return Cell(source.no_figures(member), Tone.MUTED)
    if month.before is None:
        gap = source.figures.explained.get(member.id)
        return gap_sentence(source, gap) if gap and gap.parts else ""
    explanation = month.moved(member.id)
    if explanation is None or not explanation.parts:
        why = "no_result_before" if member.id in month.in_both else "no_book_before"
        return Cell(source.say(why), Tone.MUTED)
    return moved_sentence(source, explanation)


def _total(month: Month, columns: Sequence[Column], *, rows: Sequence[Row]) -> tuple[Row, ...]:
    sums = total_row(columns, rows, known={})
    if not sums:
        return ()
    at = {column.id: index for index, column in enumerate(columns)}
    target, actual, before = (sums[0].cells[at[id_]] for id_ in ("target", "actual", "before"))
    cells = (*_reached(target, actual), before, *month.change(None, AMOUNT))
    shown = dict(zip(FIGURES, cells, strict=True))
    return total_row(columns, rows, known={**shown, "name": month.source.label("team")})
