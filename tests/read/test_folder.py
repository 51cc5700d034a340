"""A folder by its file names."""

import pytest

from workbook.read.folder import base_name, is_ignored


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("~$张三.xlsx", True),
        (".~lock.张三.xlsx#", True),
        (".DS_Store", True),
        ("._张三.xlsx", True),
        ("Thumbs.db", True),
        ("desktop.ini", True),
        ("Desktop.INI", True),
        ("张三.xlsx", False),
        ("~张三.xlsx", False),
        ("thumbs.db.xlsx", False),
    ],
)
def test_what_is_passed_over(name: str, *, expected: bool) -> None:
    assert expected == is_ignored(name)


def test_folders_are_passed_over() -> None:
    assert is_ignored("10月", is_folder=True)


@pytest.mark.parametrize(
    "name",
    [
        "2026-11_001_张三.xlsx",
        "2026-11_001_张三(1).xlsx",
        "2026-11_001_张三 (2).xlsx",
        "2026-11_001_张三 - 副本.xlsx",
        "2026-11_001_张三-冲突.xlsx",
        "副本 2026-11_001_张三.xlsx",
    ],
)
def test_names_of_copies(name: str) -> None:
    assert "2026-11_001_张三.xlsx" == base_name(name)
