"""Formulas between Excel's way of writing and Calc's: ``=SUM(A!B2,1)`` is ``=SUM($A.B2;1)`` there."""

import re
from collections.abc import Callable, Mapping

_WORD = r"[^\W\d][\w.]*"
_QUOTED = r"'(?:[^']|'')+'"
_COMMON = r'(?P<text>"(?:[^"]|"")*")|(?P<error>#[A-Z0-9/]+[!?]?)|'
_REST = rf"|(?P<word>{_WORD})|(?P<other>.)"
_EXCEL = re.compile(rf"{_COMMON}(?P<sheet>{_QUOTED}|{_WORD})!{_REST}", re.DOTALL)
_CALC = re.compile(
    rf"{_COMMON}\$?(?P<sheet>{_QUOTED}|[^\W\d]\w*)\."
    rf"(?=\$?[A-Za-z]{{1,3}}\$?\d|\$?[A-Z]{{1,3}}:|#REF){_REST}",
    re.DOTALL,
)
_PREFIX = re.compile(r"^_xlfn\.(_xlws\.)?")

Separators = Mapping[tuple[str, bool], str]  # by the character and whether it stands in braces
_TO_CALC: Separators = {(",", False): ";", (",", True): ";", (";", True): "|"}
_TO_EXCEL: Separators = {(";", False): ",", (";", True): ",", ("|", True): ";", ("~", False): ","}


def to_calc(formula: str) -> str:
    """Return a formula as Calc writes it.

    Example:
        >>> to_calc('=IF(Sheet1!A1="a,b",TRUE,{1,2;3,4})')
        '=IF($Sheet1.A1="a,b";TRUE();{1;2|3;4})'
    """
    made = _rewritten(formula, _EXCEL, _TO_CALC, lambda sheet: f"${sheet}.")
    return made.replace("],[", "];[")  # tbl[[#This Row],[Hours]]


def to_excel(formula: str) -> str:
    """Return Calc's formula as Excel writes it.

    Example:
        >>> to_excel("=SUM($'My sheet'.A1:B2;2)")
        "=SUM('My sheet'!A1:B2,2)"
    """
    made = _rewritten(formula, _CALC, _TO_EXCEL, lambda sheet: f"{sheet}!")
    return made.replace("TRUE()", "TRUE").replace("FALSE()", "FALSE").replace("];[", "],[")


def _rewritten(
    formula: str, token: re.Pattern[str], separators: Separators, sheet: Callable[[str], str]
) -> str:
    """Change what stands outside of texts and of a table's brackets."""
    out: list[str] = []
    brackets = braces = 0
    for found in token.finditer(formula):
        part = found.group()
        brackets += (part == "[") - (part == "]")
        braces += (part == "{") - (part == "}")
        if brackets or found["text"] or found["error"]:
            out.append(part)
        elif found["sheet"]:
            out.append(sheet(found["sheet"]))
        elif found["word"]:
            out.append(_word(part, formula[found.end() : found.end() + 1]))
        else:
            out.append(separators.get((part, braces > 0), part))
    return "".join(out)


def _word(word: str, following: str) -> str:
    if word.upper() in ("TRUE", "FALSE") and following != "(":
        return f"{word.upper()}()"
    return _PREFIX.sub("", word)
