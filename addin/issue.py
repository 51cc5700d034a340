"""Issues a month: makes the member books that are not there yet and overwrites none."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from addin.ending import code_of
from addin.exit_codes import NEEDS_A_PERSON
from addin.files import handed_in, source_of
from addin.opened import OpenTeam
from addin.progress import Follow, unseen
from addin.running import about_file, running
from addin.save import create, sweep
from addin.unsaved import unsaved
from addin.workers import check_files
from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.fill.file_name import member_file_name
from workbook.fill.member_books import member_books
from workbook.pipeline import check_file
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding
from workbook.schema.status import FileStatus
from workbook.schema.team import Member, Team

_NOT_THIS_MONTH = (FileStatus.OTHER_TEAM, FileStatus.OTHER_PERIOD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Issued:
    """What issuing a month did.

    Attributes:
        made: Books that were made, by member.
        kept: Books that were there already, by member.
        findings: Where a target is not the issued one any more.
    """

    folder: Path
    period: Period
    made: tuple[tuple[Member, Path], ...]
    kept: tuple[tuple[Member, str], ...]
    findings: tuple[Finding, ...]

    def code(self, opened: OpenTeam) -> int:
        """Return the exit code."""
        # Whose target has changed has to be told: a book that was issued is never touched.
        return NEEDS_A_PERSON if self.findings else code_of(findings=opened.findings)


def issue_month(
    opened: OpenTeam, month: str, *, label: str = "", follow: Follow = unseen
) -> Issued:
    """Make the missing member books of a month.

    Args:
        opened: The team book, from a file or open in Excel.
        month: The working month's id.
        label: What the progress bar says.
        follow: Shows how far it is.

    Raises:
        AlreadyRunning: The team's month is being issued.
        FileThere: A file of a book's name has just come to be there.
        FileUnwritten: The folder or a book cannot be saved; those before it are there, whole.

    Findings:
        ``target_changed``: an issued book holds another target than the team book does now.
    """
    with running("new-month", about_file(opened.file)):
        return _issued(opened, month, label, follow)


def _issued(opened: OpenTeam, month: str, label: str, follow: Follow) -> Issued:
    team, period, folder = opened.team, opened.period(month), opened.folder(month)
    members = team.active(period.start, period.end)
    books = tuple(_books_there(opened, period, folder))
    kept = _kept(members, books, period, folder)
    for name in kept.values():
        sweep(folder / name)  # a crash may have come just after a book was in its place
    missing = tuple(member for member in members if member.id not in kept)
    made = member_books(team, period, missing)
    paths = follow(_written(folder, made), total=len(missing), label=label)
    return Issued(
        folder=folder,
        period=period,
        made=tuple(zip(missing, paths, strict=True)),
        kept=tuple((member, kept[member.id]) for member in members if member.id in kept),
        findings=tuple(_changed_targets(books, team)),
    )


def _books_there(opened: OpenTeam, period: Period, folder: Path) -> Iterator[CheckedBook]:
    if not folder.is_dir():
        return
    sources = map(source_of, handed_in(folder, leaving_out=(opened.file,)).files)
    for book in check_files(partial(check_file, team=opened.team, period=period), sources):
        if book.status not in _NOT_THIS_MONTH:
            yield book


def _kept(
    members: Iterable[Member], books: Iterable[CheckedBook], period: Period, folder: Path
) -> dict[str, str]:
    """Return the members who have a book, by identity or under its issued name, and its name."""
    kept = {
        member.id: name
        for member in members
        if (folder / (name := member_file_name(period.id, member))).exists()
    }
    return kept | {book.member_id: book.file for book in books if book.member_id}


def _written(folder: Path, books: Iterable[tuple[str, bytes]]) -> Iterator[Path]:
    for name, content in books:
        path = folder / name
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise unsaved(folder, error, size=len(content)) from error
        yield create(path, content)


def _changed_targets(books: Iterable[CheckedBook], team: Team) -> Iterator[Finding]:
    names = {member.id: member.name for member in team.members}
    for book in books:
        for each in book.findings:
            if each.code == "target_differs":
                yield finding(
                    "target_changed",
                    file=book.file,
                    sheet=each.sheet,
                    cell=each.cell,
                    found=each.found,
                    wanted=each.wanted,
                    column=each.column,
                    member_id=book.member_id,
                    facts=(("name", names.get(book.member_id, book.name)),),
                )
