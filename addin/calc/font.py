"""The font of cells, for Western, Asian and complex scripts alike."""

from typing import TYPE_CHECKING

from xlwings import base_classes

from addin.calc.bridge import Uno, enum
from addin.calc.colours import Colour, from_uno, to_uno
from addin.calc.gaps import gaps_told
from addin.calc.reading import uniform

if TYPE_CHECKING:
    from addin.calc.place import Place

NORMAL, BOLD = 100.0, 150.0  # com.sun.star.awt.FontWeight
SCRIPTS = ("", "Asian", "Complex")


@gaps_told(base_classes.Font)
class Font(base_classes.Font):
    """The font of a range; a property is None where the cells differ."""

    def __init__(self, place: "Place") -> None:
        """Take the range."""
        self._place = place

    def _get(self, name: str) -> Uno:
        return uniform(self._place.cells, name)

    def _set(self, name: str, value: object) -> None:
        cells = self._place.changed
        for script in SCRIPTS:
            setattr(cells, name + script, value)

    @property
    def api(self) -> Uno:
        """The UNO range."""
        return self._place.cells

    @property
    def bold(self) -> bool | None:
        """Whether it is bold."""
        weight = self._get("CharWeight")
        return None if weight is None else weight > NORMAL

    @bold.setter
    def bold(self, value: bool) -> None:
        self._set("CharWeight", BOLD if value else NORMAL)

    @property
    def italic(self) -> bool | None:
        """Whether it is italic."""
        slant = self._get("CharPosture")
        return None if slant is None else slant.value == "ITALIC"

    @italic.setter
    def italic(self, value: bool) -> None:
        self._set("CharPosture", enum("com.sun.star.awt.FontSlant", "ITALIC" if value else "NONE"))

    @property
    def size(self) -> float | None:
        """Its size in points."""
        size: float | None = self._get("CharHeight")
        return size

    @size.setter
    def size(self, value: float) -> None:
        self._set("CharHeight", float(value))

    @property
    def name(self) -> str | None:
        """Its name."""
        name: str | None = self._get("CharFontName")
        return name

    @name.setter
    def name(self, value: str) -> None:
        self._set("CharFontName", value)

    @property
    def color(self) -> Colour | None:
        """Its colour; Calc's "automatic" is black."""
        colour = self._get("CharColor")
        return None if colour is None else from_uno(colour) or (0, 0, 0)

    @color.setter
    def color(self, value: Colour | str | int | None) -> None:
        self._place.changed.CharColor = to_uno(value)
