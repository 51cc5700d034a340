"""Planned visits against the log: each contact carries out one, and as many as possible are."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.facts.sample import HALF, PERIOD, PLAYBOOK, book
from workbook.facts.planned import PlannedVisit
from workbook.measure.visits import Contacts, Outcome, Visit, reconcile

# 26 May to 25 June 2026; weeks: 26–31 May, 1–7, 8–14, 15–21, 22–25 June. As of 9 June.
CUSTOMERS = ("甲", "乙")


def planned(
    day: str, customer: str = "甲", *, purpose: str = "visit", week: int = 2
) -> PlannedVisit:
    """Return a planned visit on a day of 2026, "-" for none."""
    return PlannedVisit(
        member_id="001",
        week=week,
        day=None if day == "-" else date.fromisoformat(f"2026-{day}"),
        slot="",
        customer=customer,
        mode="",
        purpose=purpose,
        expected="",
        amount=None,
        is_joint=False,
        not_done="",
    )


def told(
    visits: Sequence[PlannedVisit], log: str, as_of: date = HALF
) -> tuple[tuple[Visit, ...], tuple[Contacts, ...]]:
    """Return what became of visits, by a log of date, customer and activity."""
    filled = book("001", log=f"date customer activity\n{log}" if log else "")
    return reconcile(visits, filled, playbook=PLAYBOOK, period=PERIOD, as_of=as_of)


def outcome(visit: PlannedVisit, log: str, as_of: date = HALF) -> tuple[str, str]:
    """Return what became of one visit, and when it was carried out."""
    (found,), _ = told((visit,), log, as_of)
    return found.outcome.value, f"{found.met:%m-%d}" if found.met else ""


@pytest.mark.parametrize(
    ("day", "log", "wanted"),
    [
        ("06-03", "06-03 甲 visit", ("done", "06-03")),
        ("06-03", "06-01 甲 visit", ("done", "06-01")),
        ("06-03", "06-05 甲 visit", ("done", "06-05")),
        ("06-03", "06-06 甲 visit", ("moved", "06-06")),
        ("06-02", "06-09 甲 visit", ("moved", "06-09")),
        ("06-05", "06-02 甲 visit", ("not_done", "")),  # before the plan
        ("06-01", "06-09 甲 visit", ("not_done", "")),  # more than a week: another visit
        ("06-03", "06-03 甲 deal", ("done", "06-03")),  # stages are of one kind
        ("06-03", "06-03 甲 service", ("other", "06-03")),
        ("06-03", "06-03 甲 reversal", ("unknown", "")),  # no visit at all
        ("06-03", "06-03 乙 visit", ("not_done", "")),
        ("06-03", "", ("unknown", "")),
        ("06-07", "06-03 乙 visit", ("not_done", "")),
        ("06-08", "06-03 乙 visit", ("open", "")),  # until 10 June
        ("06-20", "06-03 乙 visit", ("open", "")),
        ("06-09", "06-10 甲 visit\n06-01 乙 visit", ("open", "")),  # after the as-of day
        ("-", "06-01 甲 visit", ("done", "06-01")),
        ("-", "06-07 甲 visit", ("done", "06-07")),
        ("-", "06-08 甲 visit", ("not_done", "")),  # another week
    ],
)
def test_what_becomes_of_a_visit(day: str, log: str, wanted: tuple[str, str]) -> None:
    assert wanted == outcome(planned(day), log)


@pytest.mark.parametrize("purpose", ["", "去看看", "visit"])
def test_a_purpose_that_is_no_activity_is_met_by_any(purpose: str) -> None:
    done = outcome(planned("06-03", purpose=purpose), "06-03 甲 visit")

    assert ("done", "06-03") == done


def test_a_visit_without_a_purpose_is_met_by_service_too() -> None:
    assert ("done", "06-03") == outcome(planned("06-03", purpose=""), "06-03 甲 service")


def test_the_form_of_a_company_does_not_matter() -> None:
    visit = planned("06-03", "青禾商贸有限责任公司")

    assert ("done", "06-03") == outcome(visit, "06-03 青禾商贸 visit")
    assert ("not_done", "") == outcome(visit, "06-03 青禾 visit")


def test_an_undated_visit_of_next_month_stays_open() -> None:
    assert ("open", "") == outcome(planned("-", week=6), "06-03 甲 visit")


def test_a_contact_carries_out_one_visit_and_rows_of_a_day_are_one_contact() -> None:
    visits, contacts = told(
        (planned("06-03"), planned("06-04")), "06-03 甲 visit\n06-03 甲 deal\n06-05 乙 visit"
    )

    assert [each.outcome.value for each in visits] == ["done", "other"]
    assert contacts == (Contacts(member_id="001", week=2, count=2, unplanned=1),)


def test_prospecting_is_a_visit_only_where_it_was_planned() -> None:
    log = "06-01 名单一 prospect\n06-02 名单二 prospect\n06-08 乙 service"
    _, contacts = told((planned("06-01", "名单一", purpose="prospect"),), log)

    assert contacts == (
        Contacts(member_id="001", week=2, count=1, unplanned=0),
        Contacts(member_id="001", week=3, count=1, unplanned=1),
    )


_days = st.integers(0, 14).map(lambda n: PERIOD.start + timedelta(days=n))
_who = st.sampled_from(CUSTOMERS)


@given(
    plans=st.lists(st.tuples(_days, _who), max_size=5),
    met=st.lists(st.tuples(_days, _who), max_size=5, unique=True),
)
def test_as_many_as_possible_are_carried_out(
    plans: list[tuple[date, str]], met: list[tuple[date, str]]
) -> None:
    log = "\n".join(f"{day:%m-%d} {customer} visit" for day, customer in met)
    visits, contacts = told([planned(f"{day:%m-%d}", who) for day, who in plans], log)

    done = [each for each in visits if each.outcome is Outcome.DONE]
    used = [(v.met, v.plan.customer) for v in visits if v.outcome in (Outcome.DONE, Outcome.MOVED)]
    assert len(visits) == len(plans)
    assert len(set(used)) == len(used)
    assert set(used) <= set(met)
    assert sum(each.count for each in contacts) == len(met)
    assert sum(each.unplanned for each in contacts) == len(met) - len(used)
    assert _most(plans, met) == len(done)


def _most(plans: list[tuple[date, str]], met: list[tuple[date, str]]) -> int:
    """Return the most visits that can be carried out, by trying every order of the contacts."""
    near = timedelta(days=2)
    short, long = sorted((list(plans), list(met)), key=len)
    return max(
        sum(abs(a[0] - b[0]) <= near and a[1] == b[1] for a, b in zip(short, order, strict=True))
        for order in permutations(long, len(short))
    )
