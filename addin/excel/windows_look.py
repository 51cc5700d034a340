"""How cells look in Excel on Windows."""

import json
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from addin.excel.tab import SheetTab
from addin.live.host import Fill, Style
from workbook.read.cells import Span
from workbook.schema.place import a1

NO_FILL, SOLID = -4142, 1  # xlPatternNone, xlPatternSolid
GRADIENTS = (4000, 4001)  # xlPatternLinearGradient, xlPatternRectangularGradient
THEME = range(1, 13)
LONGEST = 250  # Excel takes 255 characters
KEPT = (
    "Pattern",
    "Color",
    "ThemeColor",
    "TintAndShade",
    "PatternColor",
    "PatternThemeColor",
    "PatternTintAndShade",
)


class WindowsLook(SheetTab):
    """The fills and lines of a sheet in Excel on Windows."""

    def fills(self, cells: Sequence[str]) -> tuple[Fill, ...]:
        """Return each cell's own fill."""
        return tuple(fill_of(self.api.Range(cell).Interior) for cell in cells)

    def paint(self, areas: Sequence[str], fill: Fill) -> None:
        """Give every cell of some areas a fill, or take it away.

        A fill that runs from colour to colour stays: it could not be given back.
        """
        for address in chunks(areas):
            interior = self.api.Range(address).Interior
            if interior.Pattern not in GRADIENTS:
                put_fill(interior, fill)

    def painted(self, fills: Collection[Fill]) -> dict[str, Fill]:
        """Return every cell of the sheet whose own fill is one of these plain ones."""
        wanted = {_bgr(fill): fill for fill in fills}
        area = self.api.UsedRange
        whole = (0, 0, area.Row + area.Rows.Count - 2, area.Column + area.Columns.Count - 2)
        return dict(self._painted(whole, wanted))

    def _painted(self, span: Span, wanted: dict[int, Fill]) -> Iterator[tuple[str, Fill]]:
        top, left, bottom, right = span
        interior = self.api.Range(f"{a1(top, left)}:{a1(bottom, right)}").Interior
        is_one = (top, left) == (bottom, right)
        is_mixed = interior.ColorIndex is None or not interior.Color  # 0 is black, or many colours
        if is_mixed and not is_one:
            rows, columns = (top + bottom) // 2, (left + right) // 2
            if bottom - top >= right - left:
                yield from self._painted((top, left, rows, right), wanted)
                yield from self._painted((rows + 1, left, bottom, right), wanted)
            else:
                yield from self._painted((top, left, bottom, columns), wanted)
                yield from self._painted((top, columns + 1, bottom, right), wanted)
        elif interior.Pattern == SOLID and int(interior.Color) in wanted:
            for row in range(top, bottom + 1):
                for column in range(left, right + 1):
                    yield a1(row, column), wanted[int(interior.Color)]

    def frame(self, area: str, style: Style) -> None:
        """Indent an area and draw its lines."""
        cells = self.sheet.range(area)
        if style.indent:
            cells.api.IndentLevel = style.indent
        if style.line is not None:
            sides = ("edge_bottom", "inside_horizontal") if cells.shape[0] > 1 else ("edge_bottom",)
            cells.borders.set(list(sides), line_style="continuous", weight="thin", color=style.line)
        if style.box is not None:
            cells.borders.set("outside", line_style="continuous", weight="thin", color=style.box)


def chunks(areas: Sequence[str], length: int = LONGEST) -> list[str]:
    """Return areas as texts that Excel takes as one address: of 255 characters at most.

    Example:
        >>> chunks(["A1", "B2:C3", "D4"], length=8)
        ['A1,B2:C3', 'D4']
    """
    found: list[str] = []
    for area in areas:
        if found and len(found[-1]) + 1 + len(area) <= length:
            found[-1] += f",{area}"
        else:
            found.append(area)
    return found


def _bgr(fill: Fill) -> int:
    """Return "#RRGGBB" as Excel counts colours.

    Example:
        >>> _bgr("#0000FF") == 0xFF0000
        True
    """
    red, green, blue = bytes.fromhex(fill[1:])
    return red + (green << 8) + (blue << 16)


def fill_of(interior: Any) -> Fill:  # noqa: ANN401
    """Return a fill in words: what is more than a plain colour with all that gives it back."""
    if interior.Pattern == NO_FILL:
        return ""
    kept = {name: getattr(interior, name) for name in KEPT}
    if kept["Pattern"] == SOLID and kept["ThemeColor"] not in THEME and not kept["TintAndShade"]:
        blue_first = int(kept["Color"])
        colour = (blue_first & 255, blue_first >> 8 & 255, blue_first >> 16)
        return "#{:02X}{:02X}{:02X}".format(*colour)
    return json.dumps(kept)


def put_fill(interior: Any, fill: Fill) -> None:  # noqa: ANN401
    """Make a fill what it is in words."""
    if not fill:
        interior.Pattern = NO_FILL
        return
    if fill.startswith("#"):
        interior.Pattern = SOLID
        interior.Color = _bgr(fill)
        return
    kept = json.loads(fill)
    if kept["Pattern"] in GRADIENTS:
        return
    interior.Pattern = kept["Pattern"]
    for front in ("", "Pattern") if kept["Pattern"] != SOLID else ("",):
        theme = f"{front}ThemeColor"
        name = theme if kept[theme] in THEME else f"{front}Color"
        setattr(interior, name, kept[name])
        setattr(interior, f"{front}TintAndShade", kept[f"{front}TintAndShade"] or 0)
