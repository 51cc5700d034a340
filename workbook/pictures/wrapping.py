"""Breaks a text into lines: after spaces, and anywhere between Chinese characters."""

from collections.abc import Callable

NOT_FIRST = "，。；：、！？）》”’％%,.;:!?)"
NOT_LAST = "（《“‘(["
FIRST_WIDE = "\u2e80"  # from here on, characters stand by themselves


def wrapped(text: str, length: Callable[[str], float], room: float) -> tuple[str, ...]:
    """Return a text in lines that have room; what has none at all is broken anywhere.

    Args:
        text: One line of it.
        length: How wide a text is.
        room: How wide a line may be.

    Example:
        >>> wrapped("目标 580,000 元，达成。", len, 8)
        ('目标', '580,000', '元，达成。')
    """
    lines, line = [], ""
    for piece in _pieces(text):
        if line and length((line + piece).rstrip()) > room:
            lines.append(line.rstrip())
            line = ""
        line += piece
        while len(line) > 1 and length(line.rstrip()) > room:
            cut = _fitting(line, length, room)
            lines.append(line[:cut])
            line = line[cut:]
    return (*lines, line.rstrip()) if line.strip() else tuple(lines)


def _fitting(text: str, length: Callable[[str], float], room: float) -> int:
    count = 1
    while count < len(text) and length(text[: count + 1]) <= room:
        count += 1
    return count


def _pieces(text: str) -> list[str]:
    """Return the pieces between which a line may be broken."""
    pieces: list[str] = []
    for character in text:
        if not pieces or _may_part(pieces[-1][-1], character):
            pieces.append(character)
        else:
            pieces[-1] += character
    return pieces


def _may_part(last: str, first: str) -> bool:
    if first == " " or first in NOT_FIRST or last in NOT_LAST:
        return False
    return last == " " or max(first, last) > FIRST_WIDE
