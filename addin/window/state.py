"""What the window shows, as a value: what is chosen, what is running, what came of it."""

from dataclasses import dataclass, replace
from pathlib import Path

from addin.buttons import Button
from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.outcome import Due
from addin.window.press import Press, takes
from addin.window.recognised import Book
from addin.window.shown import due_of, output_of
from addin.window.spoken import NOTHING_SAID, Spoken, heard
from workbook.schema.screen_words import SAID
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Running:
    """A command that runs.

    Attributes:
        press: What was pressed.
        spoken: What it said so far.
        is_stopping: It was told to stop.
    """

    press: Press
    spoken: Spoken = NOTHING_SAID
    is_stopping: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What came of a command.

    Attributes:
        code: Its exit code; None where it was stopped.
        html: Its page; empty where it was not done.
        sentence: Why it was not done.
        output: The file or folder it made.
        due: The letters it shows that go when somebody says so; None for none.
    """

    press: Press
    code: int | None
    html: str = ""
    sentence: str = ""
    output: Path | None = None
    due: Due | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What the window shows.

    Attributes:
        lang: The language of the window.
        wanted: The language that was asked for; None: each book's own.
        reading: The file that is being looked at.
        month: The month chosen; None for that of the last day that counts.
        is_now: Whether today counts so far.
    """

    lang: Lang
    wanted: Lang | None = None
    book: Book | None = None
    reading: Path | None = None
    month: str | None = None
    is_now: bool = False
    running: Running | None = None
    result: Result | None = None


def reading(state: State, path: Path) -> State:
    """Return the window while a file is looked at."""
    return replace(state, reading=path, book=None)


def recognised(state: State, book: Book) -> State:
    """Return the window with a book chosen; one that was not waited for any more is dropped."""
    return replace(state, reading=None, book=book) if book.path == state.reading else state


def pressed(
    state: State, button: Button, out: Path | None = None, *, is_weekly: bool = False
) -> State:
    """Return the window with a button's command running.

    Args:
        state: The window before; nothing runs in it.
        button: The button.
        out: Where the result was asked to go.
        is_weekly: It is to be about the last week, not about the month.
    """
    has_book = bool(button.book and state.book)
    press = Press(
        command=button.command,
        book=state.book.path if has_book and state.book else None,
        month=state.month if takes(button.command, "month") else None,
        is_now=state.is_now and takes(button.command, "as-of"),
        out=out,
        # A book's own language decides what its review is written in.
        lang=state.wanted if has_book else state.lang,
        is_weekly=is_weekly,
    )
    return replace(state, running=Running(press=press), result=None)


def agreed(state: State) -> State:
    """Return the window with the letters on their way that it shows; nothing else goes."""
    if state.result is None or state.result.due is None or state.running is not None:
        return state
    press = replace(state.result.press, seen=state.result.due.seen)
    return replace(state, running=Running(press=press), result=None)


def spoke(state: State, text: str) -> State:
    """Return the window after a running command said something on standard error."""
    if state.running is None:
        return state
    return replace(state, running=replace(state.running, spoken=heard(state.running.spoken, text)))


def stopping(state: State) -> State:
    """Return the window with the running command told to stop."""
    if state.running is None:
        return state
    return replace(state, running=replace(state.running, is_stopping=True))


def ended(state: State, code: int, html: str) -> State:
    """Return the window with a command's result.

    Args:
        state: The window while it ran.
        code: Its exit code.
        html: What it printed.
    """
    if state.running is None:
        return state
    press, spoken = state.running.press, state.running.spoken
    if code in (DONE, NEEDS_A_PERSON) and html:
        output = output_of(html) or press.out
        result = Result(press=press, code=code, html=html, output=output, due=due_of(html))
    elif state.running.is_stopping:
        result = Result(press=press, code=None)
    else:
        result = Result(press=press, code=NOT_DONE, sentence=spoken.sentence)
    return replace(state, running=None, result=result)


def team_book_made(result: Result) -> Path | None:
    """Return the team book that a command made, to be the one that is chosen next."""
    press = result.press
    if result.code is None or result.output is None or press.out is None:
        return None
    if press.command == "demo":
        return press.out / SAID["team_file"].of(press.lang or "zh")
    return result.output if press.command == "new-team" else None
