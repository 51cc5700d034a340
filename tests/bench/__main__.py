"""``python -m tests.bench [--all]`` (``make bench``): ratios of one run on one machine, each with its bar.

A missed bar fails the run. With ``--all`` thousands of books are compared too, and the page is written.
"""

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.bench.everyday import checking, consolidating, issuing, starting
from tests.bench.many import thousands
from tests.bench.monthly import reviewing
from tests.bench.ratio import Ratio

ROOT = Path(__file__).parents[2]
PAGE, BOOKS = ROOT / "docs" / "speed.md", ROOT / "build" / "bench"
HEAD = """# How fast

`make bench-all` writes this page: one run on two cores. The ratios hold from machine to machine better than
the seconds. Ours is the whole command, from the shell's prompt to the saved review book; a peer merely
reads the books, and checks, measures and writes nothing.

| ours | | against | | | bar |
|---|---:|---|---:|---:|---:|
"""


def ratios(*, is_all: bool) -> Iterator[Ratio]:
    """Yield the comparisons as they are taken."""
    for compare in (starting, reviewing, checking, issuing, consolidating):
        with tempfile.TemporaryDirectory() as folder:
            yield compare(Path(folder) / "bench")
    if is_all:
        yield from thousands(BOOKS)


def main() -> int:
    """Take every comparison and return 1 where a bar is missed."""
    is_all = "--all" in sys.argv[1:]
    taken = []
    for each in ratios(is_all=is_all):
        taken.append(each)
        print(" · ".join(each.cells()), flush=True)
    if is_all:
        rows = "".join(f"| {' | '.join(each.cells())} |\n" for each in taken)
        PAGE.write_text(HEAD + rows, encoding="utf-8")
    return 0 if all(each.is_held for each in taken) else 1


if __name__ == "__main__":
    sys.exit(main())
