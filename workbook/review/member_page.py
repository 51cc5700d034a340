"""A member's page: one A4 sheet to talk over and to sign, with nobody else's figures on it."""

from workbook.review.blocks import (
    Block,
    Boxes,
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
from workbook.review.corrections import own_findings, severity_cell
from workbook.review.funnel import FOUR_COLUMNS, four_cells
from workbook.review.gaps import gap_sentence
from workbook.review.hand_in import own_reason
from workbook.review.headline import member_cards
from workbook.review.member_funnel import member_funnel
from workbook.review.parts import parts_table
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, member_sheet, money, name_of
from workbook.review.weeks import week_figures
from workbook.schema.playbook import AMOUNT, DEALS
from workbook.schema.recipient import Audience
from workbook.schema.sentences import message
from workbook.schema.team import Member

WIDTHS = (19.0, *(13.4,) * 7)
FINDINGS_SHOWN = 3


def plan_member(source: Source, member: Member, *, rank: str) -> Sheet:
    """Return a member's page.

    Args:
        source: The run, told in a language.
        member: Whose page.
        rank: "3/11", or empty for who is not ranked.
    """
    is_received = member.id in source.figures.received
    amount = source.figures.amount(member.id)
    light = amount.light.value if amount and is_received else "grey"
    return Sheet(
        id=member_sheet(member),
        name=name_of(member),
        widths=WIDTHS,
        bands=(
            (_title(source, member, rank=rank),),
            (member_cards(source, member),),
            *_advice(source, member),
            (member_funnel(source, member),),
            *gap_blocks(source, member),
            (weeks_table(source, member),),
            (corrections_block(source, member),),
            (agreed_block(source),),
        ),
        page=Page(is_landscape=False, is_one_page=True),
        tab=Tone(light),
        footer=source.brief(),
    )


def member_note(source: Source, member: Member, *, rank: str) -> str:
    """Return the line below a member's title: who she is, and how far the month has gone.

    Args:
        source: The run, told in a language.
        member: Whose page.
        rank: "3/11", or empty for who is not ranked.
    """
    left = source.run.measures.workdays_left
    facts = (
        *(member.id, member.unit, member.group, member.rank),
        f"{source.label('rank')} {rank}" if rank else "",
        source.say("as_of", as_of=source.run.as_of),
        source.say("days_left", left=left) if left else "",
    )
    return " · ".join(fact for fact in facts if fact)


def _title(source: Source, member: Member, *, rank: str) -> Title:
    return Title(
        text=source.say("member_title", name=name_of(member), period=source.run.period.id),
        note=member_note(source, member, rank=rank),
        link="roster",
        link_text=source.say("back"),
    )


def _advice(source: Source, member: Member) -> tuple[tuple[Notes, ...], ...]:
    lines: list[Content] = []
    amount = source.figures.amount(member.id)
    needs = source.figures.needs.get(member.id, ())
    if member.id not in source.figures.received:
        reason = own_reason(source, source.figures.hand_ins[member.id])
        lines.append(Cell(source.no_figures(member, reason), Tone.RED))
    elif amount is None or amount.target is None:
        lines.append(Cell(source.say("no_target"), Tone.STRONG))
    elif amount.actual >= amount.target:
        lines.append(Cell(source.say("reached"), Tone.GOOD))
    elif amount.needed_per_day is not None:
        lines.append(
            Cell(
                source.say(
                    "to_do",
                    amount=money(amount.target - amount.actual),
                    left=source.run.measures.workdays_left,
                    needed=money(amount.needed_per_day),
                ),
                Tone.STRONG,
            )
        )
    if needs and needs[0].is_too_late and member.id in source.figures.received:
        lines.append(Cell(source.say("too_late_all"), Tone.BAD))
    return ((Notes(id="advice", lines=tuple(lines)),),) if lines else ()


def gap_blocks(source: Source, member: Member) -> tuple[tuple[Block, ...], ...]:
    """Return where a member's gap comes from, beside the four numbers; nothing where not received."""
    four = source.figures.four.get(member.id)
    if member.id not in source.figures.received:
        return ()
    figures = Table(
        id="four",
        heading=source.heading("four"),
        columns=(source.column("item"), source.column("figure", Look.COUNT)),
        rows=tuple(
            Row((source.label(id_), Cell(value, look=_four_look(id_))))
            for id_, value in zip(FOUR_COLUMNS, four_cells(four), strict=True)
        ),
        left=len(WIDTHS) - 2,
    )
    explanation = source.figures.explained.get(member.id)
    heading = source.heading("own_parts")
    if explanation is None or not explanation.parts:
        said = Cell(source.say("no_gap"), Tone.MUTED)
        return ((Notes(id="parts", heading=heading, lines=(said,), span=5), figures),)
    sentence = Notes(id="because", lines=(gap_sentence(source, explanation),))
    return ((parts_table(source, explanation, heading=heading), figures), (sentence,))


def _four_look(id_: str) -> Look | None:
    return Look.SHARE if id_ == "conversion" else None


def weeks_table(source: Source, member: Member) -> Table:
    """Return a member's weeks, plan against actual."""
    is_received = member.id in source.figures.received
    metrics = (AMOUNT, DEALS)
    columns = [source.column("week"), source.column("dates", Look.CENTER)]
    for metric in metrics:
        columns += _metric_columns(source, metric)
    rows = []
    for week in source.run.period.weeks:
        cells: list[Content] = [
            source.say("week", number=week.number),
            f"{week.start:%m/%d}–{week.end:%m/%d}",
        ]
        for metric in metrics:
            plan, actual, attainment = week_figures(source, member.id, metric=metric, week=week)
            cells += (plan, actual, attainment) if is_received else (plan, None, None)
        rows.append(Row(tuple(cells)))
    return Table(
        id="weeks",
        heading=source.heading("own_weeks"),
        columns=tuple(columns),
        rows=tuple(rows),
    )


def _metric_columns(source: Source, metric: str) -> tuple[Column, ...]:
    def column(part: str, look: Look, *, formula: str = "") -> Column:
        return Column(
            id=f"{part}_{metric}",
            label=source.label(part),
            look=look,
            formula=formula,
            band=source.metric(metric),
        )

    return (
        column("plan", Look.MONEY),
        column("actual", Look.MONEY),
        column("attainment", Look.SHARE, formula=f"[actual_{metric}]/[plan_{metric}]"),
    )


def corrections_block(source: Source, member: Member) -> Table | Notes:
    """Return the gravest of a member's own corrections, and how many more there are."""
    findings = own_findings(source, member)
    heading = source.heading("own_corrections")
    if not findings:
        nothing = Cell(source.say("nothing"), Tone.MUTED)
        return Notes(id="corrections", heading=heading, lines=(nothing,))
    rows = [
        Row(
            (
                severity_cell(source, finding),
                f"{finding.sheet} {finding.cell}".strip() or finding.file,
                message(finding, source.lang),
            )
        )
        for finding in findings[:FINDINGS_SHOWN]
    ]
    if len(findings) > FINDINGS_SHOWN:
        # Who gets this page alone has no sheet of all corrections.
        sentence = "more_own" if source.audience is Audience.MEMBER else "more"
        more = source.say(sentence, count=len(findings) - FINDINGS_SHOWN)
        rows.append(Row(("", "", Cell(more, Tone.MUTED))))
    return Table(
        id="corrections",
        heading=heading,
        columns=(
            source.column("severity", Look.CENTER),
            source.column("where", Look.LONG, span=2),
            source.column("message", Look.LONG, span=5),
        ),
        rows=tuple(rows),
    )


def agreed_block(source: Source) -> Boxes:
    """Return the boxes to write in and the lines to sign on."""
    return Boxes(
        id="agreed",
        heading=source.heading("agreed"),
        labels=(source.say("promise"), source.say("comment")),
        signatures=tuple(
            source.say(id_) for id_ in ("sign_member", "sign_date", "sign_supervisor", "sign_date")
        ),
    )
