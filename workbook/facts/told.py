"""Sums over positions, together with whether anything was said there: blank is not zero."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbook.facts.axes import Ints


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """A whole number per position, and where there is one at all.

    Attributes:
        total: int64; 0 where nothing is told.
        is_told: bool, of the same length.
    """

    total: Ints
    is_told: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, places: Ints, values: Ints, size: int) -> "Told":
        """Return the sums of ``values`` by place; whole numbers below 2^53 add exactly."""
        total = np.bincount(places, weights=values, minlength=size)
        return cls(
            total=np.rint(total).astype(np.int64),
            is_told=np.bincount(places, minlength=size) > 0,
        )

    def or_else(self, other: "Told") -> "Told":
        """Return this where it is told, elsewhere ``other``."""
        return Told(
            total=np.where(self.is_told, self.total, other.total),
            is_told=self.is_told | other.is_told,
        )
