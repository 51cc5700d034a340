"""How wide text is on a terminal: Chinese takes two columns a character."""

from unicodedata import east_asian_width

_WIDE = frozenset("WF")


def width(text: str) -> int:
    """Return how many columns a text takes.

    Example:
        >>> width("目标 80%")
        8
    """
    return sum(2 if east_asian_width(each) in _WIDE else 1 for each in text)


def padded(text: str, columns: int, *, is_right: bool = False) -> str:
    """Return a text filled with spaces up to a width; a wider one is left as it is."""
    blank = " " * (columns - width(text))
    return blank + text if is_right else text + blank
