"""Is a repair that a finding tells of one of what was typed?"""

import re
import unicodedata
from datetime import date, datetime
from decimal import Decimal

from tests.planting.sheet_xml import EPOCH
from tests.silent.meant import Meant, Number
from tests.silent.same import MINUS, cleaned, decimal, folded, is_text
from workbook.schema.finding import Finding


def repair(meant: Meant, value: object, said: Finding) -> str:
    """A repair shows its new value, and that is of the figures typed."""
    shown = said.wanted.zh
    if value is None or shown != said.wanted.en or shown not in _ways_shown(value):
        return f"said to be {shown!r}, kept {value!r}"
    if isinstance(value, int | float) and not _has_figures(meant, value):
        return f"repaired to {value!r}"
    if isinstance(value, date) and not _has_day(meant, value):
        return f"repaired to {value!r}"
    if isinstance(value, str) and not _is_wide_twin(meant, value):
        return f"repaired to {value!r}"
    return ""


def _ways_shown(value: object) -> set[str]:
    """Return how a value may be shown: numbers with thousands apart, days as 2026-11-03."""
    if isinstance(value, int | float):
        text = f"{Decimal(repr(value)):,f}"
        return {text.rstrip("0").rstrip(".") if "." in text else text}
    return {value.isoformat()} if isinstance(value, date) else {str(value)}


def _has_figures(meant: Meant, value: float) -> bool:
    """Return whether a number is made of the figures typed; cents may be rounded."""
    if isinstance(meant, Number):
        return abs(Decimal(repr(value)) - meant.value) <= Decimal("0.005")
    if not isinstance(meant, str):
        return False
    text = unicodedata.normalize("NFKC", meant)
    typed = "".join(_figure(each) for each in text)
    if decimal(typed) is None:
        return False
    ratio = abs(Decimal(repr(value)) / Decimal(typed)) if Decimal(typed) else Decimal(abs(value))
    is_scaled = any(unit in text for unit in "百千万亿%")
    near = abs(abs(Decimal(repr(value))) - Decimal(typed)) <= Decimal("0.005")
    is_power = ratio in {Decimal(10) ** n for n in range(-2, 9)} or not Decimal(typed)
    is_minus = "-" in text.translate(MINUS) or "(" in text
    return (near or (is_scaled and is_power)) and (value >= 0 or is_minus)


def _figure(character: str) -> str:
    """Return a figure of any script in ours, a point as it is, nothing for the rest."""
    if character == ".":
        return character
    return str(unicodedata.digit(character)) if character.isdecimal() else ""


def _has_day(meant: Meant, value: date) -> bool:
    """Return whether a day is one of the figures typed, or the number Excel keeps it as."""
    if isinstance(meant, date | datetime):
        return (meant.year, meant.month, meant.day) == (value.year, value.month, value.day)
    text = f"{float(meant.value):.10g}" if isinstance(meant, Number) else str(meant)
    groups = re.findall(r"\d+", unicodedata.normalize("NFKC", text))
    serial = value.toordinal() - EPOCH.toordinal()
    figures = {int(each) for each in groups}
    return bool(
        {serial, int(f"{value:%Y%m%d}"), value.day} & figures
        or (value.day % 10 == 0 and value.day // 10 in figures)
    )


def _is_wide_twin(meant: Meant, value: str) -> bool:
    """Return whether a text is what was typed but for width, spaces, apostrophes and a tail .0."""
    if not isinstance(meant, str):
        return is_text(meant, value)
    stored = cleaned(meant)
    tail = re.sub(r"\.0+$", "", unicodedata.normalize("NFKC", stored).strip())
    return folded(value) in (folded(stored), folded(tail))
