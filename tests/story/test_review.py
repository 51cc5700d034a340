"""``mubiao review`` and ``mubiao chat``: which week, which month, under which name, and what is said."""

from pathlib import Path

import openpyxl
import pytest

from tests.story.told import mubiao, parts

TEAM = "主管台账.xlsx"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("--week --as-of 2026-11-13", "周总结 演示一组 2026-11 第2周.xlsx"),
        ("--week 3 --as-of 2026-11-13", "周总结 演示一组 2026-11 第3周.xlsx"),
        ("--month --as-of 2026-11-13", "月度经营分析 演示一组 2026-11.xlsx"),
        ("--month 2026-11 --lang en --as-of 2026-11-13", "Monthly review 演示一组 2026-11.xlsx"),
    ],
)
def test_a_review_of_a_week_or_a_month(own_demo: Path, line: str, name: str) -> None:
    told = mubiao("review", TEAM, *line.split(), "--json", cwd=own_demo)

    assert (1, "", name) == (told.code, told.err, told.record["output"])
    assert len(openpyxl.load_workbook(own_demo / name, read_only=True).sheetnames) > 1


def test_a_review_is_the_same_again(own_demo: Path) -> None:
    line = ("review", TEAM, "--month", "2026-11", "--as-of", "2026-11-13", "--out")

    mubiao(*line, "first.xlsx", cwd=own_demo, env={"PYTHONHASHSEED": "1"})
    mubiao(*line, "second.xlsx", cwd=own_demo, env={"PYTHONHASHSEED": "2"})

    assert parts(own_demo / "first.xlsx") == parts(own_demo / "second.xlsx")


def test_a_month_that_nobody_has_handed_in(own_demo: Path) -> None:
    told = mubiao("review", TEAM, "--month", "2026-09", "--lang", "zh", cwd=own_demo)

    assert (2, "") == (told.code, told.out)
    assert "2026-09" in told.err


@pytest.mark.parametrize("line", ["--week 7", "--week 2026-11", "--month 11"])
def test_a_week_or_month_that_there_is_none_of(own_demo: Path, line: str) -> None:
    told = mubiao("review", TEAM, *line.split(), "--lang", "zh", cwd=own_demo)

    assert (2, "") == (told.code, told.out)
    assert told.err.startswith("mubiao: ")


def test_words_and_pictures_for_the_chat_group(own_demo: Path) -> None:
    line = ("chat", TEAM, "--month", "2026-11", "--as-of", "2026-11-13", "--lang", "zh")

    told = mubiao(*line, cwd=own_demo, env={"DISPLAY": "", "WAYLAND_DISPLAY": ""})

    folder = own_demo / "微信群 2026-11"
    text = (folder / "全组.txt").read_text("utf-8-sig")
    lines = told.out.splitlines()
    assert (1, "") == (told.code, told.err)
    assert "复制到微信群 · 演示一组 · 2026-11" == lines[0]
    assert text.strip().splitlines() == lines[-len(text.strip().splitlines()) :]
    assert "战报.png" in {each.name for each in folder.iterdir()}
    assert 13 == len(list(folder.glob("*.txt"))) == len(list(folder.glob("*.png")))
