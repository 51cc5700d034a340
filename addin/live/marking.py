"""Marks go into the open book, and come out of it again."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from addin.live.areas import areas
from addin.live.host import Fill, OpenBook, Tab
from addin.live.mark_plan import TINTS, Mark
from addin.live.mark_state import KeptCell, State
from addin.live.note_text import numbers_in, with_ours
from addin.live.restoration import Restoration, plan_restoration
from workbook.schema.marks import MARKS_SHEET
from workbook.schema.marks_words import LIST
from workbook.schema.member.identity import IDENTITY_SHEET
from workbook.schema.member.live import LIVE_SHEET

NOTED = 1000  # cells of a sheet; the others are coloured only: each note takes a while, and the list says all
OURS = frozenset({MARKS_SHEET, IDENTITY_SHEET, LIVE_SHEET})  # where nothing is ever marked


@dataclass(frozen=True, slots=True, kw_only=True)
class Unmarked:
    """What came of taking the marks away.

    Attributes:
        is_any: There were some.
        locked: Sheets that keep theirs, for a password protects them.
        kept: How the cells were that are still marked.
    """

    is_any: bool = False
    locked: tuple[str, ...] = ()
    kept: tuple[KeptCell, ...] = ()


def kept_of(book: OpenBook, marks: Sequence[Mark]) -> tuple[KeptCell, ...]:
    """Return how cells are that are going to be marked."""
    kept: list[KeptCell] = []
    for sheet, its in _by_sheet(marks).items():
        tab = book.tab(sheet)
        notes, own_fills = tab.notes(), tab.fills([mark.cell for mark in its])
        kept += (
            KeptCell(
                sheet=sheet,
                cell=mark.cell,
                number=mark.number,
                own_fill=own,
                own_box=tab.note_box(mark.cell) if mark.cell in notes else "",
                text=mark.text,
            )
            for mark, own in zip(its, own_fills, strict=True)
        )
    return tuple(kept)


def put_marks(book: OpenBook, marks: Sequence[Mark], kept: Sequence[KeptCell]) -> tuple[str, ...]:
    """Mark cells, and return the sheets that a password protects, where none was marked.

    Args:
        book: The book.
        marks: What the cells are to carry.
        kept: How they are.
    """
    locked: list[str] = []
    for sheet, its in _by_sheet(marks).items():
        tab = book.tab(sheet)
        with tab.unprotected() as is_open:
            if is_open:
                _mark(tab, its, {each.cell: each.own_fill for each in kept if each.sheet == sheet})
            else:
                locked.append(sheet)
    return tuple(locked)


def _by_sheet(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    by_sheet: defaultdict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        by_sheet[mark.sheet].append(mark)
    return by_sheet


def _mark(tab: Tab, marks: Sequence[Mark], own_fills: Mapping[str, Fill]) -> None:
    notes = tab.notes()
    _paint(tab, own_fills, {mark.cell: mark.fill for mark in marks})
    for mark in marks[:NOTED]:
        tab.note(mark.cell, with_ours(notes.get(mark.cell), mark.text))


def is_marked(book: OpenBook, state: State) -> bool:
    """Return whether there may be marks: something is kept, a tab is called like ours, a note has our line."""
    names = book.tabs()
    if state.cells or state.list_tab or set(LIST["title"].both()) & set(names):
        return True
    tabs = (book.tab(name) for name in names if name not in OURS)
    return any(numbers_in(text) for tab in tabs for text in tab.notes().values())


def take_marks(book: OpenBook, state: State) -> Unmarked:
    """Take every mark away, wherever in the book it is by now."""
    done = Unmarked()
    for name in book.tabs():
        if name in OURS or name == state.list_tab:
            continue
        tab = book.tab(name)
        painted = tab.painted(TINTS)
        wanted = plan_restoration(name, notes=tab.notes(), painted=painted, kept=state.cells)
        if not wanted:
            continue
        with tab.unprotected() as is_open:
            if is_open:
                _restore(tab, wanted, painted)
        if not is_open:
            still = tuple(each for each in state.cells if each.sheet == name)
            done = replace(done, locked=(*done.locked, name), kept=(*done.kept, *still))
        done = replace(done, is_any=True)
    return done


def _restore(tab: Tab, wanted: Restoration, painted: Mapping[str, Fill]) -> None:
    patterns = sorted(set(wanted.like.values()))
    fill_of = dict(zip(patterns, tab.fills(patterns), strict=True)) if patterns else {}
    guessed = {cell: fill_of[pattern] for cell, pattern in wanted.like.items()}
    _paint(tab, painted, {**wanted.fills, **guessed})
    for cell, text in wanted.notes.items():
        tab.note(cell, text, box=wanted.boxes.get(cell, ""))


def _paint(tab: Tab, before: Mapping[str, Fill], after: Mapping[str, Fill]) -> None:
    """Give cells their fills, those that change alike together.

    Of cells that look different a program makes one new look for all, and leaves traces of it.
    """
    cells: defaultdict[tuple[Fill, Fill], list[str]] = defaultdict(list)
    for cell, fill in after.items():
        cells[before[cell], fill].append(cell)
    for (_, fill), alike in cells.items():
        tab.paint(areas(alike), fill)
