"""What a book costs XlsxWriter alone: the calls that wrote it, noted once and made again."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import wraps
from inspect import isfunction
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.chart import Chart
from xlsxwriter.worksheet import Worksheet

from workbook.review.worksheet import QuickWorksheet

NOTED = (Workbook, Worksheet, QuickWorksheet, Chart)  # made again on XlsxWriter's own worksheet
MADE = ("add_worksheet", "add_format", "add_chart")  # methods that make what others are given


@dataclass(frozen=True, slots=True)
class Call:
    """One call of XlsxWriter: on which object, and what came of it."""

    on: Any
    method: str
    args: tuple[Any, ...]
    named: dict[str, Any]
    result: Any


@dataclass(slots=True)
class Calls:
    """The calls a writer made, in order, those left out that XlsxWriter made itself."""

    made: list[Call] = field(default_factory=list)
    depth: int = 0

    def again(self) -> Callable[[], bytes]:
        """Return work that makes the calls once more, on a new book, and returns its bytes.

        Sheets, formats and charts are made beforehand: nothing but XlsxWriter's calls is timed.
        """
        first = self.made[0]
        stream, options = BytesIO(), first.args[1]
        workbook = Workbook(stream, options)
        known = {id(first.on): workbook}
        for each in self.made:
            if each.method in MADE:
                args = each.args[:1] if each.method == "add_worksheet" else each.args
                known[id(each.result)] = getattr(workbook, each.method)(*args, **each.named)
        calls = [
            (
                getattr(known[id(each.on)], each.method),
                [known.get(id(arg), arg) for arg in each.args],
                {name: known.get(id(arg), arg) for name, arg in each.named.items()},
            )
            for each in self.made
            if each.method not in (*MADE, "close", "__init__")
        ]

        def work() -> bytes:
            for call, args, named in calls:
                call(*args, **named)
            workbook.close()
            return stream.getvalue()

        return work


def is_noted(method: str) -> bool:
    """Return whether a method is one that a writer calls."""
    return method == "__init__" or not method.startswith("_")


@contextmanager
def noted() -> Iterator[Calls]:
    """Note every call that is made of XlsxWriter inside the ``with``."""
    calls = Calls()
    plain = {each: dict(vars(each)) for each in NOTED}
    for each, methods in plain.items():
        for name, method in methods.items():
            if isfunction(method) and is_noted(name):
                setattr(each, name, _noting(calls, name, method))
    try:
        yield calls
    finally:
        for each, methods in plain.items():
            for name in methods:
                if isfunction(methods[name]) and is_noted(name):
                    setattr(each, name, methods[name])


def _noting(calls: Calls, name: str, method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def noting(self: object, *args: Any, **named: Any) -> Any:  # noqa: ANN401 - whatever is passed
        calls.depth += 1
        try:
            result = method(self, *args, **named)
        finally:
            calls.depth -= 1
        if not calls.depth:
            calls.made.append(Call(self, name, args, named, result))
        return result

    return noting
