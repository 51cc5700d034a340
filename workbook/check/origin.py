"""Where cells come from: it turns what is wrong with them into findings with an address."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbook.check.parsed import shown
from workbook.read.cells import UNCALCULATED
from workbook.schema.finding import Finding, Severity
from workbook.schema.sentences import finding
from workbook.schema.sheet import Column
from workbook.schema.words import NOTHING, Words


@dataclass(frozen=True, slots=True)
class Origin:
    """A sheet of a file, and whose file it is."""

    file: str
    member_id: str = ""
    sheet: str = ""

    def says(
        self,
        code: str,
        cell: str = "",
        *,
        found: str = "",
        wanted: Words = NOTHING,
        facts: Mapping[str, str] | None = None,
    ) -> Finding:
        """Return a finding about this sheet, or about the file where the sheet is empty."""
        return finding(
            code,
            file=self.file,
            member_id=self.member_id,
            sheet=self.sheet,
            cell=cell,
            found=found,
            wanted=wanted,
            facts=tuple((facts or {}).items()),
        )

    def on(self, sheet: str) -> "Origin":
        """Return the same file's other sheet."""
        return replace(self, sheet=sheet)


def about(found: Finding, column: Column, raw: object = None) -> Finding:
    """Return a finding as one about a column's cell, showing what stands there.

    Args:
        found: The finding.
        column: Names it; decides whether what was found is private.
        raw: What stands in the cell; None keeps what the finding shows.
    """
    return replace(
        found,
        column=column.label,
        found=found.found if raw is None else shown(raw),
        is_private=column.is_private,
    )


def milder(found: Finding) -> Finding:
    """Return an error as a warning: what it is about does not keep the row from counting."""
    return replace(found, severity=Severity.WARNING) if is_grave(found) else found


def is_grave(found: Finding) -> bool:
    """Return whether a finding is an error."""
    return found.severity is Severity.ERROR


def mark_code(mark: str) -> str:
    """Return the code of a cell that holds an error, or a formula without a result."""
    return "uncalculated" if mark == UNCALCULATED else "error_value"
