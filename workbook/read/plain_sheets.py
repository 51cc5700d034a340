"""Worksheets as the first reader read them, remembered: what nobody wrote in is alike in every book of a team."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbook.read.cells import Spot
from workbook.read.grid import Rows
from workbook.read.remembered import LARGEST, Latest


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainSheet:
    """A sheet's values and marks, as a ``Grid`` has them.

    Attributes:
        rows: The values.
        marks: The cells that hold an error, or a formula without a result.
        reach: The cells of the rectangle that holds every cell that was written.
        area: As many without the rows at the end in which nothing stands.
    """

    rows: Rows
    marks: Mapping[Spot, str]
    reach: int
    area: int


@dataclass(frozen=True, slots=True)
class _Read:
    sheet: PlainSheet
    texts: Mapping[int, str]  # the shared strings in it, by their numbers


# What a sheet says is in its part, the shared strings it names, and which formats show a day.
_LATEST: Latest[tuple[bytes, Sequence[bool | None]], _Read] = Latest()


def known_sheet(
    xml: bytes, shared: Mapping[int, str], is_day: Sequence[bool | None]
) -> PlainSheet | None:
    """Return what was read of the same sheet before, or None.

    Args:
        xml: The worksheet part.
        shared: The book's shared strings, by their numbers.
        is_day: Which of the book's formats show a day.
    """
    read = _LATEST.get_again((xml, is_day)) if len(xml) <= LARGEST else None
    return read.sheet if read and read.texts.items() <= shared.items() else None


def keep_sheet(
    xml: bytes, sheet: PlainSheet, *, texts: Mapping[int, str], is_day: Sequence[bool | None]
) -> None:
    """Remember what was read of a sheet that may be in another book as well.

    Args:
        xml: The worksheet part, no larger than ``LARGEST``.
        sheet: What was read.
        texts: The shared strings in it, by their numbers.
        is_day: Which of the book's formats show a day.
    """
    _LATEST.keep((xml, is_day), _Read(sheet, texts))
