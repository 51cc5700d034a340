"""Targets against actuals, as the screen shows them."""

import math
from collections.abc import Iterable

from addin.page import Cell, Grid, Tone, cells
from workbook.measure.values import Light, Measure
from workbook.review.source import Source, share
from workbook.schema.review_words import LABEL
from workbook.schema.words import Lang

UNKNOWN = "—"
MANY = 100  # from here on decimals say nothing
LIGHT_TONE = {
    Light.GREEN: Tone.GOOD,
    Light.YELLOW: Tone.WARN,
    Light.ORANGE: Tone.WARN,
    Light.RED: Tone.BAD,
    Light.GREY: Tone.PLAIN,
}
_HEADS = (
    "metric",
    "target",
    "to_date",
    "actual",
    "gap",
    "attainment",
    "pace",
    "needed",
    "forecast",
)


def results_grid(source: Source, member_id: str | None) -> Grid:
    """Return a member's, or the team's, results: target, actual, gap, pace, what is needed."""
    playbook = source.run.team.playbook
    measures = (source.figures.measures.get((member_id, each.id)) for each in playbook.results)
    return Grid(
        heads=heads(_HEADS, source.lang),
        rows=tuple(_row(source, measure) for measure in measures if measure is not None),
        numbers=frozenset(range(1, len(_HEADS))),
    )


def heads(labels: Iterable[str], lang: Lang) -> tuple[str, ...]:
    """Return headers by the labels' ids."""
    return tuple(LABEL[each].of(lang) for each in labels)


def _row(source: Source, measure: Measure) -> tuple[Cell, ...]:
    tone = LIGHT_TONE[measure.light]
    return (
        *cells(
            source.metric(measure.metric),
            figure(measure.target),
            figure(measure.target_to_date),
            figure(measure.actual),
        ),
        Cell(signed(measure.gap), tone),
        Cell(share(measure.attainment)),
        Cell(share(measure.pace), tone),
        *cells(figure(measure.needed_per_day), figure(measure.forecast)),
    )


def figure(value: float | None) -> str:
    """Return a figure with at most one decimal, rounded as the review's cells show it: halves up.

    Example:
        >>> figure(1234.5), figure(0.25), figure(None)
        ('1,235', '0.3', '—')
    """
    if value is None:
        return UNKNOWN
    is_whole = abs(value) >= MANY or value == int(value)
    parts = 1 if is_whole else 10
    rounded = math.copysign(math.floor(abs(value) * parts + 0.5) / parts, value)
    return f"{rounded:,.0f}" if is_whole else f"{rounded:,.1f}"


def signed(value: float | None) -> str:
    """Return a figure with its sign: behind is minus."""
    return UNKNOWN if value is None else ("+" if value > 0 else "") + figure(value)
