"""预览发送 in the open team book: a line and a tick for each letter; read back when it is to go."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from addin.live.drawing import Drawing, Look
from addin.live.host import CellValue, OpenBook, Style, Tab
from addin.mail.message import message_number
from addin.sending.page import facts_of, standing_of
from addin.sending.preview import GOING, Preview, Shown
from templates.palette import ACCENT, GREEN, HEADER, INK, LINE, MUTED, RED, YELLOW
from templates.text_size import line_count, row_height
from workbook.schema.cell_text import clean_text
from workbook.schema.command_words import NAME
from workbook.schema.place import a1
from workbook.schema.send_words import HEAD, SEND
from workbook.schema.words import LANGS, Lang

COLUMNS = (
    "tick",
    "name",
    "address",
    "audience",
    "way",
    "subject",
    "files",
    "size",
    "masked",
    "state",
    "letter",
)
WIDTHS = (6.0, 10.0, 26.0, 9.0, 12.0, 30.0, 34.0, 9.0, 10.0, 24.0, 9.0)
TICK = "√"
NOT_TICKED = frozenset({"", "×", "x", "否", "no", "n", "0", "false"})
REACH = 40  # rows in which the header is looked for
LONGEST = 2_000  # letters that are read back
KEY = 8  # digits of a letter's number: enough among the letters of a sheet
_LAST, _STATE, _KEY = len(COLUMNS) - 1, COLUMNS.index("state"), COLUMNS.index("letter")
_STYLES = {
    "title": Style(size=18, is_bold=True, ink=ACCENT, down="center"),
    "said": Style(ink=MUTED, down="center"),
    "header": Style(is_bold=True, ink=ACCENT, fill=HEADER, line=ACCENT, down="center"),
    "item": Style(ink=INK, is_wrapped=True, line=LINE, down="center"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a sheet is a preview of.

    Attributes:
        month: The working month's id.
        week: The week's number; None for the whole month.
        as_of: The last day that counts.
    """

    month: str
    week: int | None
    as_of: date

    @classmethod
    def of(cls, preview: Preview) -> "Asked":
        """Return what a preview is of."""
        run, week = preview.done.run, preview.done.week
        return cls(month=run.period.id, week=week.number if week else None, as_of=run.as_of)

    @property
    def told(self) -> str:
        """It as a cell says it."""
        return f"{self.month} · {self.week or 0} · {self.as_of.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What a sheet says when it is read back.

    Attributes:
        asked: What it is a preview of.
        first: The number of its first letter's row.
        letters: Each letter's key, and whether it is to go.
    """

    asked: Asked
    first: int
    letters: tuple[tuple[str, bool], ...]


def key_of(shown: Shown) -> str:
    """Return by what a letter is known again on the sheet."""
    return message_number(shown.letter)[:KEY]


def plan_preview(preview: Preview, asked: Asked, lang: Lang) -> Drawing:
    """Return the sheet.

    Args:
        preview: The letters.
        asked: What it is a preview of.
        lang: The language.
    """
    lines = list(_lines(preview, asked, lang))
    rows = tuple(values for _, values in lines)
    top = next(at for at, (kind, _) in enumerate(lines) if kind == "header")
    return Drawing(
        rows=rows,
        looks=(*_looks([kind for kind, _ in lines]), *_colours(preview, top + 1)),
        heights={at: _height(kind, values) for at, (kind, values) in enumerate(lines)},
        widths=WIDTHS,
    )


def find_preview(book: OpenBook) -> str:
    """Return the tab that holds a preview, by what it says; empty for none."""
    for name in book.tabs():
        if _header(book.tab(name).read(f"A1:{a1(REACH - 1, _LAST)}")) is not None:
            return name
    return ""


def read_preview(tab: Tab) -> Ticked | None:
    """Return what is ticked; None where the sheet no longer says what it is a preview of."""
    rows = tab.read(f"A1:{a1(REACH + LONGEST, _LAST)}")
    header = _header(rows)
    asked = _asked(rows)
    if header is None or asked is None:
        return None
    letters = []
    for row in rows[header + 1 :]:
        if not row[_KEY]:
            break
        is_ticked = str(row[0] or "").strip().casefold() not in NOT_TICKED
        letters.append((str(row[_KEY]), is_ticked))
    return Ticked(asked=asked, first=header + 2, letters=tuple(letters))


def write_states(tab: Tab, ticked: Ticked, states: Mapping[str, tuple[str, bool]]) -> None:
    """Write what came of letters beside them, and take the tick from those that went.

    Args:
        tab: The sheet.
        ticked: What it said.
        states: Key -> what is said, and whether the letter is out.
    """
    for at, (key, _) in enumerate(ticked.letters):
        if key in states:
            said, is_out = states[key]
            row = ticked.first - 1 + at
            tab.write(a1(row, _STATE), [[said]])
            if is_out:
                tab.write(a1(row, 0), [[None]])
            fill, ink = GREEN if is_out else RED
            tab.style(a1(row, _STATE), Style(fill=fill, ink=ink))


def _lines(
    preview: Preview, asked: Asked, lang: Lang
) -> Iterator[tuple[str, tuple[CellValue, ...]]]:
    done = preview.done
    title = f"{NAME['send'].of(lang)} · {done.run.team.name} · {done.period(lang)}"
    yield "title", _across(title, asked.told)
    yield "said", _across(SEND["how"].of(lang))
    for note in preview.made.notes:
        yield "said", _across(note.of(lang))
    left_out = [f"{each.name}（{each.why.of(lang)}）" for each in preview.made.left_out]
    if left_out:
        yield "said", _across(f"{SEND['left_out'].of(lang)}：{'、'.join(left_out)}")
    yield "said", _across("")
    yield "header", tuple(HEAD[each].of(lang) for each in COLUMNS)
    for shown in preview.shown:
        facts = (clean_text(cell.text) for cell in facts_of(shown, lang))
        tick = TICK if shown.standing in GOING else None
        yield "item", (tick, *facts, standing_of(shown).of(lang), key_of(shown))


def _across(text: str, last: str = "") -> tuple[CellValue, ...]:
    return (clean_text(text), *(None,) * (_LAST - 1), last or None)


def _looks(kinds: Sequence[str]) -> Iterator[Look]:
    for at, kind in enumerate(kinds):
        yield Look(top=at, left=0, bottom=at, right=_LAST, style=_STYLES[kind])
        if kind in ("header", "item"):
            yield Look(top=at, left=0, bottom=at, right=0, style=Style(across="center"))
    faint = Style(ink=MUTED, size=8, across="right")
    yield Look(top=0, left=_KEY, bottom=len(kinds) - 1, right=_KEY, style=faint)


def _colours(preview: Preview, first: int) -> Iterator[Look]:
    """Yield what catches the eye: where a letter is typed to go, and why it does not."""
    for at, shown in enumerate(preview.shown, first):
        fill, ink = (None, None) if shown.earlier is None else YELLOW
        yield Look(top=at, left=_STATE, bottom=at, right=_STATE, style=Style(fill=fill, ink=ink))
        if shown.letter.recipient.is_outside:
            place = COLUMNS.index("address")
            yield Look(top=at, left=place, bottom=at, right=place, style=Style(ink=RED[1]))


def _height(kind: str, values: Sequence[CellValue]) -> float:
    if kind == "title":
        return 33.0
    if kind != "item":
        return row_height(1)
    needed = (
        line_count(str(value or ""), width - 2) for value, width in zip(values, WIDTHS, strict=True)
    )
    return row_height(max(needed))


def _header(rows: Sequence[Sequence[CellValue]]) -> int | None:
    headers = [tuple(HEAD[each].of(lang) for each in COLUMNS) for lang in LANGS]
    for at, row in enumerate(rows[:REACH]):
        if tuple(map(str, row[: len(COLUMNS)])) in headers:
            return at
    return None


def _asked(rows: Sequence[Sequence[CellValue]]) -> Asked | None:
    parts = str(rows[0][_KEY] or "").split(" · ")
    try:
        month, week, as_of = parts
        return Asked(month=month, week=int(week) or None, as_of=date.fromisoformat(as_of))
    except ValueError:
        return None
