"""A command run in a process of its own, and what it said."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Told:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def record(self) -> dict[str, Any]:
        """Return the JSON object it printed."""
        record = json.loads(self.out, parse_constant=_refused)
        assert isinstance(record, dict)
        return record


def _refused(constant: str) -> None:
    raise AssertionError(f"{constant} is no JSON")


def mubiao(
    *words: object, cwd: Path, env: Mapping[str, str] | None = None, within: float | None = None
) -> Told:
    """Run a command as a person would, with nothing in reach but its arguments.

    Args:
        *words: The command line.
        cwd: The folder it is run in.
        env: What is set beside the environment.
        within: The seconds after which it is given up as hanging.
    """
    done = subprocess.run(
        [sys.executable, "-m", "addin", *map(str, words)],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2]), **(env or {})},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=within,
    )
    return Told(done.returncode, done.stdout, done.stderr)


def parts(path: Path) -> dict[str, bytes]:
    """Return a workbook's parts, unpacked."""
    with zipfile.ZipFile(path) as book:
        return {name: book.read(name) for name in book.namelist()}
