"""A member book by itself: the team, month and playbook it was issued with, from its own sheets."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from math import isfinite

from workbook.calendar.period import Period, Week
from workbook.check.parsed import key
from workbook.read.blocks import FoundBlocks, find_blocks
from workbook.read.forms import find_form
from workbook.read.grid import BookGrids, Grid, Value
from workbook.read.identity import Identity, read_identity
from workbook.read.leavings import without_leavings
from workbook.read.sheets import find_sheet
from workbook.schema.finding import lang_or_zh
from workbook.schema.member import member_book
from workbook.schema.playbook import AMOUNT, DEALS, Activity, Playbook, Result, Stage
from workbook.schema.sheet import Book
from workbook.schema.team import Member, Target, Team
from workbook.schema.words import Words

Record = Mapping[str, Value]
ISSUED = {
    "results": ("metric", "target"),
    "stages": ("stage", "issued"),
    "beside": ("activity", "issued"),
}


@dataclass(frozen=True, slots=True)
class OwnTerms:
    """What a member book was issued with: enough to check and measure it without the team book."""

    team: Team
    period: Period


def own_terms(grids: BookGrids, shipped: Playbook) -> OwnTerms | None:
    """Return the terms a member book carries, or None if it is not one of ours or lost them.

    Args:
        grids: The file, its hidden sheets too.
        shipped: Any playbook; only what stands in every member book is looked for by it.
    """
    grids = without_leavings(grids)
    book = member_book(shipped)
    hidden = find_sheet(grids, book["mubiao"])
    identity = read_identity(grids, book["home"].form("identity"))
    if hidden is None or identity.kind != book.kind or not identity.member:
        return None
    blocks = find_blocks(hidden.grid, book["mubiao"])
    period = _period(identity.period, _records(hidden.grid, blocks, "calendar"))
    playbook = _playbook(hidden.grid, blocks, shipped)
    if period is None or playbook is None:
        return None
    book = member_book(playbook, len(period.days))
    average = _number(_field(grids, book, "month.time.average_deal")) or shipped.average_deal
    team = _team(identity, replace(playbook, average_deal=average), grids, book)
    return OwnTerms(replace(team, targets=tuple(_targets(grids, book, identity, playbook))), period)


def _records(grid: Grid, blocks: FoundBlocks, table: str) -> list[Record]:
    """Return a table's rows as column id -> raw value."""
    found = blocks.tables.get(table)
    if found is None:
        return []
    return [
        {column: grid.value(row, index) for column, index in found.columns.items()}
        for row in blocks.rows[table].rows
    ]


def _period(period_id: str, records: Sequence[Record]) -> Period | None:
    days: list[date] = []
    workdays: list[date] = []
    weeks: defaultdict[int, list[date]] = defaultdict(list)
    for record in records:
        day = record.get("date")
        if not isinstance(day, date):
            continue
        days.append(day.date() if isinstance(day, datetime) else day)
        weeks[int(_number(record.get("week")) or 0)].append(days[-1])
        if _number(record.get("is_work")):
            workdays.append(days[-1])
    # A calendar with a day gone or moved would make another month of it.
    whole = [days[0] + timedelta(days=n) for n in range(len(days))] if days else []
    if not days or days != whole or min(weeks) < 1:
        return None
    worked = frozenset(workdays)
    return Period(
        id=period_id,
        start=days[0],
        end=days[-1],
        days=tuple(days),
        workdays=tuple(workdays),
        weeks=tuple(
            Week(number=number, start=each[0], end=each[-1], workdays=len(worked & set(each)))
            for number, each in sorted(weeks.items())
        ),
    )


def _playbook(grid: Grid, blocks: FoundBlocks, shipped: Playbook) -> Playbook | None:
    funnel: list[Stage] = []
    beside: list[Activity] = []
    for record in _records(grid, blocks, "rates"):
        metric, label = _text(record.get("metric")), _label(record)
        lag = _number(record.get("lag"))
        if lag is None:
            beside.append(Activity(id=metric, label=label))
            continue
        funnel.append(
            Stage(
                id=metric,
                label=label,
                of=_text(record.get("of")),
                rate=_number(record.get("rate")),
                lag=int(lag),
                counts="people" if record.get("counts") == "people" else "times",
            )
        )
    results = tuple(
        Result(
            id=_text(record.get("metric")),
            label=_label(record),
            unit=_both(_text(record.get("unit"))),
            is_money=bool(_number(record.get("is_money"))),
        )
        for record in _records(grid, blocks, "results")
    )
    if not (_is_path(funnel) and {AMOUNT, DEALS} <= {each.id for each in results}):
        return None
    return replace(shipped, funnel=tuple(funnel), beside=tuple(beside), results=results)


def _is_path(funnel: Sequence[Stage]) -> bool:
    """Return whether every rate is out of a stage above, which makes a funnel of the stages."""
    above: set[str] = set()
    for stage in funnel:
        has_rate = stage.rate is not None and 0 < stage.rate <= 1
        if not stage.id or stage.id in above or (stage.of and not (stage.of in above and has_rate)):
            return False
        above.add(stage.id)
    return bool(funnel)


def _team(identity: Identity, playbook: Playbook, grids: BookGrids, book: Book) -> Team:
    return Team(
        id=identity.team,
        name=identity.team,
        supervisor=_text(_field(grids, book, "home.identity.supervisor")),
        playbook=playbook,
        lang=lang_or_zh(identity.lang),
        members=(Member(id=identity.member, name=identity.name),),
    )


def _targets(
    grids: BookGrids, book: Book, identity: Identity, playbook: Playbook
) -> Iterator[Target]:
    """Yield the targets 月目标 shows, which stand for the issued ones here."""
    found = find_sheet(grids, book["month"])
    if found is None:
        return
    ids = {key(text): each.id for each in playbook.metrics for text in each.label.both()}
    blocks = find_blocks(found.grid, book["month"])
    for table, (name, target) in ISSUED.items():
        for record in _records(found.grid, blocks, table):
            metric = ids.get(key(_text(record.get(name))), "")
            value = _number(record.get(target))
            if metric and value is not None:
                yield Target(
                    period=identity.period, member_id=identity.member, metric=metric, value=value
                )


def _field(grids: BookGrids, book: Book, name: str) -> Value:
    sheet, form, field = name.split(".")
    found = find_sheet(grids, book[sheet])
    spot = find_form(found.grid, book[sheet].form(form)).get(field) if found else None
    return found.grid.value(*spot) if found and spot else ""


def _label(record: Record) -> Words:
    return _both(_text(record.get("label")))


def _both(text: str) -> Words:
    return Words(text, text)


def _text(value: Value | None) -> str:
    return value.strip() if isinstance(value, str) else ""


def _number(value: Value | None) -> float | None:
    return float(value) if isinstance(value, int | float) and isfinite(value) else None
