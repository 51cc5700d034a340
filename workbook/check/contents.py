"""The sheets of a member book, checked one after the other."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace

from workbook.calendar.period import Period
from workbook.check.checked import Totals
from workbook.check.customers import check_customers
from workbook.check.dates import Days
from workbook.check.entries import TABLES, check_entries
from workbook.check.month import check_month
from workbook.check.names import book_names, with_names
from workbook.check.origin import Origin
from workbook.check.page import Page, Part
from workbook.check.unread import unread_findings
from workbook.check.values import Reading
from workbook.check.weeks import check_week
from workbook.read.grid import BookGrids
from workbook.read.sheets import FoundSheet, find_sheet, find_sheets
from workbook.schema.by_identity import by_identity
from workbook.schema.finding import Finding
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Book, Sheet
from workbook.schema.team import Member, Team

MOST_READINGS = 16  # remembered; the books of a team are read in one or two ways
Found = Mapping[str, FoundSheet]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What a member book holds.

    Attributes:
        part: Tables, fields and findings of all sheets.
        totals: Control totals of the log.
        reason: The code of the finding for which nothing in it can count; empty if it can.
    """

    part: Part
    totals: Totals
    reason: str = ""


def check_contents(
    grids: BookGrids, book: Book, *, team: Team, period: Period, member: Member
) -> Contents:
    """Check every sheet of a member book.

    Args:
        grids: The file as it was read.
        book: The declaration of member books.
        team: Its playbook and issued targets.
        period: The working month; a week it does not have is not looked at.
        member: Whose book it is.

    Findings:
        ``sheet_renamed``, ``sheet_twice``, ``sheet_absent``; those of ``unread_findings`` and of
        the sheets.
    """
    found = find_sheets(grids, book.sheets)
    origin = Origin(grids.file, member.id)
    reading = _reading(grids, book, team, period)
    wanted = _wanted(book, period)
    pages = {
        sheet.id: Page.of(
            origin, with_names(sheet, reading.synonyms), found[sheet.id].grid, reading
        )
        for sheet in wanted
        if sheet.id in found
    }
    entries = check_entries(book, pages, origin)
    part = Part(tables=entries.tables, findings=entries.findings)
    counted = {TABLES[sheet.id]: sheet for sheet in wanted if sheet.id in TABLES}
    unread = tuple(
        unread_findings(grids.grids, counted, found=found, origin=origin, reading=reading)
    )
    told = {each.sheet for each in unread}
    part += Part(findings=(*_sheets(wanted, found, origin, told), *unread))
    issued = team.issued(period.id).get(member.id, {})
    for sheet_id, page in pages.items():
        part += _plans(sheet_id, page, issued)
    once = tuple(dict.fromkeys(part.findings))  # tables of one sheet may say the same of it
    part = replace(part, findings=once)
    return Contents(part=part, totals=entries.totals, reason=entries.reason)


def _reading(grids: BookGrids, book: Book, team: Team, period: Period) -> Reading:
    hidden = find_sheet(grids, book["mubiao"])
    names = book_names(hidden.grid, book["mubiao"], team.playbook) if hidden else {}
    days = Days(period.start, period.end, is_strict=True, is_1904=grids.is_1904)
    known, key = _readings(team.playbook), (days, tuple(names.items()))
    if key not in known:
        if len(known) >= MOST_READINGS:
            known.clear()
        known[key] = Reading(playbook=team.playbook, days=days, synonyms=names)
    return known[key]


@by_identity(MOST_READINGS)
def _readings(_: Playbook) -> dict[tuple[Days, tuple[tuple[str, str], ...]], Reading]:
    """Return the ways of reading so far, so that what was found in one way is known again."""
    return {}


def _wanted(book: Book, period: Period) -> tuple[Sheet, ...]:
    """Return the sheets that people fill in in this month."""
    weeks = (f"week{week.number}" for week in period.weeks)
    ids = {"month", "customers", *TABLES, *weeks}
    return tuple(sheet for sheet in book.sheets if sheet.id in ids)


def _sheets(
    wanted: tuple[Sheet, ...], found: Found, origin: Origin, told: Collection[str]
) -> Iterator[Finding]:
    for sheet in wanted:
        if sheet.id not in found:
            if sheet.id not in TABLES:
                yield origin.says("sheet_absent", wanted=sheet.label)
            continue
        there = found[sheet.id]
        says = origin.on(there.grid.name).says
        if there.is_renamed:
            yield says("sheet_renamed", found=there.grid.name, wanted=sheet.label)
        spare = [other for other in there.others if other not in told]
        if spare:
            yield says("sheet_twice", found=", ".join(spare), wanted=sheet.label)


def _plans(sheet_id: str, page: Page, issued: Mapping[str, float]) -> Part:
    """Check a sheet from which no work is counted."""
    if sheet_id == "month":
        return check_month(page, issued)
    if sheet_id.startswith("week"):
        return check_week(page)
    if sheet_id != "customers":
        return Part()
    source = page.source("customers")
    if source is None:
        return page.lost("customers")
    rows, findings = check_customers(source, page.reading)
    return Part(tables={"customers": rows}, findings=findings)
