"""A member's week on one A4 page: what went well, done against plan, promises, visits, what is next."""

from workbook.review.blocks import Block, Boxes, Cell, Content, Look, Notes, Row, Table, Title, Tone
from workbook.review.corrections import own_findings, severity_cell
from workbook.review.funnel import basis
from workbook.review.hand_in import own_reason
from workbook.review.sheets import Page, Sheet
from workbook.review.source import member_sheet, money, name_of, share
from workbook.review.week_cards import member_week_cards
from workbook.review.week_gaps import cause_word
from workbook.review.week_overview import metrics_table, week_title
from workbook.review.week_page_visits import own_coming, own_visits
from workbook.review.week_praise import done_well
from workbook.review.week_promises import kept_cell, promised
from workbook.review.week_view import WeekView
from workbook.schema.playbook import AMOUNT
from workbook.schema.recipient import Audience
from workbook.schema.sentences import message
from workbook.schema.status import MEMBER_STATUS_LABEL
from workbook.schema.team import Member

WIDTHS = (17.0, *(13.4,) * 7)
FINDINGS_SHOWN = 3
KEPT_TONE = {Tone.GREEN: Tone.GOOD, Tone.RED: Tone.BAD}  # of a fill, as letters
LINES_CUT = 120  # characters of what a member wrote; all of it is in her book


def plan_week_page(view: WeekView, member: Member) -> Sheet:
    """Return a member's page of the week; her own figures, her own customers, nobody else's."""
    is_received = view.is_received(member.id)
    return Sheet(
        id=member_sheet(member),
        name=name_of(member),
        widths=WIDTHS,
        bands=(
            (_title(view, member),),
            *(_known(view, member) if is_received else ((_unknown(view, member),),)),
            *own_coming(view, member),
            *_corrections(view, member),
            (_agreed(view),),
        ),
        page=Page(is_landscape=False, is_one_page=True),
        tab=Tone(view.light(member.id).value if is_received else "grey"),
        footer=view.brief(),
    )


def _title(view: WeekView, member: Member) -> Title:
    run = view.source.run
    text = view.say(
        "member_title", name=name_of(member), period=run.period.id, week=view.week.number
    )
    title = week_title(view, text)
    if view.audience is Audience.MEMBER:
        return title
    return Title(
        text=title.text,
        note=title.note,
        link="week_members",
        link_text=view.sheet("week_members"),
    )


def _unknown(view: WeekView, member: Member) -> Notes:
    hand_in = view.source.figures.hand_ins[member.id]
    reason = own_reason(view.source, hand_in)
    label = MEMBER_STATUS_LABEL[hand_in.status].of(view.source.lang)
    line = (
        view.source.no_figures(member, reason) if reason else view.say("no_figures", status=label)
    )
    return Notes(id="unknown", lines=(Cell(line, Tone.RED),))


def _known(view: WeekView, member: Member) -> tuple[tuple[Block, ...], ...]:
    well = tuple(Cell(f"· {line}", Tone.GOOD) for line in done_well(view, member))
    nothing = (Cell(view.say("nothing_well"), Tone.MUTED),)
    return (
        (Notes(id="well", heading=view.heading("well"), lines=well or nothing),),
        (member_week_cards(view, member),),
        (metrics_table(view, member.id),),
        (Notes(id="why", heading=view.heading("own_gap"), lines=_why(view, member)),),
        (Notes(id="said", heading=view.heading("own_promises"), lines=_said(view, member)),),
        (own_visits(view, member),),
    )


def _why(view: WeekView, member: Member) -> tuple[Content, ...]:
    gap = view.done(member.id, AMOUNT).gap
    lines: list[Content] = []
    if gap is None:
        lines.append(Cell(view.say("no_target"), Tone.MUTED))
    elif gap == 0:
        lines.append(Cell(view.say("own_even"), Tone.GOOD))
    else:
        sentence, tone = ("own_behind", Tone.BAD) if gap < 0 else ("own_ahead", Tone.GOOD)
        lines.append(Cell(view.say(sentence, gap=money(gap)), tone))
    cause, why = cause_word(view, member), _wrote(view, member, "reason")
    action = _wrote(view, member, "action")
    lines += [view.say("own_cause", cause=cause)] if cause else []
    lines += [view.say("own_why", text=why)] if why else []
    lines += [view.say("own_action", text=action)] if action else []
    if gap is not None and gap < 0 and not (cause or why or action):
        lines.append(Cell(view.say("own_uncaused"), Tone.MARK))
    weakest = view.source.figures.weakest(member.id)
    if weakest is not None:
        stage = view.source.stage(weakest.stage)
        facts = {
            "rate": share(weakest.raw),
            "basis": basis(weakest),
            "standard": share(weakest.standard),
        }
        lines.append(view.say("weakest", stage=stage, **facts))
    return tuple(lines)


def _wrote(view: WeekView, member: Member, field: str) -> str:
    return _short(view.written.text(member.id, field))


def _short(written: str) -> str:
    text = " ".join(written.split())
    return f"{text[:LINES_CUT]}…" if len(text) > LINES_CUT else text


def _said(view: WeekView, member: Member) -> tuple[Content, ...]:
    """Return what was said last week, in words, and the figures promised with what was done."""
    action = _short(view.written.last_text(member.id, "action"))
    promise = _short(view.written.last_text(member.id, "promise"))
    lines: list[Content] = [
        *([view.say("said_action", text=action)] if action else []),
        *([view.say("said_promise", text=promise)] if promise else []),
    ]
    if not lines:
        sentence = "nothing_said" if view.written.knows_last else "first_week"
        lines.append(Cell(view.say(sentence), Tone.MUTED))
    return (*lines, *(_kept(view, member, metric) for metric in promised(view, member)))


def _kept(view: WeekView, member: Member, metric: str) -> Cell:
    value, actual = view.promise(member.id, metric), view.done(member.id, metric).actual
    verdict = kept_cell(view, member, metric)
    facts = {
        "metric": view.source.metric(metric),
        "promised": view.figure(metric, value or 0.0),
        "actual": "—" if actual is None else view.figure(metric, actual),
        "verdict": verdict.value,
    }
    return Cell(view.say("said_figure", **facts), KEPT_TONE.get(verdict.tone, Tone.PLAIN))


def _corrections(view: WeekView, member: Member) -> tuple[tuple[Table], ...]:
    source = view.source
    findings = own_findings(source, member)
    if not findings:
        return ()
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
        more = view.say("more_findings", count=len(findings) - FINDINGS_SHOWN)
        rows.append(Row(("", "", Cell(more, Tone.MUTED))))
    table = Table(
        id="corrections",
        heading=source.heading("own_corrections"),
        columns=(
            source.column("severity", Look.CENTER),
            source.column("where", Look.LONG, span=2),
            source.column("message", Look.LONG, span=5),
        ),
        rows=tuple(rows),
    )
    return ((table,),)


def _agreed(view: WeekView) -> Boxes:
    source = view.source
    return Boxes(
        id="agreed",
        heading=source.heading("agreed"),
        labels=(view.say("change_box"), view.say("promise_box"), source.say("comment")),
        signatures=tuple(
            source.say(id_) for id_ in ("sign_member", "sign_date", "sign_supervisor", "sign_date")
        ),
        height=30,
    )
