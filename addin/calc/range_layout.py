"""How a range lies in its sheet: insert, delete, copy, merge, sizes, hidden rows and columns."""

from typing import Protocol

from addin.calc.addresses import ROWS, Box
from addin.calc.bridge import Uno, enum
from addin.calc.faults import NotInCalc
from addin.calc.place import Place
from addin.calc.protection import refuse_locked
from addin.calc.units import characters, from_characters, from_points, points

INSERT, DELETE = "com.sun.star.sheet.CellInsertMode", "com.sun.star.sheet.CellDeleteMode"
MEASURED = 256  # rows or columns looked at, at most, to see whether they are of one size


class Wrapped(Protocol):
    """An xlwings object, around one of ours."""

    impl: Uno


def unwrapped(place: "Place | Wrapped") -> Place:
    """Return our range; xlwings hands over its own in some calls."""
    if isinstance(place, Place):
        return place
    found: Place = place.impl
    return found


class RangeLayout(Place):
    """What moves cells about and sets how large they are."""

    def insert(self, shift: str | None = None, copy_origin: str | None = None) -> None:
        """Insert cells before it; those that are there move right or down."""
        if copy_origin == "format_from_right_or_below":
            raise NotInCalc("Range.insert(copy_origin='format_from_right_or_below')")
        rows, columns = self.shape
        is_right = "right" in shift if shift else rows > columns
        mode = enum(INSERT, "RIGHT" if is_right else "DOWN")
        self._sheet.api.insertCells(self.changed.RangeAddress, mode)

    def delete(self, shift: str | None = None) -> None:
        """Take the cells out; the others move left or up."""
        rows, columns = self.shape
        is_left = "left" in shift if shift else rows >= columns
        mode = enum(DELETE, "LEFT" if is_left else "UP")
        self._sheet.api.removeRange(self.changed.RangeAddress, mode)

    def copy(self, destination: "Place | Wrapped | None" = None) -> None:
        """Copy values and formats to another place.

        Raises:
            NotInCalc: There is no destination: the clipboard is not used.
        """
        if destination is None:
            raise NotInCalc("Range.copy() without a destination")
        to = unwrapped(destination)
        to.sheet.api.copyRange(self._room_at(to), self.cells.RangeAddress)

    def move(self, destination: "Place | Wrapped") -> None:
        """Move the cells to another place."""
        to = unwrapped(destination)
        refuse_locked(self._sheet.api, self.cells)
        to.sheet.api.moveRange(self._room_at(to), self.cells.RangeAddress)

    def _room_at(self, to: Place) -> Uno:
        rows, columns = self.shape
        refuse_locked(to.sheet.api, to.part(Box(0, 0, rows - 1, columns - 1)).cells)
        return to.first.CellAddress

    def autofill(self, destination: "Place | Wrapped", type_: str) -> None:
        """Continue the series of the cells into a larger range."""
        if type_ != "fill_default":
            raise NotInCalc(f"Range.autofill(type_={type_!r})")
        to = unwrapped(destination)
        rows, columns = self.shape
        is_down = to.shape[0] > rows
        way = enum("com.sun.star.sheet.FillDirection", "TO_BOTTOM" if is_down else "TO_RIGHT")
        to.changed.fillAuto(way, rows if is_down else columns)

    def merge(self, across: bool) -> None:
        """Merge the cells, all into one or each row by itself."""
        self.changed.merge(False)
        rows, columns = self.shape
        parts = [self.part(Box(at, 0, at, columns - 1)) for at in range(rows)] if across else [self]
        for part in parts:
            part.cells.merge(True)

    def unmerge(self) -> None:
        """Take merged cells apart."""
        self.changed.merge(False)

    @property
    def merge_cells(self) -> bool:
        """Whether there is a merged cell in it."""
        return self.merge_area.shape != (1, 1) and bool(self.cells.IsMerged or len(self) == 1)

    def autofit(self, axis: str | None = None) -> None:
        """Make rows, columns or both as large as what is in them."""
        if axis in (None, "c", "columns"):
            self.cells.Columns.OptimalWidth = True
        if axis in (None, "r", "rows"):
            self.cells.Rows.OptimalHeight = True

    def group(self, by: str | None = None) -> None:
        """Put its rows or columns under an outline button."""
        self._sheet.api.group(self.cells.RangeAddress, self._orientation(by))

    def ungroup(self, by: str | None = None) -> None:
        """Take its rows or columns out of the outline."""
        self._sheet.api.ungroup(self.cells.RangeAddress, self._orientation(by))

    def _orientation(self, by: str | None) -> Uno:
        is_columns = by in ("c", "columns") or (by is None and self.box.row == 1 and len(self) > 1)
        kind = "com.sun.star.table.TableOrientation"
        return enum(kind, "COLUMNS" if is_columns else "ROWS")

    @property
    def row_hidden(self) -> bool | None:
        """Whether its rows are hidden; None if some are."""
        sheet, box = self._sheet.api, self.box
        whole = sheet.getCellRangeByPosition(
            0, box.row - 1, sheet.Columns.Count - 1, box.last_row - 1
        )
        shown = {(a.StartRow, a.EndRow) for a in whole.queryVisibleCells().RangeAddresses}
        return _are_hidden(shown, self.shape[0])

    @row_hidden.setter
    def row_hidden(self, value: bool) -> None:
        self.cells.Rows.IsVisible = not value

    @property
    def column_hidden(self) -> bool | None:
        """Whether its columns are hidden; None if some are."""
        sheet, box = self._sheet.api, self.box
        whole = sheet.getCellRangeByPosition(box.column - 1, 0, box.last_column - 1, ROWS - 1)
        shown = {(a.StartColumn, a.EndColumn) for a in whole.queryVisibleCells().RangeAddresses}
        return _are_hidden(shown, self.shape[1])

    @column_hidden.setter
    def column_hidden(self, value: bool) -> None:
        self.cells.Columns.IsVisible = not value

    @property
    def column_width(self) -> float | None:
        """The width in characters, 0 of what is hidden; None if the columns differ."""
        columns = self.cells.Columns
        seen = (columns.getByIndex(at) for at in range(min(self.shape[1], MEASURED)))
        found = {each.Width if each.IsVisible else 0 for each in seen}
        return characters(found.pop()) if len(found) == 1 else None

    @column_width.setter
    def column_width(self, value: float) -> None:
        columns = self.cells.Columns
        columns.IsVisible = value > 0
        if value > 0:
            columns.Width = from_characters(value)

    @property
    def row_height(self) -> float | None:
        """The height in points, 0 of what is hidden; None if the rows differ."""
        rows = self.cells.Rows
        seen = (rows.getByIndex(at) for at in range(min(self.shape[0], MEASURED)))
        found = {each.Height if each.IsVisible else 0 for each in seen}
        return points(found.pop()) if len(found) == 1 else None

    @row_height.setter
    def row_height(self, value: float) -> None:
        rows = self.cells.Rows
        rows.IsVisible = value > 0
        if value > 0:
            rows.Height = from_points(value)

    @property
    def width(self) -> float:
        """The width in points."""
        return points(self.cells.Size.Width)

    @property
    def height(self) -> float:
        """The height in points."""
        return points(self.cells.Size.Height)

    @property
    def left(self) -> float:
        """How far it is from the left edge, in points."""
        return points(self.cells.Position.X)

    @property
    def top(self) -> float:
        """How far it is from the upper edge, in points."""
        return points(self.cells.Position.Y)


def _are_hidden(shown: set[tuple[int, int]], count: int) -> bool | None:
    """Return whether none of so many rows or columns are shown; None if some are."""
    found = sum(last - first + 1 for first, last in shown)
    return None if 0 < found < count else found == 0
