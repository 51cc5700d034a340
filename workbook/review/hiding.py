"""How whatever is told outside the review book is kept free of what its reader must not read."""

from dataclasses import dataclass
from typing import Protocol


class Hides(Protocol):
    """What hides private values in a text; a review's own mask is one."""

    def masked(self, value: str) -> tuple[str, int]:
        """Return a text with what is private hidden, and how many pieces that were."""
        ...


@dataclass(frozen=True, slots=True)
class NothingHidden:
    """Leaves every text as it is: for the supervisor, who has it all in her own books."""

    def masked(self, value: str) -> tuple[str, int]:
        """Return the text itself."""
        return value, 0


NOTHING_HIDDEN = NothingHidden()
