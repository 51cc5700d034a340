"""A folder by its file names."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.read.folder import base_name, in_order, is_ignored, opened_book


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
    ("name", "book"),
    [("~$张三.xlsx", "张三.xlsx"), (".~lock.张三.xlsx#", "张三.xlsx"), ("张三.xlsx", "")],
)
def test_the_book_a_lock_stands_for(name: str, book: str) -> None:
    assert book == opened_book(name)


@given(
    st.lists(st.text(), unique=True).flatmap(
        lambda names: st.tuples(st.just(names), st.permutations(names))
    )
)
def test_one_order_whatever_order_they_came_in(both: tuple[list[str], list[str]]) -> None:
    names, shuffled = both

    assert in_order(names) == in_order(shuffled)


def test_case_and_the_disks_way_of_storing_accents_make_no_difference() -> None:
    e_acute = unicodedata.normalize("NFD", "é.xlsx")

    assert ("A.xlsx", "b.xlsx", e_acute, "ê.xlsx", "张三.xlsx") == in_order(
        ["张三.xlsx", "b.xlsx", "ê.xlsx", "A.xlsx", e_acute]
    )


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
