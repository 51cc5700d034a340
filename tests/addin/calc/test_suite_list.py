"""The list of xlwings' tests that do not pass is held against a run."""

from tests.live.calc_suite.listed import Comparison, compared, reasons

LISTED = {"test_a.py::*": "why", "test_b.py::test_one[x]": "why", "test_c.py::test_gone": "why"}


def test_what_fails_unlisted_what_passes_listed_and_what_is_not_there_are_told() -> None:
    outcomes = {
        "test_a.py::test_one": "failed",
        "test_a.py::test_two": "passed",
        "test_b.py::test_one[x]": "skipped",
        "test_b.py::test_one[y]": "skipped",
        "test_b.py::test_two": "passed",
    }

    found = compared(outcomes, LISTED)

    assert (
        Comparison(
            passed=2,
            of=5,
            unlisted=("test_b.py::test_one[y]",),
            passing=("test_a.py::test_two",),
            idle=("test_c.py::test_gone",),
        )
        == found
    )
    assert not found.is_as_listed


def test_a_run_as_listed_differs_in_nothing() -> None:
    outcomes = {"test_a.py::test_one": "failed", "test_b.py::test_two": "passed"}

    assert compared(outcomes, {"test_a.py::*": "why"}).is_as_listed


def test_every_line_of_the_list_has_a_reason() -> None:
    assert [] == [test for test, reason in reasons().items() if not reason.endswith(".")]
