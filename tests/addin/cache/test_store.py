"""The cache's file: what happens to it costs time at the worst."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from addin.cache.place import FILE
from addin.cache.store import KEPT, VERSION, Store, remove

TODAY = date(2026, 11, 18)
TERMS, OTHER = b"terms", b"other terms"
ENTRY = b"sealed" * 1000
MANY = 200


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a cache with entries."""
    path = tmp_path / "mubiao" / FILE
    with Store(path) as store:
        for number in range(MANY):
            store.keep(TERMS, b"%d" % number, ENTRY, today=TODAY)
    return path


def found(file: Path, terms: bytes = TERMS) -> dict[bytes, bytes]:
    with Store(file) as store:
        return {each: store.entry(each) for each in store.known(terms)}


def test_what_was_kept_is_there_under_the_same_terms_alone(file: Path) -> None:
    assert {b"%d" % number: ENTRY for number in range(MANY)} == found(file)
    assert {} == found(file, OTHER)


def test_what_is_kept_again_replaces_what_was_there(file: Path) -> None:
    with Store(file) as store:
        store.keep(TERMS, b"7", b"new", today=TODAY)

        assert b"new" == store.entry(b"7")
        assert (MANY, (MANY - 1) * len(ENTRY) + len(b"new")) == store.size()


def test_what_was_of_no_use_for_long_goes_and_makes_room(file: Path) -> None:
    size = file.stat().st_size
    later = TODAY + KEPT
    with Store(file) as store:
        store.used(TERMS, [b"1", b"2"], today=later)
        store.tidy(today=later)
        assert MANY == store.size()[0]

        store.tidy(today=later + timedelta(days=1))

    assert {b"1", b"2"} == found(file).keys()
    assert file.stat().st_size < size / 10


def test_beyond_the_limit_the_longest_unused_go(file: Path) -> None:
    with Store(file) as store:
        for days in (1, 2):
            store.keep(OTHER, b"day %d" % days, ENTRY, today=TODAY + timedelta(days=days))

        store.tidy(today=TODAY + timedelta(days=2), most=2 * len(ENTRY))

    assert {b"day 1", b"day 2"} == found(file, OTHER).keys()
    assert {} == found(file)


def cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def emptied(file: Path) -> None:
    file.write_bytes(b"")


def overwritten(file: Path) -> None:
    file.write_bytes(b"not a database" * 1000)


def hole(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[4096:-4096] = bytes(len(content) - 8192)
    file.write_bytes(content)


def of_another_version(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute(f"PRAGMA user_version = {VERSION + 1}")
    base.close()


def of_somebody_else(file: Path) -> None:
    remove(file.parent)
    with sqlite3.connect(file) as base:
        base.execute("CREATE TABLE entry (name TEXT)")
    base.close()


def with_odd_values(file: Path) -> None:
    with sqlite3.connect(file) as base:
        base.execute("UPDATE entry SET day = 'x', size = NULL")
        base.execute("UPDATE body SET sealed = 1")
    base.close()


DAMAGES = [cut, emptied, overwritten, hole, of_another_version, of_somebody_else, with_odd_values]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_finds_nothing_wrong_and_is_made_again(
    damage: Callable[[Path], None], file: Path
) -> None:
    damage(file)

    for entry in found(file).values():
        assert entry in (b"", ENTRY)
    with Store(file) as store:
        store.keep(OTHER, b"new", b"entry", today=TODAY)
        store.tidy(today=TODAY)
    with Store(file) as store:
        store.keep(OTHER, b"new", b"entry", today=TODAY)
        assert ("", b"entry") == (store.fault, store.entry(b"new"))


def test_where_no_file_can_be_it_finds_nothing_and_keeps_nothing(tmp_path: Path) -> None:
    (tmp_path / "mubiao").write_bytes(b"a file where a folder belongs")

    with Store(tmp_path / "mubiao" / FILE) as store:
        store.keep(TERMS, b"1", ENTRY, today=TODAY)
        store.tidy(today=TODAY)
        store.used(TERMS, [b"1"], today=TODAY)

        assert (frozenset(), b"", (0, 0)) == (store.known(TERMS), store.entry(b"1"), store.size())
        assert store.fault.endswith(f"File exists: '{tmp_path / 'mubiao'}'")
    assert [tmp_path / "mubiao"] == list(tmp_path.iterdir())


def test_a_cache_that_somebody_else_writes_in_is_read_and_not_waited_for_twice(file: Path) -> None:
    writer = sqlite3.connect(file, isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    with Store(file) as store:
        store.keep(TERMS, b"new", ENTRY, today=TODAY)
        assert "database is locked" == store.fault
        store.keep(TERMS, b"newer", ENTRY, today=TODAY)
    writer.close()

    assert MANY == len(found(file))


WRITE = (
    "import sys; from datetime import date; from pathlib import Path\n"
    "from addin.cache.store import Store\n"
    "file, name = Path(sys.argv[1]), sys.argv[2]\n"
    "for number in range(100):\n"
    "    with Store(file) as store:\n"
    "        store.keep(b'terms', f'{name}{number}'.encode(), b'x' * 9000, today=date.today())\n"
    "        assert not store.fault, store.fault\n"
)


def test_two_runs_at_once_both_keep_what_they_found(tmp_path: Path) -> None:
    file = tmp_path / FILE
    runs = [subprocess.Popen([sys.executable, "-c", WRITE, file, name]) for name in "ab"]

    assert [0, 0] == [run.wait() for run in runs]
    assert 200 == len(found(file))
    assert {b"x" * 9000} == set(found(file).values())


def test_only_the_user_looks_into_the_folder(file: Path) -> None:
    assert 0o700 == file.parent.stat().st_mode & 0o777
