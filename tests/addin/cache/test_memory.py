"""What is remembered of a file, what never is, and who can read it."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from addin.opened import OpenTeam
from tests.addin.cache.consolidated import (
    MONTH,
    cache_bytes,
    noting,
    sources,
)
from workbook.check.checked import CheckedBook
from workbook.check.member import refused
from workbook.pipeline import Source, check_file
from workbook.read.refusal import Refusal


def test_a_file_that_could_not_be_had_is_asked_for_again(team: OpenTeam) -> None:
    def online_only() -> bytes:
        raise OSError("The cloud file provider is not running")

    check = noting(team)
    file = "2026-11_0102_周明远.xlsx"

    assert "not_given" == check(Source(file, online_only)).code
    assert [] == list(check.known([Source(file, online_only)]))


def test_a_refusal_that_may_be_the_machines_is_not_kept(team: OpenTeam) -> None:
    def unreadable(source: Source) -> CheckedBook:
        return refused(Refusal.of(source.file, "part_unreadable"))

    source = sources(team)[0]

    assert "part_unreadable" == replace(noting(team), check=unreadable)(source).code
    assert [] == list(noting(team).known([source]))


def test_a_file_that_changes_while_it_is_read_is_noted_as_it_was_read(team: OpenTeam) -> None:
    first, second = (path.read_bytes() for path in sorted(team.folder(MONTH).iterdir())[:2])
    contents = iter((second, first))
    check = noting(team)
    file = sources(team)[0].file

    book = check(Source(file, lambda: next(contents)))

    assert [(0, book)] == list(check.known([Source(file, lambda: second)]))
    assert [] == list(check.known([Source(file, lambda: first)]))


def test_nothing_that_stands_in_a_book_can_be_read_in_the_cache(team: OpenTeam) -> None:
    check = replace(noting(team), check=_whole(team))
    books = list(map(check, sources(team)))
    private = {each.file for each in books}
    for book in books:
        private |= {value for rows in book.tables.values() for value in _texts(rows.columns)}
        private |= {each.found for each in book.findings} | {book.name, book.member_id}
    canaries = {each for each in private if len(each) >= 4}

    cache = cache_bytes()

    assert len(canaries) > 100
    assert any(each.isdigit() and len(each) == 11 for each in canaries), "no phone among them"
    for coding in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"):
        assert set() == {each for each in canaries if each.encode(coding) in cache}


def _whole(team: OpenTeam) -> Callable[[Source], CheckedBook]:
    return partial(check_file, team=team.team, period=team.period(MONTH))


def _texts(columns: object) -> set[str]:
    assert isinstance(columns, dict)
    return {value for column in columns.values() for value in column if isinstance(value, str)}
