"""交表情况: every member and every file, and why one does not count."""

from dataclasses import replace

from tests.facts.sample import HALF, PERIOD, TEAM
from tests.review.reading import notes, plan, sheet, table, values
from tests.review.sample import consolidated
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source, consolidate
from workbook.review.blocks import Cell, Tone
from workbook.review.plan import plan_review
from workbook.schema.sentences import finding, message
from workbook.schema.status import FileStatus

ZH = sheet(plan("zh"), "hand_in")
ENCRYPTED = "文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。"


def test_every_member() -> None:
    members = values(table(ZH, "members"))

    assert len(members) == 12
    assert members[4] == ("005", "陈静", "第二组", "已收", "2026-11_005_陈静.xlsx", "")
    assert members[5] == ("006", "杨帆", "第二组", "未交", "2026-11_006_杨帆.xlsx", ENCRYPTED)
    assert members[10] == ("011", "徐明", "第三组", "未交", "", "")


def test_every_file_with_what_was_seen_and_counted() -> None:
    files = values(table(ZH, "files"))

    assert len(files) == 14
    assert files[2] == ("003", "王强", "部分收", "2026-11_003_王强.xlsx", 32, 30, 2, 4800.0, "")
    assert files[5] == (
        "",
        "",
        "打不开",
        "2026-11_006_杨帆.xlsx",
        None,
        None,
        None,
        None,
        ENCRYPTED,
    )
    assert files[-1] == ("合计", "", "", "", 463, 461, 2, 224751.3, "")


def test_the_second_copy_has_the_same_reason() -> None:
    files = {row[3]: row[-1] for row in values(table(ZH, "files"))}

    assert files["2026-11_008_黄敏.xlsx"] == files["黄敏(1).xlsx"] != ""


def test_statuses_are_coloured() -> None:
    tones = {
        cell.value: cell.tone
        for row in table(ZH, "files").rows
        if isinstance(cell := row.cells[2], Cell)
    }

    assert tones == {
        "已收": Tone.GREEN,
        "已收(有疑点)": Tone.YELLOW,
        "部分收": Tone.ORANGE,
        "打不开": Tone.RED,
        "待定": Tone.YELLOW,
        "重复": Tone.GREY,
    }


def test_a_reason_nobody_told_stays_empty() -> None:
    stray = CheckedBook(file="随手.zip", status=FileStatus.UNHANDLED, code="not_a_workbook")
    run = replace(consolidated(), books=(stray,))

    files = values(table(sheet(plan_review(run, "zh"), "hand_in"), "files"))

    assert files[0] == ("", "", "未处理", "随手.zip", None, None, None, None, "")


def test_who_handed_in_nothing_is_told_so() -> None:
    run = consolidated()
    name = (("name", "徐明"), ("member", "011"))
    missing = finding("not_handed_in", member_id="011", facts=name)

    made = plan_review(replace(run, findings=(*run.findings, missing)), "zh")

    members = values(table(sheet(made, "hand_in"), "members"))
    assert members[10][-1] == "徐明（011）没有交月表。请催交。"
    assert notes(sheet(made, "member 011"), "advice") == ["未交，还没有数字可看。"]


def test_a_file_that_cannot_be_opened_is_told_under_the_name_it_carries() -> None:
    file = "2026-06_001_张三.xlsx"
    run = consolidate(TEAM, (Source(file, lambda: b"no workbook"),), month=PERIOD.id, as_of=HALF)
    review = plan_review(run, "zh")
    (reason,) = (message(each, "zh") for each in run.books[0].findings)

    hand_in = sheet(review, "hand_in")
    page = sheet(review, "member 001")

    assert values(table(hand_in, "members"))[0] == ("001", "张三", "一组", "未交", file, reason)
    assert values(table(hand_in, "files"))[0][:4] == ("001", "张三", "打不开", file)
    assert [f"未交，还没有数字可看：{reason}"] == notes(page, "advice")
