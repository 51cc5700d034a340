"""``mubiao demo``: each damaged file has its exact status and findings, and one screen tells it all."""

import shutil
from collections import Counter
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path
from typing import Any

import pytest

from tests.story.told import Told, mubiao, parts

Finding = dict[str, Any]


def findings(told: Told, member: str) -> list[Finding]:
    return [f for f in told.record["findings"] if member in (f["file"] or "")]


def flat(told: Told, member: str) -> list[tuple[str, str, str | None, str]]:
    found = findings(told, member)
    return [(f["severity"], f["code"], f["cell"], f["message"]) for f in found]


def test_the_demo_ends_well_with_a_review(demo: tuple[Path, Told]) -> None:
    folder, told = demo

    assert (told.code, told.err) == (0, "")
    assert Path(told.record["output"]) == Path("demo/经营分析表 演示一组 2026-11.xlsx")
    assert (folder.parent / told.record["output"]).exists()


def test_every_file_has_one_status(demo: tuple[Path, Told]) -> None:
    assert {f["file"]: (f["status"], f["code"]) for f in demo[1].record["files"]} == {
        "2026-11_0101_林晓晴.xlsx": ("accepted", None),
        "2026-11_0102_周明远.xlsx": ("accepted", None),
        "2026-11_0103_赵雨桐.xlsx": ("accepted", None),
        "2026-11_0104_孙浩然.xlsx": ("accepted", None),
        "2026-11_0105_吴思琪.xlsx": ("accepted", None),
        "2026-11_0106_郑子轩.xlsx": ("accepted", None),
        "2026-11_0107_王佳怡.xlsx": ("accepted", None),
        "2026-11_0108_冯志强.xlsx": ("accepted", None),
        "2026-11_0109_陈梦洁.xlsx": ("set_aside", "copies_differ"),
        "2026-11_0109_陈梦洁(1).xlsx": ("set_aside", "copies_differ"),
        "2026-11_0110_沈文博.xlsx": ("unreadable", "encrypted"),
        "2026-11_0112_杨俊杰.xlsx": ("partly_accepted", "missing"),
    }


def test_every_member_is_accounted_for(demo: tuple[Path, Told]) -> None:
    record = demo[1].record

    assert record["totals"]["members"] == {
        "expected": 12,
        "received": 9,
        "set_aside": 1,
        "missing": 2,
    }
    assert [m["name"] for m in record["members"] if m["status"] != "received"] == [
        "陈梦洁",
        "沈文博",
        "韩雪梅",
    ]


def test_renamed_and_moved_columns_are_known_again(demo: tuple[Path, Told]) -> None:
    found = findings(demo[1], "0107")

    assert {("note", "column_renamed")} == {(f["severity"], f["code"]) for f in found}
    assert "表头“客户名称”已按“客户”读取。" in {f["message"] for f in found}


def test_text_and_full_width_digits_are_taken_as_what_they_are(demo: tuple[Path, Told]) -> None:
    found = findings(demo[1], "0108")

    assert {("note", "taken_as")} == {(f["severity"], f["code"]) for f in found}
    assert "日期“２０２６．１０．２６”已按 2026-10-26 处理。" in {f["message"] for f in found}


def test_differing_copies_are_set_aside_and_the_newest_proposed(demo: tuple[Path, Told]) -> None:
    found = [f for f in findings(demo[1], "0109") if f["code"] == "copies_differ"]

    assert len(found) == 2
    assert {"2026-11_0109_陈梦洁(1).xlsx"} == {f["wanted"] for f in found}


def test_the_encrypted_book_says_what_to_do(demo: tuple[Path, Told]) -> None:
    (found,) = (f for f in findings(demo[1], "0110") if f["code"] == "encrypted")

    assert found["message"] == "文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。"


def test_careless_rows_block_or_count_as_they_should(demo: tuple[Path, Told]) -> None:
    codes = Counter((f["severity"], f["code"]) for f in findings(demo[1], "0112"))

    assert dict(codes) == {
        ("error", "missing"): 1,
        ("error", "deal_incomplete"): 1,
        ("warning", "no_customer"): 1,
        ("warning", "next_not_after"): 1,
        ("warning", "row_twice"): 1,
    }
    assert demo[1].record["totals"]["rows"]["blocked"] == 2


def test_the_screen_says_everything_once(tmp_path: Path) -> None:
    told = mubiao("demo", "--lang", "zh", cwd=tmp_path)

    assert (told.code, told.err) == (0, "")
    for text in (
        "演示：编造的 12 个人",
        "成员：应交 12 = 已收 9 + 待定 1 + 未交 2",
        "文件：12 = 打不开 1 + 待定 2 + 部分收 1 + 已收 8",
        "沈文博 0110  未交  文件有打开密码，读不了。请去掉密码",
        "没有交月表",
        "经营分析表：demo/经营分析表 演示一组 2026-11.xlsx",
    ):
        assert text in told.out
    assert "\x1b" not in told.out


def test_the_demo_ends_with_its_monthly_review_letters_and_board(demo: tuple[Path, Told]) -> None:
    folder, _ = demo
    drafts = [
        message_from_bytes(e.read_bytes(), policy=SMTP) for e in folder.glob("待发信件/*.eml")
    ]

    assert [
        "主管台账.xlsx",
        "月度经营分析 演示一组 2026-11.xlsx",
        "经营分析表 演示一组 2026-11.xlsx",
    ] == sorted(each.name for each in folder.glob("*.xlsx"))
    assert 14 == len(drafts)
    assert {"林晓晴 <0101@demo.example>"} == {str(each["From"]) for each in drafts}
    assert {"1"} == {each["X-Unsent"] for each in drafts}
    assert (folder / "战报.png").read_bytes().startswith(b"\x89PNG")


def test_a_demo_writes_to_nobody(tmp_path: Path) -> None:
    state = tmp_path / "state"

    told = mubiao("demo", "--lang=zh", cwd=tmp_path, env={"XDG_STATE_HOME": str(state)})

    assert [
        "月度经营分析：demo/月度经营分析 演示一组 2026-11.xlsx",
        "信：demo/待发信件（14 封 .eml 草稿，谁也没有收到）",
        "战报：demo/战报.png",
    ] == told.out.splitlines()[-3:]
    assert [] == list(state.rglob("outbox.db"))


def test_a_demo_that_is_to_be_measured_ends_with_the_consolidation(tmp_path: Path) -> None:
    mubiao("demo", "--members=3", "--log-rows=7", cwd=tmp_path)

    assert [
        ".mubiao-demo",
        "2026-11",
        "主管台账.xlsx",
        "经营分析表 演示一组 2026-11.xlsx",
    ] == sorted(each.name for each in (tmp_path / "demo").iterdir())


def test_letters_that_somebody_put_beside_a_demos_own_stay(own_demo: Path) -> None:
    mine = own_demo / "待发信件" / "mine.eml"
    mine.write_text("mine")
    line = ("demo", "--out", own_demo)

    mubiao(*line, cwd=own_demo.parent)
    mubiao(*line, cwd=own_demo.parent)

    assert "mine" == mine.read_text()
    assert 15 == len(list(mine.parent.iterdir()))


def test_the_english_demo_speaks_english_throughout(tmp_path: Path) -> None:
    told = mubiao("demo", "--lang", "en", cwd=tmp_path)

    assert told.code == 0
    assert [c for c in told.out if "\u4e00" <= c <= "\u9fff"] == []
    assert "Members: expected 12 = received 9 + set aside 1 + missing 2" in told.out
    assert [p.name for p in (tmp_path / "demo").rglob("*") if not p.name.isascii()] == []


def test_the_same_seed_makes_the_same_team(own_demo: Path, tmp_path: Path) -> None:
    mubiao("demo", "--out", "again", cwd=tmp_path)
    mubiao("demo", "--out", "other", "--seed", 2, cwd=tmp_path)

    name = "2026-11/2026-11_0102_周明远.xlsx"
    assert parts(own_demo / name) == parts(tmp_path / "again" / name)
    assert parts(own_demo / name) != parts(tmp_path / "other" / name)


def test_a_demo_may_be_made_again_over_itself(own_demo: Path) -> None:
    before = sorted(path.name for path in own_demo.rglob("*"))

    told = mubiao("demo", "--out", own_demo, cwd=own_demo.parent)

    assert (told.code, told.err) == (0, "")
    assert before == sorted(path.name for path in own_demo.rglob("*"))


def test_a_demo_never_goes_into_a_folder_with_other_files(tmp_path: Path) -> None:
    mine = tmp_path / "mine" / "重要.xlsx"
    mine.parent.mkdir()
    mine.write_text("mine")

    told = mubiao("demo", "--out", "mine", "--lang", "zh", cwd=tmp_path)

    assert (told.code, told.out) == (2, "")
    assert told.err == "mubiao: mine 里有别的文件，演示不写进去。请用 --out 换一个空文件夹。\n"
    assert [mine] == list(mine.parent.iterdir())


@pytest.mark.parametrize(("members", "rows"), [(1, 0), (3, 7), (14, 40)])
def test_as_many_members_and_rows_as_wanted(tmp_path: Path, members: int, rows: int) -> None:
    told = mubiao("demo", "--members", members, "--log-rows", rows, "--json", cwd=tmp_path)

    totals = told.record["totals"]
    careless = 1 if members > 11 and rows else 0
    assert members == totals["members"]["expected"]
    assert rows * totals["members"]["received"] + careless == totals["rows"]["seen"]


def test_the_chosen_copy_counts(own_demo: Path) -> None:
    chosen = "2026-11_0109_陈梦洁.xlsx"

    told = mubiao(
        "consolidate",
        "主管台账.xlsx",
        "--as-of",
        "2026-11-13",
        "--use",
        chosen,
        "--json",
        cwd=own_demo,
    )

    statuses = {f["file"]: f["status"] for f in told.record["files"]}
    assert (
        statuses[chosen],
        statuses["2026-11_0109_陈梦洁(1).xlsx"],
    ) == ("accepted", "duplicate")
    assert told.record["totals"]["members"]["set_aside"] == 0


def test_a_chosen_file_that_is_not_there_is_said(own_demo: Path) -> None:
    told = mubiao(
        "consolidate", "主管台账.xlsx", "--use", "x.xlsx", "--month", "2026-11", cwd=own_demo
    )

    assert told.code == 2
    assert told.err == "mubiao: --use 的“x.xlsx”不在收表文件夹里。\n"


def test_when_everything_is_in_order_the_code_is_0(tmp_path: Path) -> None:
    mubiao("demo", "--members", 3, "--log-rows", 7, cwd=tmp_path)
    line = ("demo/主管台账.xlsx", "--as-of", "2026-11-13")

    assert mubiao("consolidate", *line, cwd=tmp_path).code == 0


def test_books_nobody_has_touched_are_not_handed_in(own_demo: Path) -> None:
    shutil.rmtree(own_demo / "2026-11")
    line = ("主管台账.xlsx", "--month", "2026-11")
    assert mubiao("new-month", *line, cwd=own_demo).code == 0

    told = mubiao("consolidate", *line, "--as-of", "2026-11-13", "--json", cwd=own_demo)

    assert told.code == 1
    assert told.record["totals"]["members"]["missing"] == 12
