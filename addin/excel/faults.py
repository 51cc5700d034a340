"""What the program that holds the book may do to us."""

from addin.errors import MubiaoError
from workbook.schema.excel_words import EXCEL_FAULT


class ExcelFault(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """Something about the open book, or about the program that holds it."""

    catalogue = EXCEL_FAULT


class BookNotOpen(ExcelFault):
    """The book the button was pressed on cannot be found, or not any longer."""


class ExcelBusy(ExcelFault):
    """Excel does not listen: somebody types in a cell, or it shows a box."""


class BookFixed(ExcelFault):
    """No sheet can be added or deleted: the book's structure is protected."""


class SameNameOpen(ExcelFault):
    """A book cannot be opened while another of the same name is open."""


class BoxFailed(ExcelFault):
    """The system did not show its box to choose a file or folder."""


class ExcelMissing(ExcelFault):
    """There is no Excel to be reached."""
