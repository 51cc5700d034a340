"""Planned visits against the log: what was carried out, moved, missed, and what nobody had planned.

Source: the reconciliation of visit plans and logs in field practice: the same customer, two days
either way, a purpose of the same kind.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook, Rows
from workbook.facts.planned import PlannedVisit
from workbook.schema.customer import customer_key, short_customer_key
from workbook.schema.playbook import REVERSAL, Playbook

NEAR = timedelta(days=2)  # a visit so far from its date is still the one that was planned
FAR = timedelta(days=7)  # so much later it was moved; what is earlier was before the plan
FUNNEL = "funnel"  # the one kind of purpose that all stages share


class Outcome(StrEnum):
    """What became of a planned visit."""

    DONE = "done"
    MOVED = "moved"  # carried out later, within a week
    OTHER = "other"  # the customer was seen, for something else
    NOT_DONE = "not_done"
    OPEN = "open"  # its days are not over
    UNKNOWN = "unknown"  # the log names no customers


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """A planned visit and what became of it.

    Attributes:
        met: The day of the log that carries it out; None where there is none.
    """

    plan: PlannedVisit
    outcome: Outcome
    met: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contacts:
    """How many customers a member met in a week, each once a day, and how many were not planned."""

    member_id: str
    week: int
    count: int
    unplanned: int


@dataclass(slots=True)
class _Contact:
    """A customer met on a day.

    Attributes:
        kinds: Of what was done.
        is_visit: Something was done that could have been planned by name.
        is_planned: It carries out a planned visit.
    """

    day: date
    kinds: set[str] = field(default_factory=set)
    is_visit: bool = False
    is_planned: bool = False


_Fits = Callable[[PlannedVisit, _Contact], bool]


def reconcile(
    planned: Sequence[PlannedVisit],
    book: CheckedBook,
    *,
    playbook: Playbook,
    period: Period,
    as_of: date,
) -> tuple[tuple[Visit, ...], tuple[Contacts, ...]]:
    """Return what became of a member's planned visits, in their order, and the contacts by week.

    Every contact carries out one planned visit at most: the earliest day there is for the earliest
    plan, so that as many as possible are carried out.

    Args:
        planned: The member's visits.
        book: The same member's book; of its log the columns date, customer and activity.
        playbook: Its stages are purposes of one kind; every other activity is a kind of its own.
        period: The working month.
        as_of: The last day of the log that counts.
    """
    met = _contacts(book.tables.get("log", Rows()), playbook, as_of)
    meeting = _Meeting(met=met, kinds=_kinds(playbook), period=period)
    first = sorted(range(len(planned)), key=lambda at: planned[at].day or date.max)
    found: dict[int, Visit] = {}
    for outcome, fits in ((Outcome.DONE, meeting.is_done), (Outcome.MOVED, meeting.is_moved)):
        for at in first:
            day = None if at in found else meeting.take(planned[at], fits)
            if day is not None:
                found[at] = Visit(plan=planned[at], outcome=outcome, met=day)
    visits = tuple(found.get(at) or meeting.left(visit, as_of) for at, visit in enumerate(planned))
    return visits, tuple(_weekly(book.member_id, met, period))


@dataclass(frozen=True, slots=True)
class _Meeting:
    """Whom a member met, and which contact is which planned visit.

    Attributes:
        met: A customer's key -> contacts by day.
        kinds: Activity -> its kind of purpose.
    """

    met: Mapping[str, Sequence[_Contact]]
    kinds: Mapping[str, str]
    period: Period

    def take(self, visit: PlannedVisit, fits: _Fits) -> date | None:
        """Return the first day that carries a visit out, which no other visit can have then."""
        for contact in self.met.get(_key(visit.customer), ()):
            if not contact.is_planned and fits(visit, contact):
                contact.is_planned = True
                return contact.day
        return None

    def is_done(self, visit: PlannedVisit, contact: _Contact) -> bool:
        return self._is_near(visit, contact) and self._is_meant(visit, contact)

    def is_moved(self, visit: PlannedVisit, contact: _Contact) -> bool:
        is_later = visit.day is not None and NEAR < contact.day - visit.day <= FAR
        return is_later and self._is_meant(visit, contact)

    def left(self, visit: PlannedVisit, as_of: date) -> Visit:
        """Return what became of a visit that no contact carries out."""
        if not self.met:
            return Visit(plan=visit, outcome=Outcome.UNKNOWN)
        contacts = self.met.get(_key(visit.customer), ())
        seen = next((each.day for each in contacts if self._is_near(visit, each)), None)
        if seen is not None:
            return Visit(plan=visit, outcome=Outcome.OTHER, met=seen)
        is_over = self._last_day(visit) <= as_of
        return Visit(plan=visit, outcome=Outcome.NOT_DONE if is_over else Outcome.OPEN)

    def _is_near(self, visit: PlannedVisit, contact: _Contact) -> bool:
        if visit.day is not None:
            return abs(contact.day - visit.day) <= NEAR
        return _week_of(contact.day, self.period) == visit.week

    def _is_meant(self, visit: PlannedVisit, contact: _Contact) -> bool:
        return self.kinds.get(visit.purpose) in (None, *contact.kinds)

    def _last_day(self, visit: PlannedVisit) -> date:
        if visit.day is not None:  # next month's log is in another book
            return visit.day + NEAR if visit.day <= self.period.end else date.max
        ends = {week.number: week.end for week in self.period.weeks}
        return ends.get(visit.week, date.max)


def _key(customer: str) -> str:
    return short_customer_key(customer_key(customer))


def _kinds(playbook: Playbook) -> dict[str, str]:
    stages = {stage.id: FUNNEL for stage in playbook.funnel}
    return stages | {activity.id: activity.id for activity in playbook.beside}


def _contacts(log: Rows, playbook: Playbook, as_of: date) -> dict[str, list[_Contact]]:
    """Return the contacts up to the as-of day, by customer and day; a reversal is none."""
    kinds, first = _kinds(playbook), playbook.funnel[0].id
    days: dict[tuple[str, date], _Contact] = {}
    for day, customer, activity in _met(log):
        if day <= as_of and activity != REVERSAL:
            at = (_key(customer), day)
            contact = days.setdefault(at, _Contact(day))
            contact.kinds.add(kinds.get(activity, activity))
            contact.is_visit = contact.is_visit or activity != first
    met: dict[str, list[_Contact]] = {}
    for (customer, _), contact in sorted(days.items(), key=lambda each: each[0][1]):
        met.setdefault(customer, []).append(contact)
    return met


def _met(log: Rows) -> Iterator[tuple[date, str, str]]:
    columns = (log.column(name) for name in ("date", "customer", "activity"))
    for day, customer, activity in zip(*columns, strict=True):
        if isinstance(day, date) and customer is not None:
            yield day, str(customer), str(activity)


def _weekly(
    member_id: str, met: Mapping[str, Iterable[_Contact]], period: Period
) -> Iterator[Contacts]:
    visits = [
        each for contacts in met.values() for each in contacts if each.is_visit or each.is_planned
    ]
    weeks = [(_week_of(each.day, period), each.is_planned) for each in visits]
    for week in period.weeks:
        planned = [is_planned for number, is_planned in weeks if number == week.number]
        if planned:
            yield Contacts(
                member_id=member_id,
                week=week.number,
                count=len(planned),
                unplanned=planned.count(False),
            )


def _week_of(day: date, period: Period) -> int | None:
    return next((week.number for week in period.weeks if week.start <= day <= week.end), None)
