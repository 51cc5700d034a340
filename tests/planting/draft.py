"""A book while it is being filled in: what is typed, what is planted, and what must come of it."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from random import Random

from tests.planting.expected import ISSUED, TOTALS, Expected, Line, Spot, Token, readable
from tests.planting.issued import Issue
from tests.planting.paper import Paper, Typed
from workbook.check.checked import Tally, Totals
from workbook.schema.finding import Severity
from workbook.schema.place import a1
from workbook.schema.sentences import SENTENCES
from workbook.schema.sheet import Form
from workbook.schema.words import Words


@dataclass(slots=True)
class Draft:
    """A good book with whatever is planted in it.

    Attributes:
        rows: (sheet, table) -> rows of column id -> what is typed; an empty one is a gap.
        fields: (sheet, form, field) -> what is typed.
        figures: Log row -> its readable deals and cents, where they are not what is typed.
        blocked: Log rows that must not count.
        days: Log row -> the day it was first written for.
        unread: How many rows beyond those in the log are not even read.
        refused: The plant for which nothing at all counts, if there is one.
        is_log_lost: Nothing of the log counts, for a sheet or column is gone.
    """

    issue: Issue
    member: str
    rng: Random
    rows: dict[tuple[str, str], list[Line]] = field(default_factory=dict)
    fields: dict[tuple[str, str, str], object] = field(default_factory=dict)
    other: Typed = field(default_factory=Typed)
    figures: dict[int, tuple[int, int]] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    days: dict[int, date] = field(default_factory=dict)
    unread: int = 0
    expected: list[Expected] = field(default_factory=list)
    planted: list[str] = field(default_factory=list)
    refused: str = ""
    is_log_lost: bool = False
    owned: set[Token] = field(default_factory=set)
    used: set[Token] = field(default_factory=set)

    @property
    def paper(self) -> Paper:
        """The book as it was issued."""
        return self.issue.papers[self.member]

    @property
    def log(self) -> list[Line]:
        """The log's rows."""
        return self.rows["log", "log"]

    def say(self, words: Words) -> str:
        """Return words in the book's language."""
        return words.of(self.issue.lang)

    def claim(self, own: Collection[Token], use: Collection[Token] = ()) -> bool:
        """Take what a plant must have for itself, and mark what it relies on; False if it cannot."""
        mine, shared = set(own), set(use)
        if mine & (self.owned | self.used) or shared & self.owned:
            return False
        self.owned |= mine
        self.used |= shared
        return True

    def claim_cell(self, spot: Spot, *columns: str) -> bool:
        """Take a cell's row, relying on its sheet and on columns."""
        return self.claim([spot.row], self.relied(spot.sheet, spot.block, spot.column.id, *columns))

    def relied(self, sheet: str, block: str, *columns: str) -> list[Token]:
        """Return what a plant in a row relies on: the sheet, all the log, the columns named."""
        return [("sheet", sheet), ("all", sheet), *(("column", sheet, block, c) for c in columns)]

    def address(self, sheet: str, block: str, column: str, index: int = 0) -> str:
        """Return a cell's address."""
        return self.paper.placed.cell(sheet, block, column, max(index, 0))

    def at(self, spot: Spot) -> str:
        """Return the address of an input cell."""
        return self.address(spot.sheet, spot.block, spot.column.id, spot.index)

    def value(self, spot: Spot) -> object:
        """Return what is typed in a cell."""
        if spot.index < 0:
            return self.fields.get((spot.sheet, spot.block, spot.column.id))
        if spot.column.is_locked:
            return self._issued(spot)
        return self.rows[spot.sheet, spot.block][spot.index].get(spot.column.id)

    def _issued(self, spot: Spot) -> object:
        """Return what stands in a cell the supervisor's tool fills in."""
        if spot.sheet == "daily":
            return self.issue.period.days[spot.index]
        row = self.paper.placed.book[spot.sheet].table(spot.block).rows[spot.index].id
        playbook = self.issue.team.playbook
        metric = "deals" if row == playbook.deal.id else row
        return self.issue.team.target(self.issue.period.id, self.member, metric)

    def put(self, spot: Spot, value: object) -> None:
        """Type something into a cell."""
        if spot.index < 0:
            self.fields[spot.sheet, spot.block, spot.column.id] = value
        else:
            self.rows[spot.sheet, spot.block][spot.index][spot.column.id] = value

    def expect(self, code: str, spot: Spot) -> None:
        """Expect a finding at a cell; in a cell that counts it blocks the log's row."""
        grave = spot.is_grave and SENTENCES[code].severity is Severity.ERROR
        self.expected.append(Expected(code, spot.sheet, self.at(spot), not spot.is_grave))
        if grave and spot.sheet == "log":
            self.blocked.add(spot.index)

    def spots(self) -> Iterator[Spot]:
        """Yield every input cell of the rows that hold something, and of the forms."""
        for sheet, block, column in self.paper.placed.book.inputs():
            if not self.is_shown(sheet.id):
                continue
            if isinstance(block, Form):
                yield Spot(sheet.id, block.id, column)
                continue
            for index, line in enumerate(self.rows.get((sheet.id, block.id), ())):
                if line:
                    yield Spot(sheet.id, block.id, column, index)
        yield from self._issued_spots()

    def _issued_spots(self) -> Iterator[Spot]:
        """Yield the cells that are issued and read all the same: days and targets."""
        for (sheet, block), column in ISSUED.items():
            declared = self.paper.placed.book[sheet].table(block)[column]
            declared = replace(declared, is_in_period=sheet == "daily")
            for index, line in enumerate(self.rows[sheet, block]):
                if line or sheet == "month":
                    yield Spot(sheet, block, declared, index)

    def is_shown(self, sheet: str) -> bool:
        """Return whether the month has that sheet."""
        return sheet not in {f"week{n}" for n in range(len(self.issue.period.weeks) + 1, 6)}

    def content(self) -> bytes:
        """Return the book's bytes."""
        return self.paper.filled(self.typed())

    def typed(self) -> Typed:
        """Return what is typed into the paper."""
        cells: dict[str, dict[tuple[int, int], object]] = {
            sheet: dict(each) for sheet, each in self.other.cells.items()
        }
        placed = self.paper.placed
        for (sheet, block), lines in self.rows.items():
            stands = placed.block(sheet, block)
            for index, line in enumerate(lines):
                for column, value in line.items():
                    spot = (stands.first + index, stands.columns[column].column)
                    cells.setdefault(sheet, {})[spot] = self._shown(value)
        for (sheet, block, name), value in self.fields.items():
            at = placed.block(sheet, block).columns[name]
            cells.setdefault(sheet, {})[at.row, at.column] = self._shown(value)
        self.other.cells, was = cells, self.other.cells
        typed = Typed(**{name: getattr(self.other, name) for name in Typed.__dataclass_fields__})
        self.other.cells = was
        return typed

    def _shown(self, value: object) -> object:
        return self.say(value) if isinstance(value, Words) else value

    def wanted(self) -> Counter[tuple[str, str, str, Severity]]:
        """Return the findings to come: code, tab, cell and how grave."""
        tabs = {**self.paper.tabs, **self.other.tabs, "": ""}
        return Counter(
            (
                each.code,
                tabs.get(each.sheet, each.sheet.removeprefix("=")),
                each.cell,
                each.severity,
            )
            for each in self.expected
        )

    def totals(self) -> Totals:
        """Return the control totals to come."""
        if self.is_log_lost:
            return Totals()
        rows = deals = cents = Tally()
        for index, line in enumerate(self.log):
            if not line or line.get("date") in TOTALS:
                continue
            figures = self.figures.get(index) or readable(line)
            is_blocked = index in self.blocked
            rows, deals, cents = (
                each + Tally(n, 0 if is_blocked else n, n if is_blocked else 0)
                for each, n in zip((rows, deals, cents), (1, *figures), strict=True)
            )
        return Totals(rows + Tally(self.unread, 0, self.unread), deals, cents)


def beyond(draft: Draft, sheet: str, block: str) -> int:
    """Return the first column right of a table, 0-based."""
    stands = draft.paper.placed.block(sheet, block)
    return max(spot.column + spot.span for spot in stands.columns.values())


def header(draft: Draft, sheet: str, block: str, column: int) -> str:
    """Return the address of a header."""
    return a1(draft.paper.placed.block(sheet, block).header, column)


def day_of(value: object) -> date:
    """Return a typed day."""
    assert isinstance(value, date)
    return value
