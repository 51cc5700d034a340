"""Drop-down values: one of a list, in either language."""

from collections.abc import Mapping, Sequence
from typing import Any

from workbook.check.parsed import BLANK, TAKEN_AS_BLANK, Parsed, Parser, key, plain, says_nothing
from workbook.check.parsed import shown as text_of
from workbook.check.text import parse_text
from workbook.schema.by_identity import by_identity
from workbook.schema.check_words import listed
from workbook.schema.choices import NEW_OLD, YES_NO, choice_id
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column
from workbook.schema.words import Words

Values = Mapping[object, object]
MOST_COLUMNS = 500  # whose choices are remembered
_UNKNOWN = object()


def choice_values(
    column: Column, playbook: Playbook, synonyms: Mapping[str, str] | None = None
) -> Values:
    """Return what each way of writing a choice stands for.

    An activity stands for its id, 是/否 and 新/老 for True and False, any other choice for its
    ``choice_id``. Written is the label in either language; width, case and spaces do not matter.
    What two choices are both called stands for neither.

    Args:
        column: A CHOICE column.
        playbook: Knows the activities.
        synonyms: Other names of activities (as a book carries them) -> id.
    """
    if not synonyms:
        return _own_values(column, playbook)
    meant = _meant(column, playbook)
    for text, activity in synonyms.items() if _is_activity(column, playbook) else ():
        if key(text) not in meant:
            _add(meant, text, activity)
    return _certain(meant)


@by_identity(MOST_COLUMNS)
def _own_values(column: Column, playbook: Playbook) -> Values:
    return _certain(_meant(column, playbook))


def _certain(meant: Values) -> Values:
    return {**{text: value for text, value in meant.items() if value is not _UNKNOWN}, None: None}


def _is_activity(column: Column, playbook: Playbook) -> bool:
    return bool(column.choices) and set(column.choices) <= {e.label for e in playbook.activities}


def _meant(column: Column, playbook: Playbook) -> dict[object, object]:
    activities = {each.label: each.id for each in playbook.activities}
    is_activity = _is_activity(column, playbook)
    meant: dict[object, object] = {}
    for label in column.choices:
        value = activities[label] if is_activity else _value(label, column)
        for text in label.both():
            _add(meant, text, value)
    return meant


def _add(meant: dict[object, object], text: str, value: object) -> None:
    for form in {text, key(text)} - {""}:
        meant[form] = value if meant.get(form, value) == value else _UNKNOWN


def _value(label: Words, column: Column) -> object:
    if column.choices in (YES_NO, NEW_OLD):
        return label == column.choices[0]
    return choice_id(label)


@by_identity(MOST_COLUMNS)
def choice_parser(column: Column, values: Values) -> Parser:
    """Return the parser of a CHOICE column; nothing but a name of a choice is taken for it.

    Findings:
        ``not_a_choice`` (closed lists only), ``taken_as_blank``.
    """
    wanted = listed(column.choices)

    def parse(raw: object) -> Parsed:
        text = raw if isinstance(raw, str) else text_of(raw)
        value = values.get(text, values.get(key(text), _UNKNOWN))
        if value is not _UNKNOWN:
            return Parsed(value)
        if says_nothing(plain(text)):
            return TAKEN_AS_BLANK if text.strip() else BLANK
        return parse_text(raw) if column.is_open_choice else Parsed(None, "not_a_choice", wanted)

    return parse


def clean_choices(raw: Sequence[Any], values: Values) -> Sequence[Any] | None:
    """Return what a column's choices stand for, or None if any is not written as in the list."""
    try:
        return [values[each] for each in raw]
    except KeyError:
        return None
