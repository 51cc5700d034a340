"""A member's page of the monthly review: one A4 sheet to talk over and to sign, hers alone."""

from dataclasses import replace

from workbook.measure.values import Light, StageNeed
from workbook.review.blocks import (
    Block,
    Cell,
    Column,
    Content,
    Look,
    Notes,
    Row,
    Table,
    Title,
    Tone,
)
from workbook.review.hand_in import own_reason
from workbook.review.member_funnel import standing_cells, standing_columns
from workbook.review.member_page import (
    WIDTHS,
    agreed_block,
    corrections_block,
    gap_blocks,
    member_note,
)
from workbook.review.month_cards import month_cards
from workbook.review.month_compared import moved_sentence
from workbook.review.month_source import Month
from workbook.review.month_well import done_well
from workbook.review.promises import promises_table
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, member_sheet, money, name_of
from workbook.schema.team import Member


def plan_month_page(month: Month, member: Member, *, rank: str) -> Sheet:
    """Return a member's page.

    Args:
        month: The month, told in a language.
        member: Whose page.
        rank: "3/11", or empty for who is not ranked.
    """
    source = month.source
    amount = source.figures.amount(member.id)
    is_received = member.id in source.figures.received
    light = amount.light if amount and is_received else Light.GREY
    return Sheet(
        id=member_sheet(member),
        name=name_of(member),
        widths=WIDTHS,
        bands=(
            (_title(source, member, rank=rank),),
            (_well(month, member),),
            (month_cards(month, member),),
            *_why(month, member),
            (_funnel(month, member),),
            (corrections_block(source, member),),
            (promises_table(month, member),),
            (agreed_block(source),),
        ),
        page=Page(is_landscape=False, is_one_page=True),
        tab=Tone(light.value),
        footer=source.brief(),
    )


def _title(source: Source, member: Member, *, rank: str) -> Title:
    return Title(
        text=source.say("month_title", name=name_of(member), period=source.run.period.id),
        note=member_note(source, member, rank=rank),
        link="roster" if source.has_pages else "",
        link_text=source.say("back"),
    )


def _well(month: Month, member: Member) -> Notes:
    source = month.source
    lines: tuple[Content, ...] = tuple(
        Cell(f"✓ {line}", Tone.GOOD) for line in done_well(month, member)
    )
    if not lines:
        reason = own_reason(source, source.figures.hand_ins[member.id])
        lines = (Cell(source.no_figures(member, reason), Tone.RED),)
    return Notes(id="well", heading=source.heading("well"), lines=lines)


def _why(month: Month, member: Member) -> tuple[tuple[Block, ...], ...]:
    """Return why there is a gap, and in the same breath what moved since last month."""
    bands = gap_blocks(month.source, member)
    explanation = month.moved(member.id)
    if explanation is None or not explanation.parts:
        return bands
    told = moved_sentence(month.source, explanation)
    (last, *_), *_ = reversed(bands)
    if isinstance(last, Notes) and last.id == "because":
        return (*bands[:-1], (replace(last, lines=(*last.lines, told)),))
    return (*bands, (Notes(id="because", lines=(told,)),))


def _funnel(month: Month, member: Member) -> Table:
    """Return the funnel against the standard, beside what next month's target takes."""
    source = month.source
    proposal = month.proposals.get(member.id)
    band = source.say("next_unknown")
    if proposal and proposal.amount is not None:
        band = source.say("next_of", amount=money(proposal.amount))
    needs = month.next_needs(member.id)
    return Table(
        id="funnel",
        heading=source.heading("own_funnel_month"),
        columns=(
            *standing_columns(source),
            Column(id="left", label=source.label("next_month"), look=Look.COUNT, band=band),
            Column(id="per_day", label=source.label("next_per_day"), look=Look.COUNT, band=band),
        ),
        rows=tuple(
            Row((*standing_cells(source, member, stage=stage), *_need(needs.get(stage.id))))
            for stage in source.run.team.playbook.funnel
        ),
    )


def _need(need: StageNeed | None) -> tuple[Content, ...]:
    return (None, None) if need is None else (need.month, Cell(need.per_day, Tone.STRONG))
