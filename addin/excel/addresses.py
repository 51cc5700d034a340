"""Addresses of several areas, as Excel takes them."""

from collections.abc import Sequence

LONGEST = 250  # Excel takes 255 characters


def chunks(areas: Sequence[str], length: int = LONGEST) -> list[str]:
    """Return areas as texts that Excel takes as one address: of 255 characters at most.

    Example:
        >>> chunks(["A1", "B2:C3", "D4"], length=8)
        ['A1,B2:C3', 'D4']
    """
    found: list[str] = []
    for area in areas:
        if found and len(found[-1]) + 1 + len(area) <= length:
            found[-1] += f",{area}"
        else:
            found.append(area)
    return found
