"""What must hold of every button, wherever its Basic runs."""

import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree

from addin.buttons import BUTTONS, groups
from addin.ribbon.build import shell_starter
from addin.ribbon.custom_ui import NAMESPACE, TAB_ID, custom_ui, group_id
from tests.addin.ribbon.basic_host import BasicHost
from tests.addin.ribbon.platform_stub import (
    AGAIN,
    FOLDER,
    INTERPRETER,
    LANGUAGE,
    ON_MAC,
    PROGRAM,
    RECORDED,
    RESULT,
    SAID,
    STARTED_IN,
    TEXT,
    WINDOW,
)
from tests.addin.ribbon.windows_line import split_line
from workbook.schema.button_words import TAB
from workbook.schema.ribbon_words import START_FAULT

CHINESE, ENGLISH, FRENCH = "2052", "1033", "1036"
HWND = "1247810"
BOOKS = (
    "考勤 十一月.xlsx",
    "a & b | c.xlsx",
    "100% %TEMP% %1.xlsx",
    "x=1;y=2, ^z.xlsx",
    "\"双\" and 'single'.xlsx",
    "back\\slash\\",
    'ends with "',
    "$(touch injected) `touch injected` ; touch injected.xlsx",
    "-c --hwnd=1",
    "Book1",
)
NO_BOOK = ""
LANGUAGES = (
    ("2052", True),  # China
    ("1028", True),  # Taiwan
    ("4100", True),  # Singapore
    (ENGLISH, False),
    (FRENCH, False),
    ("0", False),
)
FAILURES = (
    (2, "damaged"),  # the program is not there
    (3, "damaged"),  # its folder is not there
    (193, "damaged"),  # it is no program
    (267, "damaged"),  # the install folder is no folder
    (5, "blocked"),  # access denied, as by Defender's rule for child processes
    (225, "blocked"),  # a virus, says the system
    (1260, "blocked"),  # group policy
    (4551, "blocked"),  # application control
)
CHECK = "MubiaoButtons.OnCheck"
BUTTON_TAG = f"{{{NAMESPACE}}}button"


def actions() -> dict[str, str]:
    """Return what Excel calls for each button, by the button's id, as the ribbon's XML has it."""
    found = ElementTree.fromstring(custom_ui()).iter(BUTTON_TAG)
    return {each.attrib["id"]: each.attrib["onAction"] for each in found}


def press(host: BasicHost, action: str, *, mac: bool, book: str, result: int = 0) -> dict[str, str]:
    """Press a button and return what the platform was asked to do."""
    for cell in RECORDED:
        host.write(cell, "")
    host.write(ON_MAC, "yes" if mac else "no")
    host.write(WINDOW, HWND)
    host.write(LANGUAGE, CHINESE)
    host.write(RESULT, str(result))
    host.show_book(book)
    host.press(action)
    return {cell: host.read(cell) for cell in RECORDED}


def check_windows_lines(host: BasicHost, books: tuple[str, ...] = BOOKS) -> None:
    """Hold every button's line on Windows against the agreed one, and split it again."""
    assert [each.command for each in BUTTONS] == list(actions())
    for command, action in actions().items():
        for book in books:
            done = press(host, action, mac=False, book=book)
            words = [INTERPRETER, "-I", "-m", "addin", command, f"--wb={book}", f"--hwnd={HWND}"]
            assert words == split_line(done[TEXT])
            assert (INTERPRETER, FOLDER) == (done[PROGRAM], done[STARTED_IN])
            assert ("", "MubiaoRunner.TellIfSilent") == (done[SAID], done[AGAIN])


def check_mac_lines(host: BasicHost, folder: Path, books: tuple[str, ...] = BOOKS) -> None:
    """Hand what every button says on a Mac to the shell, and see what a program is started with."""
    program, told = listing_program(folder)
    starter = shell_starter(interpreter=str(program), folder=str(folder))
    assert [each.command for each in BUTTONS] == list(actions())
    for command, action in actions().items():
        for book in books:
            done = press(host, action, mac=True, book=book)
            assert f"{command} {book}" == done[TEXT]
            assert ["-I", "-m", "addin", command, f"--wb={book}"] == started(
                starter, done[TEXT], told
            )
    assert {program.name, told.name} == {each.name for each in folder.iterdir()}


def check_words(host: BasicHost) -> None:
    """Hold every word the ribbon shows, in both languages, against the catalogues."""
    expected = {f"{TAB_ID}.label": TAB}
    expected |= {f"{group_id(group)}.label": label for group, label, _ in groups()}
    for button in BUTTONS:
        expected |= {
            f"{button.command}.label": button.label,
            f"{button.command}.screentip": button.tip,
            f"{button.command}.supertip": button.detail,
        }
    for language, lang in ((CHINESE, "zh"), (ENGLISH, "en")):
        host.write(LANGUAGE, language)
        actual = {key: host.run("TestAsker.AskWord", key) for key in expected}
        assert {key: getattr(words, lang) for key, words in expected.items()} == actual


def check_languages(host: BasicHost) -> None:
    """Hold which languages of Excel are Chinese."""
    for language, is_chinese in LANGUAGES:
        host.write(LANGUAGE, language)
        assert (language, str(is_chinese)) == (language, host.run("TestAsker.AskIsChinese"))


def check_failures(host: BasicHost) -> None:
    """Hold what is said where the system refuses to start the program."""
    for failure, key in FAILURES:
        done = press(host, CHECK, mac=False, book="Book1", result=failure)
        assert (START_FAULT[key].of("zh", code=failure), "") == (done[SAID], done[AGAIN])


def listing_program(folder: Path) -> tuple[Path, Path]:
    """Return a program that writes down its folder and arguments, and the pipe it writes them to."""
    program, told = folder / "目 'py' \"3\" $x", folder / "told"
    program.write_text(
        '#!/bin/sh\nprintf "%s\\0" "$PWD" "$@" > told\n',
        encoding="utf-8",
    )
    program.chmod(0o755)
    os.mkfifo(told)
    return program, told


def started(starter: str, parameter: str, told: Path) -> list[str]:
    """Run the shell as the script on a Mac does, and return the arguments a program was started with."""
    done = subprocess.run(["/bin/sh", "-c", starter, "mubiao", parameter], timeout=60)
    assert 0 == done.returncode
    # The program was left to itself: reading the pipe waits for it.
    answer = subprocess.run(["cat", told], capture_output=True, encoding="utf-8", timeout=60)
    where, *arguments, rest = answer.stdout.split("\0")
    assert (str(told.parent), "") == (where, rest)
    return arguments
