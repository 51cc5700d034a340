"""What may keep letters and pictures from being made, each with a sentence that says what to do."""

from collections.abc import Mapping
from typing import ClassVar

from addin.errors import MubiaoError
from workbook.letters.broken import Broken
from workbook.schema.letter_words import BROKEN
from workbook.schema.words import Lang, Words


class TemplateBroken(MubiaoError):  # noqa: N818 - named for what happened, as all of them
    """A team's own letter template cannot be used; nothing was sent."""

    catalogue: ClassVar[Mapping[str, Words]] = BROKEN

    def __init__(self, broken: tuple[Broken, ...]) -> None:
        """Keep everything that is wrong; the first decides the code."""
        super().__init__(broken[0].code)
        self.broken = broken

    def told(self, lang: Lang) -> str:
        """Return a line for each thing that is wrong."""
        return "\n".join(each.told(lang) for each in self.broken)
