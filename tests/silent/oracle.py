"""A second opinion on one cell: is what was kept what was typed, or does a finding say otherwise?

Nothing of the product's own reading is used here.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal

from tests.silent.meant import Meant, Number
from tests.silent.repaired import repair
from tests.silent.same import cleaned, folded, is_text
from workbook.schema.finding import Finding
from workbook.schema.sheet import Column, Kind

UNUSABLE = frozenset(
    {
        "missing",
        "not_a_number",
        "not_whole",
        "not_a_date",
        "not_a_choice",
        "out_of_range",
        "error_value",
        "uncalculated",
        "date_outside",
        "negative_amount",
        "deal_incomplete",
        "day_deal_incomplete",
    }
)
DOUBTED = frozenset({"bad_phone", "digits_lost"})  # the value stays, and is said to be doubtful
BLANKED = "taken_as_blank"
REPAIRED = "taken_as"


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a cell.

    Attributes:
        value: The typed value; None for none.
        is_there: Its row counts.
        findings: Those at the cell, by code.
    """

    value: object
    is_there: bool
    findings: Mapping[str, Finding]


def silent(column: Column, meant: Meant, kept: Kept, names: Mapping[object, frozenset[str]]) -> str:
    """Return what happened to a cell without a word; empty if nothing did.

    Args:
        column: Where it was typed.
        meant: What was typed.
        kept: What became of it.
        names: A choice's value -> all its names.
    """
    codes = kept.findings.keys()
    if codes & UNUSABLE:
        return ""
    if not kept.is_there:
        return "" if is_blank(meant) else "its row does not count"
    if BLANKED in codes:
        return "" if kept.value is None else f"called blank, kept {kept.value!r}"
    if REPAIRED in codes:
        return repair(meant, kept.value, kept.findings[REPAIRED])
    if codes & DOUBTED:
        return ""
    if is_blank(meant):
        return "" if kept.value is None else f"blank, kept {kept.value!r}"
    if kept.value is None:
        return "lost"
    return "" if _is_same(column, meant, kept.value, names) else f"kept {kept.value!r}"


def is_blank(meant: Meant) -> bool:
    """Return whether nothing was typed, or nothing anybody sees."""
    return meant is None or (isinstance(meant, str) and not cleaned(meant))


def _is_same(
    column: Column, meant: Meant, value: object, names: Mapping[object, frozenset[str]]
) -> bool:
    match column.kind:
        case Kind.COUNT | Kind.MONEY | Kind.SHARE:
            return isinstance(meant, Number) and _is_number(meant.value, value)
        case Kind.DATE:
            return _day(meant) is not None and value == _day(meant)
        case Kind.CHOICE:
            return _is_choice(meant, value, names)
        case _:
            return isinstance(value, str) and is_text(meant, value)


def _is_number(meant: Decimal, value: object) -> bool:
    """Return whether two numbers differ by no more than what a sum of cents leaves behind."""
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        return False
    noise = max(1e-9, 1e-14 * abs(float(meant)))
    return abs(Decimal(value) - meant) <= Decimal(noise)


def _day(meant: Meant) -> date | None:
    """Return the day a cell shows, if it shows no time."""
    if isinstance(meant, datetime):
        return meant.date() if meant.time() == time() else None
    return meant if isinstance(meant, date) else None


def _is_choice(meant: Meant, value: object, names: Mapping[object, frozenset[str]]) -> bool:
    if isinstance(meant, str) and value in names and folded(meant) in names[value]:
        return True
    return isinstance(value, str) and value not in names and is_text(meant, value)
