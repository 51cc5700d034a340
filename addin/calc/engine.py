"""The xlwings engine "calc": xlwings' own objects on LibreOffice Calc, over UNO.

``register()`` once, then ``attach()`` gives the open book as an ``xlwings.Book``; after that the same code
runs that drives Excel. Only xlwings' BSD part is used. What it does not do raises ``NotInCalc``.
"""

from collections.abc import Callable
from datetime import date, datetime

import xlwings

from addin.calc.app import App
from addin.calc.apps import Apps
from addin.calc.books import Book
from addin.calc.bridge import uno
from addin.calc.faults import BookGone
from addin.calc.values import CellError, CellValue

NAME = "calc"
PLAIN = {str, bool, int, date}  # what a cell can take as it is, whatever its value
Rows = list[list[CellValue]]


class CalcEngine:
    """What xlwings asks an engine for.

    Attributes:
        apps: The offices.
    """

    name = NAME
    type = "desktop"

    def __init__(self) -> None:
        """Begin without an office."""
        self.apps = Apps(self)

    @staticmethod
    def prepare_xl_data_element(value: CellValue, _options: object) -> CellValue:
        """Return a value as a cell can take it: Python's own kinds, and an empty text for nothing."""
        if value is None:
            return ""
        if type(value) in PLAIN:
            return value
        return _plain(value)

    @staticmethod
    def clean_value_data(
        rows: Rows,
        datetime_builder: Callable[..., CellValue],
        empty_as: CellValue,
        number_builder: Callable[[float], CellValue] | None,
        err_to_str: bool,
    ) -> Rows:
        """Return values as the caller wants nothing, dates, numbers and errors."""

        def clean(value: CellValue) -> CellValue:
            if value is None or (isinstance(value, str) and not value):
                return empty_as
            if isinstance(value, CellError):
                return str(value) if err_to_str else None
            if isinstance(value, datetime):
                return _built(value, datetime_builder)
            return number_builder(value) if number_builder and isinstance(value, float) else value

        return [[clean(value) for value in row] for row in rows]


def _plain(value: CellValue) -> CellValue:
    """Return Python's own kind of value for one of numpy's or pandas', an empty text for nothing."""
    import numpy as np
    import pandas as pd

    if pd.api.types.is_scalar(value) and pd.isna(value):
        return ""
    if isinstance(value, np.datetime64):
        value = pd.Timestamp(value)
    if isinstance(value, datetime):
        return datetime.combine(value.date(), value.time())
    return value.item() if isinstance(value, np.generic) else value


def _built(value: datetime, builder: Callable[..., CellValue]) -> CellValue:
    if builder is datetime:
        return value
    return builder(
        year=value.year,
        month=value.month,
        day=value.day,
        hour=value.hour,
        minute=value.minute,
        second=value.second,
        microsecond=value.microsecond,
        tzinfo=None,
    )


def register() -> xlwings.Engine:
    """Add the engine to xlwings, once for the process, and make it the active one.

    Raises:
        OfficeMissing: uno cannot be imported.
    """
    uno()
    if NAME not in xlwings.engines.engines_by_name:
        xlwings.engines.add(xlwings.Engine(impl=CalcEngine()))
    engine = xlwings.engines[NAME]
    engine.activate()
    return engine


def app_of(pipe: str) -> xlwings.App:
    """Return the running office that serves a pipe: all there is when no book is open.

    Raises:
        OfficeMissing: uno cannot be imported, or nobody answers.
    """
    return xlwings.App(impl=_joined(pipe))


def attach(pipe: str, uid: str) -> xlwings.Book:
    """Return an open book of the office that serves a pipe.

    Args:
        pipe: The pipe's name.
        uid: The document's RuntimeUID; with an empty one there is no book, see ``app_of``.

    Raises:
        OfficeMissing: uno cannot be imported, or nobody answers.
        BookGone: No book with this number is open, or not any longer.
    """
    app = _joined(pipe)
    for document in app.documents():
        if uid == document.RuntimeUID:
            return xlwings.Book(impl=Book(app, document))
    raise BookGone("book_gone")


def _joined(pipe: str) -> App:
    app: App = register().impl.apps.join(pipe)
    return app
