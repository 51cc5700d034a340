"""元 as whole cents, rounded as people round."""

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from math import floor

from workbook.schema.playbook import CENTS


def to_cents(amount: float) -> int:
    """Return 元 as cents, halves away from zero, judged by the number's shortest decimal form.

    Example:
        >>> to_cents(1.005), to_cents(-1.005)
        (101, -101)
    """
    return int((Decimal(str(amount)) * CENTS).quantize(Decimal(1), ROUND_HALF_UP))


def rounded_to(cents: int, parts: Sequence[float]) -> tuple[int, ...]:
    """Return ``parts`` (元, of any sign) in whole cents that sum to ``cents``.

    Each is rounded down; what is left goes a cent each to the largest remainders, the earlier part
    first, and round again if noise in the parts leaves more than one each.
    """
    floors = [floor(part * CENTS) for part in parts]
    each, more = divmod(cents - sum(floors), len(parts))
    by_remainder = sorted(range(len(parts)), key=lambda i: floors[i] - parts[i] * CENTS)
    lucky = frozenset(by_remainder[:more])
    return tuple(whole + each + (index in lucky) for index, whole in enumerate(floors))
