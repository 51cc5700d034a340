"""差距分析: where the team's and each member's gap comes from, in parts that add up to it."""

import math
from collections.abc import Sequence

from workbook.measure.values import Explanation
from workbook.review.blocks import (
    Cell,
    Chart,
    Column,
    Content,
    Look,
    Notes,
    Row,
    Table,
    Tone,
)
from workbook.review.parts import factor_label, factor_text, parts_chart, parts_table
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, money
from workbook.schema.playbook import AVERAGE_DEAL
from workbook.schema.review_words import CHART
from workbook.schema.team import Member

NAME_WIDTH, FIGURE_WIDTH, SENTENCE_WIDTH = 14.0, 12.5, 56.0


def gap_sentence(source: Source, explanation: Explanation) -> str:
    """Return the gap in words, naming the largest negative part."""
    worst = min(explanation.parts, key=lambda part: part.value, default=None)
    gap = money(explanation.gap)
    if worst is None or worst.value >= 0:
        return source.say("ahead", gap=gap)
    is_top = worst is explanation.parts[0]
    return source.say(
        "behind_because" if explanation.gap < 0 else "ahead_but",
        gap=gap,
        factor=factor_label(source, worst, is_top=is_top),
        value=f"−{money(worst.value)}",
        actual=factor_text(worst, worst.actual, is_top=is_top),
        baseline=factor_text(worst, worst.baseline, is_top=is_top),
    )


def plan_gaps(source: Source) -> Sheet:
    """Return the 差距分析 sheet."""
    factors = _factors(source)
    widths = (NAME_WIDTH, *(FIGURE_WIDTH,) * (len(factors) + 5), SENTENCE_WIDTH)
    team = source.figures.explained.get(None)
    top: tuple[tuple[Table | Chart, ...], ...] = ()
    if team is not None:
        table = parts_table(source, team, heading=source.heading("team_parts"))
        title = CHART["parts"].of(source.lang)
        top = ((table, parts_chart(source, team, sheet="gaps", title=title, width=len(widths))),)
    return Sheet(
        id="gaps",
        name=source.sheet("gaps"),
        widths=widths,
        bands=(
            (source.title("gaps"),),
            *top,
            (_members(source, factors),),
            (Notes(id="notes", lines=(Cell(source.say("parts"), Tone.MUTED),)),),
        ),
        page=Page(repeat="members", freeze_columns=1),
        footer=source.brief(),
    )


def _factors(source: Source) -> tuple[tuple[str, bool], ...]:
    """Return the factors that occur, in funnel order, and whether each is only ever a volume."""
    used: dict[str, bool] = {}
    for explanation in source.figures.explained.values():
        for index, part in enumerate(explanation.parts):
            used[part.factor] = used.get(part.factor, True) and index == 0
    order = (*(stage.id for stage in source.run.team.playbook.funnel), AVERAGE_DEAL)
    return tuple((factor, used[factor]) for factor in order if factor in used)


def _members(source: Source, factors: Sequence[tuple[str, bool]]) -> Table:
    columns = (
        source.column("name"),
        source.column("to_date", Look.MONEY),
        source.column("actual", Look.MONEY),
        Column(
            id="gap",
            label=source.label("gap_amount"),
            look=Look.GAP_CENTS,
            formula="ROUND([actual]-[to_date],2)",
        ),
        *(_factor_column(source, factor, is_top=is_top) for factor, is_top in factors),
        *_check_columns(source, factors),
        source.column("sentence", Look.LONG),
    )
    explained = source.figures.explained
    rows = [
        Row(
            (
                source.member(member),
                *_cells(source, explained.get(member.id), factors=factors, member=member),
            )
        )
        for member in source.figures.members
    ]
    return Table(id="members", heading=source.heading("parts"), columns=columns, rows=tuple(rows))


def _factor_column(source: Source, factor: str, *, is_top: bool) -> Column:
    label = source.label(AVERAGE_DEAL)
    if factor != AVERAGE_DEAL:
        label = f"{source.stage(factor)}\n{source.label('count' if is_top else 'rate')}"
    return Column(
        id=f"part_{factor}",
        label=label,
        look=Look.GAP_CENTS,
        missing="",
    )


def _check_columns(source: Source, factors: Sequence[tuple[str, bool]]) -> tuple[Column, ...]:
    if not factors:
        return ()
    agrees, differs = source.say("agrees"), source.say("differs")
    return (
        Column(
            id="sum",
            label=source.label("sum"),
            look=Look.GAP_CENTS,
            formula=f"ROUND(SUM([part_{factors[0][0]}]:[part_{factors[-1][0]}]),2)",
        ),
        Column(
            id="check",
            label=source.label("check"),
            look=Look.CENTER,
            formula=f'IF(ROUND([sum]-[gap],2)=0,"{agrees}","{differs}")',
        ),
    )


def _cells(
    source: Source,
    explanation: Explanation | None,
    *,
    factors: Sequence[tuple[str, bool]],
    member: Member,
) -> tuple[Content, ...]:
    checks = (None, None) if factors else ()
    amount = source.figures.amount(member.id)
    to_date = amount.target_to_date if amount else None
    if member.id not in source.figures.received:
        blank = (None,) * (2 + len(factors))
        return (to_date, *blank, *checks, Cell(source.no_figures(member), Tone.MUTED))
    actual = amount.actual if amount else None
    if explanation is None or not explanation.parts:
        blank = (None,) * (1 + len(factors))
        return (to_date, actual, *blank, *checks, Cell(source.say("no_gap"), Tone.MUTED))
    values = {part.factor: part.value for part in explanation.parts}
    total = round(math.fsum(values.values()), 2)
    agrees = "agrees" if total == round(explanation.gap, 2) else "differs"
    return (
        to_date,
        actual,
        explanation.gap,
        *(values.get(factor) for factor, _ in factors),
        total,
        Cell(source.say(agrees), Tone.GOOD if agrees == "agrees" else Tone.BAD),
        gap_sentence(source, explanation),
    )
