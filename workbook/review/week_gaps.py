"""差距与原因: every member's gap of the week, the cause she gives, and what she changes."""

from collections import Counter

from workbook.review.blocks import Cell, Column, Content, Look, Notes, Row, Table, Tone
from workbook.review.sheets import Page, Sheet
from workbook.review.totals import total_row
from workbook.review.week_view import WeekView
from workbook.review.week_visit_words import choice_word
from workbook.schema import choices
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member

WIDTHS = (15.0, 12.0, 12.0, 12.0, 10.0, 12.0, 18.0)
WRITTEN = (18.0, 29.0, 29.0, 29.0)


def plan_week_gaps(view: WeekView) -> Sheet:
    """Return the sheet 差距与原因; what members wrote is in the supervisor's copy alone."""
    members = sorted(view.received, key=lambda member: _gap(view, member))
    return Sheet(
        id="week_gaps",
        name=view.sheet("week_gaps"),
        widths=(*WIDTHS, *(WRITTEN if view.is_whole else ())),
        bands=(
            (view.title("week_gaps"),),
            (
                Table(
                    id="gaps",
                    heading=view.heading("gaps"),
                    columns=_columns(view),
                    rows=tuple(Row(_cells(view, member)) for member in members),
                    has_filter=True,
                ),
            ),
        ),
        page=Page(repeat="gaps", freeze="gaps", freeze_columns=1),
        footer=view.brief(),
    )


def is_short(view: WeekView, member: Member) -> bool:
    """Return whether a member whose figures are known is short of the week's plan."""
    return _gap(view, member) < 0


def has_explained(view: WeekView, member: Member) -> bool:
    """Return whether a member gave a cause, or said why or what changes."""
    return any(view.written.text(member.id, field) for field in ("cause", "reason", "action"))


def causes_table(view: WeekView, *, left: int) -> Table | Notes:
    """Return the causes given by members short of the plan, counted; the most frequent first."""
    heading = view.heading("causes")
    short = [member for member in view.received if is_short(view, member)]
    if not short:
        line = Cell(view.say("none_short"), Tone.MUTED)
        return Notes(id="causes", heading=heading, lines=(line,), left=left, span=3)
    counts = Counter(cause_word(view, member) or view.say("uncaused") for member in short)
    columns = (
        view.column("cause", span=2),
        view.column("members_count", Look.COUNT, total="sum"),
    )
    rows = [Row((cause, count)) for cause, count in counts.most_common()]
    return Table(
        id="causes",
        heading=heading,
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known={"cause": view.label("all")})),
        left=left,
    )


def cause_word(view: WeekView, member: Member) -> str:
    """Return the cause a member chose for the week, or an empty text."""
    return choice_word(view, view.written.text(member.id, "cause"), choices.CAUSE)


def questions(view: WeekView, member: Member) -> str:
    """Return a member's answers on kinds, purpose and volume; empty where none is given."""
    asked = (
        ("kinds_enough", ("yes", "no")),
        ("purpose_met", ("met", "unmet")),
        ("volume_enough", ("yes", "no")),
    )
    answers = [(view.written.value(member.id, field), words) for field, words in asked]
    if all(answer is None for answer, _ in answers):
        return ""
    return " · ".join(
        "—" if answer is None else view.say(words[0] if answer else words[1])
        for answer, words in answers
    )


def _gap(view: WeekView, member: Member) -> float:
    return view.done(member.id, AMOUNT).gap or 0.0


def _columns(view: WeekView) -> tuple[Column, ...]:
    figures = (
        view.column("name"),
        view.column("week_plan", Look.MONEY),
        view.column("week_actual", Look.MONEY),
        view.column("week_gap", Look.GAP, formula="[week_actual]-[week_plan]"),
        view.column("week_attainment", Look.SHARE, formula="[week_actual]/[week_plan]"),
        view.column("cause", Look.CENTER),
        Column(id="weakest", label=view.source.label("weakest")),
    )
    if not view.is_whole:
        return figures
    return (
        *figures,
        view.column("questions", Look.LONG),
        view.column("why", Look.LONG),
        view.column("action", Look.LONG),
        view.column("said", Look.LONG),
    )


def _cells(view: WeekView, member: Member) -> tuple[Content, ...]:
    done = view.done(member.id, AMOUNT)
    weakest = view.source.figures.weakest(member.id)
    figures: tuple[Content, ...] = (
        view.member(member),
        done.plan,
        done.actual,
        done.gap,
        done.attainment,
        _cause(view, member),
        view.source.stage(weakest.stage) if weakest else None,
    )
    if not view.is_whole:
        return figures
    written = (
        view.written.text(member.id, field) or None for field in ("reason", "action", "promise")
    )
    return (*figures, questions(view, member) or None, *written)


def _cause(view: WeekView, member: Member) -> Cell | None:
    cause = cause_word(view, member)
    if cause:
        return Cell(cause)
    return Cell(view.say("uncaused"), Tone.ORANGE) if is_short(view, member) else None
