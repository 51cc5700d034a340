"""Shows a page: with colours and rules on a terminal, as plain aligned lines anywhere else."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from addin.page import Cell, Grid, Line, Page, Tone
from addin.text_width import padded, width

if TYPE_CHECKING:
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_GAP = "  "
_BETWEEN = " · "
_TITLES = 2  # the columns that say what a row is about
_STYLE = {
    Tone.PLAIN: "",
    Tone.TITLE: "bold",
    Tone.GOOD: "green",
    Tone.WARN: "yellow",
    Tone.BAD: "red",
    Tone.FAINT: "dim",
}


def show(page: Page, stream: TextIO) -> None:
    """Write a page to a stream."""
    if stream.isatty():
        _show_rich(page, stream)
    else:
        stream.writelines(f"{line}\n" for line in plain_lines(page))
    stream.flush()


def harmless(text: str) -> str:
    r"""Return a text without what could command a terminal: file names come from outside.

    Example:
        >>> harmless("a\x1b[2Jb")
        'a?[2Jb'
    """
    return _CONTROL.sub("?", text)


def plain_lines(page: Page) -> Iterator[str]:
    """Yield a page as lines of text."""
    for part in page:
        match part:
            case Line():
                yield harmless(part.text)
            case Grid():
                yield from _plain_grid(part)


def turned(grid: Grid) -> Grid:
    """Return a table of figures with its columns as rows, for a narrow terminal."""
    across = tuple(zip(*grid.rows, strict=True))
    return Grid(
        heads=(grid.heads[0], *(cell.text for cell in across[0])),
        rows=tuple(
            (Cell(head), *column) for head, column in zip(grid.heads[1:], across[1:], strict=True)
        ),
        numbers=frozenset(range(1, len(grid.rows) + 1)),
    )


def _lines(grid: Grid) -> list[tuple[str, ...]]:
    texts = [tuple(harmless(cell.text) for cell in row) for row in grid.rows]
    return [grid.heads, *texts] if grid.heads else texts


def _widths(grid: Grid) -> list[int]:
    columns = zip(*_lines(grid), strict=True)
    return [max(width(text) for text in column) for column in columns]


def _plain_grid(grid: Grid) -> Iterator[str]:
    widths = _widths(grid)
    for line in _lines(grid):
        columns = enumerate(zip(line, widths, strict=True))
        yield _GAP.join(
            padded(text, size, is_right=index in grid.numbers) for index, (text, size) in columns
        ).rstrip()


def _show_rich(page: Page, stream: TextIO) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False)
    for part in page:
        match part:
            case Line():
                console.print(Text(harmless(part.text), style=_STYLE[part.tone]))
            case Grid():
                needed = sum(_widths(part)) + len(_GAP) * len(_widths(part))
                is_wide = bool(part.numbers and part.rows) and needed > console.width
                if is_wide and part.is_list:
                    console.print(*_row_by_row(part), sep="\n")
                else:
                    console.print(_rich_grid(turned(part) if is_wide else part))


def _row_by_row(grid: Grid) -> "Iterator[Text | Padding]":
    """Yield each row as a paragraph: what it is about, and below, what is to be said of it."""
    from rich.padding import Padding
    from rich.text import Text

    for row in grid.rows:
        texts = [Text(harmless(cell.text), style=_STYLE[cell.tone]) for cell in row]
        heads = [Text(f"{harmless(head)} ", style="dim") for head in grid.heads]
        yield Text(_GAP).join((Text(harmless(row[0].text), style="bold"), *texts[1:_TITLES]))
        pairs = zip(heads[_TITLES:], texts[_TITLES:], strict=True)
        told = Text(_BETWEEN).join(head + text for head, text in pairs)
        yield Padding(told, (0, 0, 0, len(_GAP)))


def _rich_grid(grid: Grid) -> "Table":
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=bool(grid.heads), padding=(0, 2, 0, 0), header_style="dim")
    heads = grid.heads or ("",) * len(grid.rows[0])
    for index, head in enumerate(heads):
        is_number = index in grid.numbers
        is_figures = bool(grid.numbers)
        table.add_column(
            Text(harmless(head)),
            justify="right" if is_number else "left",
            no_wrap=is_figures,
            overflow="ellipsis" if is_figures else "fold",
        )
    for row in grid.rows:
        table.add_row(*(Text(harmless(cell.text), style=_STYLE[cell.tone]) for cell in row))
    return table
