"""From members' files to the week's review: what was planned and promised arrives, in either language."""

from datetime import date
from functools import partial

import pytest

from tests.review.reading import notes, sheet, table, values
from tests.typed import typed
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.pipeline import Source, consolidate
from workbook.review.week_review import WeekReview
from workbook.schema.choices import CAUSE, NOT_DONE
from workbook.schema.member import member_book
from workbook.schema.playbook import Playbook
from workbook.schema.recipient import Audience
from workbook.schema.team import Member, Target, Team
from workbook.schema.words import Lang

MONTH, AS_OF = "2026-11", date(2026, 11, 8)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_plans_promises_and_causes_come_out_of_the_files(playbook: Playbook, lang: Lang) -> None:
    member = Member(id="001", name="演示甲")
    target = Target(period=MONTH, member_id="001", metric="amount", value=46000.0)
    team = Team(
        id="T1",
        name="演示",
        supervisor="林主管",
        playbook=playbook,
        members=(member,),
        targets=(target,),
        lang=lang,
    )
    period, _ = build_period(MONTH, team)
    ((_, blank),) = member_books(team, period, team.members)
    close, deal = playbook.stage("close").label, playbook.deal.label
    filled = typed(
        blank,
        member_book(playbook, len(period.days)),
        lang,
        rows={
            ("log", "log"): [
                {"date": date(2026, 11, 3), "customer": "客户一有限公司", "activity": close},
                {
                    "date": date(2026, 11, 4),
                    "customer": "客户二",
                    "activity": deal,
                    "deals": 1,
                    "amount": 4000,
                },
            ],
            ("week1", "visits"): [
                {"date": date(2026, 11, 4), "customer": "客户一", "purpose": close},
                {"date": date(2026, 11, 5), "customer": "客户三", "not_done": NOT_DONE[2]},
            ],
            ("week2", "progress"): [{"promise": 5000}],
            ("week2", "visits"): [{"date": date(2026, 11, 9), "customer": "客户三"}],
        },
        fields={
            ("week1", "review", "promise"): "签一单",
            ("week2", "review", "cause"): CAUSE[2],
            ("week2", "review", "action"): "多约三家",
        },
    )
    file = f"{MONTH}_001_演示甲.xlsx"
    run = consolidate(
        team, [Source(file, partial(bytes, filled))], month=MONTH, as_of=AS_OF, is_review=True
    )
    plan = WeekReview(run=run, lang="zh", week=2).plan(Audience.SUPERVISOR)

    assert values(table(sheet(plan, "week_promises"), "promises")) == [
        ("演示甲", "金额", 5000.0, 4000.0, -1000.0, "未兑现")
    ]
    assert values(table(sheet(plan, "week_visits"), "visits"))[0] == (
        *("演示甲", 2, 1, 0, 0, 1, 0, 0, 0.5, 2, 1, 0.5),
    )
    assert notes(sheet(plan, "member 001"), "said")[0] == "上周的承诺：签一单"
    assert notes(sheet(plan, "member 001"), "why")[:3] == [
        "本周比计划少 6,000 元。",
        "原因：数量",
        "改进措施：多约三家",
    ]
    assert notes(sheet(plan, "member 001"), "coming")[1] == "已排拜访 1 次：未写目的 1"
