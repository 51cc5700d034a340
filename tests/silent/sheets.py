"""Books full of hostile cells, and what became of each of them."""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache, partial
from random import Random

from tests.planting.issued import Issue, issued, issues
from tests.planting.paper import Paper, Typed
from tests.planting.sheet_xml import Spot
from tests.silent.hostile import hostile
from tests.silent.meant import FORMATS, Hostile
from tests.silent.oracle import Kept, silent
from tests.silent.same import folded
from workbook.check.checked import CheckedBook, Rows
from workbook.pipeline import Source, check_file
from workbook.schema import choices
from workbook.schema.choices import choice_id
from workbook.schema.finding import Finding
from workbook.schema.place import a1
from workbook.schema.sheet import Column, Form, Kind, Table
from workbook.schema.words import Words

STYLES = "xl/styles.xml"
XFS = re.compile(r'<cellXfs count="(\d+)">(.*?)</cellXfs>', re.S)
GRAVE = ("date", "activity", "quantity", "deals", "amount")
MEMBER = "0102"
PLEDGES = {"commitment": "commit", "stretch": "stretch"}
SUMMED = "total_row_skipped"
TABLE_OF = {"log": "log", "counts": "counts", "customers": "customers"}


@dataclass(frozen=True, slots=True)
class Silence:
    """A cell of which something was lost or changed without a word."""

    seed: int
    place: str
    column: str
    cell: Hostile
    what: str


@dataclass(slots=True)
class Filling:
    """What is typed into a book, and where."""

    issue: Issue
    rng: Random
    base: int  # the first added format
    typed: Typed = field(default_factory=Typed)
    places: dict[tuple[str, Spot], tuple[str, Column, Hostile]] = field(default_factory=dict)

    def hostile(self, sheet: str, name: str, column: Column, spot: Spot) -> None:
        """Type a hostile cell."""
        each = hostile(self.rng, self.issue.period.days)
        self.places[sheet, spot] = (name, column, each)
        xml = replace(each.xml, style=self.base + each.form)
        if each.string:
            number = self.paper.shared + len(self.typed.strings)
            self.typed.strings.append(each.string)
            xml = replace(xml, content=f"<v>{number}</v>")
        self.put(sheet, spot, xml)

    def put(self, sheet: str, spot: Spot, value: object) -> None:
        """Type a good cell."""
        shown = value.of(self.issue.lang) if isinstance(value, Words) else value
        self.typed.cells.setdefault(sheet, {})[spot] = shown

    @property
    def paper(self) -> Paper:
        """The book as issued, with more formats."""
        return _papers(self.issue.lang)[0]


@cache
def _issue(lang: str) -> Issue:
    return issued(*next(each for each in issues() if each[1] == lang and each[2] == 5))


@cache
def _papers(lang: str) -> tuple[Paper, int]:
    """Return an issued book with more number formats, and the first of them."""
    paper = _issue(lang).papers[MEMBER]
    out, first = io.BytesIO(), 0
    with zipfile.ZipFile(io.BytesIO(paper.content)) as book, zipfile.ZipFile(out, "w") as made:
        for info in book.infolist():
            data = book.read(info)
            if info.filename == STYLES:
                text = data.decode()
                found = XFS.search(text)
                assert found
                first = int(found[1])
                more = "".join(
                    f'<xf numFmtId="{n}" fontId="0" fillId="0" borderId="0" xfId="0" '
                    'applyNumberFormat="1"/>'
                    for n in FORMATS
                )
                count = first + len(FORMATS)
                xfs = f'<cellXfs count="{count}">{found[2]}{more}</cellXfs>'
                data = text.replace(found[0], xfs).encode()
            made.writestr(info, data)
    return replace(paper, content=out.getvalue()), first


def silences(seed: int, rows: int) -> tuple[int, list[Silence]]:
    """Return how many hostile cells a random book holds, and what became of them without a word.

    Args:
        seed: Decides everything about the book.
        rows: How many rows its log and its customers have.
    """
    rng = Random(seed)
    issue = _issue(rng.choice(("zh", "en")))
    filling = Filling(issue, rng, _papers(issue.lang)[1])
    _fill(filling, rows)
    content = filling.paper.filled(filling.typed)
    source = Source("2026_0102.xlsx", partial(bytes, content))
    book = check_file(source, team=issue.team, period=issue.period)
    assert book.status.is_counted, (seed, book.status, book.findings[:1])
    return len(filling.places), list(_judged(filling, book, seed))


def _fill(filling: Filling, rows: int) -> None:
    for sheet in filling.paper.placed.book.sheets:
        for block in sheet.blocks:
            stands = filling.paper.placed.block(sheet.id, block.id)
            if isinstance(block, Form):
                for each in block.fields:
                    if each.is_input:
                        spot = (stands.columns[each.id].row, stands.columns[each.id].column)
                        name = f"{sheet.id}.{block.id}.{each.id}"
                        filling.hostile(sheet.id, name, each, spot)
            elif isinstance(block, Table) and any(each.is_input for each in block.columns):
                count = rows if block.is_excel_table else block.count
                for index in range(count):
                    _row(filling, sheet.id, block, stands.first + index, index)


def _row(filling: Filling, sheet: str, table: Table, row: int, index: int) -> None:
    columns = filling.paper.placed.block(sheet, table.id).columns
    good = _good_row(filling, sheet, index)
    risky = filling.rng.choice((None, *good)) if good else None
    if risky in ("deals", "amount") and sheet == "log":
        good["activity"] = filling.issue.team.playbook.deal.label
    elif sheet == "log":
        good.pop("deals")
        good.pop("amount")
    for column in table.columns:
        if not column.is_input:
            continue
        spot = (row, columns[column.id].column)
        if column.id in good and column.id != risky:
            filling.put(sheet, spot, good[column.id])
        elif (
            sheet != "log" or column.id not in ("deals", "amount", "quantity") or column.id == risky
        ):
            filling.hostile(sheet, _name(sheet, table.id), column, spot)


def _name(sheet: str, table: str) -> str:
    return f"{table}{sheet[4:]}" if sheet.startswith("week") else TABLE_OF.get(table, "")


def _good_row(filling: Filling, sheet: str, index: int) -> dict[str, object]:
    """Return the cells without which a row does not count, so that only one of them is hostile."""
    playbook, days = filling.issue.team.playbook, filling.issue.period.days
    if sheet == "log":
        return {
            "date": days[index % len(days)],
            "activity": playbook.counted[0].label,
            "quantity": 2,
            "deals": 1,
            "amount": 5000,
        }
    if sheet == "daily":
        return {"deals": 1, "amount": 5000}
    return {"customer": f"客户{index}"} if sheet in ("customers", *_weeks()) else {}


def _weeks() -> list[str]:
    return [f"week{number}" for number in range(1, 6)]


def _judged(filling: Filling, book: CheckedBook, seed: int) -> Iterator[Silence]:
    at: dict[tuple[str, str], dict[str, Finding]] = defaultdict(dict)
    for each in book.findings:
        at[each.sheet, each.cell][each.code] = each
    names, tabs = _names(filling), filling.paper.tabs
    sums = {(sheet, cell[1:]) for (sheet, cell), said in at.items() if SUMMED in said}
    for (sheet, spot), (name, column, typed) in filling.places.items():
        if (tabs[sheet], str(spot[0] + 1)) in sums:
            continue
        is_there, value = _kept(filling, book, (sheet, spot), (name, column.id))
        needed = GRAVE if sheet == "log" else ("customer",)
        if not is_there and column.id not in needed:
            continue  # the cell that keeps the row from counting is told
        kept = Kept(value, is_there, at[tabs[sheet], a1(*spot)])
        what = silent(column, typed.meant, kept, names.get(column.choices, {}))
        if what:
            yield Silence(seed, f"{tabs[sheet]}!{a1(*spot)}", column.id, typed, what)


def _kept(
    filling: Filling, book: CheckedBook, at: tuple[str, Spot], name: tuple[str, str]
) -> tuple[bool, object]:
    """Return whether a cell's row or form counts, and what is kept of it."""
    (sheet, (row, _)), (block, column) = at, name
    if "." in block:
        return True, book.fields.get(block)
    if sheet == "month":
        first = filling.paper.placed.block("month", "results").first
        metric = filling.issue.team.playbook.results[row - first].id
        return True, book.fields.get(f"month.pledge.{metric}_{PLEDGES[column]}")
    rows = book.tables.get(block, Rows())
    if row + 1 not in rows.numbers:
        return block.startswith("progress"), None
    return True, rows.column(column)[rows.numbers.index(row + 1)]


def _names(filling: Filling) -> Mapping[object, Mapping[object, frozenset[str]]]:
    """Return, for every list of choices, each value with all its names."""
    playbook = filling.issue.team.playbook
    labels = {each.label: each.id for each in playbook.activities}
    lists: dict[object, Mapping[object, frozenset[str]]] = {}
    for _, _, column in filling.paper.placed.book.inputs():
        if column.kind is not Kind.CHOICE:
            continue
        values: dict[object, frozenset[str]] = {}
        for label in column.choices:
            value: object = labels.get(label) or choice_id(label)
            if column.choices in (choices.YES_NO, choices.NEW_OLD):
                value = label == column.choices[0]
            values[value] = frozenset(map(folded, label.both()))
        lists[column.choices] = values
    return lists
