"""Everything the members planned and promised week by week, reconciled with what they did."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from workbook.calendar.build import period_after
from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.facts.planned import Promise, planned_visits, promises
from workbook.measure.visits import Contacts, Visit, reconcile
from workbook.schema.team import Team

_Key = TypeVar("_Key")
CENT_DIGITS = 2


@dataclass(frozen=True, kw_only=True)  # no slots: what is looked up for every member is kept
class WeekPlans:
    """Planned visits, contacts and promises of the counted books.

    Attributes:
        visits: Of every member, in the order of the plans.
        contacts: Of the members who plan visits, the weeks in order.
        promises: Of every member, the weeks in order.
    """

    visits: tuple[Visit, ...] = ()
    contacts: tuple[Contacts, ...] = ()
    promises: tuple[Promise, ...] = ()

    def due(self, week: int) -> tuple[Visit, ...]:
        """Return the visits that are due in a week."""
        return self._due.get(week, ())

    def due_of(self, member_id: str, week: int) -> tuple[Visit, ...]:
        """Return a member's visits that are due in a week."""
        return self._own.get((member_id, week), ())

    def met(self, member_id: str, week: int) -> Contacts | None:
        """Return a member's contacts in a week, if visits were planned for it."""
        return self._contacts.get((member_id, week)) if self.due_of(member_id, week) else None

    def promised(self, member_id: str, week: int, metric: str) -> float | None:
        """Return what a member promised for a week, or None."""
        return self._promised.get((member_id, week, metric))

    @cached_property
    def _due(self) -> Mapping[int, tuple[Visit, ...]]:
        return _grouped((visit.plan.week, visit) for visit in self.visits)

    @cached_property
    def _own(self) -> Mapping[tuple[str, int], tuple[Visit, ...]]:
        return _grouped(((visit.plan.member_id, visit.plan.week), visit) for visit in self.visits)

    @cached_property
    def _contacts(self) -> Mapping[tuple[str, int], Contacts]:
        return {(each.member_id, each.week): each for each in self.contacts}

    @cached_property
    def _promised(self) -> Mapping[tuple[str, int, str], float]:
        return {(each.member_id, each.week, each.metric): each.value for each in self.promises}


def week_plans(books: Iterable[CheckedBook], team: Team, period: Period, as_of: date) -> WeekPlans:
    """Return what the counted books plan and promise, and what became of it.

    Args:
        books: The books that count.
        team: The activities of its playbook are the purposes of visits.
        period: The working month.
        as_of: The last day of the log that counts.
    """
    after = period_after(period, team).weeks[0]
    visits: list[Visit] = []
    contacts: list[Contacts] = []
    promised: list[Promise] = []
    for book in books:
        promised += promises(book)
        planned = planned_visits(book, period, after)
        if planned:
            own = reconcile(planned, book, playbook=team.playbook, period=period, as_of=as_of)
            visits += own[0]
            contacts += own[1]
    return WeekPlans(visits=tuple(visits), contacts=tuple(contacts), promises=tuple(promised))


def is_kept(
    promised: float | None, done: float | None, *, less_is_better: bool, is_over: bool
) -> bool | None:
    """Return whether a promise is kept; None where there is none, or it still can go either way.

    Args:
        promised: In the metric's unit; None: nothing was promised.
        done: What is reached so far; None: unknown.
        less_is_better: Then more than promised breaks it, and only the end tells that it is kept.
        is_over: The time it was promised for has passed.

    Example:
        >>> is_kept(2, 3, less_is_better=False, is_over=False)
        True
        >>> is_kept(2, 3, less_is_better=True, is_over=False)
        False
    """
    if promised is None or done is None:
        return None
    over = round(done - promised, CENT_DIGITS)
    if less_is_better:
        return False if over > 0 else (True if is_over else None)
    return True if over >= 0 else (False if is_over else None)


def _grouped(pairs: Iterable[tuple[_Key, Visit]]) -> dict[_Key, tuple[Visit, ...]]:
    lists: dict[_Key, list[Visit]] = {}
    for key, visit in pairs:
        lists.setdefault(key, []).append(visit)
    return {key: tuple(visits) for key, visits in lists.items()}
