"""What happens when a command cannot go on: one sentence, never a traceback."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from addin.errors import MubiaoError
from addin.exit_codes import NOT_DONE
from workbook.schema.fault_words import FAULT
from workbook.schema.words import Lang


class Reported:
    """Runs a command so that whatever stops it is told in a sentence.

    Attributes:
        code: The exit code; not done, until the command says otherwise.
        lang: The language of the sentence.
        command: The command's name, as far as it is known.
        as_of: The last day that counts, as soon as it is known.
        is_json: Whether a program waits for a JSON object, and has none yet.
    """

    def __init__(self, lang: Lang, *, command: str = "", is_json: bool = False) -> None:
        """Begin with what is known so far."""
        self.lang: Lang = lang
        self.command = command
        self.as_of: date | None = None
        self.is_json = is_json
        self.code = NOT_DONE

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> bool:
        with _while_read():
            return self._tell(error)

    def _tell(self, error: BaseException | None) -> bool:
        """Say what stopped the command; False where nothing did, or someone else is to say it."""
        match error:
            case None | SystemExit() | GeneratorExit():
                return False
            case MubiaoError():
                self._say(error.code, self._sentence(error))
            case KeyboardInterrupt():
                self._say("stopped", FAULT["stopped"].of(self.lang))
            case BrokenPipeError():
                _drop_output()
            case _:
                self._say("bug", FAULT["bug"].of(self.lang, log=str(write_log(error))))
        self.code = NOT_DONE
        return True

    def _sentence(self, error: MubiaoError) -> str:
        """Return why the command was not done."""
        return error.told(self.lang)

    def _say(self, code: str, sentence: str) -> None:
        """Say it to people, and to the program that waits for an object."""
        print(f"mubiao: {sentence}", file=sys.stderr)
        if self.is_json:
            from addin.record import failed_record, written

            record = failed_record(self.command, self.as_of, code=code, message=sentence)
            with _while_read():
                print(written(record))


@contextmanager
def _while_read() -> Iterator[None]:
    """Print for as long as somebody reads; what is left when they have gone goes nowhere.

    All is sent off at the end: what Python itself sends off at its exit, it complains about.
    """
    try:
        yield
        if sys.stdout is not None:  # a program without a console has none
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()


def _drop_output() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def write_log(error: BaseException) -> Path:
    """Write down where a fault of ours came up, and return the log file.

    The log holds our own lines and the kinds of the errors. It does not hold their messages, which
    may quote what stands in a cell.
    """
    import tempfile
    from datetime import datetime

    from addin.state_folder import state_folder

    name = f"mubiao-{datetime.now():%Y%m%d-%H%M%S}.log"
    text = "\n".join((_machine(), *_where(error), ""))
    for folder in (state_folder(), Path(tempfile.gettempdir())):
        try:
            (folder / name).write_text(text, encoding="utf-8")
        except OSError:
            continue
        return folder / name
    print(text, file=sys.stderr)
    return Path(os.devnull)


def _machine() -> str:
    import platform
    from importlib.metadata import PackageNotFoundError, version

    try:
        ours = version("mubiao")
    except PackageNotFoundError:
        ours = "checkout"
    return f"mubiao {ours}, Python {platform.python_version()}, {platform.platform()}"


def _where(error: BaseException | None) -> list[str]:
    from traceback import extract_tb

    lines: list[str] = []
    while error is not None:
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        frames = extract_tb(error.__traceback__)
        lines += [f"  {each.filename}:{each.lineno} {each.name}" for each in frames]
        error = error.__cause__ or error.__context__
    return lines
