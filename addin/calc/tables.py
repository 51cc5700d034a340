"""Tables: Calc has database ranges in their place, without styles and without total formulas."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from xlwings import base_classes

from addin.calc.addresses import Box
from addin.calc.bridge import Uno, struct
from addin.calc.faults import NotInCalc
from addin.calc.gaps import gaps_told
from addin.calc.place import box_at
from addin.calc.range_layout import Wrapped, unwrapped

if TYPE_CHECKING:
    from addin.calc.place import Place
    from addin.calc.ranges import Range
    from addin.calc.sheet import Sheet

USUAL_STYLE = "TableStyleMedium2"  # xlwings asks for it when its caller named none


@gaps_told(base_classes.Table)
class Table(base_classes.Table):
    """A table."""

    insert_row_range = None
    totals_row_range = None

    def __init__(self, tables: "Tables", key: str) -> None:
        """Take the collection it stands in and its name there."""
        self._tables, self._key = tables, key

    @property
    def api(self) -> Uno:
        """The UNO database range."""
        return self._tables.api.getByName(self._key)

    @property
    def parent(self) -> "Sheet":
        """The sheet it stands on."""
        return self._tables.sheet

    @property
    def name(self) -> str:
        """Its name."""
        return self._key

    @name.setter
    def name(self, value: str) -> None:
        self.api.Name, self._key = value, value

    display_name = name

    @property
    def show_headers(self) -> bool:
        """Whether the first row holds the columns' names."""
        return bool(self.api.ContainsHeader)

    @show_headers.setter
    def show_headers(self, value: bool) -> None:
        self.api.ContainsHeader = value

    @property
    def show_autofilter(self) -> bool:
        """Whether there are filter buttons."""
        return bool(self.api.AutoFilter)

    @show_autofilter.setter
    def show_autofilter(self, value: bool) -> None:
        self.api.AutoFilter = value

    @property
    def show_totals(self) -> bool:
        """Whether the last row holds totals."""
        return bool(self.api.TotalsRow)

    @show_totals.setter
    def show_totals(self, _value: bool) -> None:
        raise NotInCalc("Table.show_totals = …")

    @property
    def range(self) -> "Range":
        """All of it."""
        return self.parent.at(box_at(self.api.DataArea))

    @property
    def header_row_range(self) -> "Range | None":
        """The row with the columns' names; None if there is none."""
        whole = self.range
        return whole.part(Box(0, 0, 0, whole.shape[1] - 1)) if self.show_headers else None

    @property
    def data_body_range(self) -> "Range | None":
        """What lies between headers and totals; None if nothing does."""
        whole, first = self.range, int(self.show_headers)
        rows, columns = whole.shape
        last = rows - 1 - int(self.show_totals)
        return whole.part(Box(first, 0, last, columns - 1)) if last >= first else None

    def resize(self, place: "Place | Wrapped") -> None:
        """Let it be another range."""
        self.api.DataArea = _address_of(place)


@gaps_told(base_classes.Tables)
class Tables(base_classes.Tables):
    """The tables of a sheet.

    Attributes:
        sheet: The sheet.
    """

    def __init__(self, sheet: "Sheet") -> None:
        """Take the sheet."""
        self.sheet = sheet

    @property
    def api(self) -> Uno:
        """The UNO collection, of the whole book."""
        return self.sheet.book.api.DatabaseRanges

    def __iter__(self) -> Iterator[Table]:
        """Go through the sheet's tables."""
        at = self.sheet.index - 1
        for key in self.api.ElementNames:
            if self.api.getByName(key).DataArea.Sheet == at:
                yield Table(self, key)

    def __len__(self) -> int:
        """Return how many there are."""
        return sum(1 for _ in self)

    def __call__(self, key: int | str) -> Table:
        """Return one, by its number or its name.

        Raises:
            KeyError: There is none.
        """
        for at, table in enumerate(self, start=1):
            if key == at or (isinstance(key, str) and key.lower() == table.name.lower()):
                return table
        raise KeyError(key)

    def __contains__(self, key: str) -> bool:
        """Tell whether there is a table of that name."""
        return any(table.name.lower() == key.lower() for table in self)

    def add(
        self,
        source_type: object = None,
        source: "Place | Wrapped | None" = None,
        link_source: object = None,
        has_headers: object = None,
        destination: object = None,
        table_style_name: str | None = None,
        name: str | None = None,
    ) -> Table:
        """Make a range a table.

        Raises:
            NotInCalc: It was to come from somewhere else than a range, or to have a style.
        """
        if source is None or any(
            each is not None for each in (source_type, link_source, destination)
        ):
            raise NotInCalc("Tables.add() of anything but a range")
        if table_style_name not in (None, USUAL_STYLE):
            raise NotInCalc("Tables.add(table_style_name=…)")
        key = name or self._new_name()
        self.api.addNewByName(key, _address_of(source))
        table = Table(self, key)
        table.show_headers = has_headers is not False
        table.show_autofilter = True
        return table

    def _new_name(self) -> str:
        at = 1
        while self.api.hasByName(f"Table{at}"):
            at += 1
        return f"Table{at}"


def _address_of(place: "Place | Wrapped") -> Uno:
    found = unwrapped(place).cells.RangeAddress
    return struct(
        "com.sun.star.table.CellRangeAddress",
        Sheet=found.Sheet,
        StartColumn=found.StartColumn,
        StartRow=found.StartRow,
        EndColumn=found.EndColumn,
        EndRow=found.EndRow,
    )
