"""A member's funnel against the standard, and what every stage needs on the days that are left."""

from workbook.measure.values import StageNeed
from workbook.review.blocks import Cell, Column, Content, Look, Row, Table, Tone
from workbook.review.funnel import VERDICT_TONE, rate_cells
from workbook.review.source import Source
from workbook.schema.playbook import Stage
from workbook.schema.review_words import VERDICT
from workbook.schema.team import Member


def member_funnel(source: Source, member: Member) -> Table:
    """Return a member's stages against the standard, beside what each still needs per day."""
    against = source.say("against_standard")
    remaining = source.say("remaining", left=source.run.measures.workdays_left)

    def column(id_: str, look: Look, *, band: str, missing: str = "—") -> Column:
        return Column(id=id_, label=source.label(id_), look=look, band=band, missing=missing)

    return Table(
        id="funnel",
        heading=source.heading("own_funnel"),
        columns=(
            column("stage", Look.TEXT, band=against),
            column("done", Look.COUNT, band=against),
            column("rate", Look.SHARE, band=against),
            column("basis", Look.CENTER, band=against),
            column("standard", Look.SHARE, band=against, missing=""),
            column("verdict", Look.CENTER, band=against, missing=""),
            column("left", Look.COUNT, band=remaining),
            column("per_day", Look.COUNT, band=remaining),
        ),
        rows=tuple(
            _stage_row(source, member, stage=stage) for stage in source.run.team.playbook.funnel
        ),
    )


def _stage_row(source: Source, member: Member, *, stage: Stage) -> Row:
    label = stage.label.of(source.lang)
    if member.id not in source.figures.received:
        return Row((label, None, None, None, stage.rate, None, None, None))
    measure = source.stage_count(member.id, stage.id)
    rate = source.figures.rate(member.id, stage.id)
    weakest = source.figures.weakest(member.id)
    shown: tuple[Content, ...] = ("", "", None, None)
    if rate is not None:
        verdict = Cell(VERDICT[rate.verdict].of(source.lang), VERDICT_TONE[rate.verdict])
        cells = rate_cells(source, rate, is_weakest=rate is weakest)
        shown = (*cells, rate.standard, verdict)
    return Row(
        (label, measure.actual if measure else None, *shown, *_need(source, member, stage=stage))
    )


def _need(source: Source, member: Member, *, stage: Stage) -> tuple[Content, ...]:
    needs: tuple[StageNeed, ...] = source.figures.needs.get(member.id, ())
    need = next((each for each in needs if each.stage == stage.id), None)
    if need is None:
        return (None, None)
    if need.is_too_late:
        return (need.left, Cell(source.say("too_late"), Tone.BAD))
    return (need.left, Cell(need.per_day, Tone.STRONG))
