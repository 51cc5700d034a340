"""Phones, ids, cards and e-mail addresses in free text, however their figures are written."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbook.review.private_names import HIDDEN, Span

MOBILE = 11  # figures
LONG = 12  # no amount has so many figures in a row: an id, a card, or a number behind a date
SURE = 10  # so many figures are no chance: they are found inside longer runs too
FIRST, LAST = 3, 4  # figures that stay readable
MOST_PARTS = 4  # a number is written in: 138 0000 1234

_FIGURES = {**{each: str(n) for n, each in enumerate("〇一二三四五六七八九")}, "零": "0", "幺": "1"}
_MOBILE = re.compile(r"1[3-9]\d{9}")
_PARTS = re.compile(r"\d+")
_RUN = re.compile(r"\d(?:[ /()]{0,3}\d)*[Xx]?")
_WIDE_RUN = re.compile(r"\d(?:[ /().,:;_+*、]{0,3}\d){9,}")
# As people write them: mobile, area code and number, id, card; a space stands for any mark between.
_SHAPES = re.compile(
    r"(?:(?<!\d)|(?<=\b86)|(?<=\b86 ))1[3-9](?:\d{9}|\d[ .]\d{4}[ .]\d{4}|\d \d{3} \d{5}|\d \d{8}"
    r"|,\d{3},\d{3},\d{3}(?!,\d)|\d\d \d{3} \d{4}|\d{5} \d{4}|\d{3} \d{6}|\d{3} \d{3} \d{3})(?!\d)"
    r"|(?<![\d.])\(?0(?:10|2\d|[3-9]\d\d)[ )]{0,2}[2-9]\d{2,3} ?\d{4}(?!\d)"
    r"|(?<!\d)\d{6} \d{8} \d{3}[\dXx]"
    r"|(?<!\d)\d{4}(?: \d{4}){3}(?: \d{1,4})?(?!\d)"
    r"|(?<!\d)\d(?: \d){10,}(?: [Xx])?(?!\d)"
)
_ADDRESS = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]*@(?=[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)")


@dataclass(frozen=True, slots=True)
class _Plain:
    """A text with figures as 0-9 and marks between figures as spaces; what nobody sees is left out."""

    text: str
    places: tuple[int, ...]

    def span(self, start: int, end: int) -> Span:
        """Return what is shown instead of figures: the first three, and of a long one the last four."""
        figures = "".join(each for each in self.text[start:end] if each.isdigit() or each in "Xx")
        last = figures[-LAST:] if len(figures) >= MOBILE else ""
        shown = f"{figures[:FIRST]}****{last}"
        return Span(self.places[start], self.places[end - 1] + 1, shown)


def number_spans(text: str, phones: frozenset[str]) -> Iterator[Span]:
    """Yield where phones, ids, cards and addresses stand in a text.

    Args:
        text: Anything.
        phones: Numbers that are known to be somebody's, figures only.
    """
    has_figures = any(each.isdigit() or each in _FIGURES for each in text)
    if not has_figures and "@" not in text and "＠" not in text:
        return
    plain = _plain(text)
    for match in _ADDRESS.finditer(plain.text):
        start = plain.places[match.start()]
        yield Span(start, plain.places[match.end() - 1], f"{plain.text[match.start()]}{HIDDEN}")
    for match in _SHAPES.finditer(plain.text):
        yield plain.span(match.start() + match[0].startswith("("), match.end())
    for match in _RUN.finditer(plain.text):
        yield from _in_run(plain, match, phones)
    for match in _WIDE_RUN.finditer(plain.text):
        yield from _inside(plain, match, phones)


def figures_of(value: float) -> str:
    """Return a whole number's figures, or "" for any other.

    Example:
        >>> figures_of(13800001234.0), figures_of(0.5)
        ('13800001234', '')
    """
    return f"{value:.0f}" if float(value).is_integer() else ""


def is_mobile(figures: str) -> bool:
    """Return whether figures are written as those of a mobile phone.

    Example:
        >>> is_mobile("13800001234"), is_mobile("12800001234"), is_mobile("1380000123")
        (True, False, False)
    """
    return _MOBILE.fullmatch(figures) is not None


def _in_run(plain: _Plain, run: re.Match[str], phones: frozenset[str]) -> Iterator[Span]:
    """Yield long numbers, and known ones with a space or a bracket between their figures."""
    parts = [(m.start(), m.end()) for m in _PARTS.finditer(plain.text, run.start(), run.end())]
    for start, end in parts:
        tail = end < run.end() and plain.text[end] in "Xx"
        if end - start >= LONG:
            yield plain.span(start, end + tail)
    for first, (start, _) in enumerate(parts):
        for _, end in parts[first : first + MOST_PARTS]:
            if _figures(plain, start, end) in phones:
                yield plain.span(start, end)


def _inside(plain: _Plain, run: re.Match[str], phones: frozenset[str]) -> Iterator[Span]:
    """Yield numbers known to be somebody's, wherever in a run they begin."""
    at = [n for n in range(run.start(), run.end()) if plain.text[n].isdigit()]
    figures = "".join(plain.text[n] for n in at)
    for start in range(len(figures) - SURE + 1):
        for length in (MOBILE, SURE, LONG):
            if figures[start : start + length] in phones and start + length <= len(figures):
                yield plain.span(at[start], at[start + length - 1] + 1)


def _figures(plain: _Plain, start: int, end: int) -> str:
    return "".join(each for each in plain.text[start:end] if each.isdigit())


def _plain(text: str) -> _Plain:
    characters: list[str] = []
    places: list[int] = []
    for index, each in enumerate(text):
        shown = _figure(each)
        if shown:
            characters.append(shown)
            places.append(index)
    return _Plain("".join(characters), tuple(places))


@lru_cache(maxsize=65_536)
def _figure(character: str) -> str:
    """Return a character as numbers are looked for, one character or none."""
    digit = unicodedata.digit(character, None)
    if digit is not None:
        return str(digit)
    if character in _FIGURES:
        return _FIGURES[character]
    if character.isspace() or unicodedata.category(character) == "Pd" or character in "−·":
        return " "
    if unicodedata.category(character) in {"Cf", "Cc", "Mn", "Me"}:
        return ""
    narrow = unicodedata.normalize("NFKC", character)
    return narrow if len(narrow) == 1 else character
