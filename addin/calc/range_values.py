"""What stands in a range: values and formulas."""

from addin.calc.addresses import Box
from addin.calc.bridge import enum
from addin.calc.formulas import to_calc, to_excel
from addin.calc.notes import NOTE
from addin.calc.place import CONTENT, Place
from addin.calc.reading import values_of
from addin.calc.values import CellValue, is_read_into
from addin.calc.writing import put_values

HARD, STYLES, EDIT = 32, 64, 256  # com.sun.star.sheet.CellFlags
FORMATS = HARD | STYLES | EDIT
FILL = "com.sun.star.sheet.FillDirection"


class RangeValues(Place):
    """The values and formulas of a rectangle of cells."""

    max_cells_per_read = None  # one call reads any range, and only as far as it is used
    max_cells_per_write = None

    @property
    def raw_value(self) -> CellValue:
        """The value of one cell, or rows of values.

        Raises:
            ValueError: On setting: the rows differ in length.
        """
        book = self.book
        rows = values_of(self.used().cells, book.number_formats, book.epoch)
        return rows[0][0] if len(self) == 1 else rows

    @raw_value.setter
    def raw_value(self, value: CellValue) -> None:
        if isinstance(value, (list, tuple)):
            rows = value if value and isinstance(value[0], (list, tuple)) else [value]
            if len({len(row) for row in rows}) != 1:
                raise ValueError("All rows must have the same number of columns.")
            target = self.part(Box(0, 0, len(rows) - 1, len(rows[0]) - 1))
            put_values(target.changed, rows, self.book.number_formats, self.book.epoch)
        elif isinstance(value, str) and value[:1] == "=" and len(self) > 1:
            self._fill(value)
        else:
            rows = [[value] * self.shape[1]] * self.shape[0]
            put_values(self.changed, rows, self.book.number_formats, self.book.epoch)

    def _fill(self, formula: str) -> None:
        """Put one formula into all cells; its references move along, as in Excel."""
        cells = self.changed
        rows, columns = self.shape
        cells.getCellByPosition(0, 0).setFormula(to_calc(formula))
        if columns > 1:
            first_row = cells.getCellRangeByPosition(0, 0, columns - 1, 0)
            first_row.fillAuto(enum(FILL, "TO_RIGHT"), 1)
        if rows > 1:
            cells.fillAuto(enum(FILL, "TO_BOTTOM"), 1)

    @property
    def formula(self) -> CellValue:
        """The formula or, where there is none, the text of one cell; or rows of them."""
        cells = self.used().cells
        rows = tuple(tuple(_as_excel(text) for text in row) for row in cells.getFormulaArray())
        return rows[0][0] if len(self) == 1 else rows

    @formula.setter
    def formula(self, value: CellValue) -> None:
        self.raw_value = value

    formula2 = formula

    @property
    def formula_array(self) -> str | None:
        """The array formula of the range; None if there is none."""
        formula: str = self.cells.ArrayFormula
        return to_excel(formula.strip("{}")) if formula else None

    @formula_array.setter
    def formula_array(self, value: str) -> None:
        self.changed.setArrayFormula(to_calc(value))

    @property
    def has_array(self) -> bool:
        """Whether the first cell belongs to an array formula."""
        return bool(self.first.ArrayFormula)

    def clear_contents(self) -> None:
        """Empty the cells."""
        self.changed.clearContents(CONTENT)

    def clear_formats(self) -> None:
        """Take away colours, fonts and number formats."""
        self.changed.clearContents(FORMATS)

    def clear(self) -> None:
        """Empty the cells and take away their notes and formats."""
        self.changed.clearContents(CONTENT | NOTE | FORMATS)


def _as_excel(text: str) -> str:
    """Return a formula, or a text without the apostrophe that Calc sets before numbers in it."""
    if text[:1] == "=":
        return to_excel(text)
    is_marked = text[:1] == "'" and (is_read_into(text[1:]) or text[1:2] == "'")
    return text[1:] if is_marked else text
