"""The number formats of a document: what kind they are, and their codes as Excel writes them."""

import re

from addin.calc.bridge import Uno, struct

DATE, TIME, TEXT, LOGICAL = 2, 4, 256, 1024  # com.sun.star.util.NumberFormat
MOMENT = DATE | TIME


class NumberFormats:
    """The formats of one document, by key and by code."""

    def __init__(self, document: Uno) -> None:
        """Take the document's table."""
        self._formats = document.NumberFormats
        self._kinds: dict[int, int] = {}

    def kind(self, key: int) -> int:
        """Return what a format shows, as bits of com.sun.star.util.NumberFormat."""
        if key not in self._kinds:
            self._kinds[key] = self._formats.getByKey(key).Type
        return self._kinds[key]

    def code(self, key: int) -> str:
        """Return a format's code; Calc writes the letters of dates large, Excel small."""
        code: str = self._formats.getByKey(key).FormatString
        return _lowered(code) if self.kind(key) & MOMENT else code

    def key(self, code: str) -> int:
        """Return the key of a code, which is added where it is new."""
        english = struct("com.sun.star.lang.Locale", Language="en", Country="US")
        key: int = self._formats.queryKey(code, english, False)
        return self._formats.addNew(code, english) if key == -1 else key


def _lowered(code: str) -> str:
    parts = re.split(r'("[^"]*")', code)
    return "".join(
        part if index % 2 else part.lower().replace("am/pm", "AM/PM")
        for index, part in enumerate(parts)
    )
