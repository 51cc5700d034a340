"""Merged areas are found wherever they lie, and what is empty is asked about once."""

from hypothesis import given
from hypothesis import strategies as st

from addin.excel.spans import merged_spans
from workbook.read.cells import Span

SIZE = 24


@st.composite
def areas(draw: st.DrawFn) -> list[Span]:
    """Draw merged areas that do not overlap."""
    found: list[Span] = []
    for top, left, height, width in draw(
        st.lists(st.tuples(*[st.integers(0, SIZE - 1)] * 2, *[st.integers(1, 6)] * 2), max_size=9)
    ):
        span = (top, left, min(top + height, SIZE) - 1, min(left + width, SIZE) - 1)
        if span[:2] != span[2:] and not any(_meet(span, each) for each in found):
            found.append(span)
    return found


def _meet(one: Span, other: Span) -> bool:
    rows = one[0] <= other[2] and other[0] <= one[2]
    return rows and one[1] <= other[3] and other[1] <= one[3]


@given(merged=areas())
def test_every_area_is_found_where_any_part_of_it_counts(merged: list[Span]) -> None:
    """As in Excel, whose MergeCells is not False for a range that meets a merged area."""

    def area_of(row: int, column: int) -> Span:
        return next(each for each in merged if _meet(each, (row, column, row, column)))

    found = merged_spans(
        SIZE,
        SIZE,
        is_merged=lambda span: any(_meet(span, each) for each in merged),
        area_of=area_of,
    )

    assert tuple(sorted(merged)) == found


@given(merged=areas())
def test_every_area_is_found_where_only_its_first_cell_counts(merged: list[Span]) -> None:
    """As in LibreOffice, where only the first cell of a merged area is merged."""
    first = {each[:2]: each for each in merged}

    found = merged_spans(
        SIZE,
        SIZE,
        is_merged=lambda span: any(_meet(span, (*each, *each)) for each in first),
        area_of=lambda row, column: first[row, column],
    )

    assert tuple(sorted(merged)) == found


def test_an_empty_sheet_is_asked_about_once() -> None:
    asked: list[Span] = []

    def is_merged(span: Span) -> bool:
        asked.append(span)
        return False

    found = merged_spans(
        5000, 16, is_merged=is_merged, area_of=lambda row, column: (row, column, 0, 0)
    )

    assert ((), [(0, 0, 4999, 15)]) == (found, asked)


def test_a_sheet_without_cells_has_none() -> None:
    assert () == merged_spans(0, 0, is_merged=lambda _: True, area_of=lambda *_: (0, 0, 0, 0))
