"""How cells look in LibreOffice Calc."""

from collections.abc import Collection, Sequence
from typing import Any

from addin.calc.bridge import struct
from addin.excel.calc_rows import RowsKept
from addin.excel.tab import SheetTab
from addin.live.host import Colour, Fill, Style
from workbook.schema.place import a1

NO_FILL = -1
OF_STYLE = "of the cell style"  # a fill that the cell has from its style
LINE = 18  # 1/100 mm, Excel's thin line
INDENT = 353  # 1/100 mm, one of Excel's
RANGES = "com.sun.star.sheet.SheetCellRanges"


class CalcLook(SheetTab):
    """The fills, lines and letters of a sheet in Calc."""

    def rows_kept(self) -> RowsKept:
        """Return what keeps rows from getting another height."""
        return RowsKept(self.sheet.book.api)

    def fills(self, cells: Sequence[str]) -> tuple[Fill, ...]:
        """Return each cell's own fill."""
        return tuple(_fill_of(self.api.getCellRangeByName(cell)) for cell in cells)

    def paint(self, areas: Sequence[str], fill: Fill) -> None:
        """Give every cell of some areas a fill, or take it away."""
        if not areas:
            return
        cells = self.sheet.book.api.createInstance(RANGES)
        parts = [self.api.getCellRangeByName(area).RangeAddress for area in areas]
        cells.addRangeAddresses(tuple(parts), False)
        with self.rows_kept():
            if fill.startswith("#"):
                cells.CellBackColor = int(fill[1:], 16)
                return
            cells.setPropertyToDefault("CellBackColor")
            if fill != OF_STYLE and cells.CellBackColor != NO_FILL:
                cells.CellBackColor = NO_FILL

    def painted(self, fills: Collection[Fill]) -> dict[str, Fill]:
        """Return every cell of the sheet whose own fill is one of these plain ones."""
        wanted = {int(fill[1:], 16): fill for fill in fills}
        return {
            a1(row, column): wanted[alike.CellBackColor]
            for alike in self.api.getUniqueCellFormatRanges()
            if alike.CellBackColor in wanted
            for part in alike.RangeAddresses
            for row in range(part.StartRow, part.EndRow + 1)
            for column in range(part.StartColumn, part.EndColumn + 1)
        }

    def style(self, area: str, style: Style) -> None:
        """Give an area a look."""
        with self.rows_kept():
            super().style(area, style)

    def frame(self, area: str, style: Style) -> None:
        """Indent an area and draw its lines."""
        cells = self.api.getCellRangeByName(area)
        if style.indent:
            cells.ParaIndent = style.indent * INDENT
        if style.line is not None:
            cells.BottomBorder = _line(style.line)
        if style.box is not None:
            border = cells.TableBorder2
            line = _line(style.box)
            for side in ("Top", "Bottom", "Left", "Right"):
                setattr(border, f"{side}Line", line)
                setattr(border, f"Is{side}LineValid", True)
            border.IsHorizontalLineValid = border.IsVerticalLineValid = False
            cells.TableBorder2 = border


def _fill_of(cell: Any) -> Fill:  # noqa: ANN401
    colour: int = cell.CellBackColor
    if colour == NO_FILL:
        return ""
    is_own = cell.getPropertyState("CellBackColor").value == "DIRECT_VALUE"
    return f"#{colour:06X}" if is_own else OF_STYLE


def _line(colour: Colour) -> Any:  # noqa: ANN401
    return struct(
        "com.sun.star.table.BorderLine2",
        Color=int(colour[1:], 16),
        OuterLineWidth=LINE,
        LineWidth=LINE,
    )
