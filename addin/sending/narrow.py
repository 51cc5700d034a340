"""The letters before they go, in as few columns as a window or a phone has room for."""

from addin.page import Cell, Grid, Tone
from addin.sending.preview import Preview, Shown
from workbook.schema.send_words import HEAD
from workbook.schema.words import Lang

COLUMNS = ("name", "audience", "subject", "files", "state")


def narrow_grid(preview: Preview, rows: tuple[tuple[Cell, ...], ...], lang: Lang) -> Grid:
    """Return the table with what belongs together in one cell.

    Args:
        preview: The letters.
        rows: Their full rows: name, address, audience, way, subject, files, size, masked, state.
        lang: The language.
    """
    heads = tuple(HEAD[each].of(lang) for each in COLUMNS)
    told = zip(preview.shown, rows, strict=True)
    return Grid(heads=heads, rows=tuple(_joined(shown, row) for shown, row in told))


def _joined(shown: Shown, row: tuple[Cell, ...]) -> tuple[Cell, ...]:
    name, address, audience, way, subject, files, size, masked, state = row
    hidden = f" · {masked.text}" if shown.letter.masked else ""
    return (
        Cell(f"{name.text} {address.text}", address.tone),
        Cell(f"{audience.text} · {way.text}"),
        subject,
        Cell(f"{files.text} · {size.text}", Tone.PLAIN),
        Cell(f"{state.text}{hidden}", state.tone),
    )
