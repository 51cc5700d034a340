"""One comparison of a run, and how it is taken.

Both sides are timed several times and the quickest counts, since a machine is disturbed but never
hurried. Slow peers are timed on some of the books and scaled up, which the table says.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter


@dataclass(frozen=True, slots=True, kw_only=True)
class Ratio:
    """One comparison.

    Attributes:
        what: What we do.
        ours: Seconds, or megabytes.
        peer: The same of the other side, scaled up to the same work; or the limit.
        bar: How many times faster we are to be; below 0, how many times slower we may be; None
            for none.
        peer_is: What the other side is.
        unit: Of both figures.
    """

    what: str
    ours: float
    peer: float
    bar: float | None
    peer_is: str
    unit: str = "s"

    @property
    def value(self) -> float:
        """How many times faster; for a bar below 0 how many times slower, negative."""
        is_faster = self.bar is not None and self.bar > 0
        return self.peer / self.ours if is_faster else -self.ours / self.peer

    @property
    def is_held(self) -> bool:
        """Whether the bar is held."""
        return self.bar is None or self.value >= self.bar

    def cells(self) -> tuple[str, ...]:
        """Return the comparison as a row of a table."""
        sign, word = ("≥", "faster") if self.value > 0 else ("≤", "as much")
        bar = "" if self.bar is None else f"{sign}{abs(self.bar):g}"
        return (
            self.what,
            f"{self.ours:,.2f} {self.unit}",
            self.peer_is,
            f"{self.peer:,.2f} {self.unit}",
            f"{abs(self.value):.1f}× {word}",
            bar + ("" if self.is_held else " MISSED"),
        )


def run(*words: object, environment: dict[str, str] | None = None) -> None:
    """Run a command in a process of its own, as a person would."""
    line = [sys.executable, "-m", "addin", *map(str, words)]
    done = subprocess.run(line, capture_output=True, text=True, env=environment)
    assert done.returncode in (0, 1), done.stderr


def uncached() -> dict[str, str]:
    """Return an environment in which nothing is remembered from one run to the next."""
    return {**os.environ, "MUBIAO_CACHE": "off"}


def seconds(work: Callable[[], object]) -> float:
    """Return how long some work takes."""
    start = perf_counter()
    work()
    return perf_counter() - start


def fastest(work: Callable[[], object], times: int) -> float:
    """Return how long some work takes when the least disturbs it."""
    return min(seconds(work) for _ in range(times))


def fastest_in_turns(
    one: Callable[[], object], other: Callable[[], object], times: int
) -> tuple[float, float]:
    """Return how long two pieces of work take when the least disturbs them, taken in turns."""
    taken = [(seconds(one), seconds(other)) for _ in range(times)]
    return min(first for first, _ in taken), min(second for _, second in taken)
