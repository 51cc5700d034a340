"""Consolidates a month from the folder on disk, and saves the review book."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from addin.errors import WrongUse
from addin.files import BOOK_ENDING, handed_in, source_of
from addin.opened import OpenTeam
from addin.progress import followed
from addin.save import save
from addin.workers import Check, check_files
from workbook.check.checked import CheckedBook
from workbook.fill.file_name import legal
from workbook.pipeline import Source, consolidate
from workbook.review.consolidated import Consolidated
from workbook.schema.finding import Finding
from workbook.schema.review_words import BOOK
from workbook.schema.status import FileStatus
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is to be consolidated.

    Attributes:
        month: The working month's id.
        as_of: The last day that counts.
        use: Files chosen among differing copies.
        label: What the progress bar says.
    """

    month: str
    as_of: date
    use: frozenset[str] = frozenset()
    label: str = ""


def consolidate_folder(opened: OpenTeam, wanted: Wanted) -> Consolidated:
    """Return a month, consolidated from the hand-in folder.

    Raises:
        FileFault: The folder is not there or cannot be listed.
        WrongUse: A chosen file is not in the folder.
    """
    folder = handed_in(opened.folder(wanted.month), leaving_out=(opened.file,))
    sources = tuple(map(source_of, folder.files))
    for name in sorted(wanted.use - {source.file for source in sources}):
        raise WrongUse("use_unknown", found=name)

    def checked(check: Check, waiting: Iterable[Source]) -> Iterator[CheckedBook]:
        books = check_files(check, waiting, meanwhile=_load_what_comes_next)
        return followed(books, total=len(sources), label=wanted.label)

    run = consolidate(
        opened.team, sources, month=wanted.month, as_of=wanted.as_of, use=wanted.use, run=checked
    )
    passed_over = (CheckedBook(file=name, status=FileStatus.IGNORED) for name in folder.passed_over)
    return replace(
        run,
        books=tuple(sorted((*run.books, *passed_over), key=lambda book: book.file)),
        findings=tuple(sorted((*opened.findings, *run.findings), key=Finding.order)),
    )


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

    return save(path, write_review(plan_review(run, lang)))
