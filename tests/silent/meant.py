"""What a person typed into a cell, and the many ways a workbook may hold it."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from html import escape
from random import Random

from tests.planting.sheet_xml import EPOCH, Xml, error

# Built-in number formats, in the order they are added behind the book's own.
FORMATS = (0, 49, 9, 10, 4, 14, 22, 20, 46, 31, 57, 58, 27)
GENERAL, TEXT, PERCENT, PERCENT2, THOUSANDS, DAY, MOMENT, CLOCK, SPAN, *LOCAL_DAYS = range(13)


@dataclass(frozen=True, slots=True)
class Number:
    """A number, exactly."""

    value: Decimal


@dataclass(frozen=True, slots=True)
class Fault:
    """An error, or a formula nobody calculated."""

    shown: str


Meant = None | Number | str | bool | date | datetime | timedelta | Fault


@dataclass(frozen=True, slots=True)
class Hostile:
    """A cell: what was meant, how it is written, and with which format (index in ``FORMATS``)."""

    meant: Meant
    xml: Xml
    form: int = GENERAL
    string: str = ""  # its entry among the shared strings, if it is one


def number(text: str, form: int = GENERAL, formula: str = "") -> Hostile:
    """Return a number as it is written in the file."""
    return Hostile(Number(Decimal(repr(float(text)))), Xml("", f"{formula}<v>{text}</v>"), form)


def logical(value: bool, formula: str = "") -> Hostile:
    """Return TRUE or FALSE."""
    return Hostile(value, Xml(' t="b"', f"{formula}<v>{int(value)}</v>"))


def wrong(code: str) -> Hostile:
    """Return an error."""
    return Hostile(Fault(code), error(code))


def day(value: date, form: int = DAY) -> Hostile:
    """Return a day, kept as a number with the format of a date."""
    days = value.toordinal() - EPOCH.toordinal()
    return Hostile(value, Xml("", f"<v>{days}</v>"), form)


def moment(value: datetime) -> Hostile:
    """Return a day with a time."""
    kept = (value - EPOCH) / timedelta(days=1)
    return Hostile(value, Xml("", f"<v>{kept!r}</v>"), MOMENT)


def clock(value: timedelta, form: int) -> Hostile:
    """Return a time of day or a duration."""
    return Hostile(value, Xml("", f"<v>{value / timedelta(days=1)!r}</v>"), form)


def written_day(value: date) -> Hostile:
    """Return a day as LibreOffice may write it: in words of ISO 8601."""
    return Hostile(value, Xml(' t="d"', f"<v>{value.isoformat()}</v>"), DAY)


def text(value: str, rng: Random, form: int = GENERAL) -> Hostile:
    """Return a text in one of the ways programs write it."""
    inner = escaped(value)
    ways = (_inline, _inline_runs, _shared, _shared_runs, _formula)
    return rng.choice(ways)(value, inner, form)


def escaped(value: str) -> str:
    """Return a text as Excel writes it: what XML cannot hold as _xHHHH_, and that sign itself too."""
    kept = "".join(_escaped(value, at) for at in range(len(value)))
    return escape(kept, quote=False)


def _escaped(value: str, at: int) -> str:
    each = value[at]
    is_forbidden = (each < " " and each not in "\n\t") or "\ud800" <= each <= "\udfff"
    is_sign = each == "_" and _is_escape(value[at : at + 7])
    return f"_x{ord(each):04X}_" if is_forbidden or is_sign or each in "\ufffe\uffff" else each


def _is_escape(seven: str) -> bool:
    figures = seven[2:6]
    is_hex = len(figures) == 4 and all(each in "0123456789abcdefABCDEF" for each in figures)
    return seven[:2] == "_x" and seven[6:] == "_" and is_hex


def _run(inner: str) -> str:
    return f'<t xml:space="preserve">{inner}</t>'


def _inline(value: str, inner: str, form: int) -> Hostile:
    return Hostile(value, Xml(' t="inlineStr"', f"<is>{_run(inner)}</is>"), form)


def _inline_runs(value: str, inner: str, form: int) -> Hostile:
    runs = f"<r>{_run(inner)}</r><r><rPr><b/></rPr>{_run('')}</r>"
    return Hostile(value, Xml(' t="inlineStr"', f"<is>{runs}</is>"), form)


def _shared(value: str, inner: str, form: int) -> Hostile:
    return Hostile(value, Xml(' t="s"', ""), form, f"<si>{_run(inner)}</si>")


def _shared_runs(value: str, inner: str, form: int) -> Hostile:
    """With the reading of its characters beside it, which is no part of the text."""
    sound = '<rPh sb="0" eb="1"><t>duyin</t></rPh><phoneticPr fontId="1"/>'
    runs = f'<r>{_run(inner)}</r><r><rPr><sz val="9"/></rPr>{_run("")}</r>'
    return Hostile(value, Xml(' t="s"', ""), form, f"<si>{runs}{sound}</si>")


def _formula(value: str, inner: str, form: int) -> Hostile:
    return Hostile(value, Xml(' t="str"', f"<f>T(A1)</f><v>{inner}</v>"), form)
