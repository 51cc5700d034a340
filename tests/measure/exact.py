"""The gap explanation once more, in 60-digit decimals and as an integral along a path."""

from collections.abc import Sequence
from decimal import Decimal, localcontext

from workbook.measure.values import Part


def decimal_parts(parts: Sequence[Part], actual: float, baseline: float) -> list[Decimal]:
    """Return L(actual, baseline) ln(xk / bk) of every factor, by the formula, in yuan.

    The baseline of the top volume is solved again from the others, so that only the standards are
    taken from ``parts``.
    """
    with localcontext() as context:
        context.prec = 60
        whole, base = Decimal(str(actual)), Decimal(str(baseline))
        standards = [Decimal(part.baseline) for part in parts[1:]]
        top = base
        for standard in standards:
            top /= standard
        ratios = [
            Decimal(part.actual) / standard
            for part, standard in zip(parts, [top, *standards], strict=True)
        ]
        mean = base if whole == base else (whole - base) / (whole / base).ln()
        return [mean * ratio.ln() for ratio in ratios]


def path_integral(
    start: Sequence[float], end: Sequence[float], factor: int, steps: int = 400
) -> float:
    """Return the integral of the product's change through one factor.

    Every factor goes from ``start`` to ``end`` at a steady rate of growth, x(t) = b (x / b)^t; its
    part of the product's change is the integral of (product / xk) dxk over t from 0 to 1, here by
    Simpson's rule on a product multiplied out at every step.
    """

    def slope(at: float) -> float:
        factors = [b * (x / b) ** at for b, x in zip(start, end, strict=True)]
        others = 1.0
        for index, value in enumerate(factors):
            others *= value if index != factor else 1.0
        width = 1e-6
        b, x = start[factor], end[factor]
        change = (b * (x / b) ** (at + width) - b * (x / b) ** (at - width)) / (2 * width)
        return float(others * change)

    weights = [1, *(4 if n % 2 else 2 for n in range(1, steps)), 1]
    return sum(w * slope(n / steps) for n, w in enumerate(weights)) / (3 * steps)
