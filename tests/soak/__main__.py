"""Runs the heavy tests and writes their figures: ``python -m tests.soak [SUBJECT …] [--share 0.01]``.

Each subject's lines of the page are written when it is through; those of the others stay. So subjects can
run one by one, or beside each other, and what was shown is there although a later one is stopped.
"""

import argparse
import importlib
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from pathlib import Path
from time import perf_counter

from tests.soak.figure import Figure

SUBJECTS = ("planting", "silent", "saving", "text", "mail", "privacy", "fuzz")
PAGE = Path(__file__).parents[2] / "docs" / "soak.md"
HEAD = """# What the heavy runs showed

`make soak` writes this page, `make test` does a sample of each. A single bad one fails the run.
"""
TABLE = "| run | tried | bad | |\n|---|---:|---:|---|\n"


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


def page_with(page: str, subject: str, day: date, figures: Iterable[Figure]) -> str:
    """Return the page with a subject's lines in place of its earlier ones.

    Args:
        page: As it stands; empty for none.
        subject: The subject.
        day: When it ran.
        figures: What it showed.
    """
    _, *old = page.split("\n## ")
    parts = {each.split(" ", 1)[0]: each.rstrip() for each in old}
    rows = "\n".join(map(row, figures))
    parts[subject] = f"{subject} · {day.isoformat()}\n\n{TABLE}{rows}"
    told = [f"\n## {parts[each]}\n" for each in SUBJECTS if each in parts]
    return HEAD + "".join(told)


def main() -> int:
    """Run what was asked for and return 1 where anything was bad; full runs write the page."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("subjects", nargs="*", choices=[*SUBJECTS, []], default=[])
    parser.add_argument("--share", type=float, default=1.0)
    asked = parser.parse_args()
    bad = 0
    for subject in asked.subjects or SUBJECTS:
        figures = []
        for _, figure, seconds in soak([subject], asked.share):
            figures.append(figure)
            print(f"{datetime.now():%H:%M:%S} {subject} {seconds:.0f} s {row(figure)}", flush=True)
        bad += sum(each.bad for each in figures)
        if asked.share == 1.0:
            before = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
            PAGE.write_text(page_with(before, subject, date.today(), figures), encoding="utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
