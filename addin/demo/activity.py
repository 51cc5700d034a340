"""What a made-up member did, day by day: prospects go down the funnel, and some buy."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from addin.demo.invented import (
    ACTIONS,
    CUSTOMER,
    KNOWN_CUSTOMER,
    LIST,
    OBJECTIONS,
    RECORDS,
    SERVED,
    SUPPORT,
    phone,
)
from addin.demo.persona import Persona
from workbook.schema import choices
from workbook.schema.playbook import Playbook
from workbook.schema.words import Lang

Row = dict[str, object]  # log column id -> value; 活动 as its id

LEAD_DAYS = 10  # workdays before the month whose prospects are still under way
STEP_DAYS = (1, 2, 3)  # from one stage to the next
SIZES = (0.6, 0.8, 1.0, 1.0, 1.2, 1.5)
SERVICE = "service"
KNOWN_BUYS = 0.2
SUPPORT_SHARE = 0.1
PER_MEMBER = 10_000  # customers and lists are numbered by member
MOST_DOUBLINGS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """Where and when the made-up work happens.

    Attributes:
        days: Workdays up to the as-of day, ``LEAD_DAYS`` of them before the month.
        workdays: How many workdays the whole month has.
    """

    playbook: Playbook
    lang: Lang
    start: date
    as_of: date
    days: tuple[date, ...]
    workdays: int


def month_of_work(index: int, persona: Persona, setting: Setting, chance: Random) -> list[Row]:
    """Return a member's log rows of the month so far, by day.

    Args:
        index: The member's place in the roster; customers and phones are told apart by it.
        persona: How the member works.
        setting: Where and when.
        chance: The only source of randomness.
    """
    rows: list[Row] = []
    per_day = persona.volume * _prospects_needed(persona, setting.playbook) / setting.workdays
    customer = 0
    for at, day in enumerate(setting.days):
        found = int(per_day + chance.random())
        if found:
            rows.append(_list_row(day, index * PER_MEMBER + at + 1, found, setting))
        for _ in range(found):
            customer += 1
            rows += _way_of(_Customer(index, customer), at, persona, setting, chance)
    rows += _known_customers(index, persona, setting, chance)
    first = setting.start + timedelta(days=persona.days_away)
    rows = [row for row in rows if first <= _day(row) <= setting.as_of]
    return sorted(rows, key=_day)


def rows_wanted(index: int, persona: Persona, setting: Setting, seed: str, count: int) -> list[Row]:
    """Return ``count`` log rows, evenly chosen from as much more work as it takes.

    Where the month so far has no day to work on, there are none.
    """
    rows: list[Row] = []
    for doubled in range(MOST_DOUBLINGS):
        busier = replace(persona, volume=persona.volume * 2**doubled)
        rows = month_of_work(index, busier, setting, Random(seed))  # noqa: S311 - made-up rows
        if len(rows) >= count:
            return [rows[n * len(rows) // count] for n in range(count)]
    return rows


@dataclass(frozen=True, slots=True)
class _Customer:
    member: int
    number: int


def _day(row: Row) -> date:
    day = row["date"]
    assert isinstance(day, date)  # noqa: S101 - rows of ours
    return day


def _prospects_needed(persona: Persona, playbook: Playbook) -> float:
    needed = persona.target / playbook.average_deal
    for stage in playbook.funnel[1:]:
        needed /= stage.rate or 1
    return needed


def _list_row(day: date, number: int, found: int, setting: Setting) -> Row:
    first = setting.playbook.funnel[0]
    return {
        "date": day,
        "customer": LIST.of(setting.lang, number=number),
        "activity": first.id,
        "quantity": found,
    }


def _way_of(
    who: _Customer, at: int, persona: Persona, setting: Setting, chance: Random
) -> Iterator[Row]:
    """Yield a row for each stage that a prospect reaches by the as-of day."""
    lang, stages = setting.lang, setting.playbook.funnel[1:]
    source, grade = chance.choice(choices.SOURCE), chance.choice(choices.GRADE[:3])
    for step, stage in enumerate(stages):
        if chance.random() >= min(1.0, (stage.rate or 1) * persona.rates[step]):
            return
        is_deal = stage is setting.playbook.deal
        at += 0 if is_deal else chance.choice(STEP_DAYS)
        if at >= len(setting.days):
            return
        row: Row = {
            "date": setting.days[at],
            "customer": CUSTOMER.of(lang, number=who.member * PER_MEMBER + who.number),
            "activity": stage.id,
            "is_new": choices.NEW_OLD[0 if step == 0 else 1].of(lang),
        }
        if step == 0:
            row |= {
                "source": source.of(lang),
                "grade": grade.of(lang),
                "phone": phone(who.member, who.number),
            }
        if is_deal:
            row |= {"deals": 1, "amount": _amount(persona, setting, chance)}
        else:
            row |= _told(at, setting, chance)
        yield row


def _told(at: int, setting: Setting, chance: Random) -> Row:
    """Return what was said, and when to go on; every other row has a next date."""
    lang = setting.lang
    told: Row = {"record": chance.choice(RECORDS).of(lang)}
    if chance.random() < 1 / 2:
        days = chance.choice((2, 3, 5, 7))
        told["next_date"] = setting.days[at] + timedelta(days=days)
        told["next_action"] = chance.choice(ACTIONS).of(lang)
    else:
        told["objection"] = chance.choice(OBJECTIONS).of(lang)
    if chance.random() < SUPPORT_SHARE:
        told["support"] = chance.choice(SUPPORT).of(lang)
    return told


def _amount(persona: Persona, setting: Setting, chance: Random) -> float:
    amount = setting.playbook.average_deal * persona.size * chance.choice(SIZES)
    return float(round(amount, -2))


def known_customers(index: int, persona: Persona, lang: Lang) -> tuple[str, ...]:
    """Return a member's customers who bought before."""
    numbers = range(1, persona.known + 1)
    return tuple(KNOWN_CUSTOMER.of(lang, number=index * PER_MEMBER + n) for n in numbers)


def _known_customers(
    index: int, persona: Persona, setting: Setting, chance: Random
) -> Iterator[Row]:
    """Yield visits to customers who bought before; some buy again."""
    days = setting.days[LEAD_DAYS:]
    for customer in known_customers(index, persona, setting.lang) if days else ():
        row: Row = {
            "date": chance.choice(days),
            "customer": customer,
            "activity": SERVICE,
            "is_new": choices.NEW_OLD[1].of(setting.lang),
            "record": SERVED.of(setting.lang),
        }
        yield row
        if chance.random() < KNOWN_BUYS:
            deal = {"activity": setting.playbook.deal.id, "deals": 1, "record": ""}
            yield {**row, **deal, "amount": _amount(persona, setting, chance)}
