"""The font that pictures are written with, as bytes: where it came from is not known here."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from PIL import ImageFont

FACES_KEPT = 64  # sizes in use, of one font and its bold


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """A font with Chinese characters.

    Attributes:
        regular: The file's bytes.
        index: Which face of a collection (.ttc).
        bold: The bold face's file; empty: the regular one is used.
        bold_index: Which face of it.
    """

    regular: bytes
    index: int = 0
    bold: bytes = b""
    bold_index: int = 0

    def face(self, size: int, *, is_bold: bool = False) -> ImageFont.FreeTypeFont:
        """Return the font at a size in pixels."""
        return _face(self, size, is_bold and bool(self.bold))


@lru_cache(maxsize=FACES_KEPT)
def _face(font: Font, size: int, is_bold: bool) -> ImageFont.FreeTypeFont:
    content, index = (font.bold, font.bold_index) if is_bold else (font.regular, font.index)
    # The basic layout needs no library that a machine may lack, so a picture is the same everywhere.
    return ImageFont.truetype(
        BytesIO(content), size, index=index, layout_engine=ImageFont.Layout.BASIC
    )
