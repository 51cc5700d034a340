"""A page in a message box: short lines, and never taller than the screen."""

from addin.live.said import said
from addin.page import Grid, Line, cells


def test_tables_become_lines() -> None:
    page = (Line("应交 2"), Grid(heads=("谁", "状态"), rows=(cells("周明远", "", "未交"),)))

    assert said(page, "zh") == "应交 2\n  周明远 · 未交"


def test_of_a_long_page_the_end_is_kept() -> None:
    page = (*(Line(str(number)) for number in range(1, 31)), Line("经营分析表"))

    assert said(page, "zh").splitlines() == [
        *(str(number) for number in range(1, 13)),
        "另有 18 行",
        "经营分析表",
    ]
    assert said(page, "en").splitlines()[-2] == "18 more"


def test_what_could_command_a_terminal_is_not_shown_either() -> None:
    assert said((Line("a\x1b[2Jb"),), "zh") == "a?[2Jb"
