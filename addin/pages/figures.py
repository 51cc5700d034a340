"""Targets against actuals, as the screen shows them."""

from collections.abc import Iterable

from addin.page import Cell, Grid, Tone, cells
from workbook.measure.values import Light, Measure
from workbook.review.source import Source, share
from workbook.schema.review_words import LABEL
from workbook.schema.words import Lang

UNKNOWN = "—"
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
    """Return a figure with at most one decimal.

    Example:
        >>> figure(1234.0), figure(0.25), figure(None)
        ('1,234', '0.2', '—')
    """
    if value is None:
        return UNKNOWN
    return f"{value:,.0f}" if abs(value) >= 100 or value == int(value) else f"{value:,.1f}"


def signed(value: float | None) -> str:
    """Return a figure with its sign: behind is minus."""
    return UNKNOWN if value is None else ("+" if value > 0 else "") + figure(value)
