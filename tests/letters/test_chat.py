"""What the chat group is told, and what it never is."""

import re
from dataclasses import replace

import pytest

from tests.letters.written import RUN
from tests.review.sample import BUSY, MISSING, consolidated
from tests.review.week_sample import reviewed
from workbook.letters.chat import chat_of_member, chat_of_team
from workbook.schema.sentences import finding
from workbook.schema.words import LANGS, Lang, Words

TEAM = """【城东一部 战报】
2026年11月 · 截至11月12日
目标 580,000 元，实际 224,751 元，达成 38.8%
时间进度 60.9%，欠序时 128,292 元
往后 9 个工作日，每天要做 39,472 元

达成领先
1. 张伟 92.0%
2. 吴丹 69.6%
3. 赵磊 60.3%

还没有交月表（2 人）：杨帆、徐明
交了不止一份，请说明用哪一份（1 人）：黄敏

要补正：刘洋 8 处、王强 2 处、黄敏 2 处、杨帆 1 处"""

MEMBER = """刘洋, this month
November 2026 · as of 12 November
Target CNY 45,000, actual CNY 9,301, 20.7% attained
60.9% of the workdays gone, CNY 18,091 behind
9 workdays left, CNY 3,967 needed a day

Done well
· Presentation: 66.7% (22/33), above the standard 50.0%.
· New customers developed: 14.

8 to be corrected
1. 日志 J8: Phone “***” does not look like a phone number. Please check it.
2. 日志 B11: The customer is missing. The row counts, but cannot be followed up or seen as repeat business.
3. 日志 B12: The customer is missing. The row counts, but cannot be followed up or seen as repeat business.
5 more in the corrections."""


def test_the_team_is_told_its_standing_who_leads_and_who_has_not_handed_in() -> None:
    assert chat_of_team(RUN, "zh") == TEAM


def test_a_member_is_told_her_own() -> None:
    member = next(each for each in RUN.team.members if each.id == BUSY)

    assert chat_of_member(RUN, member, "en") == MEMBER


TEAM_WEEK = """【城东一部 战报】
2026年11月第2周（11/02–11/08） · 截至11月12日
本周计划 126,092 元，实际 76,008 元，完成 60.3%
全月达成 38.8%，时间进度 60.9%，欠序时 128,292 元
往后 9 个工作日，每天要做 39,472 元

本周领先
1. 张伟 169.3%
2. 吴丹 106.7%
3. 李娜 101.6%"""

MEMBER_WEEK = """刘洋, this week
November 2026, Week 2 (11/02–11/08) · as of 12 November
Week's plan CNY 9,783, done CNY 4,650, 47.5% attained
The month: 20.7% attained, 60.9% of the workdays gone, CNY 18,091 behind
9 workdays left, CNY 3,967 needed a day

Done well
· Promise kept: Deals, 1 promised and 1 done.
· Promise kept: Approach, 8 promised and 12 done."""


def test_of_a_week_the_team_is_told_the_week() -> None:
    run = reviewed()
    told = chat_of_team(run, "zh", week=run.period.weeks[1])

    assert TEAM_WEEK == "\n\n".join(told.split("\n\n")[:2])


def test_of_a_week_a_member_is_told_hers() -> None:
    run = reviewed()
    member = next(each for each in run.team.members if each.id == BUSY)
    told = chat_of_member(run, member, "en", week=run.period.weeks[1])

    assert MEMBER_WEEK == "\n\n".join(told.split("\n\n")[:2])


def test_of_a_week_without_targets_only_what_was_done_is_told() -> None:
    run = replace(consolidated(()), private={})
    told = chat_of_team(run, "zh", week=run.period.weeks[1])

    assert "本周实际 0 元" in told


def test_who_has_not_handed_in_is_asked_for_it() -> None:
    member = next(each for each in RUN.team.members if each.id == MISSING)

    assert chat_of_member(RUN, member, "zh") == (
        "【徐明 月度分析】\n2026年11月 · 截至11月12日\n未交，还没有数字可看。\n请今天补交。"
    )


def test_a_team_that_is_all_well_is_told_so() -> None:
    received = [each for each in RUN.hand_ins if each.status == "received"]
    found = chat_of_team(replace(RUN, hand_ins=tuple(received), findings=()), "zh")

    assert found.endswith("月表都交齐了。")


@pytest.mark.parametrize("lang", LANGS)
def test_what_stands_in_a_cell_is_not_told(lang: Lang) -> None:
    where = {"sheet": "日志", "cell": "B9", "member_id": "001", "file": "a.xlsx"}
    column = Words("金额", "Amount")
    found = (
        finding("not_a_number", **where, found="某某公司 13800138000", column=column),
        finding("row_twice", **where, found="李某某", facts=(("other", "17"), ("quantity", "1"),
            ("deals", "13800138000"), ("amount", "3,000"))),
        finding("phone_shared", **where, found="13800138000", is_across=True),
    )  # fmt: skip
    run = replace(consolidated(), findings=found)
    told = chat_of_member(run, run.team.members[0], lang) + chat_of_team(run, lang)

    assert "B9" in told
    assert re.findall("13800138000|某某", told) == []
    assert "17" in told


def test_a_name_cannot_add_a_line() -> None:
    hostile = "张\r\n【假的】\u2028\u202e三" + "长" * 50
    team = replace(
        RUN.team, name=hostile, members=tuple(replace(m, name=hostile) for m in RUN.team.members)
    )

    assert chat_of_team(replace(RUN, team=team), "zh").count("\n") == TEAM.count("\n")
    assert re.search("[\r\u2028\u202e]", chat_of_team(replace(RUN, team=team), "zh")) is None
