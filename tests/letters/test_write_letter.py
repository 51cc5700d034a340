"""What a letter says to each audience."""

from dataclasses import replace
from html import unescape

import pytest

from addin.fonts import find_font
from tests.letters.written import CHART, REVIEW, RUN, letter, recipient, templates, written
from tests.review.sample import ASIDE, MISSING, Person, consolidated
from workbook.facts.tables import build_facts
from workbook.letters.chat import chat_of_member, chat_of_team
from workbook.letters.letter import Letter
from workbook.letters.matter import is_for
from workbook.letters.occasion import Enclosed, Occasion
from workbook.letters.write_letter import write_letter
from workbook.measure.measure import measure
from workbook.pictures.chart import chart_picture
from workbook.pictures.member import member_picture
from workbook.pictures.team import team_picture
from workbook.review.consolidated import Consolidated
from workbook.schema.recipient import Audience
from workbook.schema.words import LANGS, Lang

SUPERVISOR_LETTER = """孙丽：

城东一部2026年11月的月度经营分析做好了。截至11月12日，目标 580,000 元，实际 224,751 元，达成 38.8%；时间进度 60.9%，欠序时 128,292 元。

目标  580,000  (应达成 353,043)
实际  224,751  (38 件，目标 116 件)
达成率  38.8%  (时间进度 60.9% · 落后)
超/欠序时  −128,292  (序时进度 63.7%)
按现在的速度月底可到  369,234  (为目标的 63.7%)
往后每天要做  39,472  (现在每天 16,054)

要点
- 欠序时 128,292 元，最大一项是准客户开发数量（−239,636 元）：405，标准 941.4。
- 未交 2 人：杨帆、徐明
- 待定 1 人，请定用哪一份：黄敏
- 日志有 2 行（7,000 元）没有计入，见补正清单
- 落后 5 人：王强、刘洋、陈静、周捷、孙丽

请您
1. 催交还没有交来的月表：杨帆、徐明。交来以后再收一次，数字会变。
2. 定下用哪一份：黄敏交了不止一份，内容不同。
3. 还有 14 处要补正，请先改要紧的。
4. 用附件里的个人页逐人面谈，写下改进措施和承诺，双方签字。
5. 定下个月的目标，附件里有建议值和理由。

附件：经营分析表_城东一部_2026-11.xlsx

全文见附件。

-----
城东一部 · 数字截至11月12日 · 由主管 孙丽 发出"""

EVERY = [
    (audience, lang, week, "004" if audience is Audience.MEMBER else "")
    for audience in Audience
    for lang in LANGS
    for week in (0, 2)
]


def test_the_supervisors_monthly_letter() -> None:
    found = letter(recipient())

    assert found.subject == "城东一部 2026年11月月度经营分析：达成 38.8%，欠序时 128,292 元"
    assert found.text == SUPERVISOR_LETTER
    assert (found.team, found.period, found.masked) == ("T01", "2026-11", 3)
    assert found.attachments == (CHART, REVIEW)


def test_a_weekly_letter_is_filed_under_its_week() -> None:
    found = letter(recipient(Audience.ABOVE, lang="en"), week=2)

    assert found.period == "2026-11 week 2"
    assert found.subject == "城东一部, Week 2 (11/02–11/08): 60.3% of the week, CNY 128,292 behind"


@pytest.mark.parametrize(("audience", "lang", "week", "member_id"), EVERY)
def test_text_and_html_say_the_same(
    audience: Audience, lang: Lang, week: int, member_id: str
) -> None:
    found = letter(recipient(audience, lang=lang, member_id=member_id), week=week)
    lines = [line.split(". ", 1)[-1] for line in found.text.splitlines() if line[:1].isdigit()]

    assert lines
    shown = unescape(found.html)
    assert [line for line in lines if f">{line}<" not in shown] == []
    assert "cid:chart" in found.html
    assert f'lang="{"zh-CN" if lang == "zh" else "en"}"' in found.html


@pytest.mark.parametrize("week", [0, 2])
@pytest.mark.parametrize("lang", LANGS)
def test_a_members_letter_names_nobody_else_and_none_of_the_teams_figures(
    week: int, lang: Lang
) -> None:
    reader = replace(recipient(Audience.MEMBER, lang=lang, member_id="004"), name="刘洋")
    found = letter(reader, week=week)
    others = [
        member.name
        for member in RUN.team.members
        if member.id != "004" and member.name != RUN.team.supervisor
    ]
    team = ["580,000", "224,751", "38.8%", "128,292", *others]

    assert [each for each in team if each in found.subject + found.text + found.html] == []


def test_the_manager_above_is_told_nobody_by_name() -> None:
    found = letter(recipient(Audience.ABOVE))
    names = [each.name for each in RUN.team.members if each.name != RUN.team.supervisor]

    assert [name for name in names if name in found.text + found.html] == []


def test_what_a_member_does_well_comes_first() -> None:
    found = letter(recipient(Audience.MEMBER, member_id="004"))

    assert found.text.split("要点\n")[1].splitlines()[:3] == [
        "- 产品说明转化率 66.7%（22/33），高过标准 50.0%。",
        "- 新开发客户 14 户。",
        "- 欠序时 18,091 元，最大一项是成交转化率（−20,982 元）：14.3%，标准 50.0%。",
    ]


def test_a_member_whose_book_is_missing_is_asked_for_it() -> None:
    found = letter(recipient(Audience.MEMBER, member_id=MISSING))

    assert found.subject == "徐明 2026年11月月度分析：未交，还没有数字可看"
    assert found.text.split("请您\n")[1].splitlines()[:2] == ["1. 今天把月表交来。", ""]
    assert "—" not in found.text


def test_a_member_who_handed_in_two_books_is_asked_which_one_counts() -> None:
    found = letter(recipient(Audience.MEMBER, member_id=ASIDE))

    assert found.text.split("要点\n")[1].splitlines()[:5] == [
        "- 待定，还没有数字可看：交来了不止一份月表，内容不同，都先不算。请告诉主管用哪一份。",
        "",
        "请您",
        "1. 今天告诉孙丽用哪一份。",
        "",
    ]


def test_a_letter_that_asks_nothing_has_no_box_for_it() -> None:
    name = "month.supervisor.zh.j2"
    own = {
        name: f'{{% extends "shipped/{name}" %}}{{% block asked %}}{{{{ week }}}}{{% endblock %}}'
    }
    found = written(recipient(), own=own)

    assert isinstance(found, Letter)
    assert "请您" not in found.text + found.html


def test_without_a_chart_there_is_no_picture() -> None:
    found = letter(recipient())
    assert "<img" in found.html

    plain = write_letter(
        RUN,
        recipient(),
        occasion=Occasion(period=RUN.period),
        enclosed=Enclosed(review=REVIEW),
        templates=templates(),
    )
    assert isinstance(plain, Letter)
    assert "<img" not in plain.html


def test_the_language_is_the_teams_unless_the_recipient_has_one() -> None:
    assert letter(recipient(lang=None)).subject == letter(recipient(lang="zh")).subject


def test_only_a_member_of_the_month_has_a_letter_of_her_own() -> None:
    readers = (
        recipient(),
        recipient(Audience.MEMBER, member_id="004"),
        recipient(Audience.MEMBER, member_id="999"),
    )

    assert [is_for(RUN, each) for each in readers] == [True, True, False]


def test_equal_letters_have_equal_digests() -> None:
    first, again = written(recipient()), written(replace(recipient(), address="b@team.example"))

    assert isinstance(first, Letter)
    assert isinstance(again, Letter)
    assert first.digest == again.digest


def bare(people: int) -> Consolidated:
    """Return a run of so many people for whom no target was issued and who have done nothing."""
    run = consolidated([Person("张伟", "第一组", 0, (0, 0, 0, 0, 0), 0.0)] * people)
    team = replace(run.team, targets=())
    facts = build_facts(run.books, team, run.period)
    measures = measure(facts, team, run.period, run.as_of)
    return replace(run, team=team, measures=measures, findings=())


@pytest.mark.parametrize("people", [0, 1])
@pytest.mark.parametrize("lang", LANGS)
def test_a_team_without_targets_or_without_anybody_has_its_letters_too(
    people: int, lang: Lang
) -> None:
    run = bare(people)
    font = find_font()
    for audience in (Audience.SUPERVISOR, Audience.ABOVE, Audience.MEMBER)[: 2 + people]:
        for week in (0, 1):
            reader = recipient(audience, lang=lang, member_id="001")
            found = letter(reader, week=week, run=run)
            assert "—" not in found.subject + found.text
            assert {"zh": "还没有下达目标", "en": "no target issued yet"}[lang] in found.subject

    assert chat_of_team(run, lang).count("\n") > 2
    assert "—" not in chat_of_team(run, lang)
    assert team_picture(run, lang, font).startswith(b"\x89PNG")
    assert chart_picture(run, lang, font).startswith(b"\x89PNG")
    for member in run.team.members:
        assert chat_of_member(run, member, lang).count("\n") > 2
        assert member_picture(run, member, lang, font).startswith(b"\x89PNG")
