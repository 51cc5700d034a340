"""The progress chart that is shown inside a letter: target, actual and where this speed leads."""

from collections.abc import Sequence
from datetime import date

from workbook.pictures.canvas import Canvas
from workbook.pictures.font import Font
from workbook.pictures.paint import ACTUAL, FORECAST, INK, LINE, MUTED, TARGET
from workbook.review.consolidated import Consolidated
from workbook.review.hiding import NOTHING_HIDDEN, Hides
from workbook.review.source import money
from workbook.schema.group_words import GROUP
from workbook.schema.review_words import LABEL
from workbook.schema.words import Lang

WIDTH, HEIGHT = 960, 500
LEFT, TOP, RIGHT, BOTTOM = 112, 128, 40, 64
SIZE, HEAD = 28, 32
GRID = 4  # lines above the axis
STEPS = (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
UNIT = {"zh": 10_000, "en": 1_000}
LINES = (
    ("cumulative_target", "target", TARGET, 4, 0),
    ("cumulative_forecast", "forecast", FORECAST, 4, 14),
    ("cumulative_actual", "actual", ACTUAL, 8, 0),
)


def chart_picture(
    run: Consolidated, lang: Lang, font: Font, *, mask: Hides = NOTHING_HIDDEN
) -> bytes:
    """Return the team's progress chart as PNG, 960 by 500 pixels.

    Args:
        run: The month.
        lang: The language.
        font: One with Chinese characters.
        mask: What is hidden on it; give the one for whoever reads least.
    """
    canvas = Canvas(font, width=WIDTH, height=HEIGHT, mask=mask)
    days = run.measures.days
    values = {id_: [getattr(day, field) for day in days] for id_, field, *_ in LINES}
    top = _top(max((v for each in values.values() for v in each if v is not None), default=0))
    _draw_legend(canvas, lang)
    _draw_grid(canvas, top, lang)
    _draw_days(canvas, [date.fromisoformat(day.day) for day in days])
    for id_, _, color, width, dash in LINES:
        points = _points(values[id_], top)
        if len(points) > 1:
            canvas.line(points, color, width=width, dash=dash)
    actual = [value for value in values["cumulative_actual"] if value is not None]
    if actual:
        _draw_last(canvas, _points(values["cumulative_actual"], top)[-1], money(actual[-1]))
    canvas.y = HEIGHT
    return canvas.png()


def _draw_legend(canvas: Canvas, lang: Lang) -> None:
    canvas.text((LEFT - 88, 34), GROUP["chart"].of(lang), HEAD, look="bold")
    x = float(LEFT - 88)
    for id_, _, color, width, dash in LINES:
        label = LABEL[id_].of(lang)
        canvas.line(((x, 86), (x + 52, 86)), color, width=width, dash=dash)
        canvas.text((x + 64, 86), label, SIZE, fill=MUTED)
        x += 64 + canvas.length(label, SIZE) + 40


def _draw_grid(canvas: Canvas, top: float, lang: Lang) -> None:
    for line in range(GRID + 1):
        y = _y(top * line / GRID, top)
        canvas.box((LEFT, y), (WIDTH - LEFT - RIGHT, 2), LINE)
        amount = f"{top * line / GRID / UNIT[lang]:g}"
        text = GROUP["ten_thousands"].of(lang, amount=amount) if line else "0"
        canvas.text((LEFT - 14, y), text, SIZE, fill=MUTED, look="right")


def _draw_days(canvas: Canvas, days: Sequence[date]) -> None:
    if not days:
        return
    step = max(1, (len(days) - 1) // 5)
    for index in range(0, len(days), step):
        day = days[index]
        canvas.text(
            (_x(index, len(days)), HEIGHT - 34),
            f"{day.month}/{day.day}",
            SIZE,
            fill=MUTED,
            look="center",
        )


def _draw_last(canvas: Canvas, place: tuple[float, float], text: str) -> None:
    x, y = place
    canvas.dot(place, 11, ACTUAL)
    is_left = x + 24 + canvas.length(text, HEAD, is_bold=True) > WIDTH - RIGHT
    look = "bold right" if is_left else "bold"
    canvas.text((x - 20 if is_left else x + 20, y + 22), text, HEAD, fill=INK, look=look)


def _points(values: Sequence[float | None], top: float) -> list[tuple[float, float]]:
    return [
        (_x(index, len(values)), _y(value, top))
        for index, value in enumerate(values)
        if value is not None
    ]


def _x(index: int, count: int) -> float:
    return LEFT + 20 + (WIDTH - LEFT - RIGHT - 40) * index / max(1, count - 1)


def _y(value: float, top: float) -> float:
    return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * max(value, 0) / top


def _top(most: float) -> float:
    """Return a round number, not below the highest point, that four lines divide well."""
    size = 1.0
    while size * STEPS[-1] < most:
        size *= 10
    while size > most > 0:
        size /= 10
    return next((size * step for step in STEPS if size * step >= most), 1.0) or 1.0
