"""Checking files on several processes: in order, and no file takes the others down."""

import os
from functools import partial

import pytest

from addin.workers import FEWEST_FILES, check_files
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source
from workbook.schema.status import FileStatus

KILLER = "05.xlsx"


def content(name: str) -> bytes:
    return name.encode()


def check(source: Source) -> CheckedBook:
    """Say which process read the file."""
    return CheckedBook(
        file=source.file,
        status=FileStatus.ACCEPTED,
        name=str(os.getpid()),
        digest=source.read().hex(),
    )


def check_or_die(source: Source) -> CheckedBook:
    """Do what a reader's crash does: the process is gone."""
    if source.file == KILLER:
        os._exit(139)
    return check(source)


def sources(count: int) -> list[Source]:
    names = [f"{number:02}.xlsx" for number in range(count)]
    return [Source(name, partial(content, name)) for name in names]


@pytest.mark.parametrize("count", [0, 1, FEWEST_FILES - 1, FEWEST_FILES, FEWEST_FILES + 7])
def test_files_come_back_checked_and_in_order(count: int) -> None:
    books = list(check_files(check, sources(count)))

    assert [(s.file, s.read().hex()) for s in sources(count)] == [
        (book.file, book.digest) for book in books
    ]


def test_few_files_are_checked_here_and_many_elsewhere() -> None:
    here = {str(os.getpid())}

    assert here == {book.name for book in check_files(check, sources(FEWEST_FILES - 1))}
    assert here.isdisjoint(book.name for book in check_files(check, sources(FEWEST_FILES)))


def test_a_file_that_kills_its_reader_is_refused_and_the_others_are_read() -> None:
    books = list(check_files(check_or_die, sources(FEWEST_FILES)))

    statuses = {book.file: (book.status, book.code) for book in books}
    assert [source.file for source in sources(FEWEST_FILES)] == list(statuses)
    assert statuses.pop(KILLER) == (FileStatus.UNREADABLE, "part_unreadable")
    assert {(FileStatus.ACCEPTED, "")} == set(statuses.values())
