"""Text made safe: for cells, tabs and footers, whatever a file contained."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.review.text import (
    NAME_LIMIT,
    footer_text,
    line_count,
    quoted_name,
    sheet_names,
    text_width,
)
from workbook.schema.cell_text import CELL_LIMIT, clean_text, is_risky

anything = st.text(st.characters(codec=None))


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("张伟", "张伟"),
        ("a\x00b\x1fc", "a�b�c"),
        ("一行\r\n二行\r三行\n四行\t五", "一行\n二行\n三行\n四行\t五"),
        ("abc\u202egpj.exe", "abcgpj.exe"),
        ("\ud800半个字\ufffe", "�半个字�"),
        ("_x0041_ _x005F_x0041_", "_x0041_ _x005F＿x0041_"),
        ("", ""),
    ],
)
def test_what_no_cell_can_hold_is_marked_and_turning_marks_are_removed(
    text: str, expected: str
) -> None:
    assert expected == clean_text(text)


def test_a_text_that_is_too_long_is_cut_with_a_mark() -> None:
    exact, long = "字" * CELL_LIMIT, "字" * (CELL_LIMIT + 1)

    assert exact == clean_text(exact)
    assert clean_text(long, "（截）") == "字" * (CELL_LIMIT - 3) + "（截）"


def test_length_is_counted_as_excel_counts_it() -> None:
    emoji = "😀" * 16_384  # two units each: one more than fits

    assert clean_text(emoji) == "😀" * 16_383 + "…"


@given(anything)
def test_clean_text_can_be_written_and_stays_clean(text: str) -> None:
    cleaned = clean_text(text)

    assert units(cleaned) <= CELL_LIMIT
    assert cleaned == clean_text(cleaned)
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", cleaned)


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+86",
        "-5",
        "@name",
        "＝SUM(A1)",
        "＋1",
        "－1",
        "＠x",
        "−3",
        "\tx",
        "\nx",
        "{=1}"[1:],
    ],
)
def test_what_a_spreadsheet_might_calculate_is_risky(text: str) -> None:
    assert is_risky(text)


@pytest.mark.parametrize("text", ["", "张伟", "1-2", "a=b", " =1", "{=1}", "http://x"])
def test_other_text_is_not_risky(text: str) -> None:
    assert not is_risky(text)


@pytest.mark.parametrize(
    ("wished", "expected"),
    [
        (["张伟", "张伟", "张伟"], ("张伟", "张伟 (2)", "张伟 (3)")),
        (["A", "a"], ("A", "a (2)")),
        (["a/b:c[d]", "'王'", "  ", "History"], ("a b c d", "王", "_", "History_")),
        (["长" * 40, "长" * 40], ("长" * 31, "长" * 27 + " (2)")),
        (["😀" * 20], ("😀" * 15,)),
        (["a (2)", "a", "a"], ("a (2)", "a", "a (3)")),
    ],
)
def test_tab_names(wished: list[str], expected: tuple[str, ...]) -> None:
    assert expected == sheet_names(wished)


@given(st.lists(anything | st.sampled_from(["历史", "history", "x", "X", "x" * 40]), max_size=8))
def test_tab_names_always_fit_excel(wished: list[str]) -> None:
    names = sheet_names(wished)

    assert len(wished) == len(names) == len({name.casefold() for name in names})
    for name in names:
        assert 0 < units(name) <= NAME_LIMIT
        assert not re.search(r"[\[\]:*?/\\]", name)
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


def test_a_tab_name_in_a_formula() -> None:
    assert quoted_name("O'Brien") == "'O''Brien'"


@pytest.mark.parametrize(
    ("text", "expected"),
    [("张&李", "张&&李"), ("a\nb", "a b"), ("x" * 300, "x" * 100), ("&P", "&&P")],
)
def test_footer_text_has_no_codes(text: str, expected: str) -> None:
    assert expected == footer_text(text)


def test_text_is_measured_in_digits() -> None:
    assert [text_width("20261103"), text_width("准客户开"), text_width("")] == [8.0, 7.6, 0.0]


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [("短", 10.0, 1), ("", 5.0, 1), ("一\n二", 30.0, 2), ("1" * 21, 10.0, 3), ("字" * 10, 9.5, 3)],
)
def test_lines_that_a_text_needs(text: str, width: float, lines: int) -> None:
    assert lines == line_count(text, width)
