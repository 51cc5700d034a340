"""A working month cut into its four or five weeks."""

from collections.abc import Sequence
from datetime import date

from workbook.calendar.period import Period, Week

SHORT = 3  # a first or last piece with fewer workdays joins its neighbour
FEWEST, MOST = 4, 5

_Piece = list[date]


def weeks_of(days: Sequence[date], workdays: Sequence[date]) -> tuple[Week, ...]:
    """Return the weeks of a working month: Monday to Sunday, cut at the month's ends.

    A first or last piece with fewer than 3 workdays joins its neighbour, once at each end. There
    are always four or five weeks: where joining would leave three (January runs 25 days), only the
    end with fewer workdays joins; where no end is short and there are six pieces (December runs 36
    days), the end with fewer workdays joins all the same. Ends with equally many: the first.

    Args:
        days: Every day of the month, in order, at least 22.
        workdays: The days of it that are worked.
    """
    worked = frozenset(workdays)
    pieces = _joined(_pieces(days), worked)
    return tuple(
        Week(number=number, start=piece[0], end=piece[-1], workdays=sum(d in worked for d in piece))
        for number, piece in enumerate(pieces, start=1)
    )


def last_week_ended(period: Period, as_of: date) -> Week | None:
    """Return the last week of a working month that is over by the end of ``as_of``.

    None where not even the first is: then it is the last week of the month before.
    """
    ended = [week for week in period.weeks if week.end <= as_of]
    return ended[-1] if ended else None


def _pieces(days: Sequence[date]) -> list[_Piece]:
    pieces: list[_Piece] = []
    for day in days:
        if not pieces or day.weekday() == 0:
            pieces.append([])
        pieces[-1].append(day)
    return pieces


def _joined(pieces: list[_Piece], worked: frozenset[date]) -> list[_Piece]:
    """Join ends to their neighbours, the end with fewer workdays first, each end at most once."""
    counts = {end: sum(day in worked for day in pieces[end]) for end in (0, -1)}
    for end in sorted(counts, key=counts.__getitem__):
        is_wanted = counts[end] < SHORT or len(pieces) > MOST
        if is_wanted and len(pieces) > FEWEST:
            pieces = _join_first(pieces) if end == 0 else _join_last(pieces)
    return pieces


def _join_first(pieces: list[_Piece]) -> list[_Piece]:
    first, second, *rest = pieces
    return [first + second, *rest]


def _join_last(pieces: list[_Piece]) -> list[_Piece]:
    *rest, second, last = pieces
    return [*rest, second + last]
