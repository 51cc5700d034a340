"""Names that must not be read: found in free text however they are spaced, widened or accented."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

SHORTEST = 2  # one character is no name but a word of every sentence
SHORTEST_NUMBER = 5  # a customer called 12 would hide every 12
HIDDEN = "**"

_PASSED_OVER = frozenset("·•・‧.-–—_'’`、，,")
_SPACE = " "


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text that must not be read, and what stands there instead."""

    start: int
    end: int
    shown: str


@dataclass(frozen=True, slots=True)
class Folded:
    """A text as names are looked for in it.

    Attributes:
        text: Small letters without spaces, accents, points and what nobody sees.
        places: Where each of its characters stands in the text itself.
    """

    text: str
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Names:
    """Names to be found in texts, thousands of them as quickly as a few.

    Attributes:
        names: As they are looked for.
        lengths: The first two characters of a name -> how long such names are, longest first.
    """

    names: frozenset[str] = frozenset()
    lengths: Mapping[str, tuple[int, ...]] = field(default_factory=dict)

    @classmethod
    def of(
        cls, names: Iterable[str], *, but: Iterable[str] = (), figures: int = SHORTEST_NUMBER
    ) -> "Names":
        """Return names as they are looked for.

        Args:
            names: As they were written.
            but: Words that are no names, whoever is called so.
            figures: How many figures a name of figures alone has at least.
        """
        words = {fold(each).text for each in but}
        found = {fold(each).text for each in names} - words
        kept = frozenset(
            each for each in found if len(each) >= (figures if each.isdigit() else SHORTEST)
        )
        lengths: dict[str, set[int]] = {}
        for name in kept:
            lengths.setdefault(name[:SHORTEST], set()).add(len(name))
        return cls(kept, {k: tuple(sorted(each, reverse=True)) for k, each in lengths.items()})

    def spans(self, text: str, *, known: frozenset[str] = frozenset()) -> Iterator[Span]:
        """Yield where names stand in a text, from left to right.

        A name that may be read shows what lies within it, and no more: of another name that begins in
        it and goes on behind it, all is hidden.

        Args:
            text: Anything.
            known: Names, as they are looked for, that may be read.
        """
        folded = fold(text)
        at = read = 0
        while at < len(folded.text) - 1:
            end = self._end(text, folded, at)
            if folded.text[at:end] in known:
                read = max(read, end)
            elif end > read:
                start = folded.places[at]
                yield Span(start, folded.places[end - 1] + 1, f"{text[start]}{HIDDEN}")
                at = end
                continue
            at += 1

    def _end(self, text: str, folded: Folded, at: int) -> int:
        """Return where the longest name that begins here ends, or 0."""
        for length in self.lengths.get(folded.text[at : at + SHORTEST], ()):
            end = at + length
            if end > len(folded.text):
                continue
            if folded.text[at:end] in self.names and _stands_alone(text, folded, at, end):
                return end
        return 0


def fold(text: str) -> Folded:
    """Return a text as names are looked for in it.

    Example:
        >>> fold("Ｗáng  Li").text, fold("王·建 国").text, fold("3-11 4").text
        ('wangli', '王建国', '3 11 4')
    """
    if text.isalnum() and text.isascii():
        return Folded(text.lower(), tuple(range(len(text))))
    letters: list[str] = []
    places: list[int] = []
    for index, each in enumerate(text):
        for letter in _letters(each):
            if letter != _SPACE or (letters and letters[-1].isdigit()):
                letters.append(letter)
                places.append(index)
    while letters and letters[-1] == _SPACE:
        del letters[-1], places[-1]
    return Folded("".join(letters), tuple(places))


@lru_cache(maxsize=65_536)
def _letters(character: str) -> str:
    """Return what a character is compared as; a space where it only parts."""
    parts = (
        _SPACE if each.isspace() or each in _PASSED_OVER else each
        for each in unicodedata.normalize("NFKD", character).casefold()
        if unicodedata.category(each) not in {"Mn", "Me", "Cf", "Cc"} or each.isspace()
    )
    return "".join(parts)


def _stands_alone(text: str, folded: Folded, at: int, end: int) -> bool:
    """Return whether Latin letters or figures of a name are not a piece of a longer word."""
    before, after = folded.places[at] - 1, folded.places[end - 1] + 1
    return not (
        (_is_latin(folded.text[at]) and before >= 0 and _is_latin(text[before]))
        or (_is_latin(folded.text[end - 1]) and after < len(text) and _is_latin(text[after]))
    )


def _is_latin(character: str) -> bool:
    return character.isascii() and character.isalnum()
