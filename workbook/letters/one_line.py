"""Text from books made fit for a line of a letter, and for a header that nobody can break."""

from workbook.schema.cell_text import CUT_MARK, cut_to, in_a_line

LINE_LIMIT = 400  # UTF-16 units; a name is shorter, and a sentence too
SUBJECT_LIMIT = 150


def one_line(text: str, limit: int = LINE_LIMIT) -> str:
    r"""Return a text on one line, cut where it is longer than any line should be.

    Example:
        >>> one_line("a\nb" * 100, 5)
        'a ba…'
    """
    line = in_a_line(text)
    if cut_to(line, limit) == line:
        return line
    return cut_to(line, limit - len(CUT_MARK)).rstrip() + CUT_MARK
