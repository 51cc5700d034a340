"""Text from books made fit for a line of a letter, and for a header that nobody can break."""

from workbook.schema.cell_text import UNWRITABLE, clean_text, cut_to

LINE_LIMIT = 400  # UTF-16 units; a name is shorter, and a sentence too
SUBJECT_LIMIT = 150
CUT = "…"


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    r"""Return a text without line breaks, control characters and marks of direction.

    Example:
        >>> one_line("张三\r\nBcc: x@a.example\u2028 b")
        '张三 Bcc: x@a.example b'
    """
    line = " ".join(clean_text(" ".join(text.split())).replace(UNWRITABLE, " ").split())
    return line if len(line) * 2 <= limit or cut_to(line, limit) == line else _cut(line, limit)


def _cut(line: str, limit: int) -> str:
    return cut_to(line, limit - len(CUT)).rstrip() + CUT
