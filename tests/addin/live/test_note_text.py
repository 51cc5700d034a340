"""Our lines in a note, and what is left without them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.live.note_text import numbers_in, with_ours, without_ours

OURS = "〔补正 1〕没有填日期。请补上。\n〔补正 2〕日期重复。"
LETTERS = st.characters(exclude_characters="\r〔[", codec="utf-8")
LINES = st.text(LETTERS, min_size=1)


@given(LINES)
def test_a_persons_own_note_comes_back_whatever_it_is(own: str) -> None:
    assert own == without_ours(with_ours(own, OURS), OURS)
    assert own == without_ours(with_ours(own, OURS), "")


def test_where_there_was_none_nothing_is_left() -> None:
    assert "" == without_ours(with_ours(None, OURS), OURS)
    assert "" == without_ours(with_ours("", OURS), OURS)


@pytest.mark.parametrize(
    ("now", "left"),
    [
        (f"{OURS}\n明天问", "明天问"),
        (f"已改\n{OURS}", "已改"),
        (OURS.replace("。\n", "。已改\n"), "已改"),
        (OURS.replace("\n", "\n问过\n"), "问过"),
        (OURS.replace("日期重复", "日期没有重复"), "没有"),
        (OURS.split("\n")[1], ""),
        (OURS.replace("\n", "\r\n"), ""),
        ("自己的话", "自己的话"),
    ],
)
def test_what_was_written_around_and_into_ours_stays(now: str, left: str) -> None:
    assert left == without_ours(now, OURS)


def test_our_lines_are_known_in_either_language() -> None:
    assert (1, 2) == numbers_in(OURS)
    assert (12,) == numbers_in("先问\n[Correction 12] Date is missing.")
    assert () == numbers_in("补正 1：自己写的")
