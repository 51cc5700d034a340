"""承诺兑现: what was promised for the week, in figures and in words, and whether it was kept."""

from workbook.measure.week_plans import CENT_DIGITS
from workbook.review.blocks import Cell, Column, Content, Look, Notes, Row, Table, Tone
from workbook.review.sheets import Page, Sheet
from workbook.review.week_view import WeekView
from workbook.schema.team import Member
from workbook.schema.week_words import KEPT_WORD

WIDTHS = (15.0, 18.0, 14.0, 14.0, 14.0, 14.0, 60.0)


def plan_week_promises(view: WeekView) -> Sheet:
    """Return the sheet 承诺兑现; what members wrote is in the supervisor's copy alone."""
    lines = [view.say("promise_note")]
    if view.is_whole and not view.written.knows_last:
        lines.append(view.say("first_week"))
    figures = _figures(view)
    return Sheet(
        id="week_promises",
        name=view.sheet("week_promises"),
        widths=WIDTHS if view.is_whole else WIDTHS[:-1],
        bands=(
            (view.title("week_promises"),),
            (figures,),
            *(((_words(view),),) if view.is_whole and view.written.knows_last else ()),
            (Notes(id="notes", lines=tuple(Cell(line, Tone.MUTED) for line in lines)),),
        ),
        page=Page(repeat=figures.id if isinstance(figures, Table) else "", freeze_columns=1),
        footer=view.brief(),
    )


def promised(view: WeekView, member: Member) -> tuple[str, ...]:
    """Return the metrics a member promised a figure of for this week."""
    metrics = view.source.run.team.playbook.metrics
    return tuple(m.id for m in metrics if view.promise(member.id, m.id) is not None)


def kept_cell(view: WeekView, member: Member, metric: str) -> Cell:
    """Return whether a promise is kept, in a word and a colour."""
    kept = view.kept(member.id, metric)
    if kept is None:
        return Cell(view.label("open"), Tone.GREY)
    return Cell(KEPT_WORD[kept].of(view.source.lang), Tone.GREEN if kept else Tone.RED)


def kept_counts(view: WeekView) -> tuple[int, int]:
    """Return how many promises were made for this week, and how many are kept."""
    verdicts = [view.kept(m.id, metric) for m in view.received for metric in promised(view, m)]
    return len(verdicts), verdicts.count(True)


def _figures(view: WeekView) -> Table | Notes:
    rows = [
        Row((view.member(member), *_cells(view, member, metric)))
        for member in view.received
        for metric in promised(view, member)
    ]
    heading = view.heading("promises")
    if not rows:
        line = Cell(view.say("nobody_promised"), Tone.MUTED)
        return Notes(id="promises", heading=heading, lines=(line,))
    return Table(
        id="promises",
        heading=heading,
        columns=(
            view.column("name"),
            view.column("metric"),
            view.column("week_promise", Look.MONEY),
            view.column("week_actual", Look.MONEY),
            Column(
                id="difference",
                label=view.label("difference"),
                look=Look.GAP,
                formula="[week_actual]-[week_promise]",
            ),
            view.column("kept", Look.CENTER),
        ),
        rows=tuple(rows),
        has_filter=True,
    )


def _cells(view: WeekView, member: Member, metric: str) -> tuple[Content, ...]:
    value, actual = view.promise(member.id, metric), view.done(member.id, metric).actual
    over = None
    if value is not None and actual is not None:
        over = round(actual - value, CENT_DIGITS)
    return (view.source.metric(metric), value, actual, over, kept_cell(view, member, metric))


def _words(view: WeekView) -> Table:
    return Table(
        id="words",
        heading=view.heading("words"),
        columns=(
            view.column("name"),
            view.column("last_action", Look.LONG, span=3),
            view.column("last_said", Look.LONG, span=3),
        ),
        rows=tuple(
            Row(
                (
                    view.member(member),
                    view.written.last_text(member.id, "action") or None,
                    view.written.last_text(member.id, "promise") or None,
                )
            )
            for member in view.received
        ),
    )
