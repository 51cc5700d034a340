"""Merged areas of a sheet, found by halving: what holds no merged cell is asked about only once."""

from collections.abc import Callable, Iterator

from workbook.read.cells import Span


def merged_spans(
    height: int,
    width: int,
    *,
    is_merged: Callable[[Span], bool],
    area_of: Callable[[int, int], Span],
) -> tuple[Span, ...]:
    """Return the merged areas from A1 to the last used cell, from top to bottom.

    Args:
        height: How many rows are used, from A1.
        width: How many columns.
        is_merged: Whether a cell of a span may be merged; for a single cell, whether it is.
        area_of: The merged area of a merged cell.

    Example:
        >>> area = (1, 1, 2, 3)
        >>> def meets(span):
        ...     return span[0] <= 2 and span[2] >= 1 and span[1] <= 3 and span[3] >= 1
        >>> merged_spans(9, 9, is_merged=meets, area_of=lambda row, column: area)
        ((1, 1, 2, 3),)
    """
    if not height or not width:
        return ()
    found: list[Span] = []
    waiting = [(0, 0, height - 1, width - 1)]
    while waiting:
        span = waiting.pop()
        if any(_holds(area, span) for area in found) or not is_merged(span):
            continue
        if span[:2] == span[2:]:
            found.append(area_of(*span[:2]))
        else:
            waiting.extend(_halves(span))
    return tuple(sorted(found))


def _holds(area: Span, span: Span) -> bool:
    return area[0] <= span[0] and area[1] <= span[1] and area[2] >= span[2] and area[3] >= span[3]


def _halves(span: Span) -> Iterator[Span]:
    """Yield the later half first: what is put last is looked at first."""
    top, left, bottom, right = span
    if bottom > top:
        middle = (top + bottom) // 2
        yield middle + 1, left, bottom, right
        yield top, left, middle, right
    else:
        middle = (left + right) // 2
        yield top, middle + 1, bottom, right
        yield top, left, bottom, middle
