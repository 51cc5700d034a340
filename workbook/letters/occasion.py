"""What a letter is about, and what goes with it."""

from dataclasses import dataclass, field

from workbook.calendar.period import Period, Week
from workbook.letters.letter import Attachment
from workbook.review.consolidated import Consolidated
from workbook.review.hiding import NOTHING_HIDDEN, Hides


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """A working month, or a week of it.

    Attributes:
        week: The week; None for the whole month.
        before: The month before, to the day that compares; None where it is not at hand.
    """

    period: Period
    week: Week | None = None
    before: Consolidated | None = field(default=None, compare=False, repr=False)

    @property
    def kind(self) -> str:
        """The first part of a template's name."""
        return "week" if self.week else "month"

    @property
    def id(self) -> str:
        """The period as a letter is filed under: "2026-11", "2026-11 week 2"."""
        return f"{self.period.id} week {self.week.number}" if self.week else self.period.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosed:
    """What goes with a letter.

    Attributes:
        review: The review for this audience.
        pictures: Shown inside the letter; the one whose ``content_id`` is "chart" under its figures.
        masked: How many private values were masked in them.
        mask: What is hidden in the letter's own facts.
    """

    review: Attachment
    pictures: tuple[Attachment, ...] = ()
    masked: int = 0
    mask: Hides = NOTHING_HIDDEN
