"""Keeps why private values went out unmasked: when, what, and the reason somebody gave."""

import json
from datetime import datetime

from addin.errors import FileUnwritten
from addin.reviewing import Reviewed
from addin.state_folder import state_folder

FILE = "unmasked.jsonl"


def keep_reason(done: Reviewed, reason: str, at: datetime) -> None:
    """Add a line to the record, before anything goes.

    Args:
        done: The review that is not masked.
        reason: Why.
        at: When.

    Raises:
        FileUnwritten: It cannot be kept; then nothing goes unmasked.
    """
    file = state_folder() / FILE
    told = {
        "at": at.isoformat(timespec="seconds"),
        "team": done.run.team.id,
        "period": done.occasion.id,
        "reason": reason,
    }
    try:
        with file.open("a", encoding="utf-8") as record:
            record.write(json.dumps(told, ensure_ascii=False) + "\n")
    except OSError as error:
        raise FileUnwritten("file_unwritten", file, error.strerror or "") from error
