"""漏斗: every stage of the team and of every member against the standard."""

from collections.abc import Sequence

from workbook.measure.values import FourNumbers, Rate
from workbook.review.blocks import (
    Cell,
    Chart,
    Column,
    Content,
    Look,
    Notes,
    Row,
    Series,
    Table,
    Tone,
    Total,
)
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, number
from workbook.review.totals import total_row
from workbook.schema.playbook import Stage
from workbook.schema.review_words import CHART, VERDICT
from workbook.schema.team import Member

VERDICT_TONE = {
    "weak": Tone.BAD,
    "fair": Tone.PLAIN,
    "strong": Tone.GOOD,
    "too_few": Tone.MUTED,
}
NAME_WIDTH = 14.0
FIRST_WIDTH, WEAKEST_WIDTH, FOUR_WIDTH = 12.0, 12.0, 10.0
STAGE_WIDTHS = (9.0, 9.5, 8.5)  # count, rate, trials
FOUR_COLUMNS = ("developed", "conversion", "orders", "repeat")


def plan_funnel(source: Source) -> Sheet:
    """Return the 漏斗 sheet."""
    stages = source.run.team.playbook.funnel
    widths = (
        NAME_WIDTH,
        FIRST_WIDTH,
        *STAGE_WIDTHS * (len(stages) - 1),
        WEAKEST_WIDTH,
        *(FOUR_WIDTH,) * len(FOUR_COLUMNS),
    )
    bands = (
        (source.title("funnel"),),
        (_team_table(source, stages), _chart(stages, source, width=len(widths))),
        (_members(source, stages),),
        (Notes(id="notes", lines=(Cell(source.say("rates"), Tone.MUTED),)),),
    )
    return Sheet(
        id="funnel",
        name=source.sheet("funnel"),
        widths=widths,
        bands=bands,
        page=Page(repeat="members", freeze_columns=1),
        footer=source.brief(),
    )


def basis(rate: Rate) -> str:
    """Return the counts behind a rate, successes of trials."""
    return f"{number(rate.successes)}/{number(rate.trials)}"


def rate_cells(source: Source, rate: Rate | None, *, is_weakest: bool) -> tuple[Content, Content]:
    """Return a raw rate (or that there are too few trials) and the counts behind it."""
    if rate is None:
        return (None, None)
    if rate.verdict == "too_few":
        few = VERDICT["too_few"].of(source.lang)
        return Cell(few, Tone.MUTED, look=Look.CENTER), Cell(basis(rate), Tone.MUTED)
    tone = Tone.ORANGE if is_weakest else VERDICT_TONE[rate.verdict]
    return Cell(rate.raw, tone), Cell(basis(rate), Tone.MUTED)


def _team_table(source: Source, stages: Sequence[Stage]) -> Table:
    return Table(
        id="team",
        heading=source.heading("team_funnel"),
        columns=(
            source.column("stage", span=2),
            source.column("count", Look.COUNT),
            source.column("rate", Look.SHARE),
            source.column("basis", Look.CENTER),
            source.column("standard", Look.SHARE),
            source.column("verdict", Look.CENTER),
        ),
        rows=tuple(_stage_row(source, stage) for stage in stages),
    )


def _stage_row(source: Source, stage: Stage) -> Row:
    measure = source.stage_count(None, stage.id)
    label, count = stage.label.of(source.lang), measure.actual if measure else None
    rate = source.figures.rate(None, stage.id)
    if rate is None:
        return Row((label, count, "", "", "", ""))
    return Row(
        (
            label,
            count,
            rate.raw,
            Cell(basis(rate), Tone.MUTED),
            rate.standard,
            Cell(VERDICT[rate.verdict].of(source.lang), VERDICT_TONE[rate.verdict]),
        )
    )


def _chart(stages: Sequence[Stage], source: Source, *, width: int) -> Chart:
    left = len(("stage", "", "count", "rate", "basis", "standard", "verdict", "air"))
    return Chart(
        id="chart",
        title=CHART["rates"].of(source.lang),
        categories="funnel.team.stage",
        series=(
            Series(
                label=source.label("actual"),
                values="funnel.team.rate",
                color="actual",
                kind="column",
            ),
            Series(
                label=source.label("standard"),
                values="funnel.team.standard",
                color="standard",
                kind="column",
            ),
        ),
        look=Look.SHARE,
        points=len(stages),
        skip=1,
        left=left,
        span=width - left,
        lines=9,
    )


def _members(source: Source, stages: Sequence[Stage]) -> Table:
    columns = (
        source.column("name"),
        *(column for stage in stages for column in _stage_columns(source, stage)),
        source.column("weakest", Look.CENTER),
        *(_four_column(source, id_) for id_ in FOUR_COLUMNS),
    )
    rows = tuple(
        Row((source.member(member), *_cells(source, stages, member=member)))
        for member in source.figures.members
    )
    return Table(
        id="members",
        heading=source.heading("funnel"),
        columns=columns,
        rows=(*rows, *_totals(source, stages, columns=columns, rows=rows)),
    )


def _stage_columns(source: Source, stage: Stage) -> tuple[Column, ...]:
    band = stage.label.of(source.lang)
    if stage.rate is not None:
        band = source.say("stage_standard", stage=band, rate=f"{stage.rate:.0%}")

    def column(part: str, look: Look, *, total: Total = "") -> Column:
        return Column(
            id=f"{stage.id}_{part}",
            label=source.label(part),
            look=look,
            total=total,
            band=band,
        )

    count = column("count", Look.COUNT, total="sum")
    return (
        (count, column("rate", Look.SHARE), column("basis", Look.CENTER)) if stage.of else (count,)
    )


def _cells(source: Source, stages: Sequence[Stage], *, member: Member) -> tuple[Content, ...]:
    if member.id not in source.figures.received:
        count = sum(len(_stage_columns(source, stage)) for stage in stages)
        return (*(None,) * count, "", *four_cells(None))
    weakest = source.figures.weakest(member.id)
    cells: list[Content] = []
    for stage in stages:
        measure = source.stage_count(member.id, stage.id)
        cells.append(measure.actual if measure else None)
        if stage.of:
            rate = source.figures.rate(member.id, stage.id)
            cells += rate_cells(source, rate, is_weakest=rate is weakest and rate is not None)
    four = four_cells(source.figures.four.get(member.id))
    return (*cells, weakest_cell(source, member.id), *four)


def weakest_cell(source: Source, member_id: str | None) -> Cell:
    """Return the name of the weakest stage, or why none is named."""
    weakest = source.figures.weakest(member_id)
    if weakest is not None:
        return Cell(source.stage(weakest.stage), Tone.ORANGE)
    if source.figures.is_judged(member_id):
        return Cell(source.say("no_weak"), Tone.MUTED)
    return Cell(VERDICT["too_few"].of(source.lang), Tone.MUTED)


def _totals(
    source: Source, stages: Sequence[Stage], *, columns: Sequence[Column], rows: Sequence[Row]
) -> tuple[Row, ...]:
    four = four_cells(source.figures.four.get(None))
    known: dict[str, Content] = {
        **dict(zip(FOUR_COLUMNS, four, strict=True)),
        "name": source.label("team"),
        "weakest": weakest_cell(source, None),
    }
    weakest = source.figures.weakest(None)
    for stage in stages:
        if stage.of:
            rate = source.figures.rate(None, stage.id)
            shown = rate_cells(source, rate, is_weakest=rate is weakest and rate is not None)
            known[f"{stage.id}_rate"], known[f"{stage.id}_basis"] = shown
    return total_row(columns, rows, known=known)


def _four_column(source: Source, id_: str) -> Column:
    look = Look.SHARE if id_ == "conversion" else Look.COUNT
    return Column(id=id_, label=source.label(id_), look=look, band=source.heading("four"))


def four_cells(four: FourNumbers | None) -> tuple[float | None, ...]:
    """Return 客户开发量, 转化效率, 单量 and 复购量."""
    if four is None:
        return (None,) * len(FOUR_COLUMNS)
    return (four.developed, four.conversion, four.deals, four.repeat_deals)
