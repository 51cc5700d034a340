"""The package the parsers get: written here, from parts that were looked at, and no others.

Two programs can read one zip, one list of parts or one list of sheets differently. A parser that
is given a package of our own reads what the guard has seen.
"""

import io
import zipfile
from collections.abc import Sequence

from workbook.read.contents import TYPES

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
STYLES = "xl/styles.xml"
STRINGS = "xl/sharedStrings.xml"


def sheet_part(number: int) -> str:
    """Return the part of a sheet by its number, from 1."""
    return f"xl/worksheets/sheet{number}.xml"


def write_package(
    sheets: Sequence[bytes], *, styles: bytes, strings: bytes, is_1904: bool
) -> bytes:
    """Return a package with these worksheets, unpacked, in this order.

    Args:
        sheets: The worksheet parts.
        styles: The part with the number formats; empty if there is none.
        strings: The part with the shared strings; empty if there is none.
        is_1904: Days are counted from 1904.
    """
    numbers = range(1, len(sheets) + 1)
    shared = [(STYLES, "styles", styles), (STRINGS, "sharedStrings", strings)]
    present = [(part, kind, data) for part, kind, data in shared if data]
    worksheets = [sheet_part(number) for number in numbers]
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as package:

        def put(name: str, data: str | bytes) -> None:
            package.writestr(zipfile.ZipInfo(name), data)

        put(TYPES, _types(worksheets, [(part, kind) for part, kind, _ in present]))
        put("_rels/.rels", _relations([("officeDocument", "xl/workbook.xml")]))
        put("xl/workbook.xml", _workbook(numbers, is_1904=is_1904))
        links = [("worksheet", f"/{part}") for part in worksheets]
        links += [(kind, f"/{part}") for part, kind, _ in present]
        put("xl/_rels/workbook.xml.rels", _relations(links))
        for part, _, data in present:
            put(part, data)
        for part, data in zip(worksheets, sheets, strict=True):
            put(part, data)
    return target.getvalue()


def _types(worksheets: Sequence[str], shared: Sequence[tuple[str, str]]) -> str:
    kinds = [("xl/workbook.xml", "sheet.main"), *shared]
    kinds += [(part, "worksheet") for part in worksheets]
    overrides = "".join(
        f'<Override PartName="/{part}" ContentType="{CONTENT}.{kind}+xml"/>' for part, kind in kinds
    )
    rels = "application/vnd.openxmlformats-package.relationships+xml"
    default = f'<Default Extension="rels" ContentType="{rels}"/>'
    return f'<Types xmlns="{PACKAGE}/content-types">{default}{overrides}</Types>'


def _relations(links: Sequence[tuple[str, str]]) -> str:
    each = "".join(
        f'<Relationship Id="r{number}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{each}</Relationships>'


def _workbook(numbers: Sequence[int], *, is_1904: bool) -> str:
    # The tabs' true names stay with the guard.
    tabs = "".join(
        f'<sheet name="s{number}" sheetId="{number}" r:id="r{number}"/>' for number in numbers
    )
    setting = f'<workbookPr date1904="{int(is_1904)}"/>'
    return (
        f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}">{setting}<sheets>{tabs}</sheets></workbook>'
    )
