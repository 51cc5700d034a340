"""Books as made up by chance, with everything cells, rows and tabs can be, and what is alike in two."""

import io
import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

import xlsxwriter
from hypothesis import strategies as st

from workbook.read.grid import BookGrids, Grid, Value

ROWS, COLUMNS = 12, 6
DIGITS = 1e-14  # LibreOffice saves 15 of a number
FORMULAS = (
    "=1/0",
    "=NA()",
    "=NOPE()",
    '=VALUE("x")',
    "=SQRT(-1)",
    '=""',
    '="="&"1"',
    "=1/3",
    "=TRUE()",
    "=DATE(2026,11,3)",
)
FORMATS = {
    date: "yyyy-mm-dd",
    datetime: "yyyy/m/d h:mm",
    time: "h:mm",
    timedelta: "[h]:mm",
    str: "General",
}


@dataclass(frozen=True)
class Formula:
    """A formula in a cell."""

    text: str


PRINTED = st.characters(
    min_codepoint=32, max_codepoint=0x9FFF, exclude_categories=("Cs", "Cc", "Cn")
)
TEXTS = st.one_of(
    st.sampled_from(
        ("=1+1", "+86", "-", "@a", "'", "1e5", "2026-11-03", "TRUE", "#REF!", "007", " a ")
    ),
    st.text(PRINTED, min_size=1, max_size=6),
    st.just("上\n下"),
)
MINUTES = st.integers(0, 24 * 60 - 1)
VALUES = st.one_of(
    TEXTS,
    st.booleans(),
    st.integers(-(10**9), 10**9).map(float),
    st.floats(-1e9, 1e9, allow_nan=False).map(lambda number: float(f"{number:.12g}")),
    st.dates(date(1905, 1, 2), date(2100, 1, 1)),
    st.builds(
        lambda day, at: datetime.combine(day, time(at // 60, at % 60)),
        st.dates(date(1905, 1, 2), date(2100, 1, 1)),
        MINUTES,
    ),
    MINUTES.map(lambda at: time(at // 60, at % 60)),
    st.integers(0, 60 * 99).map(lambda at: timedelta(minutes=at)),
    st.sampled_from(FORMULAS).map(Formula),
)


@dataclass(frozen=True)
class Drawn:
    """A sheet to be made.

    Attributes:
        cells: By 0-based row and column.
        is_merged: The two cells below the last row are merged over three rows.
        hidden_row: A row that is hidden.
    """

    cells: Mapping[tuple[int, int], object]
    is_merged: bool
    is_hidden: bool
    hidden_row: int | None


SHEETS = st.builds(
    Drawn,
    cells=st.dictionaries(
        st.tuples(st.integers(0, ROWS), st.integers(0, COLUMNS)), VALUES, max_size=30
    ),
    is_merged=st.booleans(),
    is_hidden=st.booleans(),
    hidden_row=st.none() | st.integers(0, ROWS),
)


def drawn(sheets: list[Drawn]) -> bytes:
    """Return a workbook with these sheets behind one that is empty."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True}) as book:
        formats = {kind: book.add_format({"num_format": code}) for kind, code in FORMATS.items()}
        day = formats[date]
        book.add_worksheet("空")
        for each in sheets:
            sheet = book.add_worksheet()
            for (row, column), value in each.cells.items():
                if isinstance(value, Formula):
                    sheet.write_formula(
                        row, column, value.text, day if "DATE" in value.text else None
                    )
                elif isinstance(value, str):
                    sheet.write_string(row, column, value)
                else:
                    sheet.write(row, column, value, formats.get(type(value)))
            if each.is_merged:
                sheet.merge_range(ROWS + 1, 1, ROWS + 3, 2, "并")
            if each.is_hidden:
                sheet.hide()
            if each.hidden_row is not None:
                sheet.set_row(each.hidden_row, None, None, {"hidden": True})
    return target.getvalue()


def told(book: BookGrids, *, is_saved: bool = False) -> list[tuple[object, ...]]:
    """Return what a book's sheets say, without blanks at their ends.

    Args:
        book: The book, read.
        is_saved: From a file, which LibreOffice saves with fewer digits than it holds.
    """
    return [
        (
            grid.name,
            cells(grid, is_saved=is_saved),
            dict(grid.marks),
            sorted(grid.merges),
            grid.is_hidden,
            grid.has_hidden_rows,
        )
        for grid in book.grids
    ]


def cells(grid: Grid, *, is_saved: bool) -> dict[tuple[int, int], tuple[type, object]]:
    """Return the values that are not blank, by place, each with its type."""
    return {
        (row, column): (type(value), _about(value) if is_saved else value)
        for row, values in enumerate(grid.rows)
        for column, value in enumerate(values)
        if value != ""
    }


class About(float):
    """A number with the digits that a file keeps of it."""

    __slots__ = ()
    __hash__ = float.__hash__

    def __eq__(self, other: object) -> bool:
        """Tell whether the file may have been saved from another number."""
        return isinstance(other, float) and math.isclose(self, other, rel_tol=DIGITS)


def _about(value: Value) -> object:
    return About(value) if isinstance(value, float) else value
