"""Colours between xlwings, which gives a triple, and UNO, which gives one number."""

Colour = tuple[int, int, int]
NONE = -1  # UNO's "no colour" and "automatic"


def to_uno(colour: Colour | str | int | None) -> int:
    """Return a colour as UNO takes it.

    Args:
        colour: Red, green and blue; ``#rrggbb``; or Excel's number, blue first; None for none.

    Example:
        >>> to_uno((255, 0, 0)) == to_uno("#ff0000") == to_uno(255) == 0xFF0000
        True
    """
    if colour is None:
        return NONE
    if isinstance(colour, str):
        return int(colour.lstrip("#"), 16)
    if isinstance(colour, int):
        colour = (colour & 255, colour >> 8 & 255, colour >> 16 & 255)
    red, green, blue = (int(each) for each in colour)
    return red << 16 | green << 8 | blue


def from_uno(colour: int) -> Colour | None:
    """Return red, green and blue; None for no colour.

    Example:
        >>> from_uno(0xFF8000)
        (255, 128, 0)
    """
    return None if colour == NONE else (colour >> 16 & 255, colour >> 8 & 255, colour & 255)
