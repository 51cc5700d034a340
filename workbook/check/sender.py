"""Whose a file is that says nothing itself: an unreadable one, by the 工号 in its name.

The name only tells whom to ask: nothing in such a file counts.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from workbook.check.checked import CheckedBook
from workbook.schema.status import FileStatus
from workbook.schema.team import Member

_BETWEEN = re.compile(r"[\s_()（）.\-]+")
_SAYS_NOTHING = (FileStatus.UNHANDLED, FileStatus.UNREADABLE)


def with_senders(
    books: Iterable[CheckedBook], expected: Sequence[Member]
) -> tuple[CheckedBook, ...]:
    """Return the books, unreadable ones with the one expected member whose 工号 their name holds."""
    return tuple(_with_sender(book, expected) for book in books)


def _with_sender(book: CheckedBook, expected: Sequence[Member]) -> CheckedBook:
    if book.member_id or book.status not in _SAYS_NOTHING:
        return book
    words = set(_BETWEEN.split(book.file))
    named = [member for member in expected if member.id in words]
    if len(named) != 1:
        return book
    findings = tuple(replace(each, member_id=named[0].id) for each in book.findings)
    return replace(book, member_id=named[0].id, name=named[0].name, findings=findings)
