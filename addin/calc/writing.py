"""Values → cells, a whole range in a few calls."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from addin.calc.bridge import Uno
from addin.calc.formulas import to_calc
from addin.calc.number_formats import LOGICAL, MOMENT, TEXT, NumberFormats
from addin.calc.reading import formatted, uniform
from addin.calc.values import LOGICAL_FORMAT, Content, Formula, entered, is_read_into

Rows = Sequence[Sequence[Any]]
Place = tuple[int, int]


def put_values(cells: Uno, rows: Rows, formats: NumberFormats, epoch: datetime) -> None:
    """Fill a range with values as if Excel had been given them.

    Args:
        cells: The UNO range, as large as ``rows``.
        rows: Rows of one length.
        formats: The number formats of its document.
        epoch: The day with the number 0.
    """
    texts = _text_cells(cells, formats) if _asks_for_format(rows) else frozenset()
    codes: dict[tuple[int, str], list[int]] = defaultdict(list)
    formulas: dict[int, list[tuple[int, str]]] = defaultdict(list)
    contents: list[tuple[float | str, ...]] = []
    for at, row in enumerate(rows):
        filled: list[float | str] = []
        for column, value in enumerate(row):
            content, code = entered(value, epoch, is_text=(at, column) in texts)
            if code:
                codes[column, code].append(at)
            if isinstance(content, Formula):
                formulas[column].append((at, content))
            filled.append(_placeholder(content))
        contents.append(tuple(filled))
    cells.setDataArray(tuple(contents))  # numbers and texts only: an empty value ends soffice 7.4
    _put_formulas(cells, formulas)
    for (column, code), places in codes.items():
        for first, last in _runs(places):
            part = cells.getCellRangeByPosition(column, first, column, last)
            _show_as(part, code, formats)


def _placeholder(content: Content) -> float | str:
    return "" if isinstance(content, Formula) else content


def _asks_for_format(rows: Rows) -> bool:
    return any(isinstance(each, str) and is_read_into(each) for row in rows for each in row)


def _text_cells(cells: Uno, formats: NumberFormats) -> frozenset[Place]:
    return frozenset(
        (row, column)
        for kind, box in formatted(cells, formats, TEXT)
        for row in range(box.row, box.last_row + 1)
        for column in range(box.column, box.last_column + 1)
    )


def _put_formulas(cells: Uno, formulas: dict[int, list[tuple[int, str]]]) -> None:
    for column, entries in formulas.items():
        texts = dict(entries)
        for first, last in _runs(list(texts)):
            part = cells.getCellRangeByPosition(column, first, column, last)
            part.setFormulaArray(tuple((to_calc(texts[at]),) for at in range(first, last + 1)))


def _runs(places: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each run of numbers without a gap."""
    first = last = places[0]
    for place in places[1:]:
        if place != last + 1:
            yield first, last
            first = place
        last = place
    yield first, last


def _show_as(cells: Uno, code: str, formats: NumberFormats) -> None:
    """Give cells a number format, unless they have one of that kind."""
    wanted = LOGICAL if code == LOGICAL_FORMAT else MOMENT
    key = uniform(cells, "NumberFormat")
    if key is None or not formats.kind(key) & wanted:
        cells.NumberFormat = formats.key(code)
