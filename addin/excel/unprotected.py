"""A sheet without its protection, for as long as something is done to its cells."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from addin.excel.tab import SheetTab


class Unprotected(AbstractContextManager[bool]):
    """For its block a sheet has no protection; it tells whether that is so.

    A class, because contextlib cannot pass on an exception of UNO's.
    """

    def __init__(self, tab: "SheetTab") -> None:
        """Take the sheet."""
        self._tab = tab
        self._put_back: Callable[[], None] | None = None

    def __enter__(self) -> bool:
        """Lift the protection; False where a password holds it."""
        if not self._tab.is_protected:
            return True
        self._put_back = self._tab.lifted()
        return self._put_back is not None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Put it back as it was."""
        if self._put_back is not None:
            self._put_back()
