"""What a made-up member writes on her week sheets: promises, causes, changes, and visits planned."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from addin.demo.activity import Row
from addin.demo.books import Pages
from addin.demo.cells import Writes
from addin.demo.invented import CHANGES, NEW_CUSTOMER, PROMISES, REASONS
from addin.demo.persona import Persona
from workbook.calendar.period import Period, Week
from workbook.schema import choices
from workbook.schema.playbook import Playbook

SHARE_PLANNED = 0.6  # of the visits made
SHIFTS = (0, 0, 0, 1, 4)  # days from plan to visit
MOST_VISITS = 9
STEP = 1000  # promises are round
EFFORTS = (0.9, 1.0, 1.2)
UNWRITTEN = 4  # every fourth member gives no cause


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekWork:
    """A member's month as her week sheets see it.

    Attributes:
        index: Her place in the roster.
        rows: Her log rows.
        as_of: The last day she has lived through.
    """

    index: int
    persona: Persona
    rows: Sequence[Row]
    period: Period
    playbook: Playbook
    as_of: date


def week_writes(work: WeekWork, pages: Pages, chance: Random) -> Mapping[str, Writes]:
    """Return what is typed into the week sheets, tab by tab: those ended whole, promises one more.

    Args:
        work: The member's month.
        pages: Where everything stands.
        chance: The only source of randomness.
    """
    weeks = work.period.weeks
    writes: dict[str, Writes] = {}
    for week in weeks:
        sheet = f"week{week.number}"
        if week.start > work.as_of:
            break
        filled = dict(pages.rows(sheet, "progress", [{"promise": _promise(work, week, chance)}]))
        if week.end <= work.as_of:
            filled |= pages.fields(sheet, "review", _review(work, week, chance))
            following = next((each for each in weeks if each.number == week.number + 1), None)
            if following and not work.persona.is_counting:
                filled |= pages.rows(sheet, "visits", _visits(work, following, pages, chance))
        writes[pages.tab(sheet)] = filled
    return writes


def _plan(work: WeekWork, week: Week) -> float:
    return work.persona.target * week.workdays / len(work.period.workdays)


def _promise(work: WeekWork, week: Week, chance: Random) -> int:
    return max(1, round(_plan(work, week) * chance.choice(EFFORTS) / STEP)) * STEP


def _of_week(work: WeekWork, week: Week) -> Iterator[tuple[date, Row]]:
    for row in work.rows:
        day = row["date"]
        if isinstance(day, date) and week.start <= day <= week.end:
            yield day, row


def _review(work: WeekWork, week: Week, chance: Random) -> Row:
    amounts = [row.get("amount") for _, row in _of_week(work, week)]
    done = sum(each for each in amounts if isinstance(each, int | float))
    promise: Row = {"promise": chance.choice(PROMISES)}
    if done >= _plan(work, week) or work.index % UNWRITTEN == UNWRITTEN - 1:
        return promise
    cause = choices.CAUSE[2 if work.persona.volume < 1 else 1]
    return {
        **promise,
        "cause": cause,
        "volume_enough": choices.YES_NO[work.persona.volume < 1],
        "reason": chance.choice(REASONS),
        "action": chance.choice(CHANGES),
    }


def _visits(work: WeekWork, week: Week, pages: Pages, chance: Random) -> list[Row]:
    """Return visits planned for a week: most were made, some on another day, two were not."""
    first = work.playbook.funnel[0].id
    labels = {activity.id: activity.label for activity in work.playbook.activities}
    planned: list[Row] = [
        {
            "date": max(week.start, day - timedelta(days=chance.choice(SHIFTS))),
            "slot": chance.choice(choices.SLOT[:2]),
            "customer": row["customer"],
            "mode": choices.MODE[0],
            "purpose": labels[str(row["activity"])],
        }
        for day, row in _of_week(work, week)
        if row["activity"] != first and chance.random() < SHARE_PLANNED
    ][:MOST_VISITS]
    for number, days in enumerate((2, 4), 1):
        day = week.start + timedelta(days=days)
        missed: Row = {"not_done": choices.NOT_DONE[0]} if day < work.as_of else {}
        name = NEW_CUSTOMER.of(pages.lang, number=work.index * 100 + week.number * 10 + number)
        planned.append(
            {
                "date": day,
                "slot": choices.SLOT[number],
                "customer": name,
                "mode": choices.MODE[1],
                "purpose": work.playbook.funnel[1].label,
                "joint": choices.YES_NO[number - 1],
                **missed,
            }
        )
    return planned
