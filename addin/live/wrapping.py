"""Sentences as lines of a given width, for cells that are not to grow their row."""

from unicodedata import east_asian_width

from templates.text_size import text_width

_NEVER_FIRST = "，。、；：！？）》”’,.;:!?)%"


def wrapped(text: str, width: float) -> tuple[str, ...]:
    """Return a text as lines, broken after spaces and between Chinese characters.

    Example:
        >>> wrapped("还差三千元，每天要做五百。", 12)
        ('还差三千元，', '每天要做五', '百。')
        >>> wrapped("Needed per day: 500", 12)
        ('Needed per', 'day: 500')
    """
    lines = [""]
    for piece in _pieces(text):
        if lines[-1] and text_width((lines[-1] + piece).rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return tuple(line.strip() for line in lines)


def _pieces(text: str) -> list[str]:
    pieces: list[str] = []
    is_open = False
    for letter in text:
        is_wide = east_asian_width(letter) in "WF"
        if (is_open and (not is_wide or letter in _NEVER_FIRST)) or (
            letter in _NEVER_FIRST and pieces
        ):
            pieces[-1] += letter
        else:
            pieces.append(letter)
        is_open = not is_wide and letter != " "
    return pieces
