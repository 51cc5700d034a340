"""A protected sheet refuses in words; UNO itself would do nothing and say nothing."""

import xlwings

from addin.calc.bridge import Uno
from addin.calc.reading import uniform


class SheetProtected(xlwings.XlwingsError):
    """Cells of a protected sheet were to be changed.

    Example:
        >>> str(SheetProtected("月目标"))
        'The sheet "月目标" is protected: the cells are locked.'
    """

    def __init__(self, sheet: str) -> None:
        """Keep the sheet's name."""
        super().__init__(f'The sheet "{sheet}" is protected: the cells are locked.')


def refuse_locked(sheet: Uno, cells: Uno) -> None:
    """Raise if any of these cells must not be changed.

    Args:
        sheet: The UNO sheet.
        cells: A UNO range in it.

    Raises:
        SheetProtected: The sheet is protected, and one of the cells is locked.
    """
    if sheet.isProtected() and _is_any_locked(cells):
        raise SheetProtected(sheet.Name)


def _is_any_locked(cells: Uno) -> bool:
    protection = uniform(cells, "CellProtection")
    if protection is not None:
        return bool(protection.IsLocked)
    return any(part.CellProtection.IsLocked for part in cells.getUniqueCellFormatRanges())
