"""A member book carries what it was issued with: team, month, playbook and targets."""

from dataclasses import replace
from datetime import date

import pytest

import templates
from tests.typed import typed
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.check.alone import OwnTerms, own_terms
from workbook.fill.member_books import member_books
from workbook.read.book import read_book
from workbook.read.guard import Refusal
from workbook.schema.member import member_book
from workbook.schema.playbook import Activity, Playbook, Stage, read_playbook
from workbook.schema.team import Member, Target, Team
from workbook.schema.words import Lang, Words

SHIPPED = read_playbook(templates.load("playbooks/general.toml").decode())
OWN = Playbook(
    id="own",
    label=Words("自有", "Own"),
    member=SHIPPED.member,
    supervisor=SHIPPED.supervisor,
    funnel=(
        Stage(id="visit", label=Words("面谈", "Visit"), lag=5, counts="people"),
        Stage(id="deal", label=Words("签单", "Signed"), of="visit", rate=0.25),
    ),
    beside=(Activity(id="service", label=Words("回访", "Service call")),),
    results=SHIPPED.results,
    average_deal=1234.5,
)


def _team(playbook: Playbook, lang: Lang) -> Team:
    return Team(
        id="T01",
        name="演示一组",
        supervisor="林主管",
        playbook=playbook,
        lang=lang,
        members=(Member(id="007", name="张三"),),
        targets=(
            Target(period="2026-11", member_id="007", metric="amount", value=50000.5),
            Target(period="2026-11", member_id="007", metric="service", value=8),
        ),
    )


def _issued(team: Team) -> tuple[bytes, Period]:
    period, _ = build_period("2026-11", team)
    ((_, content),) = member_books(team, period, team.members)
    return content, period


def _terms(content: bytes) -> OwnTerms | None:
    grids = read_book("月表.xlsx", content)
    assert not isinstance(grids, Refusal)
    return own_terms(grids, SHIPPED)


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("playbook", [SHIPPED, OWN], ids=["general", "own"])
def test_what_was_issued_is_what_is_read(playbook: Playbook, lang: Lang) -> None:
    team = _team(playbook, lang)
    content, period = _issued(team)

    terms = _terms(content)

    assert terms is not None
    assert terms.period == period
    assert (terms.team.id, terms.team.supervisor, terms.team.lang) == ("T01", "林主管", lang)
    assert terms.team.members == team.members
    assert terms.team.target("2026-11", "007", "amount") == 50000.5
    assert terms.team.target("2026-11", "007", "service") == 8
    assert terms.team.playbook.average_deal == playbook.average_deal
    assert [(s.id, s.of, s.rate, s.lag, s.counts) for s in terms.team.playbook.funnel] == [
        (s.id, s.of, s.rate, s.lag, s.counts) for s in playbook.funnel
    ]
    assert [a.label.of(lang) for a in terms.team.playbook.activities] == [
        a.label.of(lang) for a in playbook.activities
    ]


def test_the_blank_template_has_no_terms() -> None:
    assert _terms(templates.load("member.zh.xlsx")) is None


def test_a_book_without_its_calendar_has_no_terms() -> None:
    team = _team(SHIPPED, "zh")
    content, period = _issued(team)
    book = member_book(SHIPPED, len(period.days))
    wiped = typed(
        content,
        book,
        "zh",
        rows={("mubiao", "calendar"): [{"date": "?"} for _ in period.days]},
    )

    assert _terms(wiped) is None


@pytest.mark.parametrize(
    ("table", "row", "cells"),
    [
        ("calendar", 10, {"date": "?"}),  # a hole would shorten the month
        ("calendar", 10, {"date": date(2026, 10, 26)}),
        ("calendar", 0, {"week": "?"}),
        ("rates", 1, {"of": "nothing"}),
        ("rates", 1, {"of": "deal"}),
        ("rates", 1, {"rate": "?"}),
        ("results", 0, {"metric": "?"}),
    ],
)
def test_a_book_whose_hidden_sheet_was_damaged_has_no_terms(
    table: str, row: int, cells: dict[str, object]
) -> None:
    content, period = _issued(_team(SHIPPED, "zh"))
    book = member_book(SHIPPED, len(period.days))
    kept: list[dict[str, object]] = [{} for _ in range(row)]
    damaged = typed(content, book, "zh", rows={("mubiao", table): [*kept, cells]})

    assert _terms(damaged) is None


def test_the_average_deal_falls_back_to_the_shipped_one_when_it_was_cleared() -> None:
    team = _team(replace(SHIPPED, average_deal=800.0), "zh")
    content, period = _issued(team)
    book = member_book(SHIPPED, len(period.days))
    cleared = typed(content, book, "zh", fields={("month", "time", "average_deal"): "?"})

    terms = _terms(cleared)

    assert terms is not None
    assert terms.team.playbook.average_deal == SHIPPED.average_deal
    assert terms.period.start == date(2026, 10, 26)
