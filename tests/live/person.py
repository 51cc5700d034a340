"""A person at the screen: reads what a real program says, and answers what it asks."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self

from addin.live.host import Host, OpenBook
from addin.live.run import button_of, pressed
from addin.live.telling import Told
from addin.request import Request


class Person:
    """The program of the tests, with someone in front of it: only boxes are read and answered.

    Attributes:
        read: Every sentence that was said or asked, in order.
        bar: Everything that stood in the status bar.
        opened: What was opened.
    """

    def __init__(
        self,
        host: Host,
        *,
        folder: Path | None = None,
        file: Path | None = None,
        yes: bool | Callable[[str], bool] = False,
    ) -> None:
        """Sit down.

        Args:
            host: The program.
            folder: The folder that is chosen; None: called off.
            file: The file that is chosen; None: called off.
            yes: The answer to every question, or what answers each.
        """
        self._host, self._folder, self._file, self._yes = host, folder, file, yes
        self.read: list[str] = []
        self.bar: list[str] = []
        self.opened: list[Path] = []

    def press(self, request: Request) -> int:
        """Press a button and return the exit code."""
        with Told("zh", request.command) as told:
            told.host = self
            told.code = pressed(button_of(request.command), self, request, told)
        return told.code

    def __enter__(self) -> Self:
        self._host.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._host.__exit__(kind, error, trace)

    @property
    def book(self) -> OpenBook | None:
        return self._host.book

    def say(self, text: str, *, is_grave: bool = False) -> None:
        self._host.say(text, is_grave=is_grave)
        self.read.append(text)

    def ask(self, question: str) -> bool:
        self.read.append(question)
        return self._yes(question) if callable(self._yes) else self._yes

    def ask_folder(self, title: str, start: Path | None = None) -> Path | None:
        self.read.append(f"{title} {start}")
        return self._folder

    def ask_file(self, title: str, suggested: Path) -> Path | None:
        self.read.append(f"{title} {suggested}")
        return self._file

    def status(self, text: str) -> None:
        self._host.status(text)
        self.bar.append(text)

    def open(self, file: Path) -> None:
        self._host.open(file)
        self.opened.append(file)

    def quietly(self) -> AbstractContextManager[None]:
        return self._host.quietly()
