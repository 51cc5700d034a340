"""Rows of a LibreOffice document keep their heights while something is done to their cells."""

from contextlib import AbstractContextManager
from types import TracebackType
from typing import Any


class RowsKept(AbstractContextManager[None]):
    """For its block no row gets the height that LibreOffice would find best.

    A class, because contextlib cannot pass on an exception of UNO's.
    """

    def __init__(self, document: Any) -> None:  # noqa: ANN401 - UNO has no types
        """Take the UNO document."""
        self._document = document
        self._is_adjusting = True

    def __enter__(self) -> None:
        """Begin, unless that is so already: LibreOffice counts how often it is told to."""
        self._is_adjusting = self._document.IsAdjustHeightEnabled
        if self._is_adjusting:
            self._document.IsAdjustHeightEnabled = False

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let LibreOffice go on as it did."""
        if self._is_adjusting:
            self._document.IsAdjustHeightEnabled = True
