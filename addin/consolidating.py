"""Consolidates a month from the folder on disk, and saves the review book."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from addin.cache.again import Asked, told_before
from addin.cache.memory import remembering
from addin.ending import code_of
from addin.errors import WrongUse
from addin.files import BOOK_ENDING, handed_in, not_foreign, source_of
from addin.opened import OpenTeam
from addin.outcome import Outcome
from addin.progress import Follow, unseen
from addin.request import Request
from addin.running import about_file, running
from addin.save import save
from addin.worker import Check
from addin.workers import PER_WORKER, check_files
from workbook.check.checked import CheckedBook
from workbook.fill.file_name import legal
from workbook.pipeline import Source, consolidate
from workbook.review.consolidated import Consolidated
from workbook.schema.command_words import NAME
from workbook.schema.finding import Finding
from workbook.schema.review_words import BOOK
from workbook.schema.screen_words import SAID
from workbook.schema.status import FileStatus
from workbook.schema.words import Lang, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be consolidated.

    Attributes:
        month: The working month's id.
        as_of: The last day that counts.
        seen_until: The last day of the log that may carry out a planned visit; None: the same.
        use: Files chosen among differing copies.
        label: What the progress bar says.
        is_review: A weekly or monthly review is made of it.
    """

    month: str
    as_of: date
    seen_until: date | None = None
    use: frozenset[str] = frozenset()
    label: str = ""
    is_review: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Consolidation:
    """A consolidated month with its review book.

    Attributes:
        run: What was found and measured.
        lang: Its language.
        review: Where the review book was saved.
        wanted: Where it should have been saved.
        name: What the command is called.
        book: What the review book is called.
    """

    run: Consolidated
    lang: Lang
    review: Path
    wanted: Path
    name: Words = NAME["consolidate"]
    book: Words = BOOK

    @property
    def code(self) -> int:
        """The exit code."""
        return code_of(self.run.books, findings=self.run.findings, hand_ins=self.run.hand_ins)

    def outcome(self, command: str) -> Outcome:
        """Return it as what a command did."""
        from addin.json_output import consolidated_record
        from addin.pages.consolidated import consolidated_page

        return Outcome(
            code=self.code,
            lang=self.lang,
            page=consolidated_page(self),
            record=consolidated_record(command, self.run, self.lang, self.review),
            output=self.review,
        )


def consolidate_team(opened: OpenTeam, request: Request, follow: Follow = unseen) -> Consolidation:
    """Consolidate a month and save its review book.

    Args:
        opened: The team book, from a file or open in Excel.
        request: The month, the as-of day, the language, and where to save.
        follow: Shows how far it is.

    Raises:
        AlreadyRunning: The team is being consolidated.
        MubiaoError: The folder cannot be worked with, or the review not saved.
    """
    lang = request.lang or opened.team.lang
    wanted = Wanted(
        month=opened.month(request.month, request.as_of),
        as_of=request.as_of,
        use=request.use,
        label=SAID["checking"].of(lang),
    )
    path = not_foreign(Path(request.out)) if request.out else None
    with running("consolidate", about_file(opened.file)):
        run = consolidate_folder(opened, wanted, follow)
        path = path or review_path(opened, wanted.month, lang)
        review = save_review(run, path, lang)
    return Consolidation(run=run, lang=lang, review=review, wanted=path)


def consolidated_before(ask: Asked) -> Outcome | None:
    """Return what was said before, the review book in its place, if nothing has changed since.

    Raises:
        AlreadyRunning: The team is being consolidated.
        FileUnwritten: The review book cannot be saved.
    """
    told = told_before(ask)
    path = told[0].output if told else None
    if told is None or path is None or is_open_elsewhere(path):
        return None
    outcome, review = told
    with running("consolidate", about_file(Path(ask.request.files[0]))):
        if not _is_there(path, review):
            save(not_foreign(path) if ask.request.out else path, review)
    return outcome


def _is_there(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def consolidate_folder(opened: OpenTeam, wanted: Wanted, follow: Follow = unseen) -> Consolidated:
    """Return a month, consolidated from the hand-in folder.

    Args:
        opened: The team book.
        wanted: The month, the as-of day and the files chosen.
        follow: Shows how far it is.

    Raises:
        FileFault: The folder is not there or cannot be listed.
        WrongUse: A chosen file is not in the folder.
    """
    folder = handed_in(opened.folder(wanted.month), leaving_out=(opened.file,))
    sources = tuple(map(source_of, folder.files))
    for name in sorted(wanted.use - {source.file for source in sources}):
        raise WrongUse("use_unknown", found=name)

    read: set[str] = set()

    def checked(check: Check, waiting: Iterable[Source]) -> Iterable[CheckedBook]:
        files = tuple(waiting)
        if len(files) <= PER_WORKER and read.issuperset(each.file for each in files):
            return map(check, files)  # copies, looked at again: that they can be read is known
        read.update(each.file for each in files)
        come = partial(follow, total=len(files), label=wanted.label, is_left_out=_is_left_out)
        return check_files(remembering(check), files, meanwhile=_load_what_comes_next, come=come)

    run = consolidate(
        opened.team,
        sources,
        month=wanted.month,
        as_of=wanted.as_of,
        seen_until=wanted.seen_until,
        use=wanted.use,
        is_review=wanted.is_review,
        run=checked,
    )
    passed_over = (CheckedBook(file=name, status=FileStatus.IGNORED) for name in folder.passed_over)
    return replace(
        run,
        books=tuple(sorted((*run.books, *passed_over), key=lambda book: book.file)),
        findings=tuple(sorted((*opened.findings, *run.findings), key=Finding.order)),
    )


def _is_left_out(book: CheckedBook) -> bool:
    return not book.status.is_counted


def _load_what_comes_next() -> None:
    """Import what measures and writes; it takes half a second that the workers need anyway."""
    import workbook.facts.tables
    import workbook.measure.measure
    import workbook.review.plan
    import workbook.review.write  # noqa: F401 - imported again, at once, where they are used


def review_path(opened: OpenTeam, month: str, lang: Lang) -> Path:
    """Return where a month's review book goes: beside the team book."""
    parts = filter(None, (BOOK.of(lang), legal(opened.team.name), month))
    return opened.file.parent / f"{' '.join(parts)}{BOOK_ENDING}"


def save_review(run: Consolidated, path: Path, lang: Lang) -> Path:
    """Write the review book and return where it went.

    Raises:
        FileUnwritten: It cannot be saved.
    """
    from workbook.review.plan import plan_review
    from workbook.review.write import write_review

    return save(path, write_review(plan_review(run, lang)), is_open=is_open_elsewhere(path))


def is_open_elsewhere(path: Path) -> bool:
    """Return whether Excel, WPS or LibreOffice has the file open, by the mark each leaves beside it.

    Windows would refuse to replace it. Elsewhere the window would go on showing what is no more.
    """
    marks = (f"~${path.name}", f".~{path.name}", f".~lock.{path.name}#")
    return any(path.with_name(mark).exists() for mark in marks)
