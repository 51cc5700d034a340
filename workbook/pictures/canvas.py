"""A strip of paper that is drawn on from top to bottom, then cut off below what was drawn."""

from collections.abc import Sequence
from io import BytesIO
from itertools import pairwise

from PIL import Image, ImageDraw

from workbook.pictures.font import Font
from workbook.pictures.paint import INK, PAPER
from workbook.pictures.wrapping import wrapped
from workbook.review.hiding import NOTHING_HIDDEN, Hides

WIDTH = 1080  # pixels: what a phone shows without scaling
MARGIN = 64
TALLEST = 8000
CUT = "…"
LONGEST = 200  # characters of a line; more is not worth measuring
LEADING = 1.42  # line height by font size


class Canvas:
    """A picture that grows downwards.

    Attributes:
        y: Where the next thing is drawn.
    """

    def __init__(
        self,
        font: Font,
        *,
        width: int = WIDTH,
        height: int = TALLEST,
        mask: Hides = NOTHING_HIDDEN,
    ) -> None:
        """Begin with white paper.

        Args:
            font: For every text.
            width: Pixels.
            height: At most; what was not used is cut off.
            mask: What is hidden in every text.
        """
        self._image = Image.new("RGB", (width, height), PAPER)
        self._draw = ImageDraw.Draw(self._image)
        self._font = font
        self._mask = mask
        self.width = width
        self.y = 0

    @property
    def inner(self) -> int:
        """The width between the margins."""
        return self.width - 2 * MARGIN

    def text(
        self,
        place: tuple[float, float],
        text: str,
        size: int,
        *,
        fill: str = INK,
        look: str = "",
    ) -> None:
        """Write one line.

        Args:
            place: Its left (or, if it is set so, right or middle) end and the middle of its height.
            text: What.
            size: In pixels.
            fill: Its colour.
            look: "bold", "right", "center", or several of them.
        """
        anchor = "rm" if "right" in look else "mm" if "center" in look else "lm"
        face = self._font.face(size, is_bold="bold" in look)
        self._draw.text(place, self._mask.masked(text)[0], font=face, fill=fill, anchor=anchor)

    def length(self, text: str, size: int, *, is_bold: bool = False) -> float:
        """Return how wide a text is."""
        return self._font.face(size, is_bold=is_bold).getlength(text)

    def fitted(self, text: str, size: int, room: float) -> str:
        """Return a text, cut where it has no room."""
        text = self._mask.masked(text)[0][:LONGEST]
        if self.length(text, size) <= room:
            return text
        while text and self.length(text + CUT, size) > room:
            text = text[:-1]
        return text + CUT

    def box(self, corner: tuple[float, float], size: tuple[float, float], fill: str) -> None:
        """Fill a rectangle, from its left upper corner; nothing where it has no size."""
        (left, top), (width, height) = corner, size
        if width >= 1 and height >= 1:
            self._draw.rectangle((left, top, left + width - 1, top + height - 1), fill=fill)

    def line(
        self, points: Sequence[tuple[float, float]], fill: str, *, width: int, dash: int = 0
    ) -> None:
        """Draw a line through points, in dashes of so many pixels where that is not 0."""
        if not dash:
            self._draw.line(points, fill=fill, width=width, joint="curve")
            return
        pieces = _dashes(points, dash)
        for piece in pieces:
            self._draw.line(piece, fill=fill, width=width)

    def dot(self, place: tuple[float, float], radius: int, fill: str) -> None:
        """Draw a dot."""
        self._draw.circle(place, radius, fill=fill)

    def paragraph(self, text: str, size: int, *, left: int, room: int, fill: str = INK) -> None:
        """Write a text over as many lines as it needs, and go on below it."""
        height = round(size * LEADING)
        text = self._mask.masked(text)[0]
        text = text if len(text) <= LONGEST else text[:LONGEST] + CUT
        for line in wrapped(text, lambda piece: self.length(piece, size), room):
            self.text((left, self.y + height / 2), line, size, fill=fill)
            self.y += height

    def png(self) -> bytes:
        """Return the picture down to where it was drawn, as PNG."""
        content = BytesIO()
        self._image.crop((0, 0, self.width, min(max(1, round(self.y)), self._image.height))).save(
            content, "PNG"
        )
        return content.getvalue()


def _dashes(
    points: Sequence[tuple[float, float]], dash: int
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    pieces = []
    on, left = True, float(dash)
    for (x, y), (end_x, end_y) in pairwise(points):
        whole = ((end_x - x) ** 2 + (end_y - y) ** 2) ** 0.5
        gone = 0.0
        while gone < whole:
            step = min(left, whole - gone)
            start, end = gone / whole, (gone + step) / whole
            if on:
                first = (x + (end_x - x) * start, y + (end_y - y) * start)
                pieces.append((first, (x + (end_x - x) * end, y + (end_y - y) * end)))
            gone += step
            left -= step
            if left <= 0:
                on, left = not on, float(dash)
    return pieces
