"""``check`` and ``gaps`` on single books, with the team book in reach and without."""

import shutil
from pathlib import Path

from tests.story.told import mubiao

STRONG = "2026-11_0102_周明远.xlsx"
CARELESS = "2026-11_0112_杨俊杰.xlsx"
AS_OF = ("--as-of", "2026-11-13")


def test_a_good_book_has_nothing_to_correct(own_demo: Path) -> None:
    told = mubiao("check", f"2026-11/{STRONG}", cwd=own_demo)

    assert (told.code, told.err) == (0, "")
    assert told.out.splitlines()[:2] == [f"{STRONG} · 已收", "按 主管台账.xlsx 核对"]
    assert "没有要补正的。" in told.out


def test_what_is_to_be_corrected_is_listed_with_its_cell(own_demo: Path) -> None:
    told = mubiao("check", f"2026-11/{CARELESS}", cwd=own_demo)

    assert told.code == 1
    assert told.out.startswith(f"{CARELESS} · 部分收\n")
    assert "日志!C6   没有填活动。请补上，否则这一行不算。" in told.out


def test_a_book_is_checked_by_itself_where_no_team_book_is(own_demo: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "here"
    alone.mkdir(parents=True)
    shutil.copy(own_demo / "2026-11" / CARELESS, alone)

    told = mubiao("check", CARELESS, cwd=alone)

    assert told.code == 1
    assert "旁边没有主管台账，按月表自己带的内容核对。" in told.out
    assert "没有填活动。请补上，否则这一行不算。" in told.out


def test_a_named_team_book_is_used_wherever_it_is(own_demo: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "here"
    alone.mkdir(parents=True)
    shutil.copy(own_demo / "2026-11" / STRONG, alone)

    told = mubiao("check", STRONG, "--team", own_demo / "主管台账.xlsx", cwd=alone)

    assert told.code == 0
    assert "按 主管台账.xlsx 核对" in told.out


def test_another_teams_book_in_reach_is_not_used(own_demo: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "here"
    alone.mkdir(parents=True)
    shutil.copy(own_demo / "2026-11" / STRONG, alone)
    mubiao("new-team", cwd=alone)

    assert "旁边没有主管台账" in mubiao("check", STRONG, cwd=alone).out


def test_a_refused_book_says_why(own_demo: Path) -> None:
    told = mubiao("check", "2026-11/2026-11_0110_沈文博.xlsx", "--lang", "en", cwd=own_demo)

    assert told.code == 1
    assert "The file has an opening password." in told.out


def test_a_missing_file_is_a_sentence(tmp_path: Path) -> None:
    told = mubiao("check", "x.xlsx", "--lang", "en", cwd=tmp_path)

    assert (told.code, told.out) == (2, "")
    assert told.err == "mubiao: x.xlsx is not there. Check its name and folder.\n"


def test_gaps_tells_how_far_why_and_what_to_do(own_demo: Path) -> None:
    told = mubiao("gaps", f"2026-11/{STRONG}", *AS_OF, cwd=own_demo)

    assert (told.code, told.err) == (0, "")
    for text in ("差距分析 · 周明远 0102 · 2026-11", "差在哪里", "每个环节", "往后做什么"):
        assert text in told.out
    assert "来不及" in told.out


def test_gaps_are_the_same_with_and_without_the_team_book(own_demo: Path, tmp_path: Path) -> None:
    alone = tmp_path / "alone" / "here"
    alone.mkdir(parents=True)
    shutil.copy(own_demo / "2026-11" / STRONG, alone)

    beside = mubiao("gaps", f"2026-11/{STRONG}", *AS_OF, "--json", cwd=own_demo).record
    by_itself = mubiao("gaps", STRONG, *AS_OF, "--json", cwd=alone).record

    for key in ("measures", "explained", "rates", "needs", "period"):
        assert beside[key] == by_itself[key]


def test_gaps_are_those_of_the_consolidated_month(own_demo: Path) -> None:
    single = mubiao("gaps", f"2026-11/{STRONG}", *AS_OF, "--json", cwd=own_demo).record
    month = mubiao("consolidate", "主管台账.xlsx", *AS_OF, "--json", cwd=own_demo).record

    for key in ("measures", "explained"):
        own = [each for each in single[key] if each["member_id"] == "0102"]
        assert own
        assert own == [each for each in month[key] if each["member_id"] == "0102"]


def test_a_book_that_cannot_be_counted_has_no_gap(own_demo: Path) -> None:
    told = mubiao("gaps", "2026-11/2026-11_0110_沈文博.xlsx", "--lang", "zh", cwd=own_demo)

    assert (told.code, told.out) == (2, "")
    assert told.err.splitlines()[-1] == (
        "  文件有打开密码，读不了。请去掉密码（文件-信息-保护工作簿）再交。"
    )


def test_the_team_book_is_no_member_book(own_demo: Path) -> None:
    told = mubiao("gaps", "主管台账.xlsx", "--lang", "zh", cwd=own_demo)

    assert told.code == 2
    assert "主管台账.xlsx 没法分析" in told.err
