"""Each workbook we write, with texts in every place that takes one."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import count

from templates.draw import draw
from tests.review.sample import PEOPLE, consolidated
from tests.templates.opened import page
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.fill.member_books import member_books
from workbook.fill.patch import Stencil, cut
from workbook.read.labels import normal
from workbook.review.consolidated import Consolidated
from workbook.review.plan import plan_review
from workbook.review.write import write_review
from workbook.schema.cell_text import clean_text, is_risky
from workbook.schema.place import place
from workbook.schema.playbook import Activity, Playbook, Result, Stage
from workbook.schema.review_sentences import SENTENCE
from workbook.schema.sentences import finding
from workbook.schema.sheet import Column, Form, Kind, Row, Table
from workbook.schema.team import Member
from workbook.schema.team_book import team_book
from workbook.schema.words import NOTHING, Lang, Words

RUN = consolidated(PEOPLE)
FINDINGS, BLANKS, ROWS = 60, 400, 60


@dataclass(frozen=True, slots=True)
class Made:
    """A workbook, and what its cells may show.

    Attributes:
        places: The texts that were put into it, in the order of their places, as a cell shows them.
    """

    content: bytes
    places: tuple[str, ...]


def harmless() -> Iterator[str]:
    """Yield texts that nothing takes for anything else, each another one."""
    return (f"文本{number}" for number in count())


class Taken:
    """Takes texts from a supply and remembers them.

    Attributes:
        places: What was taken, as a cell shows it.
    """

    def __init__(self, texts: Iterator[str], cut_mark: str = "…") -> None:
        """Begin."""
        self._texts, self._mark = texts, cut_mark
        self.places: list[str] = []

    def one(self) -> str:
        """Return the next text."""
        text = next(self._texts)
        self.places.append(clean_text(text, self._mark))
        return text

    def seen(self) -> str:
        """Return the next text that shows anything."""
        text = next(text for text in self._texts if clean_text(text).strip())
        self.places.append(clean_text(text, self._mark))
        return text


def review(texts: Iterator[str], lang: Lang) -> Made:
    """Return a review book with a text for every name, file, unit, group and thing found."""
    taken = Taken(texts, SENTENCE["cut"].of(lang))
    run = _poisoned(taken)
    return Made(write_review(plan_review(run, lang)), tuple(taken.places))


def _poisoned(taken: Taken) -> Consolidated:
    groups = {name: taken.seen() for name in sorted({member.group for member in RUN.team.members})}
    members = tuple(
        replace(
            each, name=taken.seen(), unit=taken.seen(), rank=taken.seen(), group=groups[each.group]
        )
        for each in RUN.team.members
    )
    names = {member.id: member.name for member in members}
    files = {book.file: taken.seen() for book in RUN.books}
    found = tuple(
        finding(
            "bad_phone",
            file=taken.one(),
            sheet=taken.one(),
            cell=f"A{row}",
            found=taken.one(),
            member_id=members[row % len(members)].id,
        )
        for row in range(FINDINGS)
    )
    return replace(
        RUN,
        team=replace(RUN.team, name=taken.one(), supervisor=taken.one(), members=members),
        books=tuple(
            replace(book, file=files[book.file], name=names.get(book.member_id, ""))
            for book in RUN.books
        ),
        hand_ins=tuple(
            replace(each, name=names[each.member_id], file=files.get(each.file, ""))
            for each in RUN.hand_ins
        ),
        findings=found,
    )


def team(texts: Iterator[str], lang: Lang) -> Made:
    """Return a team book with a text in every setting that is one, and for every metric's name."""
    taken = Taken(texts)
    values: dict[str, object] = {
        f"settings.settings.{field}": taken.one()
        for field in ("team", "name", "supervisor", "folder")
    }
    labelled = named(playbook(), texts)
    names = (each for metric in _metrics(labelled) for each in metric.label.both())
    return Made(draw(team_book(labelled), lang, values=values), (*taken.places, *names))


def drawn(texts: Iterator[str]) -> Made:
    """Return a workbook drawn the way our templates are, with a text in every cell of a table."""
    taken = Taken(texts)
    values = {
        f"page.table.{column.id}@{row.id}": taken.one()
        for row in TABLE.rows
        for column in TABLE.columns
    }
    content = draw(page(TABLE, widths=(10,) * 8), "zh", values=values)
    return Made(content, tuple(taken.places))


KINDS = (Kind.TEXT, Kind.ID, Kind.PHONE, Kind.CHOICE, Kind.DATE, Kind.COUNT, Kind.MONEY, Kind.SHARE)
TABLE = Table(
    id="table",
    label=NOTHING,
    columns=tuple(
        Column(id=f"c{number}", kind=kind, label=Words(f"{kind}", f"{kind}"))
        for number, kind in enumerate(KINDS)
    ),
    rows=tuple(Row(id=f"r{number}") for number in range(ROWS)),
)
FORM = Form(
    id="form",
    label=NOTHING,
    fields=tuple(
        Column(id=f"f{number}", kind=Kind.TEXT, label=Words(f"{number}", f"{number}"))
        for number in range(BLANKS)
    ),
)


@cache
def stencil() -> tuple[Stencil, tuple[tuple[str, str], ...]]:
    """Return a workbook with many blanks, ready to be filled in, and where they are."""
    book = page(FORM, widths=(10,) * 4)
    placed = place(book)
    sheet = book.sheets[0].id
    cells = tuple(
        ("xl/worksheets/sheet1.xml", placed.cell(sheet, "form", field.id)) for field in FORM.fields
    )
    return cut(draw(book, "zh"), cells), cells


def patched(texts: Iterator[str]) -> Made:
    """Return a workbook whose blanks were filled in the way member books are."""
    taken = Taken(texts)
    ready, cells = stencil()
    return Made(ready.filled({cell: taken.one() for cell in cells}), tuple(taken.places))


def members(texts: Iterator[str], lang: Lang, *, how_many: int = 1) -> Iterator[Made]:
    """Yield member books of a team whose every name and metric is a text."""
    taken = Taken(texts)
    labelled = named(playbook(), texts)
    described = replace(
        RUN.team,
        id=taken.seen(),
        supervisor=taken.one(),
        lang=lang,
        playbook=labelled,
        members=(),
    )
    names = (metric.label.of(lang) for metric in _metrics(labelled))
    shared = (*taken.places, *names)
    for _ in range(how_many):
        own = Taken(texts)
        member = Member(id=own.seen(), name=own.one())
        (content,) = (made for _, made in member_books(described, _period(), (member,)))
        yield Made(content, (*shared, *own.places))


def _metrics(book: Playbook) -> tuple[Result | Stage | Activity, ...]:
    return (*book.activities, *book.results)


def named(book: Playbook, texts: Iterator[str]) -> Playbook:
    """Return a playbook whose metrics have names that 指标 accepts, the first texts that are such."""
    fit = _fit_names(texts)
    return replace(
        book,
        funnel=tuple(replace(each, label=next(fit)) for each in book.funnel),
        beside=tuple(replace(each, label=next(fit)) for each in book.beside),
        results=tuple(replace(each, label=next(fit)) for each in book.results),
    )


def _fit_names(texts: Iterator[str]) -> Iterator[Words]:
    taken: set[str] = set()
    for text in texts:
        name = "".join(each for each in text if each.isprintable() and each not in '{}"|@')[:40]
        if normal(name) and normal(name) not in taken and not is_risky(clean_text(name).strip()):
            taken.add(normal(name))
            yield Words(clean_text(name).strip(), clean_text(name).strip())


def playbook() -> Playbook:
    """Return the playbook of the made-up team."""
    return RUN.team.playbook


@cache
def _period() -> Period:
    period, _ = build_period(RUN.period.id, RUN.team)
    return period
