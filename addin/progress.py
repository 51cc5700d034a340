"""How far a long command is: a bar on a terminal, lines for a program, or Excel's status bar."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Protocol, TypeVar

from addin.request import LINES, Request
from workbook.schema.screen_words import FAR
from workbook.schema.words import Lang

_Item = TypeVar("_Item")

SECONDS_BETWEEN = 0.2  # often enough to be seen moving, seldom enough to cost nothing


class Follow(Protocol):
    """Yields the items and shows how many of ``total`` have come."""

    def __call__(self, items: Iterable[_Item], *, total: int, label: str) -> Iterator[_Item]:
        """Yield the items as they come."""


def follow_of(request: Request) -> Follow:
    """Return how a command on the command line shows how far it is."""
    return in_lines if request.progress == LINES else on_terminal


def on_terminal(items: Iterable[_Item], *, total: int, label: str) -> Iterator[_Item]:
    """Yield the items, showing how many of ``total`` have come; without a terminal nothing is shown.

    The bar is on standard error and is gone when done, so that the result stands alone.
    """
    if sys.stderr is None or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(label, total=total)
        for item in items:
            bar.advance(task)
            yield item


def in_lines(items: Iterable[_Item], *, total: int, label: str) -> Iterator[_Item]:
    r"""Yield the items, each with a line ``done/total\tlabel`` on standard error, for a program."""
    for done, item in enumerate(items, 1):
        print(f"{done}/{total}\t{label}", file=sys.stderr, flush=True)
        yield item


class InStatusBar:
    """Shows in a status bar how far a command is, and about how long it still takes."""

    def __init__(
        self, show: Callable[[str], None], lang: Lang, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin.

        Args:
            show: Writes into the status bar.
            lang: Its language.
            clock: The time in seconds.
        """
        self._show = show
        self._lang: Lang = lang
        self._clock = clock

    def __call__(self, items: Iterable[_Item], *, total: int, label: str) -> Iterator[_Item]:
        """Yield the items as they come."""
        begun = shown = self._clock()
        self._show(self._text(0, total, label, 0.0))
        for done, item in enumerate(items, 1):
            now = self._clock()
            if now - shown >= SECONDS_BETWEEN:
                shown = now
                self._show(self._text(done, total, label, now - begun))
            yield item

    def _text(self, done: int, total: int, label: str, gone: float) -> str:
        facts = {"label": label, "done": done, "total": total}
        left = round(gone / done * (total - done)) if done else 0
        name = "far_and_left" if left else "far"
        return FAR[name].of(self._lang, **facts, left=left)
