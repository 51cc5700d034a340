"""The demo's week sheets: promises, causes and planned visits that read back without a finding."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from addin.demo.activity import Setting, month_of_work
from addin.demo.books import log_rows, member_pages
from addin.demo.cells import typed
from addin.demo.persona import PERSONAS
from addin.demo.weeks import WeekWork, week_writes
from tests.facts.sample import TEAM
from workbook.calendar.build import build_period, period_after
from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.facts.planned import planned_visits, promises
from workbook.fill.member_books import member_books
from workbook.pipeline import Source, check_file
from workbook.schema.playbook import Playbook
from workbook.schema.team import Member, Team
from workbook.schema.words import Lang

AS_OF = date(2026, 11, 13)  # in the third week
MEMBER = Member(id="0101", name="演示甲")


def filled(
    playbook: Playbook, lang: Lang, *, is_counting: bool = False
) -> tuple[CheckedBook, Period]:
    """Return a made-up member's book, checked."""
    team = Team(id="T1", name="演示", supervisor="林主管", playbook=playbook, members=(MEMBER,))
    team = replace(team, lang=lang)
    period, _ = build_period("2026-11", team)
    setting = Setting(
        playbook=playbook,
        lang=lang,
        start=period.start,
        as_of=AS_OF,
        days=tuple(day for day in period.workdays if day <= AS_OF),
        workdays=len(period.workdays),
    )
    persona = replace(PERSONAS[2], is_counting=is_counting)
    rows = month_of_work(0, persona, setting, Random(1))
    pages = member_pages(playbook, len(period.days), lang)
    work = WeekWork(
        index=0, persona=persona, rows=rows, period=period, playbook=playbook, as_of=AS_OF
    )
    ((_, blank),) = member_books(team, period, team.members)
    log = {pages.tab("log"): pages.rows("log", "log", log_rows(rows, playbook))}
    content = typed(blank, {**log, **week_writes(work, pages, Random(2))})
    return check_file(Source("甲.xlsx", lambda: content), team=team, period=period), period


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_is_typed_reads_back_without_a_finding(playbook: Playbook, lang: Lang) -> None:
    book, period = filled(playbook, lang)

    assert book.findings == ()
    assert [each.week for each in promises(book)] == [1, 2, 3]
    assert {
        each.week for each in planned_visits(book, period, period_after(period, TEAM).weeks[0])
    } == {2, 3}
    assert {"week1.review.promise", "week2.review.promise"} <= book.fields.keys()
    assert "week3.review.promise" not in book.fields


def test_who_only_counts_plans_no_visits(playbook: Playbook) -> None:
    book, period = filled(playbook, "zh", is_counting=True)

    assert planned_visits(book, period, period_after(period, TEAM).weeks[0]) == ()
    assert len(promises(book)) == 3
