"""What checking a member book yields: typed rows, findings and control totals."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from workbook.schema.finding import Finding
from workbook.schema.status import FileStatus


@dataclass(frozen=True, slots=True)
class Rows:
    """The accepted rows of one table, column by column.

    Attributes:
        numbers: The sheet's 1-based row numbers.
        columns: Column id -> one typed value per row; None where the cell is blank.
        sheet: The tab's name in the file.
        letters: Column id -> column letters in the file, for addresses in later findings.
    """

    numbers: Sequence[int] = ()
    columns: Mapping[str, Sequence[object]] = field(default_factory=dict)
    sheet: str = ""
    letters: Mapping[str, str] = field(default_factory=dict)

    def column(self, column_id: str) -> Sequence[object]:
        """Return a column's values; all None where the file has no such column."""
        return self.columns.get(column_id) or (None,) * len(self.numbers)

    def cell(self, column_id: str, index: int) -> str:
        """Return the A1 address of a value."""
        return f"{self.letters.get(column_id, 'A')}{self.numbers[index]}"


@dataclass(frozen=True, slots=True)
class Tally:
    """Seen = accepted + blocked, always. Money is in cents here, so that it adds exactly."""

    seen: int = 0
    accepted: int = 0
    blocked: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.seen + other.seen, self.accepted + other.accepted, self.blocked + other.blocked
        )


@dataclass(frozen=True, slots=True)
class Totals:
    """Control totals of the log: rows, deals (pieces) and amount (cents)."""

    rows: Tally = Tally()
    deals: Tally = Tally()
    amount: Tally = Tally()

    def __add__(self, other: "Totals") -> "Totals":
        return Totals(self.rows + other.rows, self.deals + other.deals, self.amount + other.amount)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedBook:
    """One file after reading and checking.

    Attributes:
        file: The file's name without its folder.
        status: What became of it; ``code`` names the finding that decided it.
        modified: The book's own last-modified stamp (ISO text), empty if unknown.
        member_id: The 工号 it carries; empty if unknown.
        name: The member's name as written in the book.
        tables: Table id (``log``, ``counts``, ``customers``, ``visits1`` …) -> accepted rows.
        fields: ``sheet.form.field`` -> typed value, of every form that people fill in.
        findings: Everything found, gravest first.
        totals: Control totals of the log.
    """

    file: str
    status: FileStatus
    code: str = ""
    modified: str = ""
    member_id: str = ""
    name: str = ""
    tables: Mapping[str, Rows] = field(default_factory=dict)
    fields: Mapping[str, object] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    totals: Totals = Totals()
