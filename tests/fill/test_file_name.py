"""What a member's file is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.fill.file_name import member_file_name
from workbook.schema.team import Member

FORBIDDEN = set('<>:"/\\|?*')


@pytest.mark.parametrize(
    ("number", "name", "file"),
    [
        ("00123", "张三", "2026-11_00123_张三.xlsx"),
        ("00123", "", "2026-11_00123.xlsx"),
        ("A/1", "张 三\n", "2026-11_A-1_张 三.xlsx"),
        ("7", "Zhang. ", "2026-11_7_Zhang.xlsx"),
        ("7", "长" * 99, f"2026-11_7_{'长' * 35}.xlsx"),
        ("7", "\u202egpj.exe", "2026-11_7_gpj.exe.xlsx"),
    ],
)
def test_a_name_windows_accepts(number: str, name: str, file: str) -> None:
    assert file == member_file_name("2026-11", Member(id=number, name=name))


@given(st.text(), st.text())
def test_no_name_has_anything_forbidden(number: str, name: str) -> None:
    file = member_file_name("2026-11", Member(id=number, name=name))

    assert not FORBIDDEN & set(file)
    assert file.isprintable() or not any(ord(letter) < 32 for letter in file)
    assert file.startswith("2026-11")
    assert file.endswith(".xlsx")
    assert len(file.encode()) <= 224  # of 255, which leaves room for a copy's mark
