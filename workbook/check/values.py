"""Cells become typed values: a parser for each kind, and a short way for columns that are clean."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from workbook.check.choices import choice_parser, choice_values, clean_choices
from workbook.check.dates import Days, clean_dates, date_parser
from workbook.check.numbers import SCALES, clean_numbers, number_parser
from workbook.check.parsed import Parsed, Parser
from workbook.check.text import (
    clean_ids,
    clean_phones,
    clean_texts,
    parse_id,
    parse_phone,
    parse_text,
)
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Kind

Cells = Sequence[Any]
Clean = Callable[[Cells], Cells | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What reading a cell may need to know beside its column.

    Attributes:
        playbook: Its activities are choices.
        days: The days of the working month.
        synonyms: Other names of activities, as the book itself carries them -> id.
    """

    playbook: Playbook
    days: Days
    synonyms: Mapping[str, str] = field(default_factory=dict)

    def of(self, column: Column, unit: str = "") -> tuple[Parser, Clean]:
        """Return how one cell and how a whole column is read.

        Args:
            column: Its kind, range and choices decide.
            unit: The unit its header gives, where the label gives none.
        """
        match column.kind:
            case Kind.COUNT | Kind.MONEY | Kind.SHARE:
                scale = SCALES.get(unit, 1) if column.kind is Kind.MONEY else 1
                clean = clean_numbers(column) if scale == 1 else _never
                return number_parser(column, scale), clean
            case Kind.DATE:
                days = self.days if column.is_in_period else self.days.around()
                return date_parser(days), partial(clean_dates, days=days)
            case Kind.CHOICE:
                values = choice_values(column, self.playbook, self.synonyms)
                return choice_parser(column, values), partial(clean_choices, values=values)
            case Kind.PHONE:
                return parse_phone, clean_phones
            case Kind.ID:
                return parse_id, clean_ids
            case _:
                return parse_text, clean_texts


def _never(_: Cells) -> None:
    """Is no short way: every cell needs care."""


def read_cells(raw: Cells, parse: Parser, clean: Clean) -> tuple[Cells, list[tuple[int, Parsed]]]:
    """Return a column's typed values, and the cells there is something to say about.

    Args:
        raw: The cells as the file has them, None where blank.
        parse: Reads one cell.
        clean: Reads a column in which every cell is as it should be.

    Returns:
        One value per cell; the positions with a finding, in order.
    """
    typed = clean(raw)
    if typed is not None:
        return typed, []
    known: dict[tuple[type, object], Parsed] = {}
    parsed: list[Parsed] = []
    for each in raw:
        cell = (type(each), each)  # 1, 1.0 and True are equal, and not the same entry
        if cell not in known:
            known[cell] = parse(each)
        parsed.append(known[cell])
    return [each.value for each in parsed], [
        (n, each) for n, each in enumerate(parsed) if each.code
    ]
