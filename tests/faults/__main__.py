"""Write the page of the faults: ``python -m tests.faults``; with a folder's name: what it becomes."""

import sys
import tempfile
from pathlib import Path
from pprint import pprint

from tests.faults.listed import faults
from tests.faults.page import PAGE, page
from tests.faults.run import outcome


def main(names: list[str]) -> None:
    """Write the page, or print what the named faults become, ready to be declared."""
    for name in names:
        with tempfile.TemporaryDirectory() as folder:
            found = outcome(faults()[name], Path(folder))
        pprint((found.became, found.says, found.counts), width=100)
    if not names:
        PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
