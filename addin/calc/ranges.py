"""The range that xlwings' own Range stands on, put together from its subjects."""

import re
from typing import TYPE_CHECKING

from xlwings import XlwingsError, base_classes

from addin.calc.addresses import Box
from addin.calc.faults import NotInCalc
from addin.calc.gaps import gaps_told
from addin.calc.notes import Note
from addin.calc.place import box_at
from addin.calc.range_layout import RangeLayout
from addin.calc.range_look import RangeLook
from addin.calc.range_values import RangeValues

if TYPE_CHECKING:
    from addin.calc.names import Name
    from addin.calc.tables import Table

LINK = re.compile(r'=HYPERLINK\("((?:[^"]|"")+)"', re.IGNORECASE)


@gaps_told(base_classes.Range)
class Range(RangeValues, RangeLayout, RangeLook):
    """A rectangle of cells: its values, layout and look, and what hangs on it."""

    def select(self) -> None:
        """Select it in the window."""
        self.book.api.CurrentController.select(self.cells)

    @property
    def note(self) -> Note | None:
        """The note on the first cell; None if there is none."""
        return Note(self(1)) if self.first.getAnnotation().String else None

    def add_note(self, text: str) -> Note:
        """Put a note on the first cell."""
        cell = self(1)
        address = cell.changed.CellAddress
        self._sheet.api.Annotations.insertNew(address, text)
        return Note(cell)

    @property
    def comment(self) -> None:
        """None: there are no threaded comments in Calc."""
        return

    @property
    def name(self) -> "Name | None":
        """The name that stands for exactly this range; None if there is none."""
        for name in self.book.names:
            cells = name.api.ReferredCells
            if cells is None or cells.RangeAddress.Sheet + 1 != self._sheet.index:
                continue
            if box_at(cells.RangeAddress) == self.box:
                return name
        return None

    @name.setter
    def name(self, value: str) -> None:
        sheet = self._sheet.name.replace("'", "''")
        self.book.names.add(value, f"='{sheet}'!{self.address}")

    @property
    def table(self) -> "Table | None":
        """The table that it begins in; None if there is none."""
        for table in self._sheet.tables:
            box = table.range.box
            if box.around(Box(self.row, self.column, self.row, self.column)) == box:
                return table
        return None

    @property
    def hyperlink(self) -> str:
        """The address that the first cell leads to.

        Raises:
            XlwingsError: It leads nowhere.
        """
        formula = LINK.match(self.first.Formula)
        if formula:
            return formula[1].replace('""', '"')
        for field in self.first.TextFields:
            url: str = field.URL
            return url
        raise XlwingsError("The cell doesn't seem to contain a hyperlink!")

    def add_hyperlink(
        self, address: str, text_to_display: str | None = None, screen_tip: str | None = None
    ) -> None:
        """Put a link into the first cell.

        Raises:
            NotInCalc: A screen tip was given; Calc shows the address.
        """
        if screen_tip is not None and screen_tip != _tip_of(address):
            raise NotInCalc("Range.add_hyperlink(screen_tip=…)")
        cell = self(1).changed
        cell.String = ""
        field = self.book.api.createInstance("com.sun.star.text.TextField.URL")
        field.URL, field.Representation = address, text_to_display or address
        cell.insertTextContent(cell.createTextCursor(), field, False)


def _tip_of(address: str) -> str:
    """Return the tip that xlwings gives a link when none was asked for."""
    return f"{address} - Click once to follow. Click and hold to select this cell."
