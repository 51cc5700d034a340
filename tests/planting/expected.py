"""Input cells, and the findings that must come of what is planted in them."""

from dataclasses import dataclass

from workbook.schema.finding import Severity
from workbook.schema.playbook import CENTS
from workbook.schema.sentences import SENTENCES
from workbook.schema.sheet import Column

Line = dict[str, object]
Token = tuple[object, ...]
GRAVE = {
    "log": ("date", "activity", "quantity", "deals", "amount"),
    "daily": ("date", "deals", "amount"),  # and every count
}
ISSUED = {
    ("daily", "counts"): "date",
    ("month", "results"): "target",
    ("month", "stages"): "issued",
    ("month", "beside"): "issued",
}


@dataclass(frozen=True, slots=True)
class Expected:
    """A finding that a plant must bring, exactly once.

    Attributes:
        sheet: The sheet's id; empty for the whole file; "=" before a tab's own name.
        cell: Its address; empty for the whole sheet.
        is_mild: It is a warning here though the catalogue calls it an error.
    """

    code: str
    sheet: str = ""
    cell: str = ""
    is_mild: bool = False

    @property
    def severity(self) -> Severity:
        """How grave it is here."""
        severity = SENTENCES[self.code].severity
        return Severity.WARNING if self.is_mild and severity is Severity.ERROR else severity


@dataclass(frozen=True, slots=True)
class Spot:
    """An input cell: a field of a form, or a column of one of a table's rows."""

    sheet: str
    block: str
    column: Column
    index: int = -1  # of the row; -1 for a field

    @property
    def row(self) -> Token:
        """What nothing else may be planted in."""
        return self.sheet, self.block, self.index if self.index >= 0 else self.column.id

    @property
    def is_grave(self) -> bool:
        """Whether a fault here is an error."""
        is_count = self.sheet == "daily" and self.column.low is not None
        return self.index >= 0 and (self.column.id in GRAVE.get(self.sheet, ()) or is_count)


TOTALS = ("合计", "Total")


def readable(line: Line) -> tuple[int, int]:
    """Return a log row's deals and cents as they are typed."""
    deals, amount = (line.get(each) for each in ("deals", "amount"))
    return (
        deals if isinstance(deals, int) else 0,
        round(amount * CENTS) if isinstance(amount, int | float) else 0,
    )
