"""Working months, weeks and workdays as values."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """A Monday-Sunday piece of a working month; short first and last pieces are joined."""

    number: int
    start: date
    end: date
    workdays: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """A working month with its days.

    Attributes:
        id: "2026-11".
        days: Every date of it, in order.
        workdays: The dates that are worked, in order.
        weeks: Four or five weeks.
    """

    id: str
    start: date
    end: date
    days: tuple[date, ...]
    workdays: tuple[date, ...]
    weeks: tuple[Week, ...]

    def gone(self, as_of: date) -> int:
        """Return the workdays gone by the end of ``as_of``, that day included."""
        return sum(day <= as_of for day in self.workdays)

    def left(self, as_of: date) -> int:
        """Return the workdays after ``as_of``."""
        return len(self.workdays) - self.gone(as_of)

    def time_progress(self, as_of: date) -> float:
        """Return the share (0-1) of workdays gone; 0 for a month without workdays."""
        return self.gone(as_of) / len(self.workdays) if self.workdays else 0.0
