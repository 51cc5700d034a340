"""What is counted in a member book: 日志 and 每日活动量. One of them is enough."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from workbook.check.checked import Rows, Totals
from workbook.check.counts import check_counts, counts_beside_log, filled_days
from workbook.check.log import NEEDED, CheckedLog, check_log
from workbook.check.origin import Origin
from workbook.check.page import Page
from workbook.check.source import Source
from workbook.schema.check_words import listed
from workbook.schema.finding import Finding
from workbook.schema.sheet import Book

Pages = Mapping[str, Page]
TABLES = {"log": "log", "daily": "counts"}  # sheet -> its table


@dataclass(frozen=True, slots=True, kw_only=True)
class Entries:
    """The entries of a member book.

    Attributes:
        tables: ``log`` and ``counts``; ``left_out``, where rows of the log do not count.
        findings: Everything found in them.
        totals: Control totals of the log.
        reason: The code of the finding for which nothing can count; empty if it can.
    """

    tables: Mapping[str, Rows] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    totals: Totals = field(default_factory=Totals)
    reason: str = ""


def check_entries(book: Book, pages: Pages, origin: Origin) -> Entries:
    """Check 日志 and 每日活动量.

    Args:
        book: The declaration.
        pages: The sheets that were found, by id.
        origin: Whose file it is.

    Findings:
        ``sheet_missing``: neither has its headers, or one is there without them; ``sheet_absent``;
        ``nothing_filled``; those of ``check_log``, ``check_counts`` and ``counts_beside_log``.
    """
    sources = {sheet: _source(pages, sheet) for sheet in TABLES}
    log, daily = sources.values()
    if log is None and daily is None:
        return Entries(findings=(_both_missing(book, origin),), reason="sheet_missing")
    checked = check_log(log, pages["log"].reading) if log else CheckedLog(Rows(), (), Totals())
    counts, said = check_counts(daily, pages["daily"].reading) if daily else (Rows(), ())
    findings = (*_one_missing(book, pages, sources, origin), *checked.findings, *said)
    if daily:
        playbook = pages["daily"].reading.playbook
        findings += tuple(counts_beside_log(counts, checked.rows, daily, playbook))
    if not checked.totals.rows.seen and not (daily and filled_days(daily)):
        findings += (origin.says("nothing_filled"),)
    is_lost = log is not None and not log.found.columns.keys() >= NEEDED and not counts.numbers
    left_out = {"left_out": checked.left_out} if checked.left_out.columns else {}
    return Entries(
        tables={"log": checked.rows, "counts": counts, **left_out},
        findings=findings,
        totals=checked.totals,
        reason="column_missing" if is_lost else "",
    )


def _source(pages: Pages, sheet: str) -> Source | None:
    return pages[sheet].source(TABLES[sheet]) if sheet in pages else None


def _both_missing(book: Book, origin: Origin) -> Finding:
    wanted = listed([book[sheet].label for sheet in TABLES])
    return origin.says("sheet_missing", wanted=wanted)


def _one_missing(
    book: Book, pages: Pages, sources: Mapping[str, Source | None], origin: Origin
) -> Iterator[Finding]:
    for sheet, source in sources.items():
        if source is None and sheet in pages:
            says = origin.on(pages[sheet].grid.name).says
            yield says("sheet_missing", wanted=book[sheet].label)
        elif source is None:
            yield origin.says("sheet_absent", wanted=book[sheet].label)
