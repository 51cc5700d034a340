"""How far a long command is: a bar on a terminal, lines for a program, or Excel's status bar."""

import sys
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import Protocol, TypeVar

from addin.far import Far
from addin.option_values import LINES
from addin.request import Request
from workbook.schema.words import Lang

_Item = TypeVar("_Item")
_Clock = Callable[[], float]

SECONDS_BETWEEN = 0.2  # often enough to be seen moving, seldom enough to cost nothing


class Follow(Protocol):
    """Yields the items and shows how many of ``total`` have come."""

    def __call__(
        self,
        items: Iterable[_Item],
        *,
        total: int,
        label: str,
        is_left_out: Callable[[_Item], bool] | None = None,
    ) -> Iterator[_Item]:
        """Yield the items as they come.

        Args:
            items: The items.
            total: How many there will be.
            label: What is done with them.
            is_left_out: Whether an item is a file that is not taken; None where there are no files.
        """


def follow_of(request: Request, lang: Lang) -> Follow:
    """Return how a command on the command line shows how far it is."""
    return in_lines if request.progress == LINES else OnTerminal(lang)


def unseen(
    items: Iterable[_Item],
    *,
    total: int,
    label: str,
    is_left_out: Callable[[_Item], bool] | None = None,
) -> Iterator[_Item]:
    """Yield the items, showing nothing."""
    del total, label, is_left_out
    yield from items


class OnTerminal:
    """Shows a bar on standard error, gone when done; where that is no terminal, nothing."""

    def __init__(self, lang: Lang) -> None:
        """Keep the language."""
        self._lang: Lang = lang

    def __call__(
        self,
        items: Iterable[_Item],
        *,
        total: int,
        label: str,
        is_left_out: Callable[[_Item], bool] | None = None,
    ) -> Iterator[_Item]:
        """Yield the items as they come."""
        if sys.stderr is None or not sys.stderr.isatty():
            yield from items
            return
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn

        columns = (BarColumn(), TextColumn("{task.description}", markup=False))
        with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
            begin = Far(label=label, total=total)
            task = bar.add_task(begin.said(self._lang), total=total)
            for item, far in _going(items, begin, is_left_out):
                bar.update(task, completed=far.done, description=far.said(self._lang))
                yield item


def in_lines(
    items: Iterable[_Item],
    *,
    total: int,
    label: str,
    is_left_out: Callable[[_Item], bool] | None = None,
) -> Iterator[_Item]:
    """Yield the items, each with a line (``Far.line``) on standard error, for a program."""
    for item, far in _going(items, Far(label=label, total=total), is_left_out):
        print(far.line, file=sys.stderr, flush=True)
        yield item


class InStatusBar:
    """Shows in a status bar how far a command is, and about how long it still takes."""

    def __init__(
        self, show: Callable[[str], None], lang: Lang, clock: _Clock = time.monotonic
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

    def __call__(
        self,
        items: Iterable[_Item],
        *,
        total: int,
        label: str,
        is_left_out: Callable[[_Item], bool] | None = None,
    ) -> Iterator[_Item]:
        """Yield the items as they come."""
        begin, shown = Far(label=label, total=total), self._clock()
        self._show(begin.said(self._lang))
        for item, far in _going(items, begin, is_left_out, self._clock):
            now = self._clock()
            if now - shown >= SECONDS_BETWEEN:
                shown = now
                self._show(far.said(self._lang))
            yield item


def _going(
    items: Iterable[_Item],
    begin: Far,
    is_left_out: Callable[[_Item], bool] | None,
    clock: _Clock = time.monotonic,
) -> Iterator[tuple[_Item, Far]]:
    """Yield each item with how far it is then."""
    begun, left_out = clock(), 0
    for done, item in enumerate(items, 1):
        left_out += is_left_out is not None and is_left_out(item)
        seconds = round((clock() - begun) / done * (begin.total - done))
        yield item, replace(begin, done=done, left_out=left_out, seconds=max(0, seconds))
