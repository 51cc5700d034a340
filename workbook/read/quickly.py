"""The quick parser: calamine, on a package of our own whose cells the guard has looked at."""

import io
from contextlib import AbstractContextManager
from types import TracebackType

from python_calamine import CalamineError, CalamineWorkbook

from workbook.read.grid import Rows, refuse_swollen


class PanicIsFailure(AbstractContextManager[None]):
    """Ends its block quietly when the Rust reader panics.

    pyo3's ``PanicException`` derives from BaseException and cannot be imported, so it is known
    by where it comes from; everything else goes on its way.
    """

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        """Return whether it was one."""
        return kind is not None and kind.__module__ == "pyo3_runtime"


def read_quickly(package: bytes) -> list[Rows] | None:
    """Return each sheet's rows, or None if the quick reader cannot read them (it knows no #SPILL!).

    Raises:
        Refused: part_too_large.
    """
    with PanicIsFailure():
        try:
            book = CalamineWorkbook.from_filelike(io.BytesIO(package))
            sheets: list[Rows] = []
            area = 0
            for index in range(len(book.sheet_names)):
                # Without skip_empty_area a grid that begins at C5 would claim to begin at A1.
                sheet = book.get_sheet_by_index(index)
                area += sheet.total_height * sheet.total_width
                refuse_swollen(area)
                sheets.append(sheet.to_python(skip_empty_area=False))
            return sheets
        except CalamineError:
            return None
    return None
