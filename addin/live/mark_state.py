"""How a book was before it was marked, kept on a hidden sheet of that book until the marks are cleared."""

import json
from dataclasses import dataclass, field
from itertools import takewhile

from addin.live.host import CellValue, Fill, OpenBook
from workbook.schema.marks import CELL_FIELDS, MARKS_SHEET, STATE_FIELDS
from workbook.schema.place import a1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCell:
    """How a marked cell was.

    Attributes:
        sheet: The tab's name when it was marked.
        cell: Its address when it was marked; rows may have come in above since.
        number: The number of the first of our lines.
        own_fill: The fill it had.
        own_box: How large its note was shown; empty where it had none.
        text: Our lines, as they were added to its note.
    """

    sheet: str
    cell: str
    number: int
    own_fill: Fill
    own_box: str = ""
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptPanel:
    """How the sheet with the panel of gaps was.

    Attributes:
        sheet: The tab's name.
        widths: The widths that the panel's columns had.
        is_print_area_ours: There was no print area before.
    """

    sheet: str
    widths: tuple[float, ...]
    is_print_area_ours: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """All that is to be put back.

    Attributes:
        list_tab: The tab of 补正清单; empty if there is none.
        front: The tab that was in front before 补正清单 was shown.
        panel: The panel of gaps, if there is one.
        cells: The marked cells.
    """

    list_tab: str = ""
    front: str = ""
    panel: KeptPanel | None = None
    cells: tuple[KeptCell, ...] = field(default=())


NOTHING = State()
_ROW = 2  # below it come the cells


def read_state(book: OpenBook) -> State:
    """Return what the book keeps; nothing if it keeps nothing, or what it keeps is no longer legible."""
    if MARKS_SHEET not in book.tabs():
        return NOTHING
    tab = book.tab(MARKS_SHEET)
    head = tab.read(f"A1:{a1(_ROW - 1, len(STATE_FIELDS) - 1)}")
    if tuple(map(_text, head[0])) != STATE_FIELDS:
        return NOTHING
    kept = dict(zip(STATE_FIELDS, map(_text, head[1]), strict=True))
    count = _number(kept["count"])
    last = a1(_ROW + count - 1, len(CELL_FIELDS) - 1)
    rows = tab.read(f"A{_ROW + 1}:{last}") if count else ()
    return State(
        list_tab=kept["list"],
        front=kept["front"],
        panel=_panel(kept),
        cells=tuple(_cell(row) for row in takewhile(lambda row: _text(row[0]), rows)),
    )


def write_state(book: OpenBook, state: State) -> None:
    """Keep a state in the book; nothing to keep leaves no sheet."""
    if MARKS_SHEET in book.tabs():
        book.drop_tab(MARKS_SHEET)
    if state == NOTHING:
        return
    panel = state.panel
    widths = json.dumps(panel.widths) if panel else ""
    is_ours = str(int(panel.is_print_area_ours)) if panel else ""
    head = (
        str(len(state.cells)),
        state.list_tab,
        state.front,
        panel.sheet if panel else "",
        widths,
        is_ours,
    )
    rows = [
        (each.sheet, each.cell, str(each.number), each.own_fill, each.own_box, each.text)
        for each in state.cells
    ]
    book.add_tab(MARKS_SHEET, is_hidden=True).write("A1", [STATE_FIELDS, head])
    if rows:
        book.tab(MARKS_SHEET).write(f"A{_ROW + 1}", rows)


def _panel(kept: dict[str, str]) -> KeptPanel | None:
    if not kept["panel"]:
        return None
    return KeptPanel(
        sheet=kept["panel"],
        widths=tuple(float(each) for each in json.loads(kept["widths"] or "[]")),
        is_print_area_ours=kept["print_area"] == "1",
    )


def _cell(row: tuple[CellValue, ...]) -> KeptCell:
    kept = dict(zip(CELL_FIELDS, map(_text, row), strict=True))
    return KeptCell(
        sheet=kept["sheet"],
        cell=kept["cell"],
        number=_number(kept["number"]),
        own_fill=kept["own_fill"],
        own_box=kept["own_box"],
        text=kept["text"],
    )


def _text(value: CellValue) -> str:
    """Return a kept text; a program that saved the book may have made a number of it."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def _number(text: str) -> int:
    return int(text) if text.isdigit() else 0
