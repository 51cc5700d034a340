"""Which cell formats show a number as a day, asked of the parser that reads the other books."""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from workbook.read.package import MAIN, write_package
from workbook.read.quickly import read_quickly

FIRST_DAY, LAST_DAY = 61.0, 2_958_465.0  # serials that every program takes for the same day
DAY_0 = date(1899, 12, 30).toordinal()
MOST_STYLES = 2_000
MOST_REMEMBERED = 2**17  # bytes of a part
_SERIAL = 45_000  # any day
_DAY = date.fromordinal(DAY_0 + _SERIAL)


def day_styles(styles: bytes) -> Sequence[bool | None]:
    """Return for each cell format whether it shows a number as a day; None where it is a time.

    Args:
        styles: The part with the number formats; empty if there is none.
    """
    read = _day_styles if len(styles) <= MOST_REMEMBERED else _day_styles.__wrapped__
    return read(styles)


@lru_cache(maxsize=64)  # the same in most books of a team
def _day_styles(styles: bytes) -> Sequence[bool | None]:
    count = min(styles.count(b"<xf "), MOST_STYLES)
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" s="{n - 1}"><v>{_SERIAL}</v></c></row>'
        for n in range(1, count + 1)
    )
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData></worksheet>'
    package = write_package([sheet.encode()], styles=styles, strings=b"", is_1904=False)
    sheets = read_quickly(package)
    if sheets is None:
        return (None,)
    return tuple({_SERIAL: False, _DAY: True}.get(value) for (value,) in sheets[0]) or (False,)
