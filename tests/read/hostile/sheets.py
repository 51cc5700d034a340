"""Sheets, formats and texts that reach far, or are endless."""

from collections.abc import Mapping

from tests.read.hostile.file import MIB, NEAR, READ, Hostile, bomb
from tests.read.made import MAIN, STRINGS, STYLES, cells, raw_book

FAR = '<c r="XFD1048576"><v>1</v></c>'


def sheet_data(rows: str) -> bytes:
    return raw_book(f"<sheetData>{rows}</sheetData>")


def styled(inside: str) -> bytes:
    cell = cells('<c r="A1" s="0"><v>1</v></c>')
    return raw_book(cell, styles=f'<styleSheet xmlns="{MAIN}">{inside}</styleSheet>')


def texts(inside: str, uses: str = '<c r="A1" t="s"><v>0</v></c>', root: str = "") -> bytes:
    return raw_book(cells(uses), strings=f'<sst xmlns="{MAIN}" {root}>{inside}</sst>')


def one_text_everywhere(length: int) -> bytes:
    uses = "".join(f'<c r="A{n}" t="s"><v>0</v></c>' for n in range(1, 90_000))
    return texts(f"<si><t>{'a' * length}</t></si>", uses)


def wide_rows() -> bytes:
    return sheet_data(
        "".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 5001))
    )


def far_corners(cell: str) -> bytes:
    """Return 200 sheets, each small enough, with nothing but this cell."""
    row = "".join(filter(str.isdigit, cell))
    data = f'<sheetData><row r="{row}"><c r="{cell}"><v>1</v></c></row></sheetData>'
    return raw_book(*[data] * 200)


def merged(*spans: str) -> bytes:
    merges = "".join(f'<mergeCell ref="{span}"/>' for span in spans)
    return raw_book(f"{cells(NEAR)}<mergeCells>{merges}</mergeCells>")


SHEETS: Mapping[str, Hostile] = {
    "far cell": bomb(lambda: raw_book(cells(NEAR + FAR)), "far_cell", "S1!XFD1048576"),
    "far cell alone": bomb(lambda: raw_book(cells(FAR)), "far_cell", "S1!XFD1048576"),
    "far cell that looks blank": bomb(
        lambda: raw_book(cells(NEAR + FAR.replace('"><', '" x="/>"><'))),
        "far_cell",
        "S1!XFD1048576",
    ),
    "far cell that looks blank otherwise": bomb(
        lambda: raw_book(cells(NEAR + FAR.replace('"><', '" x="></c>"><'))),
        "far_cell",
        "S1!XFD1048576",
    ),
    "far cell that looks commented out": bomb(
        lambda: raw_book(cells(f'{NEAR}<!-- --><c r="A2" x="<!--"/>{FAR}<!-- -->')),
        "far_cell",
        "S1!XFD1048576",
    ),
    "far cells in every row": bomb(wide_rows, "far_cell", "S1!XFD1"),
    "far row": bomb(
        lambda: sheet_data('<row r="4294967295"><c><v>1</v></c></row>'),
        "far_cell",
        "S1!A4294967295",
    ),
    "beyond XFD": bomb(
        lambda: raw_book(cells('<c r="ZZZZZZZ9"><v>1</v></c>')), "part_unreadable", "S1"
    ),
    "below row 1048576": bomb(
        lambda: raw_book(cells('<c r="A4"><v>1</v></c><c r="A99999999"><v>1</v></c>')),
        "far_cell",
        "S1!A99999999",
    ),
    "far blank cells": Hostile(
        lambda: raw_book(cells(NEAR + FAR.replace("<v>1</v></c>", "</c>"))), READ
    ),
    "near cells in 200 sheets": bomb(lambda: far_corners("ZZ999")),
    "nearer cells in 200 sheets": bomb(lambda: far_corners("IV3900")),
    "cells below each other in 200 sheets": bomb(lambda: far_corners("T49000")),
    "far blank rows in 200 sheets": Hostile(
        lambda: raw_book(*['<sheetData><row r="1048576"><c s="1"/></row></sheetData>'] * 200),
        READ,
    ),
    "lying dimension": Hostile(
        lambda: raw_book(f'<dimension ref="A1:XFD1048576"/>{cells(NEAR)}'), READ
    ),
    "dimension turned round": Hostile(
        lambda: raw_book(f'<dimension ref="XFD1048576:A1"/>{cells(NEAR)}'), READ
    ),
    "cells without end": bomb(lambda: raw_book(cells("<c><v>1</v></c>" * 2_000_000))),
    "cells without address": Hostile(
        lambda: raw_book(cells("<c><v>1</v></c>" * 300_000)), "part_unreadable", "S1"
    ),
    "merged all over": Hostile(lambda: merged(*["A1:XFD1048576"] * 20_000), READ),
    "merges without end": bomb(
        lambda: merged(*(f"A{n}:B{n}" for n in range(1, 200_001))),
    ),
    "formats without end": bomb(lambda: styled(f"<cellXfs>{'<xf/>' * 2_000_000}</cellXfs>")),
    "more formats announced": Hostile(
        lambda: styled(
            '<numFmts count="4294967295"/><fonts count="4294967295"/>'
            '<cellXfs count="18446744073709551615"><xf/></cellXfs>'
        ),
        READ,
    ),
    "formats in an odd book": bomb(
        lambda: raw_book(
            cells("<c r='A1'><v>1</v></c>"),
            styles=f'<styleSheet xmlns="{MAIN}"><cellXfs>{"<xf/>" * 100_000}</cellXfs></styleSheet>',
        ),
        "part_unreadable",
        STYLES,
    ),
    "100,000 formats": Hostile(
        lambda: styled(
            "<numFmts>"
            + "".join(f'<numFmt numFmtId="{n}" formatCode="0.{n}"/>' for n in range(200, 100_200))
            + '</numFmts><cellXfs><xf numFmtId="200"/></cellXfs>'
        ),
        READ,
    ),
    "more texts announced": bomb(
        lambda: texts("<si><t>a</t></si>", root='uniqueCount="4294967295"'), "read"
    ),
    "one text everywhere": bomb(lambda: one_text_everywhere(10 * MIB)),
    "a long text everywhere": Hostile(lambda: one_text_everywhere(30_000), "part_too_large"),
    "texts without end": bomb(lambda: texts("<si/>" * 6_000_000)),
    "a text hidden in a comment": bomb(
        lambda: texts("<si><t>a<!--</si>--></t></si>"), "part_unreadable", STRINGS
    ),
    "a text that is not there": Hostile(
        lambda: texts("<si><t>a</t></si>", '<c r="A1" t="s"><v>9</v></c>'), "part_unreadable", "S1"
    ),
}
