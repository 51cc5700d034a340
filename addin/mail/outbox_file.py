"""The outbox's file: an SQLite database that only its user may read."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from addin.mail.errors import OutboxUnfit
from addin.state_folder import is_lasting, state_folder

FILE = "outbox.db"
VERSION = 1
_WAIT = 10.0  # seconds for another program that is writing
_FOR_USER_ALONE = 0o600
_TABLES = f"""
    BEGIN IMMEDIATE;
    CREATE TABLE IF NOT EXISTS letter (
        id INTEGER PRIMARY KEY,
        team TEXT NOT NULL, period TEXT NOT NULL, digest TEXT NOT NULL, recipient TEXT NOT NULL,
        name TEXT NOT NULL, address TEXT NOT NULL, audience TEXT NOT NULL, member_id TEXT NOT NULL,
        way TEXT NOT NULL, subject TEXT NOT NULL, files TEXT NOT NULL,
        size INTEGER NOT NULL, masked INTEGER NOT NULL,
        sender TEXT NOT NULL, message_id TEXT NOT NULL, content BLOB,
        state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'sent', 'refused', 'unknown')),
        tries INTEGER NOT NULL DEFAULT 0,
        said_zh TEXT NOT NULL DEFAULT '', said_en TEXT NOT NULL DEFAULT '',
        changed TEXT NOT NULL, not_before TEXT,
        UNIQUE (team, period, digest, recipient)
    );
    CREATE TABLE IF NOT EXISTS change (
        id INTEGER PRIMARY KEY,
        letter INTEGER NOT NULL REFERENCES letter (id) ON DELETE CASCADE,
        at TEXT NOT NULL, state TEXT NOT NULL, said_zh TEXT NOT NULL, said_en TEXT NOT NULL
    );
    PRAGMA user_version = {VERSION};
    COMMIT;
"""


def outbox_file() -> Path:
    """Return where the user's outbox is, there or not.

    Raises:
        OutboxUnfit: The user's own folder cannot be written to; what is kept in the temporary one
            may be gone tomorrow, and then everything would be sent twice.
    """
    folder = state_folder()
    if not is_lasting(folder):
        raise OutboxUnfit("outbox", file=FILE, why=str(folder))
    return folder / FILE


def opened(file: Path) -> sqlite3.Connection:
    """Return a connection to the outbox's file, made if it is not there.

    Every change is on the disk itself when it returns: a power cut must not bring back "queued"
    for a letter that has gone.

    Raises:
        OutboxUnfit: It cannot be had, is damaged, or of a later version.
    """
    with faults(file):
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, _FOR_USER_ALONE))
        base = sqlite3.connect(file, timeout=_WAIT, isolation_level=None)
    try:
        with faults(file):
            _prepared(base, file)
    except OutboxUnfit:
        base.close()
        raise
    return base


def _prepared(base: sqlite3.Connection, file: Path) -> None:
    base.row_factory = sqlite3.Row
    # The journal that is rolled back also works on a network drive, where write-ahead logs do not.
    for pragma in (
        "journal_mode = DELETE",
        "synchronous = EXTRA",
        "fullfsync = ON",  # on a Mac, fsync alone leaves it in the drive's memory
        "secure_delete = ON",
        "foreign_keys = ON",
    ):
        base.execute(f"PRAGMA {pragma}")
    ((version,),) = base.execute("PRAGMA user_version")
    if version > VERSION:
        raise OutboxUnfit("outbox_newer", file=str(file))
    if version < VERSION:
        base.executescript(_TABLES)


@contextmanager
def faults(file: Path) -> Iterator[None]:
    """Turn what the disk or the database says into the sentence for it."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise OutboxUnfit("outbox", file=str(file), why=why) from error
