"""Cells as few areas: what looks alike is painted together."""

from collections import defaultdict
from collections.abc import Iterable

from workbook.schema.place import a1


def areas(cells: Iterable[str]) -> tuple[str, ...]:
    """Return cells as areas, each a run down one column.

    Example:
        >>> areas(["D5", "D4", "A9", "D7"])
        ('A9', 'D4:D5', 'D7')
    """
    columns: defaultdict[int, list[int]] = defaultdict(list)
    for cell in set(cells):
        row, column = spot(cell)
        columns[column].append(row)
    found: list[str] = []
    for column in sorted(columns):
        rows = sorted(columns[column])
        starts = [row for index, row in enumerate(rows) if not index or rows[index - 1] != row - 1]
        ends = [row for index, row in enumerate(rows) if row + 1 not in rows[index + 1 : index + 2]]
        found += [
            area(first, column, last, column) for first, last in zip(starts, ends, strict=True)
        ]
    return tuple(found)


def area(top: int, left: int, bottom: int, right: int) -> str:
    """Return the name of an area by its 0-based corners.

    Example:
        >>> area(0, 0, 0, 0), area(0, 0, 2, 1)
        ('A1', 'A1:B3')
    """
    first, last = a1(top, left), a1(bottom, right)
    return first if first == last else f"{first}:{last}"


def spot(cell: str) -> tuple[int, int]:
    """Return a cell's 0-based row and column.

    Example:
        >>> spot("AB7")
        (6, 27)
    """
    letters = cell.rstrip("0123456789")
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - 64
    return int(cell[len(letters) :]) - 1, column - 1
