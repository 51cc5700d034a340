"""The tests that do not pass, each with its reason, held against what became of them."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

LIST = Path(__file__).with_name("not_passed.toml")
PASSED = "passed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What differs between the list and a run.

    Attributes:
        passed: How many tests passed.
        of: How many there are.
        unlisted: Tests that did not pass and are not listed.
        passing: Tests that are listed and passed.
        idle: Lines of the list that fit no test.
    """

    passed: int
    of: int
    unlisted: tuple[str, ...]
    passing: tuple[str, ...]
    idle: tuple[str, ...]

    @property
    def is_as_listed(self) -> bool:
        """Whether nothing differs."""
        return not (self.unlisted or self.passing or self.idle)


def reasons() -> dict[str, str]:
    """Return the reason for each line of the list: a test, or a pattern for many."""
    groups = tomllib.loads(LIST.read_text(encoding="utf-8"))["not_passed"]
    return {test: group["reason"] for group in groups for test in group["tests"]}


def compared(outcomes: Mapping[str, str], listed: Mapping[str, str]) -> Comparison:
    """Hold a run's outcomes against the list."""
    fits = {line: [test for test in outcomes if _is_fit(test, line)] for line in listed}
    expected = {test for tests in fits.values() for test in tests}
    passed = {test for test, outcome in outcomes.items() if outcome == PASSED}
    return Comparison(
        passed=len(passed),
        of=len(outcomes),
        unlisted=tuple(test for test in outcomes if test not in passed | expected),
        passing=tuple(test for test in outcomes if test in passed & expected),
        idle=tuple(line for line, tests in fits.items() if not tests),
    )


def _is_fit(test: str, line: str) -> bool:
    # The brackets of a parametrized test are its name, not a set of letters.
    return fnmatchcase(test, line.replace("[", "[[]"))
