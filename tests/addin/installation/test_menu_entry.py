"""The entry of a Linux menu, read as its specification says."""

import subprocess
from configparser import RawConfigParser

import pytest

from addin.installation.menu_entry import menu_entry
from addin.installation.program import Program

ODD = '/home/林 晓晴/50% "$HOME" `ls` back\\slash & more'


def read(program: Program) -> RawConfigParser:
    parser = RawConfigParser(delimiters=("=",), comment_prefixes=("#",), strict=True)
    parser.read_string(menu_entry(program).decode())
    return parser


def plain(value: str) -> str:
    """Return a value of the file with its written-out characters put back."""
    return value.replace("\\\\", "\0").replace("\\n", "\n").replace("\0", "\\")


@pytest.mark.parametrize("home", ["/home/lin", "/home/林 晓晴", ODD])
def test_the_line_starts_the_window_whatever_the_path_holds(home: str) -> None:
    program = Program(interpreter=f"{home}/bin/python3", folder=f"{home}/lib")

    entry = read(program)["Desktop Entry"]

    line = plain(entry["Exec"]).replace("%%", "%")
    words = subprocess.check_output(["sh", "-c", f"printf '%s\\n' {line}"], text=True).splitlines()
    assert [f"{home}/bin/python3", "-I", "-m", "addin", "window"] == words
    assert f"{home}/lib" == plain(entry["Path"])


def test_the_entry_has_a_name_in_both_languages() -> None:
    entry = read(Program(interpreter="/p/python3", folder="/p/lib"))["Desktop Entry"]

    assert ["Application", "mubiao", "目标 mubiao", "false"] == [
        entry[key] for key in ("Type", "Name", "Name[zh]", "Terminal")
    ]
