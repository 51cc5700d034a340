"""The outbox's rows read and written, each change with a line of when and why."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from addin.mail.entry import Entry, State
from addin.mail.outbox_file import faults, opened
from addin.mail.rows import entry_of, text_of
from workbook.schema.words import Words


def now() -> datetime:
    """Return the time, with the system's zone."""
    return datetime.now().astimezone()


class Ledger:
    """The open database of letters."""

    def __init__(self, file: Path, clock: Callable[[], datetime] = now) -> None:
        """Open it.

        Args:
            file: Its database.
            clock: What time it is.

        Raises:
            OutboxUnfit: It cannot be used; then nothing may be sent.
        """
        self.file = file
        self._clock = clock
        self._base = opened(file)

    def __enter__(self) -> Self:
        """Return it."""
        return self

    def now(self) -> datetime:
        """Return what time it is."""
        return self._clock()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        self._base.close()

    def _change(
        self, entry_id: int, state: State, said: Words, *, only_from: State | None = None
    ) -> None:
        with self._whole() as at:
            self._write(entry_id, state, said, at, only_from=only_from)

    def _write(
        self, entry_id: int, state: State, said: Words, at: str, *, only_from: State | None = None
    ) -> None:
        """Set a letter's state; what has gone or was refused needs its bytes no longer."""
        bare = state in (State.SENT, State.REFUSED)
        done = self._base.execute(
            "UPDATE letter SET state = :state, said_zh = :zh, said_en = :en, changed = :at, not_before = NULL,"
            " content = CASE WHEN :bare THEN NULL ELSE content END"
            " WHERE id = :id AND (:from IS NULL OR state = :from)",
            {
                "state": state.value,
                "zh": said.zh,
                "en": said.en,
                "at": at,
                "bare": bare,
                "id": entry_id,
                "from": None if only_from is None else only_from.value,
            },
        )
        if done.rowcount != 1:
            raise sqlite3.IntegrityError(f"letter {entry_id} is no longer {only_from}")
        self._note(entry_id, state, said, at)

    def _note(self, entry_id: int, state: State, said: Words, at: str) -> None:
        self._base.execute(
            "INSERT INTO change (letter, at, state, said_zh, said_en) VALUES (?, ?, ?, ?, ?)",
            (entry_id, at, state.value, said.zh, said.en),
        )

    @contextmanager
    def _whole(self) -> Iterator[str]:
        """Write all of it or nothing; yields when that is, one time for all of it."""
        with faults(self.file):
            self._base.execute("BEGIN IMMEDIATE")
            try:
                yield self._stamp()
            except BaseException:
                self._base.execute("ROLLBACK")
                raise
            self._base.execute("COMMIT")

    def _entries(self, where: str, *values: object) -> tuple[Entry, ...]:
        with faults(self.file):
            rows = self._base.execute(
                f"SELECT * FROM letter WHERE {where} ORDER BY id",  # noqa: S608 - our own words
                values,
            ).fetchall()
        return tuple(map(entry_of, rows))

    def _stamp(self) -> str:
        return text_of(self._clock())
