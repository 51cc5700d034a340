"""How a sheet is printed; of all Excel can set, the area alone."""

from typing import TYPE_CHECKING

from xlwings import base_classes

from addin.calc.bridge import Uno
from addin.calc.gaps import gaps_told
from addin.calc.place import box_at

if TYPE_CHECKING:
    from addin.calc.sheet import Sheet


@gaps_told(base_classes.PageSetup)
class PageSetup(base_classes.PageSetup):
    """The page of a sheet."""

    def __init__(self, sheet: "Sheet") -> None:
        """Take the sheet."""
        self._sheet = sheet

    @property
    def api(self) -> Uno:
        """The UNO page style."""
        styles = self._sheet.book.api.StyleFamilies.getByName("PageStyles")
        return styles.getByName(self._sheet.api.PageStyle)

    @property
    def print_area(self) -> str | None:
        """The address of what is printed; None for all."""
        areas = self._sheet.api.getPrintAreas()
        return ",".join(self._sheet.at(box_at(area)).address for area in areas) or None

    @print_area.setter
    def print_area(self, value: str | None) -> None:
        parts = value.split(",") if value else ()
        areas = tuple(self._sheet.range(part).cells.RangeAddress for part in parts)
        self._sheet.api.setPrintAreas(areas)
