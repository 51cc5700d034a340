"""How tall every row of a sheet is, so that no text is cut and a one-page sheet fills its page."""

import math
from collections.abc import Mapping

from workbook.review.blocks import (
    Block,
    Boxes,
    Cards,
    Chart,
    Content,
    Look,
    Notes,
    Table,
    Title,
)
from workbook.review.places import CARD_ROWS, BlockPlace
from workbook.review.sheets import Sheet
from workbook.review.text import line_count
from workbook.review.totals import plain

LINE, AIR, HEADING = 15.75, 8.25, 21.0
BODY, CARD = 17.25, (15.75, 26.25, 15.75)
PADDING, INDENT = 0.7, 1.8  # what a cell keeps free, in digits
HEADER_AIR = 3.0
TITLE = (30.0, 18.0)
SIGNATURE = 28.5
TALLEST = 408.75  # Excel's own limit

A4 = (595.3, 841.9)  # points, upright
SIDE, TOP, BOTTOM = 0.5, 0.5, 0.65  # margins in inches
POINTS, PIXEL = 72.0, 0.75  # of an inch; of a screen pixel, which row heights are whole numbers of


def row_heights(sheet: Sheet, placed: Mapping[str, BlockPlace]) -> dict[int, float]:
    """Return row (from 0) -> height in points, of every row from the first to the last.

    Where blocks stand beside each other the taller one decides. What a one-page sheet has left
    on its A4 page goes to its boxes.
    """
    heights: dict[int, float] = {}
    for block in (block for band in sheet.bands for block in band):
        for row, height in enumerate(_block_heights(block, sheet.widths), placed[block.id].top):
            pixels = math.ceil(min(height, TALLEST) / PIXEL)
            heights[row] = max(heights.get(row, 0.0), pixels * PIXEL)
    for row in range(max(heights)):
        heights.setdefault(row, AIR)
    if sheet.page.is_one_page:
        _stretch(sheet, placed, heights=heights)
    return heights


def column_pixels(width: float) -> int:
    """Return a column's pixels at a digit width of 7, as Excel lays out Calibri 11 and 微软雅黑 10."""
    return int(width * 7 + 0.5) + 5


def page_height(sheet: Sheet) -> float:
    """Return how many points of rows fit on one page when the sheet is fitted to its width."""
    across, down = (A4[1], A4[0]) if sheet.page.is_landscape else A4
    width = sum(column_pixels(width) for width in sheet.widths) * PIXEL
    scale = min(1.0, (across - 2 * SIDE * POINTS) / width)
    return (down - (TOP + BOTTOM) * POINTS) / scale


def _stretch(sheet: Sheet, placed: Mapping[str, BlockPlace], *, heights: dict[int, float]) -> None:
    boxes = [block for band in sheet.bands for block in band if isinstance(block, Boxes)]
    rows = [placed[block.id].first + n for block in boxes for n in range(len(block.labels))]
    left = page_height(sheet) - sum(heights.values()) - AIR
    for row in rows:
        share = math.floor(max(0.0, left) / len(rows) / PIXEL) * PIXEL
        heights[row] = min(TALLEST, heights[row] + share)


def _block_heights(block: Block, widths: tuple[float, ...]) -> list[float]:
    match block:
        case Title():
            return list(TITLE)
        case Table():
            return _table_heights(block, widths)
        case Cards():
            return _card_heights(block)
        case Chart():
            return [BODY] * block.lines
        case Notes():
            width = sum(widths[block.left : block.left + (block.span or len(widths))])
            lines = [_wrapped(_lines(line, width - PADDING)) for line in block.lines]
            return [HEADING, *lines] if block.heading else lines
        case Boxes():
            body = [block.height] * len(block.labels) + [SIGNATURE]
            return [HEADING, *body] if block.heading else body


def _card_heights(block: Cards) -> list[float]:
    lines = -(-len(block.cards) // block.per_line)
    heights = ([*CARD, AIR] * lines)[: lines * (CARD_ROWS + 1) - 1]
    return [HEADING, *heights] if block.heading else heights


def _wrapped(lines: int) -> float:
    return BODY + (max(1, lines) - 1) * LINE


def _table_heights(table: Table, widths: tuple[float, ...]) -> list[float]:
    rooms = _rooms(table, widths)
    heights = [HEADING] if table.heading else []
    if table.has_band:
        heights.append(BODY)
    labels = zip((column.label for column in table.columns), rooms, strict=True)
    heights.append(_wrapped(max(line_count(label, room) for label, room in labels)) + HEADER_AIR)
    wrapped = [
        (index, room)
        for index, (column, room) in enumerate(zip(table.columns, rooms, strict=True))
        if column.look is Look.LONG
    ]
    for row in table.rows:
        lines = 1
        if row.kind == "body":
            lines = max((_lines(row.cells[index], room) for index, room in wrapped), default=1)
        heights.append(_wrapped(lines))
    return heights


def _lines(content: Content, room: float) -> int:
    value = plain(content)
    return line_count(value, room) if isinstance(value, str) else 1


def _rooms(table: Table, widths: tuple[float, ...]) -> list[float]:
    """Return the width that each column leaves to its text."""
    rooms = []
    at = table.left
    for column in table.columns:
        indent = INDENT if column.look in (Look.TEXT, Look.LONG) else 0.0
        rooms.append(sum(widths[at : at + column.span]) - PADDING - indent)
        at += column.span
    return rooms
