"""Where a drop-down takes its values from: the rule itself, or cells of a hidden sheet."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from workbook.schema.cell_text import clean_text, units
from workbook.schema.formula import quoted
from workbook.schema.place import a1

LONGEST = 255  # characters Excel accepts in a rule
FIRST_COLUMN = 40  # of the hidden sheet: right of everything else that stands there


class ChoiceLists:
    """The drop-down lists of one workbook; a long one is written once, to a hidden sheet."""

    def __init__(self, worksheet: Worksheet, sheet_name: str) -> None:
        """Start without any.

        Args:
            worksheet: The hidden sheet that takes long lists.
            sheet_name: Its name.
        """
        self._worksheet = worksheet
        self._name = sheet_name
        self._sources: dict[tuple[str, ...], str] = {}

    def source(self, choices: Sequence[str]) -> list[str] | str:
        """Return what a list rule takes its values from."""
        labels = tuple(choices)
        is_short = units(",".join(labels)) <= LONGEST and not any("," in label for label in labels)
        return list(labels) if is_short else self._range(labels)

    def _range(self, labels: tuple[str, ...]) -> str:
        if labels not in self._sources:
            column = FIRST_COLUMN + len(self._sources)
            for row, label in enumerate(labels):
                self._worksheet.write_string(row, column, clean_text(label))
            first = a1(0, column, is_absolute=True)
            last = a1(len(labels) - 1, column, is_absolute=True)
            self._sources[labels] = f"={quoted(self._name)}!{first}:{last}"
        return self._sources[labels]
