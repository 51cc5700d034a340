"""The one JSON object before anything is known: every key is there, also when a command fails."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

FORMAT = "mubiao/1"
_TALLIES = ("rows", "deals", "amount")
_MEMBERS = ("expected", "received", "set_aside", "missing")
_TALLY = ("seen", "accepted", "blocked")

Record = dict[str, Any]

# Indenting is done here, since Python's own encoder indents only at a tenth of its speed.
_ENCODED = json.JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def written(record: Mapping[str, object]) -> str:
    """Return the object as text, a line for each thing that is listed."""
    return (
        "{\n"
        + ",\n".join(f"{_ENCODED(key)}: {_lines(value)}" for key, value in record.items())
        + "\n}"
    )


def _lines(value: object) -> str:
    if not isinstance(value, list) or not value:
        return _ENCODED(value)
    return "[\n " + ",\n ".join(map(_ENCODED, value)) + "\n]"


def empty_record(command: str, count: int | None = 0) -> Record:
    """Return the object of a command that has nothing to say yet.

    Args:
        command: As it is typed.
        count: What every count says: 0, or None where nothing could be counted.
    """
    return {
        "format": FORMAT,
        "command": command,
        "period": {"id": None, "start": None, "end": None},
        "as_of": None,
        "totals": {
            "files": {},
            "members": dict.fromkeys(_MEMBERS, count),
            **{each: dict.fromkeys(_TALLY, count) for each in _TALLIES},
        },
        "files": [],
        "members": [],
        "findings": [],
        "measures": [],
        "explained": [],
        "output": None,
    }


def failed_record(command: str, as_of: date | None, *, code: str, message: str) -> Record:
    """Return the object of a command that was not done, and why; no file and no row was counted."""
    return {
        **empty_record(command, None),
        "as_of": None if as_of is None else as_of.isoformat(),
        "error": {"code": code, "message": message},
    }
