"""What is wrong with a letter's template, as a value: nothing is sent while there is any."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.schema.letter_words import BROKEN
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A template that no letter can be written from.

    Attributes:
        code: The key of its sentence.
        file: The template's file name.
        line: The line to look at, from 1; 0 where it is about the file's name.
        found: What stands there, or what is missing.
        wanted: What may stand there.
    """

    code: str
    file: str
    line: int = 0
    found: str = ""
    wanted: tuple[str, ...] = ()

    def facts(self) -> Mapping[str, str]:
        """Return what its sentence names."""
        return {
            "file": self.file,
            "line": str(self.line),
            "found": self.found,
            "wanted": ", ".join(self.wanted),
        }

    def told(self, lang: Lang) -> str:
        """Return its sentence."""
        return BROKEN[self.code].of(lang, **self.facts())
