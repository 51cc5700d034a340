"""Notes on cells. Threaded comments, which Excel has too, do not exist in Calc."""

from typing import TYPE_CHECKING

from xlwings import base_classes

from addin.calc.bridge import Uno
from addin.calc.gaps import gaps_told

if TYPE_CHECKING:
    from addin.calc.ranges import Range

NOTE = 8  # com.sun.star.sheet.CellFlags


@gaps_told(base_classes.Note)
class Note(base_classes.Note):
    """The note on a cell."""

    def __init__(self, cell: "Range") -> None:
        """Take the cell."""
        self._cell = cell

    @property
    def api(self) -> Uno:
        """The UNO annotation."""
        return self._cell.first.getAnnotation()

    @property
    def location(self) -> "Range":
        """The cell."""
        return self._cell

    @property
    def author(self) -> str:
        """Who wrote it."""
        author: str = self.api.Author
        return author

    @property
    def text(self) -> str:
        """Its text."""
        text: str = self.api.String
        return text

    @text.setter
    def text(self, value: str) -> None:
        self._cell.changed.getAnnotation().setString(value)

    def delete(self) -> None:
        """Take it away."""
        self._cell.changed.clearContents(NOTE)
