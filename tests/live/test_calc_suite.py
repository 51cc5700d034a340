"""xlwings' own desktop tests on our engine; ``python -m tests.live.calc_suite`` shows them by name."""

from pathlib import Path

from tests.live.calc_suite.run import run

PASSED_AT_LEAST = 300


def test_exactly_the_listed_desktop_tests_of_xlwings_do_not_pass(tmp_path: Path) -> None:
    found = run(tmp_path)

    assert ((), (), ()) == (found.unlisted, found.passing, found.idle)
    assert found.passed >= PASSED_AT_LEAST
