"""What the program that holds the book may do to us."""

from addin.errors import MubiaoError
from workbook.schema.excel_words import EXCEL_FAULT
from workbook.schema.words import Lang, Words


class ExcelFault(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """Something about the open book; the sentence is in ``workbook.schema.excel_words``."""

    def __init__(self, code: str, *, name: str = "") -> None:
        """Keep the catalogue's key and the book's name."""
        super().__init__(code)
        self.name = name

    def told(self, lang: Lang, *, is_pressed: bool = False) -> str:  # noqa: ARG002 - the same for all
        """Return the sentence in one language."""
        words: Words = EXCEL_FAULT[self.code]
        return words.of(lang, name=self.name)


class BookNotOpen(ExcelFault):
    """The book the button was pressed on cannot be found, or not any longer."""


class ExcelBusy(ExcelFault):
    """Excel does not listen: somebody types in a cell, or it shows a box."""


class BookFixed(ExcelFault):
    """No sheet can be added or deleted: the book's structure is protected."""


class SameNameOpen(ExcelFault):
    """A book cannot be opened while another of the same name is open."""


class ExcelMissing(ExcelFault):
    """There is no Excel to be reached."""
