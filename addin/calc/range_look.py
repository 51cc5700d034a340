"""How a range looks: colour, font, number format, alignment."""

from addin.calc.bridge import Uno, enum
from addin.calc.colours import Colour, from_uno, to_uno
from addin.calc.faults import NotInCalc
from addin.calc.font import Font
from addin.calc.place import Place
from addin.calc.reading import uniform

ACROSS = "com.sun.star.table.CellHoriJustify"
ACROSS_NAMES = {
    "general": "STANDARD",
    "left": "LEFT",
    "center": "CENTER",
    "right": "RIGHT",
    "fill": "REPEAT",
    "justify": "BLOCK",
}
DOWN_NAMES = {"top": 1, "center": 2, "bottom": 3, "justify": 4}  # CellVertJustify2
STANDARD_DOWN = 0
METHOD_AUTO, METHOD_DISTRIBUTE = 0, 1  # com.sun.star.table.CellJustifyMethod


class RangeLook(Place):
    """What the cells look like."""

    @property
    def color(self) -> Colour | None:
        """The fill; None for none. Of cells that differ it is the first one's, as in Excel."""
        colour = self.cells.CellBackColor
        return from_uno(colour if isinstance(colour, int) else self.first.CellBackColor)

    @color.setter
    def color(self, value: Colour | str | int | None) -> None:
        self.changed.CellBackColor = to_uno(value)

    @property
    def font(self) -> Font:
        """The font."""
        return Font(self)

    @property
    def number_format(self) -> str | None:
        """The number format's code; None if the cells differ."""
        key = uniform(self.cells, "NumberFormat")
        return None if key is None else self.book.number_formats.code(key)

    @number_format.setter
    def number_format(self, code: str) -> None:
        self.changed.NumberFormat = self.book.number_formats.key(code)

    @property
    def wrap_text(self) -> bool | None:
        """Whether texts break into lines; None if the cells differ."""
        is_wrapped: bool | None = uniform(self.cells, "IsTextWrapped")
        return is_wrapped

    @wrap_text.setter
    def wrap_text(self, value: bool) -> None:
        self.changed.IsTextWrapped = bool(value)

    @property
    def horizontal_alignment(self) -> str | None:
        """How texts stand across the cell; None if the cells differ."""
        found: Uno = uniform(self.cells, "HoriJustify")
        if found is None:
            return None
        if found.value == "BLOCK" and self.cells.HoriJustifyMethod == METHOD_DISTRIBUTE:
            return "distributed"
        return next(name for name, value in ACROSS_NAMES.items() if value == found.value)

    @horizontal_alignment.setter
    def horizontal_alignment(self, value: str) -> None:
        if value == "center_across_selection":
            raise NotInCalc(f"Range.horizontal_alignment = {value!r}")
        is_even = value == "distributed"
        cells = self.changed
        cells.HoriJustify = enum(ACROSS, ACROSS_NAMES["justify" if is_even else value])
        cells.HoriJustifyMethod = METHOD_DISTRIBUTE if is_even else METHOD_AUTO

    @property
    def vertical_alignment(self) -> str | None:
        """How texts stand between the edges above and below; None if the cells differ."""
        found: int | None = uniform(self.cells, "VertJustify")
        if found is None:
            return None
        if found == STANDARD_DOWN:
            return "bottom"
        if found == DOWN_NAMES["justify"] and self.cells.VertJustifyMethod == METHOD_DISTRIBUTE:
            return "distributed"
        return next(name for name, value in DOWN_NAMES.items() if value == found)

    @vertical_alignment.setter
    def vertical_alignment(self, value: str) -> None:
        is_even = value == "distributed"
        cells = self.changed
        cells.VertJustify = DOWN_NAMES["justify" if is_even else value]
        cells.VertJustifyMethod = METHOD_DISTRIBUTE if is_even else METHOD_AUTO
