"""How much of the working month is gone, in workdays."""

from dataclasses import dataclass
from datetime import date

from workbook.calendar.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A working month as of a day, that day included.

    Attributes:
        progress: Share (0-1) of the workdays gone: 0 before the month, 1 after it.
        workdays: Workdays of the month.
        gone: Workdays gone.
        left: Workdays left.
    """

    progress: float
    workdays: int
    gone: int
    left: int

    @classmethod
    def at(cls, period: Period, as_of: date) -> "Clock":
        """Return where ``period`` stands at the end of ``as_of``."""
        return cls(
            progress=period.time_progress(as_of),
            workdays=len(period.workdays),
            gone=period.gone(as_of),
            left=period.left(as_of),
        )
