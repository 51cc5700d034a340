"""Made-up months of made-up members: what they typed, and the day their books are looked at."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import TypedDict

from tests.live.log_row import CountRow, LogRow
from tests.live.odd_rows import odd_counts, odd_rows
from tests.live.own_stages import OWN
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.schema import choices
from workbook.schema.playbook import AMOUNT, DEALS, REVERSAL, Playbook
from workbook.schema.team import Member, MonthRule, Target, Team
from workbook.schema.words import Lang, Words

CUSTOMERS = ("张先生", "李女士", "王总", "赵老师", "某某公司", "陈先生", "孙女士", "周先生")


Case = tuple[str, Lang, Playbook, tuple[str, MonthRule], dict[str, float], date]


class VisitRow(TypedDict, total=False):
    """What is typed into a row of a visit plan."""

    date: date
    customer: str


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """A member's month.

    Attributes:
        log: Rows of 日志 as typed, from its first row on; choices in both languages.
        counts: Rows of 每日活动量, one a day of the month.
        visits: Rows of the second week's visit plan.
    """

    name: str
    lang: Lang
    team: Team
    period: Period
    member: Member
    as_of: date
    log: tuple[LogRow, ...]
    counts: tuple[CountRow, ...]
    visits: tuple[VisitRow, ...]

    @property
    def playbook(self) -> Playbook:
        """The team's playbook."""
        return self.team.playbook


def scenarios(playbook: Playbook) -> Iterator[Scenario]:
    """Yield months of four and five weeks, with and without targets, at telling as-of days."""
    november: tuple[str, MonthRule] = ("2026-11", "26-25")
    february: tuple[str, MonthRule] = ("2026-02", "calendar")
    december: tuple[str, MonthRule] = ("2026-12", "26-25")
    people = _counting_people(playbook)
    full = {AMOUNT: 60_000.0, DEALS: 15.0}
    partly = {AMOUNT: 90_000.0, "prospect": 120.0, "close": 14.0, "recruit": 3.0}
    cases: tuple[Case, ...] = (
        ("before", "zh", playbook, november, full, date(2026, 10, 20)),
        ("monday", "en", playbook, november, {AMOUNT: 33_333.33}, date(2026, 11, 2)),
        ("weekend", "zh", playbook, november, partly, date(2026, 11, 7)),
        ("late", "en", playbook, november, partly, date(2026, 11, 20)),
        ("last", "zh", playbook, november, {}, date(2026, 11, 25)),
        ("after", "en", playbook, november, full, date(2026, 12, 3)),
        ("reached", "zh", playbook, november, {AMOUNT: 900.0, DEALS: 0.0}, date(2026, 11, 18)),
        ("four_weeks", "en", playbook, february, full, date(2026, 2, 12)),
        ("december", "zh", playbook, december, partly, date(2026, 12, 30)),
        ("own_stages", "en", OWN, november, {AMOUNT: 60_000.0, "drive": 20.0}, date(2026, 11, 18)),
    )
    for case in cases:
        yield _scenario(*case)
    strange = _scenario("odd", "zh", people, november, full, date(2026, 11, 18))
    yield replace(strange, log=odd_rows(people), counts=odd_counts(strange.period))


def _scenario(
    name: str,
    lang: Lang,
    playbook: Playbook,
    month: tuple[str, MonthRule],
    issued: dict[str, float],
    as_of: date,
) -> Scenario:
    period_id, rule = month
    member = Member(id="00107", name="某业务员")
    targets = tuple(
        Target(period=period_id, member_id=member.id, metric=metric, value=value)
        for metric, value in issued.items()
    )
    team = Team(
        id="T01",
        name="样板组",
        supervisor="某主管",
        playbook=playbook,
        lang=lang,
        month_rule=rule,
        members=(member,),
        targets=targets,
    )
    period, _ = build_period(period_id, team)
    random = Random(f"{name} {period_id}")
    return Scenario(
        name=name,
        lang=lang,
        team=team,
        period=period,
        member=member,
        as_of=as_of,
        log=tuple(_log(random, playbook, period)),
        counts=tuple(_counts(random, playbook, period)),
        visits=tuple(_visits(random, period)),
    )


def _counting_people(playbook: Playbook) -> Playbook:
    funnel = tuple(
        replace(stage, counts="people") if stage.id in ("approach", "present") else stage
        for stage in playbook.funnel
    )
    return replace(playbook, funnel=funnel)


def _log(random: Random, playbook: Playbook, period: Period) -> Iterator[LogRow]:
    """Yield rows in no order of dates; some days have none; a few rows have something wrong."""
    logged = random.sample(period.days, k=len(period.days) * 2 // 3)
    rows = [_contact(random, playbook, random.choice(logged)) for _ in range(90)]
    for faulty in _faulty(playbook, period):
        for _ in range(random.randint(0, 2)):
            rows.insert(random.randrange(len(rows)), faulty)
    yield from rows


def _faulty(playbook: Playbook, period: Period) -> tuple[LogRow, ...]:
    """Rows that the first page asks to be corrected."""
    first, activity, deal = period.start, playbook.counted[0].label, playbook.deal.label
    return (
        {"date": first, "customer": "王总", "activity": Words("闲聊", "Chat")},
        {"date": first, "customer": "王总", "activity": deal, "deals": 0},
        {"date": first, "customer": "王总", "activity": activity, "quantity": -2},
        {"date": first, "customer": "王总", "activity": activity, "quantity": 1.5},
        {"customer": "某某公司", "activity": activity},
        {"date": first, "customer": "王总"},
        {"date": period.end + timedelta(days=3), "customer": "王总", "activity": activity},
        {"date": first, "customer": "王总", "activity": deal, "deals": 1},
        {"date": first, "customer": "王总", "activity": activity, "amount": 800.0},
        {"date": first, "customer": "王总", "activity": deal},
        {"date": first, "customer": "王总", "activity": activity, "deals": -1, "amount": -5.0},
        {"date": first, "activity": activity, "quantity": 2},
    )


def _contact(random: Random, playbook: Playbook, day: date) -> LogRow:
    activity = random.choice(playbook.activities)
    row: LogRow = {
        "date": day,
        "customer": random.choice(CUSTOMERS),
        "activity": activity.label,
        "is_new": random.choice(choices.NEW_OLD),
    }
    if random.random() < 0.5:
        row["quantity"] = random.choice((1, 2, 5))
    if random.random() < 0.5:
        row["phone"] = "13800000000"
    if activity.id == playbook.deal.id:
        row["deals"] = random.randint(1, 2)
        row["amount"] = random.randint(100_000, 900_000) / 100
    if activity.id == REVERSAL:
        row["deals"] = -1
        row["amount"] = -random.randint(100_000, 300_000) / 100
    if random.random() < 0.3:
        row["next_date"] = day + timedelta(days=random.randint(1, 12))
        row["next_action"] = "送方案"
    return row


def _counts(random: Random, playbook: Playbook, period: Period) -> Iterator[CountRow]:
    """Yield a row a day: most filled, also on days the log has rows, some left blank."""
    for _ in period.days:
        row: CountRow = {}
        if random.random() < 0.7:
            row |= {a.id: random.choice((None, 0, 1, 4)) for a in playbook.counted}
            row["morning"] = random.choice(choices.ATTENDANCE)
        if random.random() < 0.2:
            row |= {DEALS: 1, AMOUNT: random.randint(100_000, 500_000) / 100}
        yield row


def _visits(random: Random, period: Period) -> Iterator[VisitRow]:
    for _ in range(8):
        visit: VisitRow = {"customer": random.choice((*CUSTOMERS, "没见过的客户"))}
        if random.random() < 0.8:
            visit["date"] = random.choice(period.days)
        yield visit
