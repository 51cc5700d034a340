"""What came of a book, against what was planted in it."""

from collections import Counter
from collections.abc import Iterator
from functools import partial

from tests.planting.draft import Draft
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source, check_file
from workbook.schema.finding import Finding, Severity
from workbook.schema.status import FileStatus

FILE = "2026_{member}.xlsx"
STATUS = {
    Severity.ERROR: FileStatus.PARTLY_ACCEPTED,
    Severity.WARNING: FileStatus.ACCEPTED_WITH_WARNINGS,
    Severity.NOTE: FileStatus.ACCEPTED,
}


def checked(draft: Draft, content: bytes | None = None) -> CheckedBook:
    """Return the book, read and checked as ``consolidate`` does it."""
    content = draft.content() if content is None else content
    source = Source(FILE.format(member=draft.member), partial(bytes, content))
    return check_file(source, team=draft.issue.team, period=draft.issue.period)


def told(findings: tuple[Finding, ...]) -> Counter[tuple[str, str, str, Severity]]:
    """Return findings as code, tab, cell and how grave."""
    return Counter((each.code, each.sheet, each.cell, each.severity) for each in findings)


def differences(draft: Draft, book: CheckedBook) -> Iterator[str]:
    """Yield where a book did not come out as it had to."""
    wanted, found = draft.wanted(), told(book.findings)
    for missed, times in (wanted - found).items():
        yield f"not found x{times}: {missed}"
    for surplus, times in (found - wanted).items():
        text = next(
            each.found
            for each in book.findings
            if (each.code, each.sheet, each.cell) == surplus[:3]
        )
        yield f"not planted x{times}: {surplus} {text!r}"
    if draft.totals() != book.totals:
        yield f"totals {book.totals}, not {draft.totals()}"
    if book.status != status(draft):
        yield f"status {book.status}, not {status(draft)}"


def status(draft: Draft) -> FileStatus:
    """Return the status to come."""
    if draft.refused:
        return FileStatus(draft.refused)
    gravest = min((each.severity for each in draft.expected), key=lambda s: s.gravity, default=None)
    return STATUS[gravest or Severity.NOTE]
