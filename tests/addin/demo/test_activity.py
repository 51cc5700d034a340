"""Made-up work is believable, the same again for the same seed, and inside its month."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.demo.activity import LEAD_DAYS, Row, Setting, month_of_work, rows_wanted
from addin.demo.invented import member_id, name_of, phone
from addin.demo.persona import PERSONAS, Damage, Persona, persona_of
from addin.playbooks import general_playbook
from workbook.calendar.build import build_period
from workbook.schema.team import Team

PLAYBOOK = general_playbook()
TEAM = Team(id="YS01", name="演示一组", supervisor="林晓晴", playbook=PLAYBOOK)
PERIOD, _ = build_period("2026-11", TEAM)
AS_OF = date(2026, 11, 13)
SETTING = Setting(
    playbook=PLAYBOOK,
    lang="zh",
    start=PERIOD.start,
    as_of=AS_OF,
    days=(
        *(PERIOD.start - timedelta(days=n) for n in range(LEAD_DAYS, 0, -1)),
        *(day for day in PERIOD.workdays if day <= AS_OF),
    ),
    workdays=len(PERIOD.workdays),
)
STRONG, IDLE, BUSY, NEWCOMER = PERSONAS[1], PERSONAS[2], PERSONAS[3], PERSONAS[4]


def work(persona: Persona, seed: int = 1) -> list[Row]:
    return month_of_work(1, persona, SETTING, Random(seed))


def count(rows: list[Row], activity: str) -> int:
    return sum(int(str(row.get("quantity", 1))) for row in rows if row["activity"] == activity)


def counts(persona: Persona) -> Counter[str]:
    """Twenty months of work, so that chance evens out."""
    return Counter(str(row["activity"]) for seed in range(20) for row in work(persona, seed))


@given(st.integers(0, 10**6), st.sampled_from(PERSONAS))
def test_every_row_is_inside_the_month_so_far(seed: int, persona: Persona) -> None:
    days = [row["date"] for row in work(persona, seed)]

    assert days == sorted(days)  # type: ignore[type-var]
    assert all(PERIOD.start <= day <= AS_OF for day in days)  # type: ignore[operator]


def test_the_same_seed_gives_the_same_work() -> None:
    assert work(STRONG) == work(STRONG)
    assert work(STRONG) != work(STRONG, seed=2)


def test_the_strong_one_closes_more_than_the_busy_one_who_cannot() -> None:
    strong, busy = counts(STRONG), counts(BUSY)

    assert busy["approach"] > strong["approach"] * 0.7
    assert busy["deal"] / busy["close"] < strong["deal"] / strong["close"] / 2


def test_the_idle_one_does_little() -> None:
    assert counts(IDLE)["approach"] < counts(STRONG)["approach"] / 3


def test_the_newcomer_starts_when_he_joins() -> None:
    joined = PERIOD.start + timedelta(days=NEWCOMER.days_away)

    assert min(row["date"] for row in work(NEWCOMER)) >= joined  # type: ignore[type-var, operator]


def test_deals_have_pieces_and_an_amount_and_nothing_else_has() -> None:
    for row in work(STRONG):
        is_deal = row["activity"] == PLAYBOOK.deal.id
        assert (is_deal, is_deal) == ("deals" in row, "amount" in row)


@pytest.mark.parametrize("wanted", [0, 1, 50, 700])
@pytest.mark.parametrize("persona", [STRONG, IDLE, NEWCOMER])
def test_as_many_rows_as_wanted(persona: Persona, wanted: int) -> None:
    rows = rows_wanted(1, persona, SETTING, "seed", wanted)

    assert wanted == len(rows)
    assert rows == sorted(rows, key=lambda row: str(row["date"]))


def test_no_customer_is_told_twice_and_no_phone_shared() -> None:
    rows = rows_wanted(1, STRONG, SETTING, "seed", 700)
    phones = [row["phone"] for row in rows if "phone" in row]

    assert len(rows) == len({(row["customer"], row["activity"], row["date"]) for row in rows})
    assert len(phones) == len(set(phones))


def test_who_has_not_joined_yet_has_no_rows() -> None:
    before = replace(SETTING, as_of=PERIOD.start, days=SETTING.days[: LEAD_DAYS + 1])

    assert [] == rows_wanted(4, NEWCOMER, before, "seed", 10)


@pytest.mark.parametrize("index", range(12, 40))
def test_only_the_first_twelve_meet_damage(index: int) -> None:
    assert persona_of(index).damage is Damage.NONE


def test_there_is_one_of_each_damage() -> None:
    met = [persona.damage for persona in PERSONAS if persona.damage is not Damage.NONE]

    assert sorted(met) == sorted(set(Damage) - {Damage.NONE})


def test_nobody_shares_a_number_or_name() -> None:
    people = range(1000)

    assert len({member_id(n) for n in people}) == len({name_of(n, "zh") for n in people}) == 1000
    assert phone(3, 4) == "13800030004"
