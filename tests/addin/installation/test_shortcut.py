"""The shortcut, read back by a reader that others wrote."""

from io import BytesIO
from typing import Any

import LnkParse3
import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.installation.shortcut import Shortcut, is_on_drive, shortcut_bytes

FOLDER = r"C:\Users\林 晓晴\AppData\Local\mubiao\python"
NAMES = st.text(
    st.characters(codec="utf-16-le", min_codepoint=32, exclude_characters='\\/:*?"<>|\x7f'),
    min_size=1,
    max_size=40,
).filter(lambda name: not name.endswith((".", " ")))


def made(folder: str = FOLDER) -> bytes:
    return shortcut_bytes(
        Shortcut(
            target=rf"{folder}\pythonw.exe",
            arguments="-I -m addin window",
            folder=rf"{folder}\Lib\site-packages",
            comment="目标管理",
        )
    )


def read(content: bytes) -> dict[str, Any]:
    link: dict[str, Any] = LnkParse3.lnk_file(BytesIO(content)).get_json()
    return link


def path_of_items(link: dict[str, Any]) -> str:
    """Return the path that the shell's list of items leads to."""
    _root, volume, *names = link["target"]["items"]
    return "".join((volume["volume_name"], "\\".join(each["primary_name"] for each in names)))


def test_a_shortcut_says_what_it_was_given() -> None:
    link = read(made())

    assert {
        "description": "目标管理",
        "working_directory": rf"{FOLDER}\Lib\site-packages",
        "command_line_arguments": "-I -m addin window",
    } == link["data"]
    assert rf"{FOLDER}\pythonw.exe" == link["link_info"]["local_base_path_unicode"]
    assert "DRIVE_FIXED" == link["link_info"]["location_info"]["drive_type"]
    assert rf"{FOLDER}\pythonw.exe" == path_of_items(link)


def test_a_shortcut_is_made_without_a_clock() -> None:
    assert made() == made()
    assert bytes(24) == made()[28:52]


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_any_folder_is_found_again(names: list[str]) -> None:
    folder = "D:\\" + "\\".join(names)

    link = read(made(folder))

    assert rf"{folder}\pythonw.exe" == link["link_info"]["local_base_path_unicode"]
    assert rf"{folder}\pythonw.exe" == path_of_items(link)


@pytest.mark.parametrize(
    ("path", "expected"),
    [(r"C:\P\python.exe", True), (r"\\server\P\python.exe", False), (r"P\python.exe", False)],
)
def test_only_a_drive_can_be_linked_to(path: str, expected: bool) -> None:
    assert expected == is_on_drive(path)
