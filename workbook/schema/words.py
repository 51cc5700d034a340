"""Chinese and English beside each other: the pair in which every label and sentence is kept."""

from dataclasses import dataclass
from typing import Literal

Lang = Literal["zh", "en"]
LANGS: tuple[Lang, ...] = ("zh", "en")


@dataclass(frozen=True, slots=True)
class Words:
    """One thing a person sees, in both languages.

    Example:
        >>> Words("客户", "Customer").of("en")
        'Customer'
    """

    zh: str
    en: str

    def of(self, lang: Lang, **facts: object) -> str:
        """Return the words in one language, with ``{name}`` places filled from ``facts``."""
        text = self.zh if lang == "zh" else self.en
        return text.format(**facts) if facts else text

    def both(self) -> tuple[str, str]:
        """Return the zh and the en form, for matching either."""
        return (self.zh, self.en)


NOTHING = Words("", "")
