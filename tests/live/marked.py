"""What Check leaves in a member book with wrong values, and how the tests read it from the saved file."""

import io

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

LOG, MONTH, LIST = "日志", "月目标", "补正清单"
RED, AMBER = "#FFB3AE", "#FFDB8D"
TINTED = "#FFF9E3"  # input columns, as issued

MARKED = {
    "A7": (RED, "〔补正 1〕日期“昨天”看不出是哪一天。请写成 2026-11-03 这样。"),
    "C9": (RED, "〔补正 2〕活动“喝茶”不在列表里。请从下拉列表选。"),
    "D9": (RED, "〔补正 3〕数量应为数字，现为“两次”。请只写数字。"),
    "A11": (RED, "〔补正 4〕没有填日期。请补上，否则这一行不算。"),
    "J12": (AMBER, "〔补正 5〕电话“123”不像电话号码。手机应为 11 位，请核对。"),
}


def sheet_of(content: bytes, name: str) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(content))[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def notes_in(content: bytes, name: str = LOG) -> dict[str, str]:
    """Return the notes of a saved sheet, as a second reader sees them."""
    cells = (cell for row in sheet_of(content, name).iter_rows() for cell in row if cell.comment)
    return {cell.coordinate: cell.comment.text for cell in cells}


def fills_in(content: bytes, cells: list[str], name: str = LOG) -> list[str]:
    sheet = sheet_of(content, name)
    return [f"#{sheet[cell].fill.fgColor.rgb[2:]}" for cell in cells]
