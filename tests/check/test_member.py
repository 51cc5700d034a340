"""One file becomes one status: whose it is, which month's, and what in it can be read."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from tests.check.sample import (
    FILE,
    PERIOD,
    cells_of,
    changed,
    check,
    checked,
    grids,
    identity,
    log,
    said,
    told,
)
from tests.facts.sample import PLAYBOOK, TEAM
from workbook.check.checked import Totals
from workbook.check.copies import content_digest
from workbook.check.member import check_member, refused
from workbook.read.refusal import Refusal
from workbook.schema.finding import Severity
from workbook.schema.member.book import member_book
from workbook.schema.playbook import Stage
from workbook.schema.status import FileStatus
from workbook.schema.team import Member
from workbook.schema.words import Words

LOG = log("date customer activity\n11-03 甲 面谈")


def test_a_good_book_is_accepted() -> None:
    book = checked(LOG)

    assert (book.file, book.member_id, book.name, book.code) == (FILE, "001", "张三", "")
    assert FileStatus.ACCEPTED is book.status


def test_a_book_in_english_is_read_whatever_the_teams_language() -> None:
    values = {
        "log.log.date@0": PERIOD.start,
        "log.log.customer@0": "Acme",
        "log.log.activity@0": "Visit",
        "log.log.is_new@0": "New",
        "daily.counts.morning@0": "Late",
    }
    book = checked(values, lang="en")

    assert (book.status, book.findings) == (FileStatus.ACCEPTED, ())
    assert (
        book.tables["log"].column("activity")[0],
        book.tables["log"].column("is_new")[0],
        book.tables["counts"].column("morning")[0],
    ) == ("visit", True, "late")
    assert book.tables["log"].sheet == "Log"


@pytest.mark.parametrize(
    ("changes", "status", "code", "sentence"),
    [
        (
            {"mubiao.identity.team": "T2"},
            FileStatus.OTHER_TEAM,
            "other_team",
            "这是团队 T2 的月表，不是本团队（T1）的，没有汇总。请交给那个团队的主管；调来的人请填本团队发的月表。",
        ),
        (
            {"mubiao.identity.period": "2026-10", "mubiao.identity.version": 9},
            FileStatus.OTHER_PERIOD,
            "other_period",
            "这是 2026-10 的月表，本次汇总的是 2026-11。请交本月的文件。",
        ),
        (
            {"mubiao.identity.version": 0},
            FileStatus.OLD_VERSION,
            "old_version",
            "月表模板版本是 0，现在用 1。请用新发的月表，把内容粘贴过去。",
        ),
        (
            {"mubiao.identity.version": ""},
            FileStatus.OLD_VERSION,
            "old_version",
            "月表模板版本是 ，现在用 1。请用新发的月表，把内容粘贴过去。",
        ),
        (
            {"home.identity.member": "002"},
            FileStatus.REJECTED,
            "identity_mismatch",
            "首页的工号 002 与月表自带的工号 001 不一样，可能是借用别人的表填的，已退回。请用自己的月表。",
        ),
        (
            {"home.identity.member": "", "mubiao.identity.member": "777"},
            FileStatus.REJECTED,
            "unknown_member",
            "工号 777 不在本月名册里。请核对工号，或先把人加进名册。",
        ),
        (
            {"mubiao.identity.kind": "team"},
            FileStatus.REJECTED,
            "other_kind",
            "这不是个人月表（是主管台账），没有汇总。",
        ),
        (
            {"mubiao.identity.kind": "invoice", "mubiao.identity.member": ""},
            FileStatus.REJECTED,
            "other_kind",
            "这不是个人月表（是invoice），没有汇总。",
        ),
        (
            {"mubiao.identity.member": "", "home.identity.member": ""},
            FileStatus.UNREADABLE,
            "no_identity",
            "这不是发下来的月表，或者标识都没了：隐藏的标识和首页的工号都找不到。请用发下来的月表填写；与收表无关的文件请移出这个文件夹。",
        ),
    ],
)
def test_why_a_file_is_not_taken(
    changes: Mapping[str, object], status: FileStatus, code: str, sentence: str
) -> None:
    book = checked({**LOG, **changes})

    assert (status, code) == (book.status, book.code)
    assert [sentence] == said(book.findings)
    assert ({}, {}, Totals()) == (book.tables, book.fields, book.totals)


def test_a_number_that_lost_its_zeros_on_the_first_page_is_no_mismatch() -> None:
    assert FileStatus.ACCEPTED is checked({**LOG, "home.identity.member": 1}).status


def test_without_the_hidden_mark_the_first_page_decides() -> None:
    book = check(grids({**identity(), **LOG}, without=["mubiao"]))

    assert (book.status, book.code) == (FileStatus.ACCEPTED_WITH_WARNINGS, "identity_visible")
    assert said(book.findings) == [
        "月表的隐藏标识不见了，按首页的工号 001 认定。请用发下来的月表填写。"
    ]


@pytest.mark.parametrize("team", ["T1", "样板组", "t1 ", ""])
def test_the_first_page_may_name_the_team_or_its_number(team: str) -> None:
    values = {**identity(), **LOG, "home.identity.team": team}

    assert check(grids(values, without=["mubiao"])).status.is_counted


def test_without_any_identity_it_is_unreadable() -> None:
    book = check(grids(LOG, without=["mubiao", "home"]))

    assert (book.status, book.code, book.member_id) == (FileStatus.UNREADABLE, "no_identity", "")


def test_who_left_before_the_month_is_unknown() -> None:
    gone = Member(id="001", name="张三", left=PERIOD.start.replace(day=25))
    book = checked(LOG, team=replace(TEAM, members=(gone,)))

    assert (book.status, book.code) == (FileStatus.REJECTED, "unknown_member")


def test_another_name_is_said() -> None:
    book = checked({**LOG, "home.identity.name": "张 三"})
    other = checked({**LOG, "home.identity.name": "小张"})

    assert book.findings == ()
    assert said(other.findings) == ["月表上的姓名是“小张”，名册里是“张三”。按工号汇总，请核对。"]


def test_neither_log_nor_daily_counts_is_rejected() -> None:
    book = check(grids({**identity(), **LOG}, without=["log", "daily"]))

    assert (book.status, book.code) == (FileStatus.REJECTED, "sheet_missing")
    assert "找不到“日志、每日活动量”，多半被删掉或改了表头。请用发下来的月表。" in said(
        book.findings
    )


def test_a_log_without_its_headers_is_an_error_where_daily_counts_are_there() -> None:
    book = grids({**identity(), **LOG, "daily.counts.visit@0": 1})
    rows = [["" for _ in row] for row in cells_of(book, "日志")]
    result = check(changed(book, "日志", rows=rows))

    assert (result.status, result.code) == (FileStatus.PARTLY_ACCEPTED, "sheet_missing")
    assert told(result.findings) == ["日志! sheet_missing"]


def test_a_book_in_which_nothing_is_filled_in_says_so() -> None:
    book = checked({})

    assert (book.status, book.code) == (FileStatus.REJECTED, "nothing_filled")


def test_a_renamed_sheet_is_read_and_a_copy_of_one_is_not() -> None:
    book = grids({**identity(), **LOG})
    renamed = changed(book, "日志", name="十一月流水")
    log_grid = next(each for each in book.grids if each.name == "日志")
    doubled = replace(book, grids=(*book.grids, replace(log_grid, name="日志 (2)")))

    assert said(check(renamed).findings) == ["工作表“十一月流水”已按“日志”读取。"]
    assert said(check(doubled).findings) == [
        "工作表“日志 (2)”里有 1 行没有读，也没有计算。请移到“日志”里再交；如果只是备份，请删掉这张表。"
    ]
    emptied = replace(log_grid, name="日志 (2)", rows=log_grid.rows[:-1])
    spare = replace(book, grids=(*book.grids, emptied))
    assert said(check(spare).findings) == [
        "“日志”有不止一张，只读了一张，没有读：日志 (2)。请删掉多余的。"
    ]


def test_a_book_issued_before_a_metric_was_renamed_is_understood() -> None:
    values = {
        **identity(),
        **LOG,
        "daily.counts.visit@3": 2,
        "week1.progress.promise@3": 4,
        "mubiao.rates.label@0": "准客户开发",
    }
    first, visit, deal = PLAYBOOK.funnel
    renamed = Stage(id="visit", label=Words("拜访", "Call"), of=visit.of, rate=visit.rate)
    playbook = replace(PLAYBOOK, funnel=(first, renamed, deal))
    book = check_member(
        grids({**values, "mubiao.rates.label@1": "面谈"}),
        member_book(playbook, len(PERIOD.days)),
        replace(TEAM, playbook=playbook),
        PERIOD,
    )

    assert [f"{each.sheet}! {each.code}" for each in book.findings] == [
        "每日活动量! column_renamed"
    ]
    assert book.tables["log"].column("activity") == ("visit",)
    assert book.tables["counts"].column("visit") == (2,)
    assert book.tables["progress1"].column("metric") == ("visit",)


def test_a_hidden_sheet_without_its_tables_has_no_other_names() -> None:
    book = grids({**identity(), **LOG})
    rows = [row[:2] for row in cells_of(book, "_mubiao")[:10]]

    assert FileStatus.ACCEPTED is check(changed(book, "_mubiao", rows=rows)).status


def test_findings_come_gravest_first_and_decide_the_status() -> None:
    book = checked(
        log("""
        date  customer activity quantity
        11-03 -        面谈     2次
        11-03 甲       喝茶     -
        """)
    )

    assert [each.severity for each in book.findings] == [
        Severity.ERROR,
        Severity.WARNING,
        Severity.NOTE,
    ]
    assert {"001"} == {each.member_id for each in book.findings}
    assert {FILE} == {each.file for each in book.findings}


def test_a_refusal_is_a_book_of_which_nothing_counts() -> None:
    refusal = Refusal.of("张三.xls", "old_xls")
    book = refused(refusal)

    assert (FileStatus.UNREADABLE, "old_xls", (refusal.finding,)) == (
        book.status,
        book.code,
        book.findings,
    )


def test_the_same_content_has_the_same_digest_wherever_it_stands() -> None:
    book = grids({**identity(), **LOG})
    rows = cells_of(book, "日志")
    moved = changed(book, "日志", rows=[*rows[:4], ["" for _ in rows[4]], *rows[4:]])
    other = checked({**LOG, "log.log.customer@0": "乙"})

    assert content_digest(check(book)) == content_digest(check(moved))
    assert content_digest(check(book)) != content_digest(other)


def test_columns_in_any_order_are_read() -> None:
    book = grids({**identity(), **LOG})
    rows = [row[::-1] for row in cells_of(book, "日志")]
    result = check(changed(book, "日志", rows=rows))

    assert (result.status, result.findings) == (FileStatus.ACCEPTED, ())
    assert result.tables["log"].column("activity") == ("visit",)


def test_a_log_alone_is_enough() -> None:
    book = check(grids({**identity(), **LOG}, without=["daily"]))

    assert (book.status, said(book.findings)) == (
        FileStatus.ACCEPTED_WITH_WARNINGS,
        ["找不到“每日活动量”，其余照常汇总。请用发下来的月表。"],
    )
    assert book.totals.rows.accepted == 1
