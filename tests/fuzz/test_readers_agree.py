"""Three readers, one book: where the first one reads a mutant, the parsers find the same in it."""

from collections.abc import Mapping, Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutants import mutant
from tests.fuzz.seeds import seed_parts, seeds
from workbook.read.cells import Spot
from workbook.read.grid import BLANK, Value
from workbook.read.guard import Unpacked, inspect, unpack
from workbook.read.plain import read_plain
from workbook.read.plain_texts import NotPlain
from workbook.read.quickly import read_quickly
from workbook.read.refusal import Refusal, Refused

Filled = tuple[dict[Spot, Value], dict[Spot, str]]


def filled(rows: Sequence[Sequence[Value]], marks: Mapping[Spot, str]) -> Filled:
    """Return what a sheet holds, whatever blank rows and columns it ends with."""
    cells = ((row, column) for row, values in enumerate(rows) for column in range(len(values)))
    return {spot: rows[spot[0]][spot[1]] for spot in cells if rows[spot[0]][spot[1]] != BLANK}, {
        **marks
    }


def by_the_first(book: Unpacked) -> list[Filled] | None:
    """Return what the first reader finds; None where it leaves a book to the parsers."""
    try:
        sheets = read_plain(
            book.sheets, styles=book.styles, strings=book.strings, is_1904=book.is_1904
        )
    except NotPlain:
        return None
    return [filled(sheet.rows, sheet.marks) for sheet in sheets]


def by_the_parser(book: Unpacked) -> list[Filled] | None:
    """Return what the quick parser finds; None where it is not asked, or cannot read a book."""
    try:
        seen = inspect(book)
        # A cell far out ends the whole process, so it is asked only where there is none.
        sheets = read_quickly(seen.package) if all(each.is_plain for each in seen.sheets) else None
    except Refused:
        return None
    if sheets is None:
        return None
    return [filled(rows, each.marks) for rows, each in zip(sheets, seen.sheets, strict=True)]


@settings(max_examples=300)
@given(st.sampled_from(list(seeds())), st.randoms(use_true_random=False))
def test_the_first_reader_finds_what_the_parser_finds(name: str, random: Random) -> None:
    book = unpack("张三.xlsx", mutant(random, seed_parts()[name]))
    if isinstance(book, Refusal):
        return
    first, parsed = by_the_first(book), by_the_parser(book)

    if first is not None and parsed is not None:
        assert parsed == first


def test_the_seeds_are_read_by_both() -> None:
    for content in (seeds()["zh"], seeds()["en"]):
        book = unpack("张三.xlsx", content)
        assert isinstance(book, Unpacked)
        assert by_the_first(book) == by_the_parser(book) is not None
