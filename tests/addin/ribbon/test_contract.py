"""Every button, run in a Basic interpreter: its Sub, the line it starts, the words it shows."""

from pathlib import Path

import pytest

from addin.buttons import BUTTONS
from addin.usage import command_named
from tests.addin.ribbon.basic_host import Interpreted
from tests.addin.ribbon.contract import (
    BOOKS,
    CHECK,
    CHINESE,
    ENGLISH,
    NO_BOOK,
    check_failures,
    check_languages,
    check_mac_lines,
    check_windows_lines,
    check_words,
    press,
)
from tests.addin.ribbon.platform_stub import LANGUAGE, SAID, TEXT
from workbook.schema.ribbon_words import START_FAULT


@pytest.fixture
def host(tmp_path: Path) -> Interpreted:
    """Return the add-in in an interpreter."""
    return Interpreted(tmp_path / "mubiao.xlam")


def test_every_button_starts_its_command_on_windows(host: Interpreted) -> None:
    check_windows_lines(host, (*BOOKS, NO_BOOK))


def test_every_button_starts_its_command_on_a_mac(host: Interpreted, tmp_path: Path) -> None:
    folder = tmp_path / "安装 folder's"
    folder.mkdir()
    check_mac_lines(host, folder, (*BOOKS, NO_BOOK))


def test_the_line_is_exactly_the_agreed_one(host: Interpreted) -> None:
    done = press(host, CHECK, mac=False, book='考勤 \\"a" 50%.xlsx')
    assert (
        '"C:\\Program Files\\目标 & co\\pythonw.exe" -I -m addin check '
        '"--wb=考勤 \\\\\\"a\\" 50%.xlsx" --hwnd=1247810'
    ) == done[TEXT]


@pytest.mark.parametrize("command", [each.command for each in BUTTONS])
def test_every_command_exists(command: str) -> None:
    assert command_named(command) is not None


def test_every_label_and_tip_is_in_the_users_language(host: Interpreted) -> None:
    check_words(host)


def test_chinese_is_shown_to_an_excel_in_chinese(host: Interpreted) -> None:
    check_languages(host)


@pytest.mark.parametrize("macro", ["Label", "Screentip", "Supertip"])
def test_excel_is_answered_for_the_control_it_asks_about(host: Interpreted, macro: str) -> None:
    for language in (CHINESE, ENGLISH):
        host.write(LANGUAGE, language)
        key = f"gaps.{macro.lower()}"
        assert host.run("TestAsker.AskWord", key) == host.ask(f"Ask{macro}", "gaps")


@pytest.mark.parametrize("mac", [False, True])
def test_a_start_shows_in_the_status_bar(host: Interpreted, *, mac: bool) -> None:
    press(host, CHECK, mac=mac, book="Book1")
    assert "mubiao: 检查填写..." == host.status


def test_a_start_that_fails_says_what_to_do(host: Interpreted) -> None:
    check_failures(host)
    assert host.status is False


def test_a_program_that_never_answers_is_told_of(host: Interpreted) -> None:
    press(host, CHECK, mac=False, book="Book1")
    host.run("MubiaoRunner.TellIfSilent")
    assert START_FAULT["silent"].zh == host.read(SAID)
    assert host.status is False


@pytest.mark.parametrize("shown", [False, "收表汇总 3/12"])
def test_a_program_that_answers_is_left_alone(host: Interpreted, shown: object) -> None:
    press(host, CHECK, mac=False, book="Book1")
    host.show_status(shown)
    host.run("MubiaoRunner.TellIfSilent")
    assert ("", shown) == (host.read(SAID), host.status)


def test_a_button_pressed_a_moment_ago_is_not_yet_called_silent(host: Interpreted) -> None:
    press(host, CHECK, mac=False, book="Book1")
    host.show_status(False)  # it answered and ended
    press(host, CHECK, mac=False, book="Book1")
    host.run("MubiaoRunner.TellIfSilent")  # a minute after the first
    assert ("", "mubiao: 检查填写...") == (host.read(SAID), host.status)

    host.run("MubiaoRunner.TellIfSilent")  # a minute after the second
    assert (START_FAULT["silent"].zh, False) == (host.read(SAID), host.status)
