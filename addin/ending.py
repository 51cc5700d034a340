"""How a command that was done ends: with something that needs a person, or without."""

from collections.abc import Iterable

from addin.exit_codes import DONE, NEEDS_A_PERSON
from workbook.check.checked import CheckedBook
from workbook.review.consolidated import HandIn
from workbook.schema.finding import Finding, Severity
from workbook.schema.status import FileStatus, MemberStatus

_NEEDS_NOBODY = (FileStatus.IGNORED, FileStatus.DUPLICATE)


def code_of(
    books: Iterable[CheckedBook] = (),
    *,
    findings: Iterable[Finding] = (),
    hand_ins: Iterable[HandIn] = (),
) -> int:
    """Return 1 where a row, a figure, a file or a member was left out, else 0.

    Args:
        books: The files seen, with their findings.
        findings: What was found beside those.
        hand_ins: The members expected.
    """
    seen = tuple(books)
    is_file = any(not b.status.is_counted and b.status not in _NEEDS_NOBODY for b in seen)
    is_row = any(b.status.is_counted and b.totals.rows.blocked for b in seen)
    found = (*(each for b in seen if b.status.is_counted for each in b.findings), *findings)
    is_error = any(each.severity is Severity.ERROR for each in found)
    is_member = any(each.status is not MemberStatus.RECEIVED for each in hand_ins)
    return NEEDS_A_PERSON if is_file or is_row or is_error or is_member else DONE
