"""Text as a cell can hold it, whatever a file contained, and whether it could be taken for a formula."""

import re

CELL_LIMIT = 32_767  # UTF-16 units, Excel's own count
CUT_MARK = "…"
UNWRITABLE = "\ufffd"  # stands where a character was that no cell can hold
RISKY = frozenset("=+-@＝＋－＠﹢﹣－−\t\r\n")

# Control characters, lone surrogates and non-characters: XML, or the eye, trips over each.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")
# Marks that turn the reading direction around, of the whole sentence a text is put into. They
# cannot be seen, so nothing that can be seen is lost with them.
_TURNING = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# Excel reads _x0041_ as a letter's number, and writers say that it is none by the underline's own
# number, _x005F_. Of that as a text, and of two that share an underline, programs read different
# things: such an underline is written wide.
_READ_DIFFERENTLY = re.compile("(?<=_x[0-9A-Fa-f]{4})_(?=x[0-9A-Fa-f]{4}_)|(?<=x005[Ff])_")


def clean_text(text: str, cut_mark: str = CUT_MARK) -> str:
    r"""Return ``text`` as a cell can hold it.

    Args:
        text: Anything a file contained.
        cut_mark: Ends what was longer than 32,767 characters, so that no cut is silent.

    Returns:
        The text with ``�`` for each character that no cell can hold, without marks of direction,
        line ends as ``\n``.

    Example:
        >>> clean_text("a\x00b\r\nc")
        'a�b\nc'
    """
    is_plain = text.isprintable() and "_x" not in text and "x00" not in text
    if is_plain and len(text) <= CELL_LIMIT // 2:
        return text  # nearly every one
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _TURNING.sub("", _UNWRITABLE.sub(UNWRITABLE, text))
    if "x00" in text or "_x" in text:
        text = _READ_DIFFERENTLY.sub("＿", text)
    if len(text) > CELL_LIMIT // 2 and units(text) > CELL_LIMIT:
        text = cut_to(text, CELL_LIMIT - units(cut_mark)) + cut_mark
    return text


def in_a_line(text: str) -> str:
    r"""Return a text without line breaks, control characters and marks of direction.

    Example:
        >>> in_a_line("张三\r\nBcc: x@a.example\u2028 b")
        '张三 Bcc: x@a.example b'
    """
    return " ".join(clean_text(" ".join(text.split())).replace(UNWRITABLE, " ").split())


def is_risky(text: str) -> bool:
    """Return whether a spreadsheet might take the text for a formula when it is edited or exported."""
    return text[:1] in RISKY and text != ""


def units(text: str) -> int:
    """Return how long a text is as Excel counts it, in UTF-16 units."""
    return len(text) + sum(character > "\uffff" for character in text)


def cut_to(text: str, limit: int) -> str:
    """Return as much of a text as fits into so many UTF-16 units."""
    if len(text) * 2 <= limit:
        return text
    used = 0
    for index, character in enumerate(text):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return text[:index]
    return text
