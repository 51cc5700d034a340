"""Runs the heavy tests and writes their figures: ``python -m tests.soak [SUBJECT …] [--share 0.01]``."""

import argparse
import importlib
import sys
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter

from tests.soak.figure import Figure

SUBJECTS = ("planting", "silent", "saving", "text", "mail", "fuzz")
PAGE = Path(__file__).parents[2] / "docs" / "soak.md"
HEAD = """# What the heavy runs showed

`make soak` writes this page; `make test` does a sample of each. A single bad one fails the run.

| run | tried | bad | |
|---|---:|---:|---|
"""


def soak(subjects: Sequence[str], share: float) -> Iterator[tuple[str, Figure, float]]:
    """Yield each subject's figures as they come, with the seconds since the one before.

    Args:
        subjects: Names of modules beside this one.
        share: How much of the full run to do, 0–1.
    """
    for subject in subjects:
        begun = perf_counter()
        for figure in importlib.import_module(f"tests.soak.{subject}").soak(share):
            yield subject, figure, perf_counter() - begun
            begun = perf_counter()


def row(figure: Figure) -> str:
    """Return a figure as a line of the page."""
    return f"| {figure.what} | {figure.count:,} | {figure.bad:,} | {figure.note} |"


def main() -> int:
    """Run what was asked for and return 1 where anything was bad; a full run writes the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("subjects", nargs="*", choices=[*SUBJECTS, []], default=[])
    parser.add_argument("--share", type=float, default=1.0)
    asked = parser.parse_args()
    rows, bad = [], 0
    for subject, figure, seconds in soak(asked.subjects or SUBJECTS, asked.share):
        rows.append(row(figure))
        bad += figure.bad
        print(f"{datetime.now():%H:%M:%S} {subject} {seconds:.0f} s {rows[-1]}", flush=True)
    if asked.share == 1.0 and not asked.subjects:
        PAGE.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
