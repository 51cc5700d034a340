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
    remaining = source.say("remaining", left=source.run.measures.workdays_left)
    return Table(
        id="funnel",
        heading=source.heading("own_funnel"),
        columns=(
            *standing_columns(source),
            *(
                Column(id=id_, label=source.label(id_), look=Look.COUNT, band=remaining)
                for id_ in ("left", "per_day")
            ),
        ),
        rows=tuple(
            Row(
                (
                    *standing_cells(source, member, stage=stage),
                    *_need(source, member, stage=stage),
                )
            )
            for stage in source.run.team.playbook.funnel
        ),
    )


def standing_columns(source: Source) -> tuple[Column, ...]:
    """Return the columns that tell how a stage stands against the standard."""
    against = source.say("against_standard")

    def column(id_: str, look: Look, *, missing: str = "—") -> Column:
        return Column(id=id_, label=source.label(id_), look=look, band=against, missing=missing)

    return (
        column("stage", Look.TEXT),
        column("done", Look.COUNT),
        column("rate", Look.SHARE),
        column("basis", Look.CENTER),
        column("standard", Look.SHARE, missing=""),
        column("verdict", Look.CENTER, missing=""),
    )


def standing_cells(source: Source, member: Member, *, stage: Stage) -> tuple[Content, ...]:
    """Return how a member stands at a stage; unknown where she has not handed in."""
    label = stage.label.of(source.lang)
    if member.id not in source.figures.received:
        return (label, None, None, None, stage.rate, None)
    measure = source.stage_count(member.id, stage.id)
    rate = source.figures.rate(member.id, stage.id)
    weakest = source.figures.weakest(member.id)
    shown: tuple[Content, ...] = ("", "", None, None)
    if rate is not None:
        verdict = Cell(VERDICT[rate.verdict].of(source.lang), VERDICT_TONE[rate.verdict])
        cells = rate_cells(source, rate, is_weakest=rate is weakest)
        shown = (*cells, rate.standard, verdict)
    return (label, measure.actual if measure else None, *shown)


def _need(source: Source, member: Member, *, stage: Stage) -> tuple[Content, ...]:
    needs: tuple[StageNeed, ...] = source.figures.needs.get(member.id, ())
    need = next((each for each in needs if each.stage == stage.id), None)
    if need is None or member.id not in source.figures.received:
        return (None, None)
    if need.is_too_late:
        return (need.left, Cell(source.say("too_late"), Tone.BAD))
    return (need.left, Cell(need.per_day, Tone.STRONG))
