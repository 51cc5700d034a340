"""Checking files in processes of their own: in order, and everything about them as it was."""

import os
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import islice

import pytest

from addin.workers import PER_WORKER, check_files
from tests.story.terminal import descendants
from workbook.check.checked import CheckedBook
from workbook.pipeline import Source
from workbook.schema.status import FileStatus


def content(name: str) -> bytes:
    return name.encode()


def check(source: Source) -> CheckedBook:
    """Say which process read the file."""
    return CheckedBook(
        file=source.file,
        status=FileStatus.ACCEPTED,
        name=str(os.getpid()),
        member_id=source.read().hex(),
    )


def sources(count: int) -> list[Source]:
    names = [f"{number:03}.xlsx" for number in range(count)]
    return [Source(name, partial(content, name)) for name in names]


@pytest.mark.parametrize("count", [0, 1, PER_WORKER, 5 * PER_WORKER + 7])
def test_files_come_back_checked_and_in_order(count: int) -> None:
    books = list(check_files(check, sources(count)))

    assert [(s.file, s.read().hex()) for s in sources(count)] == [
        (book.file, book.member_id) for book in books
    ]


def test_even_a_single_file_is_checked_elsewhere_and_many_by_several() -> None:
    here = str(os.getpid())

    one = {book.name for book in check_files(check, sources(1))}
    many = {book.name for book in check_files(check, sources(4 * PER_WORKER))}

    assert (1, False) == (len(one), here in one | many)
    assert len(many) > 1


def test_whoever_looks_on_sees_every_file_once_as_it_comes() -> None:
    seen: list[str] = []

    def come(books: Iterable[CheckedBook]) -> Iterator[CheckedBook]:
        for book in books:
            seen.append(book.file)
            yield book

    books = list(check_files(check, sources(PER_WORKER + 1), come=come))

    assert [book.file for book in books] == sorted(seen)


def looks_away(books: Iterable[CheckedBook]) -> Iterator[CheckedBook]:
    """Look on as a status bar does whose program is closed meanwhile."""
    yield from islice(books, 3)
    raise ZeroDivisionError


def test_whoever_looks_away_leaves_no_worker() -> None:
    list(check_files(check, sources(1)))  # Python starts a process of its own with the first
    before = set(descendants(os.getpid()))

    with pytest.raises(ZeroDivisionError):
        list(check_files(check, sources(4 * PER_WORKER), come=looks_away))
    assert before == set(descendants(os.getpid()))

    next(check_files(check, sources(4 * PER_WORKER)))
    assert before == set(descendants(os.getpid()))


def test_something_else_is_done_once_meanwhile() -> None:
    done: list[str] = []

    list(check_files(check, sources(2), meanwhile=lambda: done.append("loaded")))

    assert done == ["loaded"]
