"""The cache's file: an SQLite database with one row per entry.

Whatever goes wrong with it (damaged, locked, the disk full), the cache is worth nothing for the rest of
the run and says so in ``fault``; nothing is raised. A damaged one is deleted, and the next run begins anew.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

from addin.cache.place import FILE

VERSION = 1
KEPT = timedelta(days=60)  # unused for as long, an entry goes
MOST_BYTES = 500_000_000
_WAIT = 0.5  # seconds for another run that is writing
_FOR_USER_ALONE = 0o700
_PASSING = frozenset(  # what is wrong with the machine and not with the file
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_READONLY,
    }
)
_TABLES = """
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS entry (
        terms BLOB, id BLOB, day INTEGER, size INTEGER, PRIMARY KEY (terms, id)
    ) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS body (id BLOB PRIMARY KEY, sealed BLOB);
    PRAGMA user_version = {version};
    COMMIT;
"""


class Store:
    """An open cache file; one that cannot be used finds nothing and keeps nothing.

    Attributes:
        fault: What was wrong with it, in the system's words; empty for nothing.
    """

    def __init__(self, file: Path) -> None:
        """Open the file, made if it is not there."""
        self._file = file
        self._base: sqlite3.Connection | None = None
        self.fault = ""
        try:
            file.parent.mkdir(mode=_FOR_USER_ALONE, parents=True, exist_ok=True)
            self._base = _opened(file)
        except (OSError, sqlite3.Error) as error:
            self._give_up(error)

    def __enter__(self) -> "Store":
        """Return it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self._close()

    def known(self, terms: bytes) -> frozenset[bytes]:
        """Return the ids of the entries that were made on the same terms."""
        return frozenset(
            found for (found,) in self._rows("SELECT id FROM entry WHERE terms = ?", terms)
        )

    def entry(self, entry_id: bytes) -> bytes:
        """Return an entry as it was kept; empty where it is not there."""
        for (found,) in self._rows("SELECT sealed FROM body WHERE id = ?", entry_id):
            if isinstance(found, bytes):
                return found
        return b""

    def keep(self, terms: bytes, entry_id: bytes, entry: bytes, *, today: date) -> None:
        """Keep an entry."""
        about = (terms, entry_id, today.toordinal(), len(entry))
        self._write(
            ("INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?)", [about]),
            ("INSERT OR REPLACE INTO body VALUES (?, ?)", [(entry_id, entry)]),
        )

    def used(self, terms: bytes, ids: Iterable[bytes], *, today: date) -> None:
        """Note that entries were of use today."""
        day = today.toordinal()
        noted = "UPDATE entry SET day = ? WHERE terms = ? AND id = ? AND day <> ?"
        self._write((noted, [(day, terms, each, day) for each in ids]))

    def tidy(self, *, today: date, most: int = MOST_BYTES) -> None:
        """Drop what has not been of use for long, and what is too much, the longest unused first."""
        oldest = (today - KEPT).toordinal()
        rows = self._rows(
            "SELECT CAST(day AS INTEGER), TOTAL(size) FROM entry GROUP BY 1 ORDER BY 1 DESC"
        )
        total = 0
        for day, size in rows:
            total += size
            if total > most:
                oldest = max(oldest, day + 1)
                break
        if any(day < oldest for day, _ in rows):
            self._write(
                ("DELETE FROM entry WHERE CAST(day AS INTEGER) < ?", [(oldest,)]),
                ("DELETE FROM body WHERE id NOT IN (SELECT id FROM entry)", [()]),
            )
            self._give_room_back()

    def _give_room_back(self) -> None:
        if self._base is None:
            return
        try:
            self._base.executescript("PRAGMA incremental_vacuum")  # execute() gives one page back
        except sqlite3.Error as error:
            self._give_up(error)

    def size(self) -> tuple[int, int]:
        """Return how many entries there are, and their bytes."""
        ((count, size),) = self._rows("SELECT COUNT(*), TOTAL(size) FROM entry") or [(0, 0)]
        return count, int(size)

    def _rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        if self._base is None:
            return []
        try:
            return self._base.execute(statement, values).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return []

    def _write(self, *statements: tuple[str, Sequence[Sequence[object]]]) -> None:
        """Carry out statements, each for several rows: all of them or none."""
        if self._base is None:
            return
        try:
            self._base.execute("BEGIN IMMEDIATE")
            for statement, rows in statements:
                self._base.executemany(statement, rows)
            self._base.execute("COMMIT")
        except sqlite3.Error as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        self.fault = str(error)
        self._close()
        if isinstance(error, sqlite3.Error) and _primary_code(error) not in _PASSING:
            remove(self._file.parent)

    def _close(self) -> None:
        if self._base is not None:
            self._base.close()
            self._base = None


def remove(folder: Path) -> None:
    """Delete the cache, as far as the system lets us."""
    for file in folder.glob(f"{FILE}*"):
        with suppress(OSError):  # somebody has it open; then it goes another day
            file.unlink(missing_ok=True)


def _primary_code(error: sqlite3.Error) -> int:
    code: int = getattr(
        error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT
    )  # those of ours have none
    return code & 0xFF


def _opened(file: Path) -> sqlite3.Connection:
    """Return a connection to the file, in which the tables are.

    Raises:
        sqlite3.Error: It is no database of this version, or cannot be had.
    """
    base = sqlite3.connect(file, timeout=_WAIT, isolation_level=None, check_same_thread=False)
    try:
        ((version,),) = base.execute("PRAGMA user_version")
        if version not in (0, VERSION):
            raise sqlite3.DatabaseError(f"user_version {version}")
        if version == 0:
            base.execute("PRAGMA auto_vacuum = INCREMENTAL")
        # Readers and writers do not wait for each other. What a power cut spoils is made again.
        base.execute("PRAGMA journal_mode = WAL")
        base.execute("PRAGMA synchronous = OFF")
        if version == 0:
            base.executescript(_TABLES.format(version=VERSION))
    except sqlite3.Error:
        base.close()
        raise
    return base
