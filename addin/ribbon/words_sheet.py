"""The sheet inside the add-in: where Python is, and every word the ribbon shows.

Basic source is ASCII only, so Chinese cannot stand there. A row is a key, Chinese, English.
"""

from collections.abc import Iterator

from addin.buttons import BUTTONS, groups
from addin.ribbon.custom_ui import TAB_ID, group_id
from workbook.schema.button_words import TAB
from workbook.schema.ribbon_words import START_FAULT
from workbook.schema.words import Words

Row = tuple[str, str, str]


def rows(*, interpreter: str, folder: str) -> tuple[Row, ...]:
    """Return the sheet's rows.

    Args:
        interpreter: The Python to start, as a full path.
        folder: The folder it is started in, as a full path.
    """
    words = ((key, words.zh, words.en) for key, words in _words())
    return (("interpreter", interpreter, ""), ("folder", folder, ""), *words)


def _words() -> Iterator[tuple[str, Words]]:
    yield from START_FAULT.items()
    yield f"{TAB_ID}.label", TAB
    for group, label, _ in groups():
        yield f"{group_id(group)}.label", label
    for button in BUTTONS:
        yield f"{button.command}.label", button.label
        yield f"{button.command}.screentip", button.tip
        yield f"{button.command}.supertip", button.detail
