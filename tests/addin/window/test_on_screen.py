"""The window on a real screen: started as from the desktop, pressed, closed."""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from addin.buttons import BUTTONS
from tests.addin.window.screen import screen, started, told, until_there

DRAWN = 100  # colours; a window that is there but not drawn yet has one


@pytest.fixture(scope="module")
def shown() -> Iterator[Mapping[str, str]]:
    """Return the environment of a screen."""
    with screen() as environment:
        yield environment


def picture(shown: Mapping[str, str], number: str) -> bytes:
    """Return what a window shows, as soon as it is drawn."""

    def taken() -> bytes:
        line = ["import", "-window", number, "-depth", "8", "rgb:-"]
        pixels = subprocess.run(line, env=shown, capture_output=True, check=True).stdout
        is_drawn = len({pixels[at : at + 3] for at in range(0, len(pixels), 3)}) > DRAWN
        return pixels if is_drawn else b""

    return until_there(taken)


def window_of(shown: Mapping[str, str], process: subprocess.Popen[str]) -> str:
    """Return the number of a process's window, as soon as it shows one."""
    line = ("xdotool", "search", "--onlyvisible", "--pid", str(process.pid))
    return until_there(lambda: told(shown, *line)).splitlines()[0]


@pytest.mark.parametrize(("lang", "title"), [("zh", "目标管理"), ("en", "Targets")])
def test_it_shows_its_title_and_closes_with_the_keyboard(
    shown: Mapping[str, str], tmp_path: Path, lang: str, title: str
) -> None:
    with started(shown, tmp_path, f"--lang={lang}") as process:
        number = window_of(shown, process)
        assert picture(shown, number)
        assert title == told(shown, "xdotool", "getwindowname", number)

        told(shown, "xdotool", "windowfocus", "--sync", number, "key", "ctrl+w")

        assert process.wait(60) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


def test_a_button_pressed_with_the_keyboard_does_its_work(
    shown: Mapping[str, str], made: Path, tmp_path: Path
) -> None:
    team, settings = tmp_path / "team.xlsx", tmp_path / "mubiao" / "window.ini"
    shutil.copy(made / "主管台账.xlsx", team)
    settings.parent.mkdir()
    settings.write_text(f"[General]\nbooks={team}\n")
    asked = settings.stat().st_mtime_ns

    with started(shown, tmp_path, "--lang=zh") as process:
        number = window_of(shown, process)
        assert picture(shown, number)
        until_there(lambda: settings.stat().st_mtime_ns != asked)  # it knows the book by now
        order = [each.command for each in BUTTONS if not each.book or each.book == "team"]
        keys = ["shift+Tab"] * (1 + len(order) - order.index("new-month"))  # the book comes first
        told(shown, "xdotool", "windowfocus", "--sync", number, "key", *keys, "Return")
        books = until_there(lambda: list(tmp_path.glob("*-*/*_0104_*.xlsx")))

    assert len(books) == 1
