"""Which notes and fills a marked sheet is to get back, whatever happened to its rows in between."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from addin.live.areas import spot
from addin.live.host import Fill
from addin.live.mark_state import KeptCell
from addin.live.note_text import numbers_in, without_ours
from workbook.schema.place import a1


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """What a sheet is to get back.

    Attributes:
        notes: Cell -> the note without our lines; None where nothing is left of it.
        boxes: Cell -> how large its note is to be shown, where that is known.
        fills: Cell -> the fill it had.
        like: Cell -> the cell whose fill it gets, where nobody knows what it had (a tint that a
            person filled down, or a row that was pasted from another marked book).
    """

    notes: Mapping[str, str | None]
    boxes: Mapping[str, str]
    fills: Mapping[str, Fill]
    like: Mapping[str, str]

    def __bool__(self) -> bool:
        """Whether anything of ours is there."""
        return bool(self.notes or self.fills or self.like)


def plan_restoration(
    sheet: str,
    *,
    notes: Mapping[str, str],
    painted: Mapping[str, Fill],
    kept: Sequence[KeptCell],
) -> Restoration:
    """Return what a sheet is to get back.

    A marked cell is found by our lines in its note, which go where the cell goes when rows are
    inserted, deleted or sorted; only then by its address. A fill that is no longer ours stays.

    Args:
        sheet: The tab's name.
        notes: Its notes as they stand now.
        painted: Its cells that have one of our fills now.
        kept: How marked cells were.
    """
    texts: dict[str, str | None] = {}
    boxes: dict[str, str] = {}
    fills: dict[str, Fill] = {}
    for cell, was in _marked(notes, kept):
        texts[cell] = without_ours(notes[cell], was.text if was else "") or None
        if was and was.own_box:
            boxes[cell] = was.own_box
        if was and cell in painted:
            fills[cell] = was.own_fill
    by_address = {each.cell: each.own_fill for each in kept if each.sheet == sheet}
    for cell in painted.keys() - fills.keys():
        if cell in by_address:
            fills[cell] = by_address[cell]
    like = {cell: _below(cell, painted) for cell in painted.keys() - fills.keys()}
    return Restoration(notes=texts, boxes=boxes, fills=fills, like=like)


def _marked(
    notes: Mapping[str, str], kept: Sequence[KeptCell]
) -> Iterator[tuple[str, KeptCell | None]]:
    """Yield the cells with lines of ours in their notes, and how each was where that is kept."""
    by_number: defaultdict[int, list[KeptCell]] = defaultdict(list)
    for each in kept:
        by_number[each.number].append(each)
    for cell, text in notes.items():
        numbers = numbers_in(text)
        known = [each for number in numbers for each in by_number[number]]
        if numbers:
            yield cell, next((each for each in known if _is_of(each, cell, text)), None)


def _is_of(was: KeptCell, cell: str, text: str) -> bool:
    """Return whether a note has a line that was added to that cell's, or stands where it stood."""
    return was.cell == cell or any(line in text for line in was.text.split("\n"))


def _below(cell: str, painted: Mapping[str, Fill]) -> str:
    """Return the next cell below that is not painted by us: columns look alike from top to bottom."""
    row, column = spot(cell)
    while a1(row, column) in painted:
        row += 1
    return a1(row, column)
