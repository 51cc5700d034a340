"""An amount split over parts so that the parts add up to it again, to the cent."""

from collections.abc import Sequence

from workbook.schema.playbook import CENTS

Number = int | float


def split_exactly(total: float, weights: Sequence[Number]) -> tuple[float, ...]:
    """Return ``total`` split in proportion to ``weights``, by largest remainder.

    A whole total is split into whole parts, any other into parts of 0.01; what rounding leaves goes
    to the largest remainders, the earlier part first. The parts add up to the total (taken to the
    cent) exactly, and none has the other sign.

    Args:
        total: In any unit, 元 or pieces.
        weights: At least one, none negative; all zero: equal shares.

    Raises:
        ValueError: There are no weights, or one is negative.

    Example:
        >>> split_exactly(100, (5, 5, 5))
        (34.0, 33.0, 33.0)
        >>> split_exactly(0.05, (1, 0, 1))
        (0.03, 0.0, 0.02)
    """
    if not weights or min(weights) < 0:
        raise ValueError(f"weights must be some, none of them negative: {weights!r}")
    is_whole = float(total).is_integer()
    units = round(abs(total)) if is_whole else round(abs(total) * CENTS)
    sign = -1 if total < 0 else 1
    parts = largest_remainder(units, weights if any(weights) else (1,) * len(weights))
    return tuple(sign * part / (1 if is_whole else CENTS) for part in parts)


def largest_remainder(units: int, weights: Sequence[Number]) -> tuple[int, ...]:
    """Return ``units`` (not negative) shared out whole, in proportion to ``weights``, exactly.

    Args:
        units: What is shared out.
        weights: None negative, not all zero. They are taken at their exact binary value, so that
            no rounding decides who gets the last unit.
    """
    ratios = [weight.as_integer_ratio() for weight in weights]
    scale = max(below for _, below in ratios)  # powers of two: the greatest is common to all
    exact = [above * (scale // below) for above, below in ratios]
    whole = sum(exact)
    shares = [divmod(units * weight, whole) for weight in exact]
    left = units - sum(share for share, _ in shares)
    by_remainder = sorted(range(len(shares)), key=lambda index: -shares[index][1])
    lucky = frozenset(by_remainder[:left])
    return tuple(share + (index in lucky) for index, (share, _) in enumerate(shares))
