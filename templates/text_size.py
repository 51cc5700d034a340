"""How much room a text takes, in half-width characters and lines."""

from unicodedata import east_asian_width

LINE_HEIGHT = 16.5  # points, of 10 point type
PADDING = 4.5


def text_width(text: str) -> int:
    """Return a text's width in half-width characters; a Chinese character takes two.

    Example:
        >>> text_width("截至日"), text_width("As of")
        (6, 5)
    """
    return sum(2 if east_asian_width(letter) in "WFA" else 1 for letter in text)


def line_count(text: str, width: float) -> int:
    """Return how many lines a text wraps to in cells of that width.

    Spaces and Chinese characters are places to break; a longer word is broken where it must be.
    """
    lines, filled = 1, 0.0
    for piece in _pieces(text):
        size = text_width(piece)
        if filled and filled + text_width(piece.rstrip()) > width:
            lines, filled = lines + 1, 0.0
        while size > width:
            lines, size = lines + 1, size - int(width)
        filled += size
    return lines


def row_height(lines: int) -> float:
    """Return the height in points of a row with that many lines."""
    return lines * LINE_HEIGHT + PADDING


def _pieces(text: str) -> list[str]:
    pieces = [""]
    for letter in text:
        is_wide = east_asian_width(letter) in "WF"
        pieces[-1] += letter
        if is_wide or letter in " /-":
            pieces.append("")
    return [piece for piece in pieces if piece]
