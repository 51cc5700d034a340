"""Letters shown and sent from the window, as drafts on disk."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton

from tests.addin.window.conftest import Open
from tests.addin.window.driven import Driven, click

MONTH, WEEK, NEITHER = "月度经营分析", "周总结", "不做了"


def ready(driven: Driven, own: Path) -> Driven:
    """Return the window with the team book and its month chosen."""
    driven.drop(own / "主管台账.xlsx")
    months = driven.frame.chooser.months
    months.setCurrentIndex(months.findText("2026-11"))
    months.activated.emit(months.currentIndex())
    return driven


def answer(driven: Driven, words: str) -> None:
    """Say what it is about."""
    asked = driven.dialog()
    assert isinstance(asked, QMessageBox)
    assert asked.text() == "按整个月，还是按已经结束的最近一周？"
    click(next(each for each in asked.findChildren(QPushButton) if each.text() == words))
    asked.close()
    driven.finish()


def drafts(own: Path) -> list[str]:
    """Return the names of the drafts that lie beside the team book."""
    return sorted(each.name for each in own.glob("待发信件/**/*.eml"))


def test_letters_are_shown_and_go_when_the_second_button_is_pressed(
    window: Open, own: Path
) -> None:
    driven = ready(window(), own)
    send = driven.frame.report.send

    driven.press("send")
    answer(driven, MONTH)

    assert driven.text.splitlines()[0] == "预览发送 · 演示一组 · 2026-11 · 6 封"
    assert driven.line == "还没有发。看好了，按“发送 6 封”。"
    assert (send.isVisible(), send.text(), send.hasFocus()) == (True, "发送 6 封", False)
    assert drafts(own) == []

    click(send)
    driven.finish()

    assert len(drafts(own)) == 6
    assert "6 封" in driven.text
    assert driven.line.startswith("发送：做完了")
    assert not send.isVisible()

    driven.press("send")
    answer(driven, MONTH)
    assert not send.isVisible()
    assert len(drafts(own)) == 6


def test_what_has_changed_since_it_was_shown_is_not_sent(window: Open, own: Path) -> None:
    driven = ready(window(), own)
    driven.press("send")
    answer(driven, WEEK)
    assert "第" in driven.text.splitlines()[0]
    next((own / "2026-11").glob("*_0102_*")).unlink()

    click(driven.frame.report.send)
    driven.finish()

    assert "看过以后内容变了，所以没有发。" in driven.text
    assert drafts(own) == []
    assert driven.frame.report.send.isVisible()


def test_nothing_is_done_where_nobody_says_what_it_is_about(window: Open, own: Path) -> None:
    driven = ready(window(), own)

    for command in ("send", "chat"):
        driven.press(command)
        answer(driven, NEITHER)
        driven.press(command)
        driven.type(Qt.Key.Key_Escape, at=driven.dialog())

    assert driven.state.running is None
    assert driven.state.result is None


def test_the_week_is_told_to_the_group(window: Open, own: Path) -> None:
    driven = ready(window(), own)

    driven.press("chat")
    answer(driven, WEEK)

    assert driven.text.startswith("复制到微信群 · 演示一组 · 2026-11 第")
    assert driven.state.result is not None
    assert driven.state.result.output is not None
    assert (driven.state.result.output / "全组.txt").is_file()
