"""One member book, checked: what it is, what in it counts, and everything found on the way."""

from dataclasses import replace

from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.check.contents import Contents, check_contents
from workbook.check.identify import doubts, member_of, refusal_of, unknown
from workbook.read.grid import BookGrids
from workbook.read.identity import read_identity
from workbook.read.leavings import without_leavings
from workbook.read.refusal import Refusal
from workbook.schema.finding import Finding, Severity
from workbook.schema.sheet import Book
from workbook.schema.status import FileStatus
from workbook.schema.team import Team


def refused(refusal: Refusal) -> CheckedBook:
    """Return a file that was not read as a checked book: nothing in it counts."""
    return CheckedBook(
        file=refusal.file,
        status=refusal.status,
        code=refusal.finding.code,
        findings=(refusal.finding,),
    )


def check_member(grids: BookGrids, book: Book, team: Team, period: Period) -> CheckedBook:
    """Check one file as a member's book of a month.

    Args:
        grids: The file as it was read.
        book: The declaration of member books, from the team's playbook.
        team: Its roster, targets and playbook.
        period: The working month.

    Returns:
        The file with one status; the code is that of the finding that decided it.

    Findings:
        Those of ``refusal_of``, ``doubts`` and ``check_contents``.
    """
    grids = without_leavings(grids)
    identity = read_identity(grids, book["home"].form("identity"))
    seen = CheckedBook(
        file=grids.file,
        status=FileStatus.ACCEPTED,
        modified=grids.modified,
        member_id=identity.member,
        name=identity.shown.get("name") or identity.name,
    )
    verdict = refusal_of(identity, team, period, grids.file)
    member = member_of(identity, team, period)
    if verdict or member is None:
        return _refused(seen, *(verdict or unknown(identity, grids.file)))
    contents = check_contents(grids, book, team=team, period=period, member=member)
    findings = (*doubts(identity, member, grids.file), *contents.part.findings)
    return _accepted(seen, contents, tuple(sorted(findings, key=Finding.order)))


def _refused(seen: CheckedBook, status: FileStatus, reason: Finding) -> CheckedBook:
    return replace(seen, status=status, code=reason.code, findings=(reason,))


def _accepted(seen: CheckedBook, contents: Contents, findings: tuple[Finding, ...]) -> CheckedBook:
    if _is_untouched(contents):
        blank = next(each for each in findings if each.code == "nothing_filled")
        return _refused(seen, FileStatus.REJECTED, blank)
    if contents.reason:
        return replace(seen, status=FileStatus.REJECTED, code=contents.reason, findings=findings)
    status = _status(findings)
    return replace(
        seen,
        status=status,
        code="" if status is FileStatus.ACCEPTED else findings[0].code,
        tables=contents.part.tables,
        fields=contents.part.fields,
        findings=findings,
        totals=contents.totals,
    )


def _is_untouched(contents: Contents) -> bool:
    """Return whether nobody has typed anything since the book was issued: it was not handed in."""
    return not (
        contents.reason
        or contents.totals.rows.seen
        or any(rows.numbers for rows in contents.part.tables.values())
        or any(value is not None for value in contents.part.fields.values())
        or any(each.severity is Severity.ERROR for each in contents.part.findings)
    )


def _status(findings: tuple[Finding, ...]) -> FileStatus:
    gravest = findings[0].severity if findings else Severity.NOTE
    return {
        Severity.ERROR: FileStatus.PARTLY_ACCEPTED,
        Severity.WARNING: FileStatus.ACCEPTED_WITH_WARNINGS,
        Severity.NOTE: FileStatus.ACCEPTED,
    }[gravest]
