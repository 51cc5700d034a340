"""A number for each text, so that very many texts are compared at once.

Equal texts have equal numbers. Different ones hardly ever do (one pair in 2^64), so what the numbers say
is looked at again in the texts themselves.
"""

import numpy as np
import numpy.typing as npt

from workbook.check.packed import BETWEEN
from workbook.check.stacked import Ints

Marks = npt.NDArray[np.uint64]

_ODD = 0x9E3779B97F4A7C15  # 2^64 by the golden ratio: its powers look like chance
_PLACES = 1024
_WEIGHTS = np.cumprod(np.full(_PLACES, _ODD, np.uint64))


def text_numbers(texts: str) -> tuple[Marks, Ints]:
    """Return a number for each text, its characters weighed by their places, and the lengths.

    Args:
        texts: Each ended by ``BETWEEN``.
    """
    codes = np.frombuffer(texts.encode("utf-32-le", "surrogatepass"), np.uint32)
    ends = np.flatnonzero(codes == ord(BETWEEN))
    if not len(ends):
        return np.zeros(0, np.uint64), ends
    starts = np.concatenate(([0], ends[:-1] + 1))
    places = np.arange(len(codes)) - np.repeat(starts, ends - starts + 1)
    return np.add.reduceat(codes * _WEIGHTS[places % _PLACES], starts), ends - starts


def stand_with_several(marks: Marks, others: npt.NDArray[np.generic]) -> npt.NDArray[np.bool_]:
    """Return whether a row's mark stands, in some row, beside another value than in this one.

    Args:
        marks: One a row.
        others: What stands beside each.
    """
    several = np.zeros(len(marks), np.bool_)
    if len(marks):
        order = np.argsort(marks, kind="stable")
        marks, others = marks[order], others[order]
        starts = np.flatnonzero(np.concatenate(([True], marks[1:] != marks[:-1])))
        differ = np.minimum.reduceat(others, starts) != np.maximum.reduceat(others, starts)
        several[order] = np.repeat(differ, np.diff(starts, append=len(marks)))
    return several
