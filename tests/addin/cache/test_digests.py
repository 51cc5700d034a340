"""Reading ahead: what cannot be had, or not soon, is left out and holds nobody up."""

import hashlib
import threading
from collections.abc import Callable, Iterator
from functools import partial

import pytest

from addin.cache.digests import READERS, digests
from workbook.pipeline import Source

MANY = 50
SOON = 0.2


def sources(*reads: Callable[[], bytes]) -> list[Source]:
    return [Source(f"{number}.xlsx", read) for number, read in enumerate(reads)]


def content(number: int) -> bytes:
    return b"%d" % number


def online_only() -> bytes:
    raise OSError("The cloud file provider is not running")


@pytest.fixture
def held() -> Iterator[threading.Event]:
    """Return what files that never come wait for; it comes with the end of the test."""
    event = threading.Event()
    yield event
    event.set()


def test_every_file_has_its_digest() -> None:
    files = sources(*(partial(content, number) for number in range(MANY)))

    expected = {number: hashlib.sha256(content(number)).digest() for number in range(MANY)}
    assert expected == dict(digests(files))


def test_a_file_that_cannot_be_had_is_left_out() -> None:
    files = sources(partial(content, 0), online_only, partial(content, 2))

    assert [0, 2] == sorted(number for number, _ in digests(files))


def test_a_file_that_does_not_come_holds_no_other_up(held: threading.Event) -> None:
    def never() -> bytes:
        held.wait()
        return b""

    files = sources(never, *(partial(content, number) for number in range(MANY)))

    assert list(range(1, MANY + 1)) == sorted(number for number, _ in digests(files, SOON))


def test_where_no_file_comes_nobody_waits(held: threading.Event) -> None:
    def never() -> bytes:
        held.wait()
        return b""

    files = sources(*[never] * READERS, partial(content, 0))

    assert [] == list(digests(files, SOON))
