"""What stands behind an option, as a value; each says in a sentence what it cannot take.

All raise ``WrongUse`` for a value that does not exist.
"""

from datetime import date, timedelta
from typing import Any

from addin.errors import WrongUse
from addin.usage import Command
from workbook.schema.command_words import PLACE
from workbook.schema.words import LANGS, Lang

NOW = "now"
LINES = "lines"
MONTH_LENGTH = len("2026-11")
RANGES = {"members": (1, 10_000), "log-rows": (0, 5_000), "seed": (0, 2**31)}
WEEKS = 5
MOST_LETTERS = 2**53


def as_of(text: str | None, today: date) -> date:
    """Return the last day that counts.

    Args:
        text: What was typed; None where nothing was: the day before.
        today: ``now`` means this day.
    """
    if text is None:
        return today - timedelta(days=1)
    if text == NOW:
        return today
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise WrongUse("bad_date", found=text) from error


def month(text: str | None, *, may_be_lone: bool = False) -> str | None:
    """Return a working month's id; None where nothing was typed, or nothing had to be."""
    if text is None or (may_be_lone and not text):
        return None
    try:
        first = date.fromisoformat(f"{text}-01")
    except ValueError as error:
        raise WrongUse("bad_month", found=text) from error
    if len(text) != MONTH_LENGTH:
        raise WrongUse("bad_month", found=text)
    return f"{first:%Y-%m}"


def week(text: str | None) -> int | None:
    """Return the number of a week, 0 for the last one that has ended, None for none."""
    if not text:
        return None if text is None else 0
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= WEEKS):
        raise WrongUse("bad_number", option="--week", found=text, low="1", high=str(WEEKS))
    return int(text)


def reason(command: Command, text: str | None) -> str | None:
    """Return why nothing is to be masked."""
    if text is not None and not text.strip():
        raise WrongUse(
            "value_needed", program=command.program, found="--unmask", wanted=PLACE["reason"]
        )
    return text


def letters(option: str, given: dict[str, Any]) -> tuple[int, ...]:
    """Return the numbers of letters that an option names."""
    return tuple(number(option, each) for each in given.get(option, ()))


def lang(text: str | None) -> Lang | None:
    """Return a language."""
    lang = next((each for each in LANGS if each == text), None)
    if text is not None and lang is None:
        raise WrongUse("bad_lang", found=text)
    return lang


def number(option: str, text: str) -> int:
    """Return a number that an option takes."""
    low, high = RANGES.get(option, (1, MOST_LETTERS))
    if not (text.isascii() and text.isdigit() and low <= int(text) <= high):
        raise WrongUse("bad_number", option=f"--{option}", found=text, low=str(low), high=str(high))
    return int(text)


def window(text: str | None) -> int | None:
    """Return the number of Excel's window."""
    if text is not None and not (text.isascii() and text.isdigit()):
        raise WrongUse("value_needed", program="mubiao", found="--hwnd", wanted=PLACE["number"])
    return None if text is None else int(text)


def progress(text: str | None) -> str | None:
    """Return how progress is to be shown."""
    if text not in (None, LINES):
        raise WrongUse("value_needed", program="mubiao", found="--progress", wanted=PLACE[LINES])
    return text


def file_name(path: str) -> str:
    """Return a file's name without its folder, as either kind of system writes it."""
    return path.replace("\\", "/").rpartition("/")[2]
