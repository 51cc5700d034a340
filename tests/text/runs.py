"""Writes each kind of workbook, as often as it takes until so many texts were in one."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, partial
from itertools import cycle

from tests.text.scan import Live, faults_of, live_of, texts_in
from tests.text.strings import strings
from tests.text.workbooks import Made, drawn, harmless, members, patched, review, team
from workbook.schema.words import LANGS, Lang

Write = Callable[[Iterator[str]], Made]


def kinds(lang: Lang) -> dict[str, Write]:
    """Return the ways to write a workbook of ours with texts in it."""
    return {
        "review book": partial(review, lang=lang),
        "team book": partial(team, lang=lang),
        "drawn cells": drawn,
        "filled-in cells": patched,
        "member book": lambda texts: next(members(texts, lang)),
    }


@cache
def plain(kind: str, lang: Lang) -> tuple[Live, frozenset[int]]:
    """Return what is live in a workbook whose texts are harmless, and which places a cell shows."""
    made = kinds(lang)[kind](harmless())
    shown = texts_in(made.content)
    return live_of(made.content), frozenset(
        place for place, text in enumerate(made.places) if text in shown
    )


@dataclass(slots=True)
class Counted:
    """Texts, and how many were taken."""

    texts: Iterator[str]
    taken: int = 0

    def __iter__(self) -> "Counted":
        return self

    def __next__(self) -> str:
        self.taken += 1
        return next(self.texts)


def tried(kind: str, least: int, *, seed: int = 1) -> Iterator[tuple[int, list[str]]]:
    """Yield how many hostile texts were written so far, and what is wrong with each workbook.

    Args:
        kind: Which workbook.
        least: How many texts to write in all, at least.
        seed: Another number, other made-up texts.
    """
    texts = Counted(strings(seed=seed))
    for lang in cycle(LANGS):
        made = kinds(lang)[kind](texts)
        live, shown = plain(kind, lang)
        shows = [made.places[place] for place in sorted(shown)]
        yield texts.taken, faults_of(made.content, like=live, shows=shows)
        if texts.taken >= least:
            return
