"""What of a sheet's texts says where its blocks stand: the same in every book of a template."""

from workbook.read.cells import Span
from workbook.read.grid import Grid
from workbook.read.headers import header_names
from workbook.read.labels import is_label, normal
from workbook.schema.by_identity import by_identity
from workbook.schema.sheet import Form, Sheet, Table

MOST_ROWS = 500  # of one sheet
MOST_SHEETS = 200

Line = tuple[object, ...]
Landmarks = tuple[tuple[tuple[int, Line], ...], tuple[Span, ...]]


def headings(sheet: Sheet) -> dict[str, str]:
    """Return the texts that may stand above a sheet's blocks, in normal form -> block id."""
    return {
        normal(text): block.id
        for block in sheet.blocks
        for text in (*block.label.both(), *block.aliases)
        if text
    }


def landmarks(grid: Grid, sheet: Sheet) -> Landmarks:
    """Return all that decides where a sheet's blocks stand, but for what is below a doubtful header.

    Args:
        grid: The sheet as it stands in the file.
        sheet: The declared sheet.

    Returns:
        The rows in which something is named: all texts of those with a heading or a header, the
        labels of others; and what is merged.
    """
    known = _rows(sheet)
    lines = enumerate(map(tuple, grid.rows))
    return tuple([(at, told) for at, line in lines if (told := known[line])]), grid.merges


class _Rows(dict[Line, Line]):
    """What of a row's texts decides where blocks stand; rows that were seen are remembered."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._headings = headings(sheet)
        self._tables = [header_names(e.columns) for e in sheet.blocks if isinstance(e, Table)]
        self._forms = [header_names(e.fields) for e in sheet.blocks if isinstance(e, Form)]

    def __missing__(self, line: Line) -> Line:
        if len(self) >= MOST_ROWS:
            self.clear()
        told = self[line] = self._told(line)
        return told

    def _told(self, line: Line) -> Line:
        texts = [(at, value) for at, value in enumerate(line) if value and isinstance(value, str)]
        if any(self._begins_block(text) for _, text in texts):
            return tuple(value if isinstance(value, str) else None for value in line)
        return tuple(each for each in texts if any(names[each[1]] for names in self._forms))

    def _begins_block(self, text: str) -> bool:
        if is_label(text) and normal(text) in self._headings:
            return True
        return any(names[text] for names in self._tables)


@by_identity(MOST_SHEETS)
def _rows(sheet: Sheet) -> _Rows:
    return _Rows(sheet)
