"""日志: which rows count, which do not, and what somebody should look at."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from workbook.check.checked import Rows, Tally, Totals
from workbook.check.deals import deal_findings
from workbook.check.numbers import number_shown
from workbook.check.origin import is_grave
from workbook.check.private_values import PRIVATE
from workbook.check.source import Source
from workbook.check.table import Typed, check_table
from workbook.check.values import Cells, Reading
from workbook.schema.finding import Finding
from workbook.schema.member.log import LOG_ROWS
from workbook.schema.playbook import AMOUNT, CENTS, DEALS
from workbook.schema.words import Words

GRAVE = frozenset({"date", "activity", "quantity", DEALS, AMOUNT})
NEEDED = frozenset({"date", "activity"})
JUDGED = NEEDED | {DEALS, AMOUNT}  # without one of these columns no row can be judged
SPREAD = frozenset({"date", "customer"})
COMMENT = "comment"  # the supervisor's, so that it does not tell rows apart


@dataclass(frozen=True, slots=True)
class CheckedLog:
    """A log after checking.

    Attributes:
        rows: The rows that count.
        findings: Everything found in it.
        totals: Seen = accepted + blocked, for rows, deals and cents.
        left_out: Whose names and numbers stand in rows that do not count, to be masked as well;
            values by column, in no rows.
    """

    rows: Rows
    findings: tuple[Finding, ...]
    totals: Totals
    left_out: Rows = field(default_factory=Rows)


def check_log(source: Source, reading: Reading) -> CheckedLog:
    """Check a log.

    A row is blocked by its 日期, 活动, 数量, 件数 or 金额 alone; whatever else is wrong with it, it
    counts. Rows beyond the most a log may have are not read and count as blocked.

    Args:
        source: The log as it stands.
        reading: How its cells are read.

    Findings:
        Those of ``check_table`` and ``deal_findings``; ``no_customer``, ``next_not_after``,
        ``row_twice``, ``too_many_rows``.
    """
    source, beyond = _capped(source)
    typed = check_table(source, reading, grave=GRAVE, spread=SPREAD)
    uncertain = _uncertain(typed)
    deals = [] if uncertain else list(deal_findings(typed, reading.playbook))
    blocked = {*typed.blocked, *uncertain, *(n for n, each in deals if is_grave(each))}
    findings = [*typed.findings, *(each for _, each in deals)]
    findings += (*_customers(typed, blocked), *_dates(typed, blocked), *_twice(typed, blocked))
    if beyond:
        most = Words(f"{LOG_ROWS:,}", f"{LOG_ROWS:,}")
        findings.append(source.origin.says("too_many_rows", wanted=most))
    return CheckedLog(
        rows=typed.rows(blocked),
        findings=tuple(findings),
        totals=_totals(typed, blocked, beyond),
        left_out=_left_out(typed, blocked),
    )


def _left_out(typed: Typed, blocked: Collection[int]) -> Rows:
    """Return the private values of rows that do not count; what is said of them may name somebody."""
    columns = {
        each: tuple(value for n in sorted(blocked) if (value := typed.column(each)[n]) is not None)
        for each in PRIVATE
    }
    return Rows(columns={each: values for each, values in columns.items() if values})


def _capped(source: Source) -> tuple[Source, int]:
    beyond = max(0, len(source.rows) - LOG_ROWS)
    return (replace(source, rows=source.rows[:LOG_ROWS]) if beyond else source), beyond


def _uncertain(typed: Typed) -> range:
    """Return every row where a figure's column is not clear or gone, or what was done when."""
    found = typed.source.found
    is_clear = typed.columns.keys() >= JUDGED and not GRAVE & found.ambiguous.keys()
    return range(0 if is_clear else len(typed.source.rows))


def _customers(typed: Typed, blocked: Collection[int]) -> Iterator[Finding]:
    column = typed.source.table["customer"]
    for index, customer in enumerate(typed.columns.get("customer", ())):
        if customer is None and index not in blocked and not typed.is_faulty("customer", index):
            yield typed.source.says("no_customer", column, index)


def _dates(typed: Typed, blocked: Collection[int]) -> Iterator[Finding]:
    column = typed.source.table["next_date"]
    pairs = zip(typed.column("date"), typed.column("next_date"), strict=True)
    for index, (day, following) in enumerate(pairs):
        if following is not None and index not in blocked and following <= day:
            wanted = Words(day.isoformat(), day.isoformat())
            yield typed.source.says("next_not_after", column, index, following, wanted=wanted)


def _twice(typed: Typed, blocked: Collection[int]) -> Iterator[Finding]:
    """Yield rows that say the same as one above them; without a customer that proves nothing."""
    brief = list(zip(*map(typed.column, ("date", "customer", "activity")), strict=True))
    if len(set(brief)) == len(brief):
        return
    told = [values for each, values in typed.columns.items() if each != COMMENT]
    first: dict[tuple[Any, ...], int] = {}
    for index, row in enumerate(zip(*told, strict=True)):
        if first.setdefault(row, index) == index or index in blocked:
            continue
        if typed.column("customer")[index] is None:
            continue
        facts = (
            ("other", str(typed.source.rows[first[row]] + 1)),
            ("quantity", number_shown(typed.column("quantity")[index] or 1)),
            ("deals", number_shown(typed.column(DEALS)[index] or 0)),
            ("amount", number_shown(typed.column(AMOUNT)[index] or 0)),
        )
        yield typed.source.origin.says("row_twice", typed.source.cell("date", index), facts=facts)


def _totals(typed: Typed, blocked: Collection[int], beyond: int) -> Totals:
    deals, amounts = (_readable(typed, each) for each in (DEALS, AMOUNT))
    cents = [round(each * CENTS) if each else 0 for each in amounts]
    return Totals(
        rows=_tally([1] * len(cents), blocked) + Tally(seen=beyond, blocked=beyond),
        deals=_tally([each or 0 for each in deals], blocked),
        amount=_tally(cents, blocked),
    )


def _readable(typed: Typed, column_id: str) -> Cells:
    """Return a column's figures, those out of range too."""
    beyond = typed.beyond.get(column_id)
    values = typed.column(column_id)
    return [beyond.get(n, each) for n, each in enumerate(values)] if beyond else values


def _tally(values: Sequence[int], blocked: Collection[int]) -> Tally:
    seen, lost = sum(values), sum(values[index] for index in blocked)
    return Tally(seen=seen, accepted=seen - lost, blocked=lost)
