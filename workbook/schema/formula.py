"""Live formulas are declared by column id; here they become A1 references in one language.

=====================================  =================================================================
``[actual]``                           the same table's column in the same row; the same form's field
``[actual@deal]``                      the same column, in the row of that id
``[actual@-1]``                        the same column, one row up
``[month.time.left]``                  a form's field on another sheet (absolute)
``[log.log.date]``                     a table's whole column (absolute)
``[days.used.amount@.]``               a table's column, in the row with the same index as this one
``[month.results.target@amount]``      a table's cell in the row of that id (absolute)
``[log.log.date@0]``                   a table's first cell (absolute); any row by its 0-based index
``[log.log.date@0]:[log.log.date@.]``  a range, from the first cell down to this row
``[^]``                                the header cell of this column (absolute)
``[used.visit@^]``                     the header cell of a table's column (absolute)
``[#]``                                this row's number in its table, from 1
``{来不及|Too late}``                  text that differs by language
=====================================  =================================================================
"""

import re
from dataclasses import dataclass

from workbook.schema.place import Place, a1
from workbook.schema.sheet import Form
from workbook.schema.words import Lang

_REFERENCE = re.compile(r"\[([^\[\]\"]+)\]")
_SHEET = r"('(?:[^']|'')*'!)"
_RANGE = re.compile(_SHEET + r"([$A-Z0-9]+):\1([$A-Z0-9]+)")  # a sheet is named once a range
_WORDS = re.compile(r"\{([^{}|\"]*)\|([^{}|\"]*)\}")


@dataclass(frozen=True, slots=True)
class Here:
    """The cell a formula is written into."""

    sheet: str
    block: str
    column: str
    index: int  # 0-based row of its table; 0 in a form


def render(formula: str, here: Here, placed: Place, lang: Lang) -> str:
    """Return a declared formula as Excel reads it.

    Args:
        formula: In the language above, with its leading ``=``.
        here: Where it stands.
        placed: The addresses of its book.
        lang: The language of sheet names and of texts in the formula.
    """
    text = _WORDS.sub(lambda match: match[1] if lang == "zh" else match[2], formula)
    text = _REFERENCE.sub(lambda match: _reference(match[1], here, placed, lang), text)
    return _RANGE.sub(r"\1\2:\3", text)


def _reference(name: str, here: Here, placed: Place, lang: Lang) -> str:
    own = placed.block(here.sheet, here.block)
    if name == "#":
        return str(here.index + 1)
    if name == "^":
        return a1(own.header, own.columns[here.column].column, is_absolute=True)
    target, _, at = name.partition("@")
    sheet, block, column = _parts(target, here)
    address = _address((sheet, block, column), at, here, placed)
    if sheet == here.sheet:
        return address
    return f"{quoted(placed.book[sheet].label.of(lang))}!{address}"


def _parts(name: str, here: Here) -> tuple[str, str, str]:
    parts = name.split(".")
    if len(parts) == 1:
        return here.sheet, here.block, parts[0]
    if len(parts) == 2:
        return here.sheet, parts[0], parts[1]
    return parts[0], parts[1], parts[2]


def _address(target: tuple[str, str, str], at: str, here: Here, placed: Place) -> str:
    sheet, block, column = target
    stands = placed.block(sheet, block)
    spot = stands.columns[column]
    if isinstance(placed.book[sheet][block], Form):
        return a1(spot.row, spot.column, is_absolute=True)
    is_own = (sheet, block) == (here.sheet, here.block)
    if not at and not is_own:
        first = a1(stands.first, spot.column, is_absolute=True)
        return f"{first}:{a1(stands.last, spot.column, is_absolute=True)}"
    if not at or at == ".":
        return a1(stands.first + here.index, spot.column)
    if re.fullmatch(r"[+-]\d+", at):
        return a1(stands.first + here.index + int(at), spot.column)
    if at == "^":
        return a1(stands.header, spot.column, is_absolute=True)
    if at.isdigit():
        return a1(stands.first + int(at), spot.column, is_absolute=True)
    return a1(placed.row(sheet, block, at), spot.column, is_absolute=True)


def quoted(sheet_name: str) -> str:
    """Return a sheet's name as a formula refers to it.

    Example:
        >>> quoted("第1周")
        "'第1周'"
    """
    return "'" + sheet_name.replace("'", "''") + "'"
