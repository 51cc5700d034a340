"""Where cells come from: it turns what is wrong with them into findings with an address."""

from dataclasses import dataclass, replace
from typing import Any

from workbook.read.cells import UNCALCULATED
from workbook.schema.finding import Finding, Severity
from workbook.schema.sentences import finding


@dataclass(frozen=True, slots=True)
class Origin:
    """A sheet of a file, and whose file it is."""

    file: str
    member_id: str = ""
    sheet: str = ""

    def says(self, code: str, cell: str = "", **where: Any) -> Finding:  # noqa: ANN401 - Finding's own fields
        """Return a finding about this sheet, or about the file where the sheet is empty."""
        return finding(
            code, file=self.file, member_id=self.member_id, sheet=self.sheet, cell=cell, **where
        )

    def on(self, sheet: str) -> "Origin":
        """Return the same file's other sheet."""
        return self if sheet == self.sheet else Origin(self.file, self.member_id, sheet)


def milder(found: Finding) -> Finding:
    """Return an error as a warning: what it is about does not keep the row from counting."""
    return replace(found, severity=Severity.WARNING) if is_grave(found) else found


def is_grave(found: Finding) -> bool:
    """Return whether a finding is an error."""
    return found.severity is Severity.ERROR


def mark_code(mark: str) -> str:
    """Return the code of a cell that holds an error, or a formula without a result."""
    return "uncalculated" if mark == UNCALCULATED else "error_value"


def mark_shown(mark: str) -> str:
    """Return what stands in such a cell."""
    return "" if mark == UNCALCULATED else mark
