"""xlwings' tests: they come with its source distribution only, and are never kept here."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

PINNED = "xlwings==0.37.8"
FETCH = 300  # seconds
PACKAGE = "xlwings_tests"  # not "tests": that is ours


def fetched(folder: Path) -> Path:
    """Return the folder with xlwings' tests, freshly fetched.

    pip downloads and unpacks the source, then stops, because what would build it is not installed;
    ``--no-clean`` leaves the unpacked tree.

    Args:
        folder: An empty folder.
    """
    unpacked = folder / "unpacked"
    unpacked.mkdir()
    done = subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", PINNED, "--dest", str(folder / "files")),
            *("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--no-clean"),
        ],
        env={**os.environ, "TMPDIR": str(unpacked)},
        capture_output=True,
        encoding="utf-8",
        timeout=FETCH,
    )
    found = list(unpacked.glob("pip-download-*/xlwings_*/tests"))
    assert len(found) == 1, f"{PINNED} was not fetched:\n{done.stdout}\n{done.stderr}"
    return Path(shutil.move(found[0], folder / PACKAGE))
