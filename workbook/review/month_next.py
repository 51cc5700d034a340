"""下月目标: what to ask of every member next month, with the reason."""

from workbook.measure.proposal import Proposal, Why
from workbook.review.blocks import Cell, Content, Look, Notes, Row, Table, Title, Tone
from workbook.review.month_source import Month
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, money, share
from workbook.review.totals import difference, total_row
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member

WIDTHS = (15.0, 12.0, 13.0, 13.0, 10.0, 13.0, 14.0, 13.0, 11.0, 84.0)
WHY_TONE = {
    Why.RAISED: Tone.GREEN,
    Why.KEPT: Tone.YELLOW,
    Why.LOWERED: Tone.ORANGE,
    Why.FAR: Tone.RED,
}
MENDED = (Why.KEPT, Why.LOWERED, Why.FAR)  # for whom the weakest stage is named


def plan_next(month: Month) -> Sheet:
    """Return the 下月目标 sheet."""
    source = month.source
    following = month.following
    note = source.say(
        "proposal_note", workdays=len(following.workdays), this=len(source.run.period.workdays)
    )
    return Sheet(
        id="next",
        name=source.sheet("next"),
        widths=WIDTHS,
        bands=(
            (
                Title(
                    text=f"{source.sheet('next')} · {following.id}",
                    note=f"{source.brief()} · {following.start:%m/%d}–{following.end:%m/%d}",
                ),
            ),
            (Notes(id="notes", lines=(Cell(note, Tone.MUTED),)),),
            (_members(month),),
        ),
        page=Page(repeat="members", freeze="members", freeze_columns=1),
        tab="navy",
        footer=source.brief(),
    )


def why_sentence(source: Source, proposal: Proposal) -> str:
    """Return what a proposal rests on, and which stage to mend first."""
    amount = source.figures.amount(proposal.member_id)
    is_other = proposal.target != (amount.target if amount else None)
    days = "_days" if is_other and proposal.why in (Why.KEPT, Why.NO_FIGURES) else ""
    said = source.say(
        f"why_{proposal.why.value}{days}",
        share=share(proposal.share),
        basis="—" if proposal.basis is None else money(proposal.basis),
        months=proposal.months,
    )
    weakest = source.figures.weakest(proposal.member_id)
    if weakest is None or proposal.why not in MENDED:
        return said
    mend = source.say(
        "why_weak",
        stage=source.stage(weakest.stage),
        rate=share(weakest.raw),
        standard=share(weakest.standard),
    )
    return f"{said}{mend}" if source.lang == "zh" else f"{said} {mend}"


def _members(month: Month) -> Table:
    source = month.source
    columns = (
        source.column("name"),
        source.column("group"),
        source.column("this_target", Look.MONEY, total="sum"),
        source.column("this_actual", Look.MONEY, total="sum"),
        source.column("attainment", Look.SHARE),
        source.column("last_actual", Look.MONEY, total="sum"),
        source.column("proposed", Look.MONEY, total="sum"),
        source.column(
            "proposed_change", Look.GAP, formula="[proposed]-[this_target]", total="same"
        ),
        source.column("proposed_deals", Look.COUNT, total="sum"),
        source.column("why", Look.LONG),
    )
    roster = {member.id: member for member in source.run.team.members}
    rows = tuple(
        Row(_cells(month, roster[member_id], proposal=proposal))
        for member_id, proposal in month.proposals.items()
    )
    sums = total_row(columns, rows, known={})
    known: dict[str, Content] = {"name": source.label("team")}
    if sums:
        known["proposed_change"] = difference(sums[0].cells[6], sums[0].cells[2])
    return Table(
        id="members",
        heading=source.heading("proposals"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known=known)),
    )


def _cells(month: Month, member: Member, *, proposal: Proposal) -> tuple[Content, ...]:
    source = month.source
    measure = source.figures.amount(member.id)
    target = measure.target if measure else None
    actual = month.made(member.id, AMOUNT)
    attainment = measure.attainment if measure and actual is not None else None
    return (
        source.member(member),
        member.group,
        target,
        actual,
        Cell(attainment, WHY_TONE.get(proposal.why, Tone.PLAIN)),
        month.was(member.id, AMOUNT),
        Cell(proposal.amount, Tone.STRONG),
        difference(proposal.amount, target),
        proposal.deals,
        why_sentence(source, proposal),
    )
