"""The window while a command runs, and its keyboard."""

import os
import re
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from tests.addin.window.conftest import Open
from tests.addin.window.driven import click, until

ALWAYS = {"new-team", "doctor", "demo", "help"}
SECOND = 1.0  # the longest that somebody who has asked it to stop waits


def test_a_long_command_shows_how_far_it_is_and_can_be_stopped(
    window: Open, tmp_path: Path
) -> None:
    driven, made = window(), tmp_path / "目标管理演示"
    driven.press("demo")
    driven.name_file(tmp_path)
    until(lambda: driven.frame.report.bar.value() > 1)
    number = driven.frame.child.number
    assert re.fullmatch(r"(下发|填写) \d+/12( · 约剩 \d+ 秒)?", driven.line)

    driven.type(Qt.Key.Key_Escape)
    assert driven.line == "正在停止…"
    driven.finish()

    assert driven.line == "演示：已停止。"
    assert driven.text.endswith("已停止。原有的文件都没有动，可以再做一次。")
    assert list(made.glob("经营分析表*")) == []
    until(lambda: is_gone(number))
    assert ALWAYS <= driven.enabled


def is_gone(group: int) -> bool:
    """Return whether nobody is left of a command and of those it started."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False


class Endless:
    """A file that never ends, nor ever says anything, once somebody has begun to read it."""

    def __init__(self, path: Path) -> None:
        """Make it."""
        os.mkfifo(path)
        self._path = path
        self._end: int | None = None

    def is_being_read(self) -> bool:
        """Return whether somebody reads it."""
        with suppress(OSError):  # as long as nobody does
            self._end = os.open(self._path, os.O_WRONLY | os.O_NONBLOCK)
        return self._end is not None

    def close(self) -> None:
        """Let it end."""
        assert self._end is not None
        os.close(self._end)


def test_esc_stops_within_a_second_even_at_a_file_that_never_ends(window: Open, own: Path) -> None:
    endless = Endless(own / "2026-11" / "0000.xlsx")
    driven = window()
    driven.drop(own / "主管台账.xlsx")
    driven.press("consolidate")
    until(endless.is_being_read)
    number = driven.frame.child.number

    begun = time.monotonic()
    driven.type(Qt.Key.Key_Escape)
    driven.finish()
    seconds = time.monotonic() - begun
    endless.close()

    assert driven.line == "收表汇总：已停止。"
    until(lambda: is_gone(number))
    assert seconds < SECOND


def test_closing_while_something_runs_asks(window: Open, tmp_path: Path) -> None:
    driven = window()
    driven.press("demo")
    driven.name_file(tmp_path)
    until(lambda: driven.frame.report.bar.value() > 1)

    driven.frame.close()
    asked = driven.dialog()
    assert isinstance(asked, QMessageBox)
    assert asked.text() == "正在演示。停止并关闭吗？"
    driven.type(Qt.Key.Key_Escape, at=asked)
    until(lambda: not asked.isVisible())
    assert driven.state.running is not None
    assert driven.frame.isVisible()

    driven.frame.close()
    asked = driven.dialog()
    assert isinstance(asked, QMessageBox)
    click(next(each for each in asked.findChildren(QPushButton) if each.text() == "停止并关闭"))
    until(lambda: not driven.frame.isVisible())
    assert driven.state.running is None


def test_every_button_is_reached_and_pressed_with_the_keyboard(window: Open) -> None:
    driven = window()
    reached, focus = [], driven.button("new-team")
    focus.setFocus()
    for _ in range(20):
        reached.append(driven.frame.focusWidget())
        driven.type(Qt.Key.Key_Tab, at=driven.frame.focusWidget())

    chooser, report = driven.frame.chooser, driven.frame.report
    wanted: list[QWidget] = [driven.button(name) for name in ALWAYS]
    wanted += [chooser.books, chooser.browse, chooser.months, chooser.days, report.reader]
    assert [each for each in wanted if each not in reached] == []

    driven.button("help").setFocus()
    driven.type(Qt.Key.Key_Return, at=driven.button("help"))
    driven.finish()
    assert driven.text.startswith("怎样开始")
    assert driven.frame.focusWidget() is driven.button("help")
