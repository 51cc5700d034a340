"""The toolbar, put in by an extension manager that only takes notes."""

from dataclasses import replace
from pathlib import Path

import pytest

from addin.calc.toolbar.parts import IDENTIFIER
from addin.installation.commands import doctor, install, uninstall
from addin.installation.machine import Machine
from tests.addin.installation.computers import asked, lines, linux, sentences, states, tree

# It keeps what is in it in a file beside itself, as its betters do in the profile.
UNOPKG = f"""#!/bin/sh
notes="$(dirname "$0")/extensions"
case "$1" in
    add) for last; do :; done; echo {IDENTIFIER} > "$notes" ;;
    remove) rm "$notes" ;;
    list) cat "$notes" 2>/dev/null; exit 0 ;;
esac
"""
REFUSES = '#!/bin/sh\necho "ERROR: the profile is locked."\nexit 1\n'


def program(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(text)
    file.chmod(0o755)
    return file


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    """Return a Linux computer with LibreOffice."""
    bin_ = tmp_path / "bin"
    programs = (program(bin_, "unopkg", UNOPKG), program(bin_, "soffice", "#!/bin/sh\n"))
    return linux(tmp_path, programs=programs)


def test_the_toolbar_comes_and_goes(computer: Machine, tmp_path: Path) -> None:
    before = tree(tmp_path)

    installed = install(asked("install"), computer)
    there = (tmp_path / "bin" / "extensions").read_text()
    examined = doctor(asked("doctor"), computer)
    again = install(asked("install"), computer)
    removed = uninstall(asked("uninstall"), computer)

    assert f"{IDENTIFIER}\n" == there
    assert {"menu": "ok", "toolbar": "ok"} == states(installed) == states(again)
    assert {"ok"} == set(states(examined).values())
    assert "已从 LibreOffice 拆下工具栏" in lines(removed)
    assert before == tree(tmp_path)


def test_the_page_says_that_the_toolbar_shows_after_the_next_start(computer: Machine) -> None:
    page = lines(install(asked("install", "en"), computer))

    assert "LibreOffice toolbar  in LibreOffice" == page[2]
    assert (
        "Next: close LibreOffice Calc and open it again: there is a toolbar “Targets”. Without LibreOffice, open "
        "“mubiao” from the applications menu." == page[4]
    )


def test_a_manager_that_refuses_is_quoted_and_the_window_is_still_there(
    computer: Machine, tmp_path: Path
) -> None:
    program(tmp_path / "bin", "unopkg", REFUSES)

    outcome = install(asked("install"), computer)

    assert {"menu": "ok", "toolbar": "warn"} == states(outcome)
    assert 1 == outcome.code
    assert (
        "LibreOffice 的工具栏没有装上：LibreOffice 不接受工具栏：the profile is locked。请关掉 LibreOffice 再试一次。"
        == lines(outcome)[2]
    )


def test_without_libreoffice_there_is_still_the_window(tmp_path: Path) -> None:
    machine = linux(tmp_path)

    installed = install(asked("install"), machine)
    examined = doctor(asked("doctor"), machine)

    assert {"menu": "ok", "toolbar": "warn"} == states(installed)
    assert {
        "libreoffice": "没有找到 LibreOffice（soffice）。请安装 LibreOffice Calc；不用它时，用小窗口：mubiao window。"
    } == sentences(examined)


def test_a_toolbar_taken_out_by_hand_is_named(computer: Machine, tmp_path: Path) -> None:
    install(asked("install"), computer)
    (tmp_path / "bin" / "extensions").unlink()

    outcome = doctor(asked("doctor"), computer)

    assert {
        "toolbar": "LibreOffice 里没有 mubiao 这一版的工具栏。请关闭 LibreOffice，再运行一次 mubiao install。"
    } == sentences(outcome)


def test_a_toolbar_of_another_version_is_named(computer: Machine) -> None:
    install(asked("install"), computer)
    note = computer.places.receipt
    note.write_text(note.read_text().replace('"toolbar": "', '"toolbar": "0'))

    assert "warn" == states(doctor(asked("doctor"), computer))["toolbar"]


def test_a_python_without_uno_is_named(computer: Machine) -> None:
    install(asked("install"), computer)

    outcome = doctor(asked("doctor", "en"), replace(computer, has_uno=lambda: False))

    assert {
        "uno": "This Python (3.12) has no working uno, so LibreOffice's buttons cannot reach it. Please install the "
        "python3-uno that belongs to Python 3.12."
    } == sentences(outcome)


def test_libreoffice_without_its_manager_is_named(computer: Machine, tmp_path: Path) -> None:
    programs = {"soffice": str(tmp_path / "bin" / "soffice")}
    install(asked("install"), computer)

    outcome = doctor(asked("doctor"), replace(computer, find=programs.get))

    assert {
        "libreoffice": "没有找到 unopkg，工具栏装不上。请安装完整的 LibreOffice。"
    } == sentences(outcome)


def test_an_office_without_its_manager_is_not_said_to_be_missing(
    computer: Machine, tmp_path: Path
) -> None:
    programs = {"soffice": str(tmp_path / "bin" / "soffice")}

    outcome = install(asked("install"), replace(computer, find=programs.get))

    assert {"toolbar": "没有找到 unopkg，工具栏装不上。请安装完整的 LibreOffice。"} == sentences(
        outcome
    )
