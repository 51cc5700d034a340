"""Division where a missing or zero denominator means unknown, not zero and not infinity."""


def ratio(part: float | None, whole: float | None) -> float | None:
    """Return ``part / whole``, or None where either is unknown or ``whole`` is 0.

    Example:
        >>> ratio(3, 4), ratio(3, 0), ratio(None, 4)
        (0.75, None, None)
    """
    return None if part is None or not whole else part / whole
