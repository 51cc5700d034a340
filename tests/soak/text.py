"""Text is text: ten thousand hostile texts in each workbook we write."""

from collections.abc import Iterator

from tests.soak.figure import Figure
from tests.text.runs import tried

AMOUNT = {
    "review book": 10_000,
    "drawn cells": 10_000,
    "filled-in cells": 10_000,
    "team book": 1_000,
    "member book": 600,
}


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Yield for each workbook how many texts were written, and how many went wrong."""
    for seed, (kind, amount) in enumerate(AMOUNT.items(), start=2):
        books = list(tried(kind, max(1, round(amount * share)), seed=seed))
        wrong = [each for _, said in books for each in said]
        note = f"{len(books)} workbooks" + (f"; the first: {wrong[0]}" if wrong else "")
        yield Figure(what=f"hostile texts: {kind}", count=books[-1][0], bad=len(wrong), note=note)
