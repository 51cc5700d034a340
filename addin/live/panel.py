"""The panel of gaps goes onto 月目标 beside the form, and comes off again."""

from dataclasses import dataclass

from addin.live.areas import area
from addin.live.drawing import Drawing
from addin.live.host import OpenBook, Tab
from addin.live.mark_state import KeptPanel
from addin.live.marking import OURS
from workbook.read.cells import Span
from workbook.read.leavings import LONGEST, REACH, panel_span
from workbook.schema.place import a1, letters

_WIDEST = 60  # columns in which a panel is looked for


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelTaken:
    """What came of taking the panel off.

    Attributes:
        is_any: There was one.
        locked: The sheet that keeps its panel, for a password protects it.
        kept: How that sheet was.
    """

    is_any: bool = False
    locked: tuple[str, ...] = ()
    kept: KeptPanel | None = None


def take_panel(book: OpenBook, kept: KeptPanel | None) -> PanelTaken:
    """Take the panel off, wherever it is by now; widths and print area become what they were."""
    for name in book.tabs():
        if name in OURS:
            continue
        tab = book.tab(name)
        span = find_panel(tab)
        if span is None:
            continue
        with tab.unprotected() as is_open:
            if is_open:
                _take(tab, span, kept)
        if not is_open:
            return PanelTaken(is_any=True, locked=(name,), kept=kept)
        return PanelTaken(is_any=True)
    return PanelTaken()


def find_panel(tab: Tab) -> Span | None:
    """Return where the panel stands on a sheet, 0-based."""
    rows = tab.read(f"A1:{a1(REACH + LONGEST - 1, _WIDEST - 1)}")
    return panel_span(rows)


def kept_of(tab: Tab, drawing: Drawing, *, column: int) -> KeptPanel:
    """Return how a sheet is that is going to get the panel, its first column at ``column`` (0-based)."""
    names = (letters(column + at) for at in range(len(drawing.widths)))
    return KeptPanel(
        sheet=tab.name,
        widths=tuple(tab.width(name) for name in names),
        is_print_area_ours=not tab.print_area(),
    )


def _take(tab: Tab, span: Span, kept: KeptPanel | None) -> None:
    top, left, bottom, right = span
    tab.erase(area(top, left, bottom, right))
    if kept is None:
        return
    tab.size(columns={letters(left + at): width for at, width in enumerate(kept.widths)})
    if kept.is_print_area_ours:
        tab.print_only("")
