"""How far a command is: as a person reads it, and as a line for a program."""

import re
from dataclasses import dataclass
from typing import Self

from workbook.schema.screen_words import FAR
from workbook.schema.words import Lang

_LINE = re.compile(r"([0-9]+)/([0-9]+)\t([0-9]+)\t([0-9]+)\t([^\t]*)")
_BETWEEN = " · "
_MINUTE = 60
_LONG = 100  # seconds that are better told in minutes


@dataclass(frozen=True, slots=True, kw_only=True)
class Far:
    """How far a command is.

    Attributes:
        label: What it does.
        done: How many steps are done.
        total: Of how many; 0 where that is not known yet.
        left_out: How many of those done are files that were not taken.
        seconds: About how long the others take; 0 for no time or not known yet.
    """

    label: str = ""
    done: int = 0
    total: int = 0
    left_out: int = 0
    seconds: int = 0

    @classmethod
    def of_line(cls, line: str) -> Self | None:
        r"""Return what a line says; None if it is another line.

        Example:
            >>> Far.of_line("3/12\t1\t8\tChecking")
            Far(label='Checking', done=3, total=12, left_out=1, seconds=8)
        """
        found = _LINE.fullmatch(line)
        if found is None:
            return None
        done, total, left_out, seconds = map(int, found.groups()[:-1])
        return cls(label=found[5], done=done, total=total, left_out=left_out, seconds=seconds)

    @property
    def line(self) -> str:
        """It as a line for a program."""
        return f"{self.done}/{self.total}\t{self.left_out}\t{self.seconds}\t{self.label}"

    def said(self, lang: Lang) -> str:
        """Return it as a person reads it.

        Example:
            >>> Far(label="Checking", done=40, total=200, left_out=2, seconds=12).said("en")
            'Checking 40/200 · 2 not taken · about 12 s left'
        """
        far = FAR["far"].of(lang, label=self.label, done=self.done, total=self.total)
        return _BETWEEN.join(filter(None, (far, self.said_left_out(lang), self._said_time(lang))))

    def said_left_out(self, lang: Lang) -> str:
        """Return how many files were not taken, as a person reads it; nothing for none."""
        return FAR["left_out"].of(lang, count=self.left_out) if self.left_out else ""

    def _said_time(self, lang: Lang) -> str:
        if self.seconds >= _LONG:
            return FAR["minutes"].of(lang, left=round(self.seconds / _MINUTE))
        return FAR["seconds"].of(lang, left=self.seconds) if self.seconds else ""
