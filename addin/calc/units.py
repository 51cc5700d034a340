"""Lengths: UNO counts hundredths of a millimetre, Excel points and characters."""

INCH = 2540  # hundredths of a millimetre
POINTS, PIXELS = 72, 96  # to an inch
STEPS = 4  # to a point: Excel gives no finer lengths
DIGIT, MARGIN = 7, 5  # pixels of Excel's default font


def points(length: float) -> float:
    """Return points for hundredths of a millimetre.

    Example:
        >>> points(2540)
        72.0
    """
    return round(length / INCH * POINTS * STEPS) / STEPS


def from_points(length: float) -> int:
    """Return hundredths of a millimetre for points."""
    return round(length / POINTS * INCH)


def characters(width: float) -> float:
    """Return a column's width in characters, as Excel counts them.

    Example:
        >>> characters(from_characters(12))
        12.0
    """
    return max(0.0, round((width / INCH * PIXELS - MARGIN) / DIGIT, 2))


def from_characters(width: float) -> int:
    """Return hundredths of a millimetre for a column's width in characters."""
    return round((width * DIGIT + MARGIN) / PIXELS * INCH)
