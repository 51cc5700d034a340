"""A press of a button, as the line that runs its command."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from addin.usage import command_named
from workbook.schema.words import Lang

MONTHS_BACK = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """A button that was pressed, with everything that is chosen in the window.

    Attributes:
        book: The book it works on, by its full path; None where it needs none.
        month: "2026-11"; None for the month of the last day that counts.
        is_now: Whether today counts so far, instead of ending with yesterday.
        out: Where to save; None where the command itself knows.
        lang: The language that was asked for; None: the book's or the system's.
        is_weekly: It is about the last week that has ended, not about the whole month.
        seen: The mark of the letters that were shown and are to go now; empty: they are only shown.
    """

    command: str
    book: Path | None = None
    month: str | None = None
    is_now: bool = False
    out: Path | None = None
    lang: Lang | None = None
    is_weekly: bool = False
    seen: str = ""


def words_of(press: Press) -> tuple[str, ...]:
    """Return what stands on the command line behind ``mubiao``.

    Example:
        >>> words_of(Press(command="new-month", book=Path("team.xlsx"), month="2026-11"))
        ('new-month', '--html', '--progress=lines', '--month=2026-11', 'team.xlsx')
    """
    command = command_named(press.command)
    known = {option.name for option in command.options} if command else set()
    options = {"month": press.month, "as-of": "now" if press.is_now else None, "out": press.out}
    given = (f"--{name}={value}" for name, value in options.items() if value and name in known)
    lang = (f"--lang={press.lang}",) if press.lang else ()
    week = ("--week=",) if press.is_weekly and "week" in known else ()
    seen = (f"--seen={press.seen}", "--yes") if press.seen else ()
    files = (str(press.book),) if press.book else ()
    return (press.command, "--html", "--progress=lines", *lang, *given, *week, *seen, *files)


def takes(command: str, option: str) -> bool:
    """Return whether a command has an option."""
    known = command_named(command)
    return known is not None and any(each.name == option for each in known.options)


def months_around(today: date) -> tuple[str, ...]:
    """Return the months there are to choose: the next one first, then back a year.

    Example:
        >>> months_around(date(2026, 12, 5))[:3]
        ('2027-01', '2026-12', '2026-11')
    """
    number = today.year * 12 + today.month - 1
    months = (number + 1 - back for back in range(MONTHS_BACK + 2))
    return tuple(f"{each // 12}-{each % 12 + 1:02}" for each in months)


def free_folder(parent: Path, name: str) -> Path:
    """Return a folder that is not there yet, with a number behind its name where one is."""
    folder, number = parent / name, 1
    while folder.exists():
        number += 1
        folder = parent / f"{name} {number}"
    return folder
