"""补正清单 of one open book: the gravest three first, the rest folded, each with a link to its cell."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from addin.live.drawing import Drawing, Link, Look, draw
from addin.live.host import CellValue, Style, Tab
from templates.palette import ACCENT, HEADER, INK, LINE, MUTED
from templates.text_size import line_count, row_height
from workbook.schema.cell_text import clean_text
from workbook.schema.finding import SEVERITY_LABEL, Finding, Severity
from workbook.schema.marks import LIST_COLUMNS, TINT, is_list_header, list_headers
from workbook.schema.marks_words import LIST
from workbook.schema.sentences import message
from workbook.schema.words import Lang

FIRST = 3
SHORT = 12  # findings that are read at a glance; more are folded away but for the first
LINKED = 1000  # findings; nobody follows more, and each link takes a while
WIDTHS = (7.0, 9.0, 20.0, 66.0)
_LAST = len(LIST_COLUMNS) - 1
_WHERE = LIST_COLUMNS.index("where")
_TITLE_HEIGHT, _HEADING_HEIGHT = 33.0, 27.0
_ROOM = 2.0  # what a cell keeps free beside its text, in characters
_STYLES = {
    "title": Style(size=18, is_bold=True, ink=ACCENT, down="center"),
    "said": Style(ink=MUTED, is_wrapped=True, is_merged=True, down="center"),
    "heading": Style(size=12, is_bold=True, ink=ACCENT, down="center"),
    "header": Style(
        indent=1, across="left", is_bold=True, ink=ACCENT, fill=HEADER, line=ACCENT, down="center"
    ),
    "item": Style(indent=1, across="left", ink=INK, is_wrapped=True, line=LINE, down="center"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListRow:
    """A line of 补正清单.

    Attributes:
        number: The number its mark carries too.
        severity: How grave it is.
        where: The place in words.
        tab: The tab it leads to; empty where the whole book is meant.
        cell: The cell it leads to.
        text: What to do.
    """

    number: int
    severity: Severity
    where: str
    tab: str
    cell: str
    text: str


def list_rows(
    findings: Sequence[Finding], tabs: Collection[str], lang: Lang
) -> tuple[ListRow, ...]:
    """Return the lines of the list, in the order of the findings, numbered from 1."""
    return tuple(
        ListRow(
            number=number,
            severity=found.severity,
            where=" ".join(filter(None, (found.sheet, found.cell))) or LIST["whole"].of(lang),
            tab=found.sheet if found.sheet in tabs else "",
            cell=found.cell or "A1",
            text=clean_text(message(found, lang)),
        )
        for number, found in enumerate(findings, 1)
    )


def counts(findings: Sequence[Finding], lang: Lang) -> str:
    """Return how many findings there are, by gravity."""
    of = {severity: sum(each.severity is severity for each in findings) for severity in Severity}
    parts = (
        LIST["part"].of(lang, severity=SEVERITY_LABEL[severity].of(lang), count=count)
        for severity, count in of.items()
        if count
    )
    return LIST["counts"].of(lang, total=len(findings), parts=" · ".join(parts))


def plan_list(rows: Sequence[ListRow], said: Sequence[str], lang: Lang) -> Drawing:
    """Return the sheet.

    Args:
        rows: The findings, gravest first.
        said: Lines below the title: whose book it is, the counts, what could not be marked.
        lang: The language.
    """
    lines = list(_lines(rows, said, lang))
    return Drawing(
        rows=tuple(line.values for line in lines),
        looks=tuple(_looks(lines)),
        heights={at: line.height for at, line in enumerate(lines)},
        widths=WIDTHS,
        links=tuple(
            Link(row=at, column=_WHERE, text=row.where, tab=row.tab, to=row.cell)
            for at, line in enumerate(lines)
            if (row := line.about) and row.tab and row.number <= LINKED
        ),
    )


def draw_list(tab: Tab, drawing: Drawing) -> None:
    """Put the list on its empty sheet, set up for print, all but the gravest folded away."""
    draw(tab, drawing)
    header = next(at for at, row in enumerate(drawing.rows, 1) if is_list_header(_texts(row)))
    tab.paper(repeated=header)
    last = len(drawing.rows)
    if last - header - 1 > SHORT:  # the second heading is no finding
        tab.fold(header + FIRST + 2, last)


@dataclass(frozen=True, slots=True)
class _Line:
    """A row of the sheet: what kind of row, its values and height, the finding it is about."""

    kind: str
    values: tuple[CellValue, ...]
    height: float
    about: ListRow | None = None


def _lines(rows: Sequence[ListRow], said: Sequence[str], lang: Lang) -> Iterator[_Line]:
    yield _across("title", LIST["title"].of(lang), _TITLE_HEIGHT)
    for text in said:
        yield _across("said", text, row_height(line_count(text, sum(WIDTHS) - _ROOM)))
    yield _across("heading", LIST["first"].of(lang), _HEADING_HEIGHT)
    yield _Line("header", list_headers(lang), row_height(1))
    yield from (_item(row, lang) for row in rows[:FIRST])
    rest = len(rows) - FIRST
    if rest > 0:
        heading = LIST["folded" if len(rows) > SHORT else "rest"].of(lang, count=rest)
        yield _across("heading", heading, _HEADING_HEIGHT)
        yield from (_item(row, lang) for row in rows[FIRST:])


def _across(kind: str, text: str, height: float) -> _Line:
    return _Line(kind, (text, *(None,) * _LAST), height)


def _item(row: ListRow, lang: Lang) -> _Line:
    label = SEVERITY_LABEL[row.severity].of(lang)
    where = line_count(row.where, WIDTHS[_WHERE] - _ROOM)
    lines = max(where, line_count(row.text, WIDTHS[-1] - _ROOM))
    return _Line("item", (row.number, label, row.where, row.text), row_height(lines), row)


def _looks(lines: Sequence[_Line]) -> Iterator[Look]:
    """Yield the looks: rows of one kind that stand together in one go, the colours of gravity last."""
    at = 0
    for kind, group in groupby(lines, key=lambda line: line.kind):
        last = at + len(list(group)) - 1
        yield Look(top=at, left=0, bottom=last, right=_LAST, style=_STYLES[kind])
        if kind in ("header", "item"):
            yield Look(top=at, left=0, bottom=last, right=1, style=Style(across="center"))
        if kind == "item":
            yield Look(top=at, left=_WHERE, bottom=last, right=_WHERE, style=Style(ink=ACCENT))
        at = last + 1
    at = 0
    for severity, group in groupby(lines, key=lambda line: line.about and line.about.severity):
        last = at + len(list(group)) - 1
        if severity:
            fill = Style(fill=TINT[severity.value])
            yield Look(top=at, left=1, bottom=last, right=1, style=fill)
        at = last + 1


def _texts(row: Sequence[CellValue]) -> tuple[str, ...]:
    return tuple(map(str, row))
