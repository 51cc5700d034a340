"""The shared strings: whether showing them everywhere they are used still fits the memory."""

import re
from collections import Counter
from collections.abc import Sequence

from workbook.read.caps import MAX_ONE_TEXT, MAX_TEXT
from workbook.read.refusal import Refused

TEXT_END = b"</si>"
LONGEST_COUNT = 9  # digits
SHORTEST_USE = len(b'<c r="A1"t="s"><v>0</v>')

_ROOT = re.compile(rb"<[A-Za-z_]")
_ANNOUNCED = re.compile(rb"uniqueCount\s*=\s*[\"']\s*\+?([0-9]*)")
_HIDING = re.compile(rb"<(?:[!?]|[^>]*<)")
_TEXT_END = re.compile(rb"</(?:[\w.-]+:)?si\s*>")
_NUMBER_CELL = re.compile(rb'<c r="[A-Z]+[0-9]+"(?: s="[0-9]+")?(?: t="n")?><v>[^<]*</v>')
_USE = re.compile(rb"<(?:[\w.-]+:)?v[^<>]*>\s*([0-9]+)")


def refuse_swollen_text(strings: bytes, sheets: Sequence[bytes]) -> None:
    """Refuse shared strings that would fill the memory.

    The quick reader makes room for as many strings as the part announces, and copies a string
    for every cell that shows it: a long text shown by many cells is a bomb.

    Args:
        strings: The part with the shared strings; empty if there is none.
        sheets: The worksheet parts.

    Raises:
        Refused: part_unreadable, part_too_large.
    """
    counts = _ANNOUNCED.findall(strings) if b"uniqueCount" in strings else []
    if any(len(count) > LONGEST_COUNT or int(count or 0) > len(strings) for count in counts):
        raise Refused("part_unreadable", "xl/sharedStrings.xml")
    root = _ROOT.search(strings)
    if root is None:
        return
    # A comment, or a tag within a tag, could hide where a text ends.
    if _HIDING.search(strings, root.start()):
        raise Refused("part_unreadable", "xl/sharedStrings.xml")
    longest = max(map(len, strings.split(TEXT_END)))
    if longest > MAX_ONE_TEXT:
        longest = max(map(len, _TEXT_END.split(strings)))
    if longest > MAX_ONE_TEXT:
        raise Refused("part_too_large")
    if longest * (sum(map(len, sheets)) // SHORTEST_USE) <= MAX_TEXT:
        return
    if longest * sum(xml.count(b"<v") + xml.count(b":v") for xml in sheets) <= MAX_TEXT:
        return
    lengths = [len(text) for text in _TEXT_END.split(strings)]
    uses = _uses(sheets)
    if sum(uses[number] * length for number, length in enumerate(lengths)) > MAX_TEXT:
        raise Refused("part_too_large")


def _uses(sheets: Sequence[bytes]) -> Counter[int]:
    """Return how often each text is shown, by its number."""
    written = Counter[bytes]()
    for xml in sheets:
        written.update(_USE.findall(_NUMBER_CELL.sub(b"", xml)))
    uses = Counter[int]()
    for number, times in written.items():
        uses[int(number[-LONGEST_COUNT:])] += times
    return uses
