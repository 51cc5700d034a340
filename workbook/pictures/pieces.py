"""What the pictures are put together from: a head, cards, bars, headed lines, a foot."""

from collections.abc import Sequence

from workbook.pictures.canvas import LEADING, MARGIN, Canvas
from workbook.pictures.paint import (
    ACCENT,
    CARD,
    INK,
    LIGHT,
    LINE,
    MUTED,
    ON_ACCENT,
    ON_ACCENT_MUTED,
    TONE,
    TRACK,
)
from workbook.review.at_a_glance import Figure
from workbook.review.group_news import Standing
from workbook.review.source import share

LARGEST, TITLE, SUBTITLE, HEAD, BODY, SMALL = 136, 64, 36, 42, 38, 32
BAR_ROW, BAR = 76, 30
VALUE = (60, 50, 40)
RANK, NAME_ROOM = 64, 300
CARD_HEIGHT, CARD_GAP = 176, 20
FULL = 1.0


def draw_head(canvas: Canvas, title: str, subtitle: str) -> None:
    """Draw the band at the top."""
    canvas.box((0, 0), (canvas.width, 204), ACCENT)
    shown = canvas.fitted(title, TITLE, canvas.inner * 0.97)
    canvas.text((MARGIN, 80), shown, TITLE, fill=ON_ACCENT, look="bold")
    size = SUBTITLE if canvas.length(subtitle, SUBTITLE) <= canvas.inner else SMALL
    below = canvas.fitted(subtitle, size, canvas.inner)
    canvas.text((MARGIN, 154), below, size, fill=ON_ACCENT_MUTED)
    canvas.y = 204


def draw_attainment(canvas: Canvas, figure: Figure, *, done: float | None, time: float) -> None:
    """Draw the attainment large, with a bar below it on which the time gone is marked."""
    top = canvas.y + 40
    fill = TONE.get(figure.tone, INK)
    canvas.text((MARGIN, top + 70), figure.value, LARGEST, fill=fill, look="bold")
    right = canvas.width - MARGIN
    room = canvas.inner - canvas.length(figure.value, LARGEST, is_bold=True) - CARD_GAP
    size = BODY if canvas.length(figure.note, BODY) <= room else SMALL
    canvas.text((right, top + 36), figure.label, size, fill=MUTED, look="right")
    canvas.text((right, top + 96), canvas.fitted(figure.note, size, room), size, look="right")
    top += 172
    canvas.box((MARGIN, top), (canvas.inner, 28), TRACK)
    canvas.box((MARGIN, top), (canvas.inner * min(max(done or 0, 0), FULL), 28), fill)
    canvas.box((MARGIN + canvas.inner * min(time, FULL) - 3, top - 12), (6, 52), INK)
    canvas.y = top + 56


def draw_cards(canvas: Canvas, figures: Sequence[Figure]) -> None:
    """Draw figures two beside each other."""
    width = (canvas.inner - CARD_GAP) // 2
    top = canvas.y + 28
    for index, figure in enumerate(figures):
        left = MARGIN + (index % 2) * (width + CARD_GAP)
        y = top + (index // 2) * (CARD_HEIGHT + CARD_GAP)
        canvas.box((left, y), (width, CARD_HEIGHT), CARD)
        room = width - 48
        canvas.text(
            (left + 24, y + 36), canvas.fitted(figure.label, SMALL, room), SMALL, fill=MUTED
        )
        fill = TONE.get(figure.tone, INK)
        size = next((s for s in VALUE if canvas.length(figure.value, s) <= room), VALUE[-1])
        canvas.text((left + 24, y + 90), figure.value, size, fill=fill, look="bold")
        canvas.text(
            (left + 24, y + 145), canvas.fitted(figure.note, SMALL, room), SMALL, fill=MUTED
        )
    rows = (len(figures) + 1) // 2
    canvas.y = top + rows * (CARD_HEIGHT + CARD_GAP) - CARD_GAP


def draw_heading(canvas: Canvas, text: str) -> None:
    """Draw a heading with its rule."""
    canvas.y += 52
    canvas.text((MARGIN, canvas.y + 24), text, HEAD, fill=ACCENT, look="bold")
    canvas.y += 60
    canvas.box((MARGIN, canvas.y), (canvas.inner, 3), LINE)
    canvas.y += 14


def draw_bars(canvas: Canvas, rows: Sequence[Standing], *, time: float | None) -> None:
    """Draw a bar for each of at least one, to one scale, with the time gone as a line through all of them."""
    names = [canvas.fitted(row.name, BODY, NAME_ROOM) for row in rows]
    name_left = MARGIN + (RANK if any(row.rank for row in rows) else 0)
    left = name_left + max(canvas.length(name, BODY) for name in names) + 28
    room = canvas.width - MARGIN - 150 - left
    scale = max(FULL, *(row.attainment for row in rows))
    top = canvas.y + 10
    for index, row in enumerate(rows):
        middle = top + index * BAR_ROW + BAR_ROW / 2
        canvas.text((MARGIN + 40, middle), str(row.rank or ""), SMALL, fill=MUTED, look="right")
        canvas.text((name_left, middle), names[index], BODY)
        canvas.box((left, middle - BAR / 2), (room, BAR), CARD)
        length = room * max(row.attainment, 0) / scale
        canvas.box((left, middle - BAR / 2), (length, BAR), LIGHT[row.light])
        right = canvas.width - MARGIN
        canvas.text((right, middle), share(row.attainment), BODY, look="bold right")
    bottom = top + len(rows) * BAR_ROW
    if time is not None:
        canvas.box(
            (left + room * min(time, FULL) / scale - 2, top + 8), (4, bottom - top - 16), INK
        )
    canvas.y = bottom


def draw_lines(canvas: Canvas, lines: Sequence[str], *, fill: str = INK) -> None:
    """Write sentences below each other, each with a mark before it."""
    for line in lines:
        canvas.y += 10
        canvas.box((MARGIN + 4, canvas.y + BODY * LEADING / 2 - 6), (12, 12), ACCENT)
        canvas.paragraph(line, BODY, left=MARGIN + 40, room=canvas.inner - 40, fill=fill)


def draw_foot(canvas: Canvas, text: str) -> None:
    """Write what the figures are as of, and end the picture."""
    canvas.y += 48
    canvas.box((0, canvas.y), (canvas.width, 88), CARD)
    canvas.text(
        (MARGIN, canvas.y + 44), canvas.fitted(text, SMALL, canvas.inner), SMALL, fill=MUTED
    )
    canvas.y += 88
