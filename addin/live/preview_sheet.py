"""预览发送 in the open team book: known again, read back when it is to go, what came of it written in."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from addin.live.host import CellValue, OpenBook, Style, Tab
from addin.mail.message import message_number
from addin.sending.preview import Preview, Shown
from templates.palette import GREEN, RED
from templates.text_size import line_count, row_height
from workbook.schema.cell_text import clean_text
from workbook.schema.place import a1
from workbook.schema.send_words import HEAD
from workbook.schema.words import LANGS

COLUMNS = (
    "tick",
    "state",
    "name",
    "address",
    "audience",
    "way",
    "subject",
    "files",
    "size",
    "masked",
    "letter",
)
WIDTHS = (7.0, 24.0, 14.0, 26.0, 12.0, 14.0, 40.0, 36.0, 9.0, 11.0, 10.0)
ROOM = 0.85  # of a column's width: a machine without the book's font has a wider one
TICK = "√"
NOT_TICKED = frozenset({"", "×", "x", "否", "no", "n", "0", "false"})
REACH = 40  # rows in which the header is looked for
LONGEST = 2_000  # letters that are read back
KEY = 8  # digits of a letter's number: enough among the letters of a sheet
KEY_AT, STATE_AT = COLUMNS.index("letter"), COLUMNS.index("state")
_ASKED = re.compile(r"(?P<month>\d{4}-\d\d)(?: W(?P<week>\d))? · (?P<as_of>\d{4}-\d\d-\d\d)")
TO = slice(COLUMNS.index("name"), COLUMNS.index("audience") + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a sheet is a preview of.

    Attributes:
        month: The working month's id.
        week: The week's number; None for the whole month.
        as_of: The last day that was looked at: asked again with it, the review is the same.
    """

    month: str
    week: int | None
    as_of: date

    @classmethod
    def of(cls, preview: Preview) -> "Asked":
        """Return what a preview is of."""
        done, week = preview.done, preview.done.week
        number = week.number if week else None
        return cls(month=done.run.period.id, week=number, as_of=done.seen_until)

    @property
    def told(self) -> str:
        """It as a cell says it."""
        week = f" W{self.week}" if self.week else ""
        return f"{self.month}{week} · {self.as_of.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class TickedLine:
    """A letter's line when the sheet is read back.

    Attributes:
        key: The letter's key.
        is_ticked: It is to go.
        to: Name, address and audience as the line says them: whom it is to, whatever it says.
        row: The line's row, 0-based.
    """

    key: str
    is_ticked: bool
    to: tuple[str, ...]
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """What a sheet says when it is read back.

    Attributes:
        asked: What it is a preview of.
        lines: Its letters, in whatever order they stand now.
    """

    asked: Asked
    lines: tuple[TickedLine, ...]

    @property
    def wanted(self) -> frozenset[str]:
        """The keys of the letters that are to go."""
        return frozenset(each.key for each in self.lines if each.is_ticked)

    @property
    def unticked(self) -> frozenset[tuple[str, ...]]:
        """Whom nothing is to go to."""
        return frozenset(each.to for each in self.lines if not each.is_ticked)


def key_of(shown: Shown) -> str:
    """Return by what a letter is known again on the sheet: its number, and by which way it goes.

    A letter that was shown as a draft does not go by a server because somebody ticked the draft.
    """
    return f"{message_number(shown.letter)[:KEY]}-{shown.letter.recipient.way[0]}"


def find_preview(book: OpenBook) -> str:
    """Return the tab that holds a preview, by what it says; empty for none."""
    for name in book.tabs():
        if _header(book.tab(name).read(f"A1:{a1(REACH - 1, KEY_AT)}")) is not None:
            return name
    return ""


def read_preview(tab: Tab) -> Ticked | None:
    """Return what is ticked; None where the sheet no longer says what it is a preview of."""
    rows = tab.read(f"A1:{a1(REACH + LONGEST, KEY_AT)}")
    header = _header(rows)
    asked = _asked(rows)
    if header is None or asked is None:
        return None
    lines = tuple(
        TickedLine(
            key=str(row[KEY_AT]),
            is_ticked=str(row[0] or "").strip().casefold() not in NOT_TICKED,
            to=tuple(str(each or "") for each in row[TO]),
            row=at,
        )
        for at, row in enumerate(rows)
        if at > header and row[KEY_AT]
    )
    return Ticked(asked=asked, lines=lines)


def write_states(tab: Tab, ticked: Ticked, states: Mapping[str, tuple[str, bool]]) -> None:
    """Write what came of letters beside them, and take the tick from those that went.

    Args:
        tab: The sheet.
        ticked: What it said.
        states: Key -> what is said, and whether the letter is out.
    """
    for line in ticked.lines:
        if line.key in states:
            said, is_out = states[line.key]
            fill, ink = GREEN if is_out else RED
            state = a1(line.row, STATE_AT)
            tab.write(state, [[clean_text(said)]])
            tab.style(state, Style(fill=fill, ink=ink))
            values = tab.read(f"A{line.row + 1}:{a1(line.row, KEY_AT)}")[0]
            tab.size(rows={line.row + 1: line_height(values)})
            if is_out:
                tab.write(a1(line.row, 0), [[None]])


def line_height(values: Sequence[CellValue]) -> float:
    """Return how high a letter's line has to be for all of it to be read, in points."""
    needed = (
        line_count(str(value or ""), width * ROOM)
        for value, width in zip(values, WIDTHS, strict=True)
    )
    return row_height(max(needed))


def _header(rows: Sequence[Sequence[CellValue]]) -> int | None:
    headers = [tuple(HEAD[each].of(lang) for each in COLUMNS) for lang in LANGS]
    for at, row in enumerate(rows[:REACH]):
        if tuple(map(str, row[: len(COLUMNS)])) in headers:
            return at
    return None


def _asked(rows: Sequence[Sequence[CellValue]]) -> Asked | None:
    told = _ASKED.fullmatch(str(rows[0][KEY_AT] or ""))
    if told is None:
        return None
    week = int(told["week"]) if told["week"] else None
    try:
        return Asked(month=told["month"], week=week, as_of=date.fromisoformat(told["as_of"]))
    except ValueError:
        return None
