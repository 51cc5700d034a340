"""What a heavy run has to show."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One count of a heavy run.

    Attributes:
        what: What was tried.
        count: How often.
        bad: How often it did not hold; a single one fails the run.
        note: What else is worth knowing: the slowest, the largest; empty for nothing.
    """

    what: str
    count: int
    bad: int
    note: str = ""
