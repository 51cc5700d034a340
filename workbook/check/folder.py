"""A folder as a whole: one file counts per member, copies are set apart, everybody is accounted for."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from workbook.check.checked import CheckedBook
from workbook.check.copies import content_digest, differences
from workbook.check.origin import Origin
from workbook.read.folder import base_name
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding
from workbook.schema.status import FileStatus, MemberStatus
from workbook.schema.team import Member
from workbook.schema.words import Words

LISTED = 5  # differences named in one finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Came:
    """What came of an expected member.

    Attributes:
        file: The file that counts, is proposed or was refused; empty when none came.
        code: Why he is set aside or missing although a file came; else empty.
    """

    member_id: str
    status: MemberStatus
    file: str = ""
    code: str = ""


def copies(books: Sequence[CheckedBook]) -> tuple[int, ...]:
    """Return which of the books are one of several of the same member, by position.

    Those are compared cell by cell, so ``settle`` needs all that is in them.
    """
    counted = [(at, book) for at, book in enumerate(books) if book.status.is_counted]
    times = Counter(book.member_id for _, book in counted)
    return tuple(at for at, book in counted if times[book.member_id] > 1)


def settle(
    books: Sequence[CheckedBook], expected: Sequence[Member], use: frozenset[str] = frozenset()
) -> tuple[tuple[CheckedBook, ...], tuple[Came, ...]]:
    """Decide which file counts for each member.

    Of files with the same content the first by name counts. Files that differ are all set aside
    until ``use`` names one; the newest by its own stamp is proposed.

    Args:
        books: Every file of the folder, checked.
        expected: The members of the period.
        use: Names of files chosen over their copies.

    Returns:
        Every file in the order given with its final status; what came of every expected member,
        in the order given.

    Findings:
        ``duplicate_same``, ``not_used``, ``copies_differ``.
    """
    sent: defaultdict[str, list[CheckedBook]] = defaultdict(list)
    for book in books:
        if book.status.is_counted:
            sent[book.member_id].append(book)
    final = {
        id(book): decided
        for group in sent.values()
        if len(group) > 1
        for book, decided in _decided(sorted(group, key=_issued_name_first), use)
    }
    settled = tuple(final.get(id(book), book) for book in books)
    return settled, _members(settled, expected)


def _issued_name_first(book: CheckedBook) -> tuple[bool, str]:
    """Sort key: of copies that say the same, the one that is not called a copy counts."""
    return base_name(book.file) != book.file, book.file


def _decided(
    group: list[CheckedBook], use: frozenset[str]
) -> Iterable[tuple[CheckedBook, CheckedBook]]:
    """Yield each of a member's files, with its final status."""
    chosen = [book for book in group if book.file in use]
    if len(chosen) == 1:
        group = [chosen[0], *(book for book in group if book is not chosen[0])]
    kinds: dict[str, CheckedBook] = {}
    for book in group:
        first = kinds.setdefault(content_digest(book), book)
        if first is not book:
            yield book, _duplicate(book, "duplicate_same", first)
    firsts = list(kinds.values())
    if len(chosen) == 1:
        for book in firsts[1:]:
            yield book, _duplicate(book, "not_used", chosen[0])
    elif len(firsts) > 1:
        yield from _set_aside(firsts)


def _set_aside(firsts: list[CheckedBook]) -> Iterable[tuple[CheckedBook, CheckedBook]]:
    newest = max(firsts, key=lambda book: (book.modified, book.file))
    older = max((book for book in firsts if book is not newest), key=lambda book: book.modified)
    for book in firsts:
        other = older if book is newest else newest
        yield book, _ended(book, FileStatus.SET_ASIDE, _differ(book, other, newest, len(firsts)))


def _differ(book: CheckedBook, other: CheckedBook, newest: CheckedBook, count: int) -> Finding:
    return Origin(book.file, book.member_id).says(
        "copies_differ",
        found="; ".join(differences(book, other, LISTED)),
        wanted=Words(newest.file, newest.file),
        facts=(("count", str(count)),),
    )


def _duplicate(book: CheckedBook, code: str, counts: CheckedBook) -> CheckedBook:
    wanted = Words(counts.file, counts.file)
    reason = Origin(book.file, book.member_id).says(code, wanted=wanted)
    return _ended(book, FileStatus.DUPLICATE, reason)


def _ended(book: CheckedBook, status: FileStatus, reason: Finding) -> CheckedBook:
    """Return a book that does not count; what else was found in it would be told for nothing."""
    return replace(book, status=status, code=reason.code, findings=(reason,))


def _members(books: Sequence[CheckedBook], expected: Sequence[Member]) -> tuple[Came, ...]:
    counted: dict[str, Came] = {}
    aside: dict[str, Came] = {}
    refused: dict[str, Came] = {}
    for book in sorted(books, key=lambda each: (each.modified, each.file)):
        member_id, file, code = book.member_id, book.file, book.code
        if book.status.is_counted:
            counted[member_id] = Came(member_id=member_id, status=MemberStatus.RECEIVED, file=file)
        elif book.status is FileStatus.SET_ASIDE:
            aside[member_id] = Came(
                member_id=member_id, status=MemberStatus.SET_ASIDE, file=file, code=code
            )
        elif book.status is not FileStatus.DUPLICATE:
            refused[member_id] = Came(
                member_id=member_id, status=MemberStatus.MISSING, file=file, code=code
            )
    return tuple(
        counted.get(each.id)
        or aside.get(each.id)
        or refused.get(each.id)
        or Came(member_id=each.id, status=MemberStatus.MISSING)
        for each in expected
    )


def findings_missing(members: Iterable[Came], names: Mapping[str, str]) -> tuple[Finding, ...]:
    """Return who has not handed in.

    Args:
        members: As ``settle`` returns them.
        names: 工号 -> name.

    Findings:
        ``not_handed_in``; ``not_handed_in_but`` where a file came and was refused.
    """
    return tuple(
        finding(
            "not_handed_in_but" if came.file else "not_handed_in",
            file=came.file,
            member_id=came.member_id,
            facts=(("name", names.get(came.member_id, "")), ("member", came.member_id)),
        )
        for came in members
        if came.status is MemberStatus.MISSING
    )
