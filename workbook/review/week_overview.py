"""周总结: the week on one page — headline, what to look at first, plan and done, causes, charts."""

from workbook.measure.values import Light
from workbook.review.blocks import (
    Cell,
    Chart,
    Content,
    Look,
    Notes,
    Row,
    Series,
    Table,
    Title,
    Tone,
)
from workbook.review.sheets import Page, Sheet
from workbook.review.source import name_of
from workbook.review.week_cards import week_cards
from workbook.review.week_gaps import causes_table, has_explained, is_short
from workbook.review.week_members import in_order
from workbook.review.week_promises import promised
from workbook.review.week_view import WeekView, Who
from workbook.schema.status import MemberStatus
from workbook.schema.team import Member
from workbook.schema.week_words import WEEK_BOOK, WEEK_CHART

COLUMNS = 10
WIDTH = 18.4
URGENT_COLUMNS = 6
CHART_LINES = 13
BESIDE_UP_TO = 16  # members whose names fit below half a page of columns


def plan_week_overview(view: WeekView) -> Sheet:
    """Return the first sheet of the weekly review."""
    return Sheet(
        id="week",
        name=view.sheet("week"),
        widths=(WIDTH,) * COLUMNS,
        bands=(
            (week_title(view, f"{view.source.run.team.name} · {WEEK_BOOK.of(view.source.lang)}"),),
            (_urgent(view), causes_table(view, left=COLUMNS - 3)),
            (week_cards(view),),
            (metrics_table(view, None),),
            *_charts(view),
        ),
        page=Page(is_one_page=True),
        tab="navy",
        footer=view.brief(),
    )


def week_title(view: WeekView, text: str) -> Title:
    """Return a page's title, with the week's days below it."""
    run, week = view.source.run, view.week
    note = view.say(
        "subtitle",
        period=run.period.id,
        week=week.number,
        start=week.start,
        end=week.end,
        workdays=week.workdays,
        as_of=run.as_of,
    )
    return Title(text=text, note=note)


def metrics_table(view: WeekView, who: Who) -> Table:
    """Return plan and done of the week and of the month so far, on every metric that has either.

    A member's own has what she promised, and the month so far without its plan.
    """
    formula = "" if who else "[month_actual]/[month_plan]"
    columns = (
        view.column("metric", span=1 if who else 3),
        view.column("week_plan", Look.MONEY),
        *((view.column("week_promise", Look.MONEY),) if who else ()),
        view.column("week_actual", Look.MONEY),
        view.column("week_gap", Look.GAP, formula="[week_actual]-[week_plan]"),
        view.column("week_attainment", Look.SHARE, formula="[week_actual]/[week_plan]"),
        *(() if who else (view.column("month_plan", Look.MONEY),)),
        view.column("month_actual", Look.MONEY),
        view.column("month_attainment", Look.SHARE, formula=formula),
    )
    rows = []
    for metric in view.source.run.team.playbook.metrics:
        week, month = view.done(who, metric.id), view.month_done(who, metric.id)
        promise = view.promise(who, metric.id) if who else None
        if week.plan is None and not week.actual and promise is None:
            continue
        cells: tuple[Content, ...] = (
            view.source.metric(metric.id),
            week.plan,
            *((promise,) if who else ()),
            week.actual,
            week.gap,
            week.attainment,
            *(() if who else (month.plan,)),
            month.actual,
            month.attainment,
        )
        rows.append(Row(cells))
    return Table(id="metrics", heading=view.heading("metrics"), columns=columns, rows=tuple(rows))


def urgent_in_week(view: WeekView) -> tuple[str, ...]:
    """Return what the supervisor should look at first, as sentences."""
    return (*_week_lines(view), *_hand_in_lines(view), *_member_lines(view))


def _urgent(view: WeekView) -> Notes:
    lines = urgent_in_week(view)
    return Notes(
        id="urgent",
        heading=view.heading("urgent"),
        lines=tuple(Cell(f"· {line}") for line in lines)
        or (Cell(view.say("all_well"), Tone.GOOD),),
        span=URGENT_COLUMNS,
    )


def _week_lines(view: WeekView) -> list[str]:
    if not view.has_begun:
        return [view.say("week_ahead")]
    return [] if view.is_over else [view.say("week_runs", as_of=view.source.run.as_of)]


def _hand_in_lines(view: WeekView) -> list[str]:
    hand_ins = view.source.run.hand_ins
    lines = []
    for sentence, status in (("missing", MemberStatus.MISSING), ("aside", MemberStatus.SET_ASIDE)):
        names = [each.name for each in hand_ins if each.status is status]
        if names:
            lines.append(view.say(sentence, count=len(names), names=view.listed(names)))
    return lines


def _member_lines(view: WeekView) -> list[str]:
    if not view.has_begun:
        return []
    coming = view.next_due()
    planners = {visit.plan.member_id for visit in coming}
    who: dict[str, list[Member]] = {
        "behind": [m for m in view.received if view.light(m.id) is Light.RED],
        "broken": [m for m in view.received if _has_broken(view, m)],
        "no_review": [m for m in view.received if is_short(view, m) and not has_explained(view, m)],
        "no_plan": [m for m in view.received if m.id not in planners],
    }
    lines = [
        view.say(sentence, count=len(found), names=view.listed([name_of(m) for m in found]))
        for sentence, found in who.items()
        if found
    ]
    joint = [visit.plan.member_id for visit in coming if visit.plan.is_joint]
    if joint:
        names = [name_of(m) for m in view.received if m.id in joint]
        lines.append(view.say("joint", count=len(joint), names=view.listed(names)))
    return lines


def _has_broken(view: WeekView, member: Member) -> bool:
    return any(view.kept(member.id, metric) is False for metric in promised(view, member))


def _charts(view: WeekView) -> tuple[tuple[Chart, ...], ...]:
    half = COLUMNS // 2
    members = in_order(view)
    if not members:
        return ((_by_week(view, COLUMNS),),)
    if len(members) > BESIDE_UP_TO:
        return (_by_week(view, COLUMNS),), (_attainment(view, members, left=0, span=COLUMNS),)
    return ((_by_week(view, half), _attainment(view, members, left=half, span=half)),)


def _by_week(view: WeekView, span: int) -> Chart:
    return Chart(
        id="by_week",
        title=WEEK_CHART["by_week"].of(view.source.lang),
        categories="week_members.by_week.week",
        series=(
            Series(
                label=view.label("week_plan"),
                values="week_members.by_week.plan",
                color="target",
                kind="line",
            ),
            Series(
                label=view.label("week_actual"),
                values="week_members.by_week.actual",
                color="actual",
                kind="column",
            ),
        ),
        look=Look.MONEY,
        points=len(view.source.run.period.weeks),
        span=span,
        lines=CHART_LINES,
    )


def _attainment(view: WeekView, members: tuple[Member, ...], *, left: int, span: int) -> Chart:
    return Chart(
        id="attainment",
        title=WEEK_CHART["members"].of(view.source.lang),
        categories="week_members.members.name",
        series=(
            Series(
                label=view.label("week_attainment"),
                values="week_members.members.week_attainment",
                color="actual",
                kind="column",
                tones=tuple(Tone(view.light(member.id).value) for member in members),
            ),
        ),
        look=Look.SHARE,
        points=len(members),
        left=left,
        span=span,
        lines=CHART_LINES,
    )
