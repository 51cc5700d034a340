"""A text that can be seen stands as it is; every character that no cell can hold is found."""

import sys

from workbook.schema.cell_text import CELL_LIMIT, UNWRITABLE, clean_text

TURNING = "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
KEPT_UNSEEN = {"\t", "\n"}


def test_every_character_is_as_it_was_or_is_one_that_no_cell_can_hold() -> None:
    changed = {each for each in map(chr, range(sys.maxunicode + 1)) if clean_text(each) != each}
    controls = {chr(each) for each in (*range(0x20), *range(0x7F, 0xA0))} - KEPT_UNSEEN
    lone = set(map(chr, range(0xD800, 0xE000)))

    assert changed == controls | lone | {"\ufffe", "\uffff"} | set(TURNING)
    assert {clean_text(each) for each in lone} == {UNWRITABLE}
    assert {clean_text(each) for each in TURNING} == {""}


def test_what_programs_read_differently_is_written_wide() -> None:
    assert clean_text("_x0041_x0042_") == "_x0041＿x0042_"
    assert clean_text("x005F_") == "x005F＿"
    assert clean_text("甲" * CELL_LIMIT) == "甲" * CELL_LIMIT
    assert clean_text("甲" * (CELL_LIMIT + 1)) == "甲" * (CELL_LIMIT - 1) + "…"
