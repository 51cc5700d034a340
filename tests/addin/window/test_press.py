"""A press of a button as a command line."""

from datetime import date
from pathlib import Path

import pytest

from addin.buttons import BUTTONS
from addin.request import parse
from addin.window.press import Press, free_folder, months_around, words_of

TODAY = date(2026, 11, 14)
OFFERED = [each for each in BUTTONS if not each.is_live]
BOOK = Path("/表 一/-主管 & 台账=%.xlsx")


@pytest.mark.parametrize("button", OFFERED, ids=lambda each: each.command)
def test_every_button_is_a_line_that_the_command_line_understands(button: object) -> None:
    assert isinstance(button, type(BUTTONS[0]))
    book = BOOK if button.book else None
    press = Press(command=button.command, book=book, month="2026-11", is_now=True, lang="en")

    request = parse(words_of(press), TODAY)

    assert (button.command, "en", True, "lines") == (
        request.command,
        request.lang,
        request.is_html,
        request.progress,
    )
    assert ((str(BOOK),) if book else ()) == request.files


def test_only_options_that_a_command_has_are_given() -> None:
    chosen = {"month": "2026-10", "is_now": True, "out": Path("/x")}

    lines = {
        command: words_of(Press(command=command, **chosen))  # type: ignore[arg-type]
        for command in ("check", "gaps", "new-team", "doctor")
    }

    begin = ("--html", "--progress=lines")
    assert lines == {
        "check": ("check", *begin, "--month=2026-10"),
        "gaps": ("gaps", *begin, "--month=2026-10", "--as-of=now"),
        "new-team": ("new-team", *begin, "--out=/x"),
        "doctor": ("doctor", *begin),
    }


def test_the_last_week_is_asked_for_and_letters_go_by_their_mark() -> None:
    weekly = {
        command: words_of(Press(command=command, book=BOOK, is_weekly=True, seen=seen))
        for command, seen in (("send", "0f3c"), ("chat", ""), ("review-week", ""))
    }

    begin = ("--html", "--progress=lines")
    assert weekly == {
        "send": ("send", *begin, "--week=", "--seen=0f3c", "--yes", str(BOOK)),
        "chat": ("chat", *begin, "--week=", str(BOOK)),
        "review-week": ("review-week", *begin, str(BOOK)),
    }
    assert parse(weekly["send"], TODAY).week == 0


def test_nothing_that_was_not_chosen_is_given() -> None:
    line = words_of(Press(command="consolidate", book=Path("/t.xlsx")))

    assert line == ("consolidate", "--html", "--progress=lines", "/t.xlsx")


def test_the_months_go_from_the_next_one_back_a_year() -> None:
    assert months_around(date(2026, 1, 31)) == (
        *("2026-02", "2026-01"),
        *("2025-12", "2025-11", "2025-10", "2025-09", "2025-08", "2025-07"),
        *("2025-06", "2025-05", "2025-04", "2025-03", "2025-02", "2025-01"),
    )


def test_a_folder_that_is_there_is_left_alone(tmp_path: Path) -> None:
    first = free_folder(tmp_path, "演示")
    first.mkdir()
    second = free_folder(tmp_path, "演示")
    second.mkdir()

    assert (tmp_path / "演示", tmp_path / "演示 2") == (first, second)
    assert tmp_path / "演示 3" == free_folder(tmp_path, "演示")
