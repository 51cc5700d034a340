"""The team book, checked: settings, roster, metrics, targets, calendar and recipients as values."""

from dataclasses import replace
from datetime import date

from templates import load
from workbook.check.dates import ANY_DAY
from workbook.check.origin import Origin, is_grave
from workbook.check.page import Page, Part
from workbook.check.team_days import read_days
from workbook.check.team_mail import lacking_mail, read_mail
from workbook.check.team_metrics import read_metrics
from workbook.check.team_recipients import read_recipients
from workbook.check.team_roster import read_roster
from workbook.check.team_targets import read_targets
from workbook.check.values import Reading
from workbook.read.grid import BookGrids
from workbook.read.identity import read_identity
from workbook.read.sheets import find_sheets
from workbook.schema.choices import BOOK_LANG, MONTH_RULE, choice_id
from workbook.schema.finding import Finding
from workbook.schema.place import a1
from workbook.schema.playbook import Playbook, read_playbook
from workbook.schema.sheet import Book, Form
from workbook.schema.team import Member, Target, Team
from workbook.schema.team_book import team_book

SHIPPED = "playbooks/general.toml"
NEEDED = ("settings", "roster", "metrics")
SETTINGS = "settings.settings."

Findings = tuple[Finding, ...]


def check_team(grids: BookGrids) -> tuple[Team | None, Findings]:
    """Read a team book.

    Args:
        grids: The file as it was read.

    Returns:
        The team and what was found. None if it cannot be used: it is no team book, a setting is
        missing, or an error stands in the roster or the metrics. Rows of targets, of the calendar and
        of recipients with errors are left out, and said.

    Findings:
        ``not_a_team_book``, ``sheet_missing``, ``setting_missing``; those of each sheet's reader.
    """
    shipped = read_playbook(load(SHIPPED).decode())
    book = team_book(shipped)
    origin = Origin(grids.file)
    pages = _pages(grids, book, origin, shipped)
    if read_identity(grids, _settings(book)).kind not in ("", book.kind) or not pages:
        return None, (origin.says("not_a_team_book"),)
    lost = [book[sheet] for sheet in NEEDED if sheet not in pages]
    if lost:
        return None, tuple(origin.says("sheet_missing", wanted=sheet.label) for sheet in lost)
    settings = _check_settings(pages["settings"])
    playbook, metric_findings = read_metrics(pages["metrics"], shipped)
    members, member_findings = read_roster(pages["roster"])
    needed = (*settings.findings, *metric_findings, *member_findings)
    if playbook is None or any(is_grave(each) for each in needed):
        return None, _sorted(needed)
    book = team_book(playbook)
    pages = _pages(grids, book, origin, playbook)
    targets, target_findings = read_targets(pages.get("targets"), members, playbook)
    overrides, day_findings = read_days(pages.get("days"))
    team = _team(settings, playbook, members=members, targets=targets, overrides=overrides)
    team, mail_findings = _with_mail(team, pages, settings)
    return team, _sorted((*needed, *target_findings, *day_findings, *mail_findings))


def _with_mail(team: Team, pages: dict[str, Page], settings: Part) -> tuple[Team, Findings]:
    """Return the team with who gets letters, and by which server."""
    page = pages["settings"]
    mail, mail_findings = read_mail(page, settings)
    recipients, findings = read_recipients(pages.get("recipients"), team.members, mail)
    lacking = lacking_mail(page, mail, recipients)
    team = replace(team, mail=mail, recipients=recipients)
    return team, (*mail_findings, *findings, *lacking)


def _sorted(findings: Findings) -> Findings:
    return tuple(sorted(findings, key=Finding.order))


def _settings(book: Book) -> Form:
    return book["settings"].form("settings")


def _pages(grids: BookGrids, book: Book, origin: Origin, playbook: Playbook) -> dict[str, Page]:
    reading = Reading(playbook=playbook, days=replace(ANY_DAY, is_1904=grids.is_1904))
    found = find_sheets(grids, book.sheets)
    return {
        sheet.id: Page.of(origin, sheet, found[sheet.id].grid, reading)
        for sheet in book.sheets
        if sheet.id in found and not sheet.is_hidden
    }


def _check_settings(page: Page) -> Part:
    """Read 设置; what is needed and missing or unreadable is an error."""
    part = page.forms()
    spots = page.blocks.fields.get("settings", {})
    missing = tuple(
        page.origin.says("setting_missing", _cell(spots.get(field.id)), column=field.label)
        for field in page.sheet.form("settings").fields
        if field.required and SETTINGS + field.id not in part.fields
    )
    return Part(fields=part.fields, findings=(*part.findings, *missing))


def _cell(spot: tuple[int, int] | None) -> str:
    return a1(*spot) if spot else ""


def _team(
    settings: Part,
    playbook: Playbook,
    *,
    members: tuple[Member, ...],
    targets: tuple[Target, ...],
    overrides: tuple[tuple[date, bool], ...],
) -> Team:
    fields = {name.removeprefix(SETTINGS): value for name, value in settings.fields.items()}
    is_calendar = fields["month_rule"] == choice_id(MONTH_RULE[1])
    return Team(
        id=str(fields["team"]),
        name=str(fields["name"]),
        supervisor=str(fields["supervisor"]),
        playbook=replace(playbook, average_deal=float(str(fields["average_deal"]))),
        lang="en" if fields.get("lang") == choice_id(BOOK_LANG[1]) else "zh",
        month_rule="calendar" if is_calendar else "26-25",
        saturday=bool(fields.get("saturday")),
        sunday=bool(fields.get("sunday")),
        folder=str(fields.get("folder", "")),
        is_supervisor_averaged=bool(fields.get("is_supervisor_averaged")),
        members=members,
        targets=targets,
        overrides=overrides,
    )
