"""The line a person typed, as a value.

argparse splits the line; what is wrong with it is said in our own words. Measured against an empty
Python (11 ms): argparse +8 ms, click +30 ms, typer +55 ms and rich +40 ms, and their English could
not be put into Chinese, nor their columns aligned for it.
"""

import re
from argparse import ArgumentError, ArgumentParser
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from addin import option_values as values
from addin.errors import WrongUse
from addin.usage import (
    COMMANDS,
    COMMON,
    UNSEEN,
    WEEKLY,
    WHOLE_MONTH,
    Command,
    Option,
    command_named,
)
from workbook.schema.button_words import LABEL
from workbook.schema.words import Lang

LONE_VALUE = re.compile(
    r"[0-9]+(-[0-9]+)?", re.ASCII
)  # what behind --week and --month is its value


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A command with its files and options; None where an option was left out.

    Attributes:
        command: Empty when only help or the version is wanted.
        as_of: The last day that counts, resolved.
        use: Names of files, without their folders.
        week: The week of the month, 0 for the last one that has ended; None for the whole month.
        is_yes: What is shown is wanted; nothing is asked.
        unmask: Why private values are not to be masked; None: they are.
        arrived: Letters of the outbox that did arrive, by number.
        again: Letters of the outbox that are to be sent again, by number.
        numbers: The options that are numbers, by name.
        book: The open book a button was pressed on, by its name or LibreOffice's id of it; empty if
            no book is open, None if no button was pressed.
        hwnd: The number of Excel's window on Windows.
        pipe: The name of the pipe on which LibreOffice answers.
        folder: The hand-in folder, where it is not to be asked for.
        progress: "lines" for a line on standard error per step, which a program reads.
        is_html: The page is to be printed as one HTML document.
        seen: The mark of the letters that somebody saw and wants sent: those go, or none.
    """

    command: str
    as_of: date
    is_as_of_given: bool = False
    files: tuple[str, ...] = ()
    month: str | None = None
    use: frozenset[str] = frozenset()
    team: str | None = None
    out: str | None = None
    lang: Lang | None = None
    is_json: bool = False
    is_open: bool = False
    is_help: bool = False
    is_version: bool = False
    week: int | None = None
    is_yes: bool = False
    unmask: str | None = None
    arrived: tuple[int, ...] = ()
    again: tuple[int, ...] = ()
    numbers: tuple[tuple[str, int], ...] = ()
    book: str | None = None
    hwnd: int | None = None
    pipe: str | None = None
    folder: str | None = None
    progress: str | None = None
    is_html: bool = False
    seen: str | None = None

    @property
    def is_live(self) -> bool:
        """Whether a button was pressed in Excel or LibreOffice."""
        return self.book is not None

    def number(self, option: str) -> int | None:
        """Return a number that was given, or None."""
        return dict(self.numbers).get(option)


def parse(words: Sequence[str], today: date) -> Request:
    """Return what a line asks for.

    Args:
        words: The line, without the program's name.
        today: ``now`` means this day; an as-of day left out means the one before.

    Raises:
        WrongUse: A command, option or value that does not exist.

    Example:
        >>> parse(["check", "a.xlsx", "--lang=en"], date(2026, 11, 14)).files
        ('a.xlsx',)
    """
    name, rest = _split(words)
    command = command_named(name) if name else Command("", COMMANDS[0].files, (Option("version"),))
    if command is None:
        known = ", ".join(each.name for each in COMMANDS)
        raise WrongUse("unknown_command", found=name, wanted=known)
    options = (*command.options, *COMMON, *UNSEEN)
    given = _parsed(command, options, rest)
    request = Request(
        command=name,
        as_of=values.as_of(given.get("as-of"), today),
        is_as_of_given="as-of" in given,
        files=tuple(given["files"]),
        month=values.month(given.get("month"), may_be_lone=WHOLE_MONTH in command.options),
        week=values.week("" if name == WEEKLY else given.get("week")),
        is_yes="yes" in given,
        unmask=values.reason(command, given.get("unmask")),
        arrived=values.letters("arrived", given),
        again=values.letters("again", given),
        use=frozenset(values.file_name(each) for each in given.get("use", ())),
        team=given.get("team"),
        out=given.get("out"),
        lang=values.lang(given.get("lang")),
        is_json="json" in given,
        is_open="open" in given,
        is_help="help" in given or not (name or "version" in given),
        is_version="version" in given,
        numbers=tuple(
            (each, values.number(each, given[each])) for each in values.RANGES if each in given
        ),
        book=given.get("wb"),
        hwnd=values.window(given.get("hwnd")),
        pipe=given.get("pipe"),
        folder=given.get("folder"),
        progress=values.progress(given.get("progress")),
        is_html="html" in given,
        seen=given.get("seen"),
    )
    if not (request.is_help or request.is_live):
        _check_files(command, request.files)
    return request


def command_of_line(words: Sequence[str]) -> str:
    """Return the command a line names, whether there is such a command or not; "" for none.

    Example:
        >>> command_of_line(["--lang", "en", "check", "a.xlsx"])
        'check'
    """
    return _split(words)[0]


def _split(words: Sequence[str]) -> tuple[str, list[str]]:
    """Return the command's name and everything else; options may stand before the name."""
    options = {
        f"--{o.name}": o
        for c in COMMANDS
        for o in (*c.options, *COMMON, *UNSEEN)
        if not o.is_switch
    }
    before: Option | None = None
    for index, word in enumerate(words):
        is_value = before is not None and not (before.is_lone and not LONE_VALUE.fullmatch(word))
        if not is_value and not word.startswith("-"):
            return word, [*words[:index], *words[index + 1 :]]
        before = None if is_value else options.get(word)
    return "", list(words)


def _with_lone(options: Sequence[Option], words: Sequence[str]) -> list[str]:
    """Return the line with an empty value for each option that stands without one and may."""
    lone = {f"--{option.name}" for option in options if option.is_lone}
    return [
        f"{word}=" if word in lone and not LONE_VALUE.fullmatch(following) else word
        for word, following in zip(words, [*words, ""][1:], strict=True)
    ]


def _parsed(command: Command, options: Sequence[Option], rest: list[str]) -> dict[str, Any]:
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("files", nargs="*")
    for option in options:
        if option.is_switch:
            parser.add_argument(f"--{option.name}", dest=option.name, action="store_true")
        else:
            action = "append" if option.is_repeated else "store"
            parser.add_argument(f"--{option.name}", dest=option.name, action=action)
    try:
        found, extra = parser.parse_known_intermixed_args(_with_lone(options, rest))
    except ArgumentError as error:
        raise _value_fault(command, options, str(error.argument_name)) from error
    if extra:
        raise WrongUse("unknown_option", program=command.program, found=extra[0])
    return {name: value for name, value in vars(found).items() if value not in (None, False)}


def _value_fault(command: Command, options: Sequence[Option], name: str) -> WrongUse:
    option = next(each for each in options if f"--{each.name}" == name)
    if option.is_switch:
        return WrongUse("value_unwanted", found=name)
    return WrongUse("value_needed", program=command.program, found=name, wanted=option.value)


def _check_files(command: Command, files: tuple[str, ...]) -> None:
    if command.is_live:
        raise WrongUse("live_only", label=LABEL[command.name])
    most = len(files) if command.is_many else min(1, len(command.files.en))
    if command.files.en and not (files or command.is_alone):
        raise WrongUse("file_needed", program=command.program, wanted=command.files)
    if len(files) > most:
        raise WrongUse("file_unwanted", program=command.program, found=files[most])
