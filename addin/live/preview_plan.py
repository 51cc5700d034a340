"""预览发送 as a sheet looks: a line and a tick for each letter."""

from collections.abc import Collection, Iterator, Sequence

from addin.live.drawing import Drawing, Look
from addin.live.host import CellValue, Style
from addin.live.preview_sheet import (
    COLUMNS,
    KEY_AT,
    STATE_AT,
    TICK,
    TO,
    WIDTHS,
    Asked,
    key_of,
    line_height,
)
from addin.sending.page import facts_of, standing_of
from addin.sending.preview import GOING, Preview
from templates.palette import ACCENT, HEADER, INK, LINE, MUTED, RED, YELLOW
from templates.text_size import row_height
from workbook.schema.cell_text import clean_text
from workbook.schema.command_words import NAME
from workbook.schema.send_words import HEAD, PRESSED, SEND
from workbook.schema.words import Lang

_STYLES = {
    "title": Style(size=18, is_bold=True, ink=ACCENT, down="center"),
    "said": Style(ink=MUTED, down="center"),
    "header": Style(is_bold=True, ink=ACCENT, fill=HEADER, line=ACCENT, down="center"),
    "item": Style(ink=INK, is_wrapped=True, line=LINE, down="center"),
}


def plan_preview(
    preview: Preview, lang: Lang, *, unticked: Collection[tuple[str, ...]] = ()
) -> Drawing:
    """Return the sheet.

    Args:
        preview: The letters.
        lang: The language.
        unticked: Name, address and audience of those whom nothing is to go to.
    """
    lines = list(_lines(preview, lang, unticked))
    rows = tuple(values for _, values in lines)
    top = next(at for at, (kind, _) in enumerate(lines) if kind == "header")
    return Drawing(
        rows=rows,
        looks=(*_looks([kind for kind, _ in lines]), *_colours(preview, top + 1)),
        heights={at: _height(kind, values) for at, (kind, values) in enumerate(lines)},
        widths=WIDTHS,
    )


def _lines(
    preview: Preview, lang: Lang, unticked: Collection[tuple[str, ...]]
) -> Iterator[tuple[str, tuple[CellValue, ...]]]:
    done = preview.done
    title = f"{NAME['send'].of(lang)} · {done.run.team.name} · {done.period(lang)}"
    yield "title", _across(title, Asked.of(preview).told)
    yield "said", _across(SEND["how"].of(lang))
    for note in preview.made.notes:
        yield "said", _across(note.of(lang))
    if preview.made.left_out:
        who = [
            PRESSED["who"].of(lang, name=e.name, why=e.why.of(lang)) for e in preview.made.left_out
        ]
        names = PRESSED["and"].of(lang).join(who)
        yield "said", _across(PRESSED["left_out"].of(lang, names=names))
    yield "said", _across("")
    yield "header", tuple(HEAD[each].of(lang) for each in COLUMNS)
    for shown in preview.shown:
        facts = tuple(clean_text(cell.text) for cell in facts_of(shown, lang))
        state = clean_text(standing_of(shown).of(lang))
        line = (None, state, *facts, key_of(shown))
        is_ticked = shown.standing in GOING and line[TO] not in unticked
        yield "item", (TICK if is_ticked else None, *line[1:])


def _across(text: str, last: str = "") -> tuple[CellValue, ...]:
    return (clean_text(text), *(None,) * (KEY_AT - 1), last or None)


def _looks(kinds: Sequence[str]) -> Iterator[Look]:
    for at, kind in enumerate(kinds):
        yield Look(top=at, left=0, bottom=at, right=KEY_AT, style=_STYLES[kind])
        if kind in ("header", "item"):
            yield Look(top=at, left=0, bottom=at, right=0, style=Style(across="center"))
    faint = Style(ink=MUTED, size=8, across="right", down="center")
    yield Look(top=0, left=KEY_AT, bottom=len(kinds) - 1, right=KEY_AT, style=faint)


def _colours(preview: Preview, first: int) -> Iterator[Look]:
    """Yield what catches the eye: where a letter is typed to go, and why it does not."""
    for at, shown in enumerate(preview.shown, first):
        fill, ink = (None, None) if shown.earlier is None else YELLOW
        yield Look(
            top=at, left=STATE_AT, bottom=at, right=STATE_AT, style=Style(fill=fill, ink=ink)
        )
        if shown.letter.recipient.is_outside:
            place = COLUMNS.index("address")
            yield Look(top=at, left=place, bottom=at, right=place, style=Style(ink=RED[1]))


def _height(kind: str, values: Sequence[CellValue]) -> float:
    if kind == "title":
        return 33.0
    return line_height(values) if kind == "item" else row_height(1)
