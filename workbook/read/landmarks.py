"""What of a sheet's texts says where its blocks stand: the same in every book of a template."""

from workbook.read.cells import Span
from workbook.read.grid import Grid
from workbook.read.headers import header_names
from workbook.read.labels import is_label, normal
from workbook.schema.by_identity import by_identity
from workbook.schema.sheet import Form, Sheet, Table

MOST_TEXTS = 10_000  # for each sheet
MOST_SHEETS = 200
NOTHING, FIELD, BLOCK = range(3)  # what a text names: a field of a form, or a whole block

Landmarks = tuple[tuple[object, ...], tuple[Span, ...]]


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
    named = _named(sheet)
    rows: list[object] = []
    for at, row in enumerate(grid.rows):
        here = [named[value] for value in row if value and type(value) is str]
        if BLOCK in here:
            rows.append((at, *[value if type(value) is str else None for value in row]))
        elif FIELD in here:
            spots = enumerate(row)
            rows.append((at, *[(n, v) for n, v in spots if v and type(v) is str and named[v]]))
    return tuple(rows), grid.merges


class _Named(dict[str, int]):
    """What a cell's text names on a sheet; what was asked once is remembered."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self._headings = headings(sheet)
        self._tables = [header_names(e.columns) for e in sheet.blocks if isinstance(e, Table)]
        self._forms = [header_names(e.fields) for e in sheet.blocks if isinstance(e, Form)]

    def __missing__(self, text: str) -> int:
        if len(self) >= MOST_TEXTS:
            self.clear()
        named = self[text] = self._asked(text) if is_label(text) else NOTHING
        return named

    def _asked(self, text: str) -> int:
        if normal(text) in self._headings or any(names[text] for names in self._tables):
            return BLOCK
        return FIELD if any(names[text] for names in self._forms) else NOTHING


@by_identity(MOST_SHEETS)
def _named(sheet: Sheet) -> _Named:
    return _Named(sheet)
