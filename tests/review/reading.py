"""Reads a plan's blocks and a written book's parts back, to compare them whole."""

import re
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from tests.review.sample import consolidated
from workbook.review.blocks import Block, Cards, Notes, Table, Value
from workbook.review.plan import plan_review
from workbook.review.sheets import Plan, Sheet
from workbook.review.totals import plain
from workbook.review.write import write_review
from workbook.schema.words import Lang

LINK = re.compile(r"<hyperlink [^>]*>")


@cache
def plan(lang: Lang = "zh") -> Plan:
    """Return the plan of the made-up team's review."""
    return plan_review(consolidated(), lang)


@cache
def written(lang: Lang = "zh") -> bytes:
    """Return the made-up team's review book."""
    return write_review(plan(lang))


def sheet(of: Plan, sheet_id: str) -> Sheet:
    """Return a plan's sheet."""
    return next(each for each in of.sheets if each.id == sheet_id)


def block(of: Sheet, block_id: str) -> Block:
    """Return a sheet's block."""
    return next(each for band in of.bands for each in band if each.id == block_id)


def table(of: Sheet, block_id: str) -> Table:
    """Return a sheet's table."""
    found = block(of, block_id)
    assert isinstance(found, Table)
    return found


def cards(of: Sheet) -> dict[str, tuple[Value, str]]:
    """Return the sheet's headline: card id -> figure and the note below it."""
    found = block(of, "headline")
    assert isinstance(found, Cards)
    return {card.id: (card.value, card.note) for card in found.cards}


def notes(of: Sheet, block_id: str) -> list[Value]:
    """Return the sentences of a block."""
    found = block(of, block_id)
    assert isinstance(found, Notes)
    return [plain(line) for line in found.lines]


def values(of: Table) -> list[tuple[Value, ...]]:
    """Return a table's rows without tones and links."""
    return [tuple(plain(cell) for cell in row.cells) for row in of.rows]


def column(of: Table, column_id: str) -> list[Value]:
    """Return a table's column, its total included."""
    index = [each.id for each in of.columns].index(column_id)
    return [plain(row.cells[index]) for row in of.rows if row.kind != "band"]


def parts(content: bytes) -> dict[str, str]:
    """Return the parts of a workbook as text."""
    with ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def sheet_parts(content: bytes) -> list[str]:
    """Return the XML of the worksheets, in tab order."""
    found = {k: v for k, v in parts(content).items() if k.startswith("xl/worksheets/sheet")}
    return [found[f"xl/worksheets/sheet{number}.xml"] for number in range(1, len(found) + 1)]


def opened(lang: Lang, *, are_values: bool = False) -> dict[str, Worksheet]:
    """Return the written book's sheets by id, as openpyxl reads them."""
    workbook = openpyxl.load_workbook(BytesIO(written(lang)), data_only=are_values)
    return {sheet.id: workbook.worksheets[n] for n, sheet in enumerate(plan(lang).sheets)}
