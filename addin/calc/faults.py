"""What may keep us from LibreOffice or from something in it."""

from addin.errors import MubiaoError
from workbook.schema.office_words import OFFICE_FAULT


class OfficeFault(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """Something about LibreOffice."""

    catalogue = OFFICE_FAULT


class OfficeMissing(OfficeFault):
    """LibreOffice, or what joins Python to it, is not there or does not answer."""


class BookGone(OfficeFault):
    """The book that the button was pressed on is no longer open."""


class NotInCalc(NotImplementedError):  # noqa: N818 - it reads as what it says
    """xlwings code asked for something that this engine does not do.

    Example:
        >>> str(NotInCalc("Sheet.charts"))
        'Sheet.charts: not supported on LibreOffice Calc.'
    """

    def __init__(self, what: str) -> None:
        """Keep what was asked for, as xlwings names it."""
        super().__init__(f"{what}: not supported on LibreOffice Calc.")
