"""每日活动量: one row of counts a day, and where it says something else than the log."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from workbook.check.checked import Rows
from workbook.check.numbers import number_shown
from workbook.check.page import MOST_TABLES
from workbook.check.parsed import shown
from workbook.check.source import Source
from workbook.check.table import Typed, check_table
from workbook.check.values import Reading
from workbook.read.grid import BLANK
from workbook.schema.by_identity import by_identity
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT, DEALS, Playbook
from workbook.schema.sheet import Table
from workbook.schema.words import Words

Logged = dict[tuple[object, str], float]  # day and column -> what the log has
NOISE = 0.005  # less than half a cent is no difference


def check_counts(source: Source, reading: Reading) -> tuple[Rows, tuple[Finding, ...]]:
    """Check 每日活动量; days on which nothing is filled in are left out.

    A figure that cannot be read is left blank, with an error; the day's other figures count. So it
    is with a deal of which only 件数 or only 金额 is there. A day whose date cannot be read, or is
    not of the month, does not count. Of a day written twice both rows count, with a warning.

    Args:
        source: The table as it stands.
        reading: How its cells are read.

    Returns:
        The filled days and what was found.

    Findings:
        ``day_deal_incomplete``, ``count_day_twice``; those of ``check_table``.
    """
    table = dated(source.table)
    figures = {column.id for column in table.columns if column.low is not None}
    typed = check_table(
        replace(source, table=table, rows=filled_days(source)), reading, grave=figures | {"date"}
    )
    halves = dict(_halves(typed))
    columns = {
        each: [None if n in halves else v for n, v in enumerate(values)]
        if halves and each in (DEALS, AMOUNT)
        else values
        for each, values in typed.columns.items()
    }
    whole = replace(typed, columns=columns)
    incomplete = (each for each in halves.values() if each)
    return whole.rows(whole.lacking()), (*typed.findings, *incomplete, *_days_twice(typed))


def _halves(typed: Typed) -> Iterator[tuple[int, Finding | None]]:
    """Yield the rows with one half of a deal, and what there is to say if nothing is said yet."""
    table = typed.source.table
    for index, figures in enumerate(zip(typed.column(DEALS), typed.column(AMOUNT), strict=True)):
        if None not in figures or not any(figures):
            continue
        there, lacking = (DEALS, AMOUNT) if figures[1] is None else (AMOUNT, DEALS)
        if typed.is_faulty(lacking, index) or lacking not in typed.columns:
            yield index, None  # said of the cell, or once of the column that is not there
        else:
            wanted = table[there].label
            says = typed.source.says
            yield index, says("day_deal_incomplete", table[lacking], index, wanted=wanted)


def _days_twice(typed: Typed) -> Iterator[Finding]:
    first: dict[object, int] = {}
    for index, day in enumerate(typed.column("date")):
        if day is not None and first.setdefault(day, index) != index:
            source = typed.source
            facts = (("other", str(source.rows[first[day]] + 1)),)
            yield source.says("count_day_twice", source.table["date"], index, day, facts=facts)


@by_identity(MOST_TABLES)
def dated(table: Table) -> Table:
    """Return the table with its locked 日期 read and needed: a day is known by nothing else."""
    columns = (
        replace(each, is_locked=False, formula="", required=True, is_in_period=True)
        if each.id == "date"
        else each
        for each in table.columns
    )
    return replace(table, columns=tuple(columns))


def filled_days(source: Source) -> tuple[int, ...]:
    """Return the rows, 0-based, in which anything is filled in."""
    places = {at for _, at in source.columns()}
    filled = {row for row, at in source.grid.marks if at in places}
    for row in source.rows:
        values = source.grid.rows[row]
        if {values[at] for at in places} - {BLANK}:
            filled.add(row)
    return tuple(row for row in source.rows if row in filled)


def counts_beside_log(
    counts: Rows, log: Rows, source: Source, playbook: Playbook
) -> Iterator[Finding]:
    """Yield the figures of 每日活动量 that differ from what the log has for that day.

    Args:
        counts: The filled days.
        log: The log's rows that count.
        source: 每日活动量 as it stands.
        playbook: Says which stages count customers.

    Findings:
        ``log_and_count_differ``.
    """
    if not counts.numbers:
        return  # nearly every book: the log says it all
    logged = {**_activities(log, playbook), **_results(log)}
    days = counts.column("date")
    for column in source.table.columns:
        for index, value in enumerate(counts.columns.get(column.id, ())):
            kept = logged.get((days[index], column.id))
            if kept is None or not isinstance(value, int | float) or abs(kept - value) < NOISE:
                continue
            told = number_shown(kept)
            yield source.origin.says(
                "log_and_count_differ",
                counts.cell(column.id, index),
                column=column.label,
                found=shown(value),
                wanted=Words(told, told),
                facts=(("day", str(days[index])),),
            )


def _activities(log: Rows, playbook: Playbook) -> Logged:
    people = {stage.id for stage in playbook.funnel if stage.counts == "people"}
    counted = {activity.id for activity in playbook.counted}
    seen: set[tuple[object, ...]] = set()
    logged: Logged = defaultdict(float)
    columns = (log.column(each) for each in ("date", "activity", "quantity", "customer"))
    for day, activity, quantity, customer in zip(*columns, strict=True):
        if activity not in counted:
            continue
        once = activity in people and customer is not None
        count = 0 if once and (day, activity, customer) in seen else 1
        seen.add((day, activity, customer))
        logged[day, str(activity)] += count if once or not isinstance(quantity, int) else quantity
    return logged


def _results(log: Rows) -> Logged:
    logged: Logged = defaultdict(float)
    columns = (log.column(each) for each in ("date", DEALS, AMOUNT))
    for day, deals, amount in zip(*columns, strict=True):
        if deals is not None or amount is not None:
            logged[day, DEALS] += deals if isinstance(deals, int) else 0
            logged[day, AMOUNT] += amount if isinstance(amount, float | int) else 0
    return logged
