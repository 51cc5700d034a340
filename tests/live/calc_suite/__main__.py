"""Run xlwings' desktop tests on our engine: ``python -m tests.live.calc_suite``."""

import sys
import tempfile
from pathlib import Path

from tests.live.calc_suite.run import run


def main() -> int:
    """Return 0 if exactly the listed tests did not pass."""
    with tempfile.TemporaryDirectory(prefix="calc-suite-") as folder:
        found = run(Path(folder))
    print(f"{found.passed} of {found.of} passed")
    for title, tests in (
        ("Not passed and not listed", found.unlisted),
        ("Listed, and passed", found.passing),
        ("Listed, and not there", found.idle),
    ):
        for test in tests:
            print(f"{title}: {test}")
    return 0 if found.is_as_listed else 1


if __name__ == "__main__":
    sys.exit(main())
