"""A1 addresses and the corners they name; rows and columns count from 1."""

import re
from dataclasses import dataclass

ROWS, COLUMNS = 1_048_576, 16_384  # of a sheet of LibreOffice 7.4
_A1 = re.compile(
    r"\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?(?P<colon>:)?(?:(?<=:)\$?([A-Za-z]{1,3})?\$?([1-9]\d*)?)?"
)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of cells by its first and last row and column."""

    row: int
    column: int
    last_row: int
    last_column: int

    def around(self, other: "Box") -> "Box":
        """Return the smallest box that holds both."""
        return Box(
            min(self.row, other.row),
            min(self.column, other.column),
            max(self.last_row, other.last_row),
            max(self.last_column, other.last_column),
        )


def box_of(address: str, columns: int = COLUMNS) -> Box | None:
    """Return the cells an address names; None if it is no A1 address.

    Args:
        address: A cell, a range, whole columns or whole rows.
        columns: How many columns the sheet has.

    Example:
        >>> box_of("$B$2:A1"), box_of("C:C"), box_of("Total")
        (Box(row=1, column=1, last_row=2, last_column=2), Box(row=1, column=3, last_row=1048576, last_column=3), None)
    """
    found = _A1.fullmatch(address)
    if not found:
        return None
    first_letters, first_digits, colon, last_letters, last_digits = found.groups()
    if colon is None:
        if not (first_letters and first_digits):
            return None
        last_letters, last_digits = first_letters, first_digits
    elif (bool(first_letters), bool(first_digits)) != (
        bool(last_letters),
        bool(last_digits),
    ) or not (first_letters or first_digits):
        return None
    row, last_row = int(first_digits or 1), int(last_digits or ROWS)
    column = column_number(first_letters) if first_letters else 1
    last_column = column_number(last_letters) if last_letters else columns
    corner = Box(row, column, row, column)
    return corner.around(Box(last_row, last_column, last_row, last_column))


def column_number(letters: str) -> int:
    """Return a column's number.

    Example:
        >>> column_number("AB")
        28
    """
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def column_letters(number: int) -> str:
    """Return a column's letters.

    Example:
        >>> column_letters(28)
        'AB'
    """
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
