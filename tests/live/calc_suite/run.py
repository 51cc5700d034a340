"""A run of xlwings' desktop tests in a process of its own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from tests.live.calc_suite.fetched import fetched
from tests.live.calc_suite.listed import Comparison, compared, reasons
from tests.live.calc_suite.plugin import RESULT

ROOT = Path(__file__).parents[3]
WITHIN = 1200  # seconds
# The files whose tests drive a desktop Excel; the others test xlwings' server, Lite and Reader,
# which have engines of their own, or parts that need no engine.
FILES = (
    "active",
    "alignment",
    "app",
    "book",
    "borders",
    "characters",
    "conditional_formats",
    "conversion",
    "data_validation",
    "fileformats",
    "font",
    "names",
    "ndim",
    "pivot_table",
    "polars",
    "range",
    "range_duplicates_special_integration",
    "range_find_replace_integration",
    "range_move_integration",
    "shape",
    "sheet",
    "table",
)


def run(folder: Path) -> Comparison:
    """Fetch the tests, run them and hold what became of them against the list.

    Args:
        folder: An empty folder.
    """
    tests = fetched(folder)
    scratch = folder / "scratch"
    scratch.mkdir()
    result = folder / "result.json"
    files = [str(tests / f"test_{name}.py") for name in FILES]
    options = ("-c", str(tests / "pytest.ini"), "--rootdir", str(tests), "--tb=no", "-q")
    process = subprocess.Popen(
        [sys.executable, "-m", "pytest", *options, "-p", "tests.live.calc_suite.plugin", *files],
        cwd=scratch,
        env={
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "TMPDIR": str(scratch),
            RESULT: str(result),
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    )
    try:
        said, _ = process.communicate(timeout=WITHIN)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGINT)  # it ends its offices
        said, _ = process.communicate()
    assert result.is_file(), f"The tests did not run:\n{said}"
    return compared(json.loads(result.read_text(encoding="utf-8")), reasons())
