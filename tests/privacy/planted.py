"""A team's folder on disk whose members' books have canaries in every corner."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from io import BytesIO
from itertools import cycle
from pathlib import Path

import openpyxl
from openpyxl.comments import Comment

from addin.demo.books import member_pages
from addin.demo.cells import typed as typed_quickly
from addin.opened import OpenTeam, open_team_file
from tests.made_team import filled_team
from tests.privacy.canary import Canary, canaries
from tests.typed import Typed, typed
from workbook.calendar.period import Period
from workbook.fill.member_books import member_books
from workbook.schema import choices
from workbook.schema.playbook import AMOUNT, DEALS, Playbook
from workbook.schema.recipient import Way
from workbook.schema.team_book import team_book

MONTHS = ("2026-10", "2026-11")
AS_OF = date(2026, 11, 13)
FIRST = 101
MARK = "；"
PER_NOTE = 40  # customers in one cell; Excel keeps 32,767 characters of one


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    """A team on disk.

    Attributes:
        opened: The team book.
        found: A member's 工号 -> her customers, of both months.
        phones: The members' own phones, which are nobody's business either.
    """

    opened: OpenTeam
    found: Mapping[str, tuple[Canary, ...]]
    phones: tuple[str, ...]

    def values(self) -> tuple[str, ...]:
        """Return everything that was planted."""
        return (*self.phones, *(v for own in self.found.values() for c in own for v in c.values))

    def names_of(self, member_id: str) -> frozenset[str]:
        """Return what a member may read of her own customers."""
        return frozenset(name for each in self.found.get(member_id, ()) for name in each.names)


def planted_house(
    folder: Path, playbook: Playbook, *, members: int, customers: int, cornered: int
) -> House:
    """Make a team's folder: this month's books and last month's, canaries in all of them.

    Args:
        folder: Where to.
        playbook: The team's.
        members: How many; the last hands in a book that is not counted.
        customers: How many canaries there are in all.
        cornered: In how many of this month's books they stand in notes and hidden sheets, too: it takes long.
    """
    numbers = [f"0{FIRST + at}" for at in range(members)]
    every = canaries(customers)
    found = {number: every[at::members] for at, number in enumerate(numbers)}
    phones = tuple(f"1770000{FIRST + at:04d}" for at in range(members))
    team = folder / "主管台账.xlsx"
    team.write_bytes(_team(playbook, numbers, phones))
    opened = open_team_file(team)
    for at, month in enumerate(MONTHS):
        own = {number: each[at :: len(MONTHS)] for number, each in found.items()}
        _hand_in(opened, folder / month, own, cornered if at else 0)
    return House(opened=opened, found=found, phones=phones)


def _team(playbook: Playbook, numbers: Sequence[str], phones: Sequence[str]) -> bytes:
    blank = filled_team(playbook, "zh", team="YS01", name="演示一组", supervisor="林晓晴")
    roster: list[Typed] = [
        {"member": number, "name": _name(at), "phone": phones[at], "group": "甲组",
         "email": f"m{number}@example.com"}
        for at, number in enumerate(numbers)
    ]  # fmt: skip
    targets: list[Typed] = [
        {"period": month, "member": number, AMOUNT: 50_000, DEALS: 10}
        for month in MONTHS
        for number in numbers
    ]
    rows: dict[tuple[str, str], list[Typed]] = {
        ("roster", "roster"): roster,
        ("targets", "targets"): targets,
        ("recipients", "recipients"): [*_recipients(numbers)],
    }
    fields = {("settings", "mail", "sender"): "lin@example.com"}
    return typed(blank, team_book(playbook), "zh", rows=rows, fields=fields)


def _name(at: int) -> str:
    return f"成员{'一二三四五六七八九十'[at]}"


def _recipients(numbers: Sequence[str]) -> Iterator[Typed]:
    """Yield who reads: two above her, each in a language, and every member, by each way in turn."""
    _, above, member = choices.AUDIENCE
    ways = [choices.WAY[list(Way).index(way)] for way in (Way.SMTP, Way.DRAFT, Way.FOLDER)]
    for at, lang in enumerate(choices.BOOK_LANG):
        address = f"above{at}@example.com"
        yield {"name": f"上级{at}", "address": address, "audience": above, "way": ways[0],
               "lang": lang}  # fmt: skip
    for at, number in enumerate(numbers):
        yield {"member": number, "audience": member, "way": ways[at % len(ways)]}


def _hand_in(
    opened: OpenTeam, folder: Path, found: Mapping[str, Sequence[Canary]], cornered: int
) -> None:
    period = opened.period(folder.name)
    members = opened.team.active(period.start, period.end)
    folder.mkdir()
    for member, (name, blank) in zip(
        members, member_books(opened.team, period, members), strict=True
    ):
        own = found[member.id]
        content = _filled(opened, period, blank, own)
        if members.index(member) < cornered:
            content = with_corners(content, own)
        # A copy's name often ends in a customer's.
        stem = name.removesuffix(".xlsx")
        (folder / f"{stem} {own[0].name}{own[0].phone}.xlsx").write_bytes(content)
        if member is members[-1]:  # and one of hers differs: both are set aside
            other = _filled(opened, period, blank, own[1:])
            (folder / f"{stem}(1).xlsx").write_bytes(other)


def _filled(opened: OpenTeam, period: Period, blank: bytes, own: Sequence[Canary]) -> bytes:
    playbook = opened.team.playbook
    pages = member_pages(playbook, len(period.days), opened.team.lang)
    known = [each for each in own if each.is_known]
    turn = cycle(own)
    writes = {
        pages.tab("log"): pages.rows("log", "log", _log(own, known, playbook, period)),
        pages.tab("customers"): pages.rows("customers", "customers", _customers(known)),
        pages.tab("month"): pages.fields("month", "sign", _texts(turn, "support", "comment")),
    }
    for week in period.weeks:
        sheet = f"week{week.number}"
        review = _texts(turn, "reason", "action", "promise")
        writes[pages.tab(sheet)] = {
            **pages.rows(sheet, "visits", _visits(week.start, turn, cycle(known))),
            **pages.rows(sheet, "desk", [_texts(turn, "item")]),
            **pages.fields(sheet, "review", review),
            **pages.fields(sheet, "sign", _texts(turn, "comment", "focus")),
        }
    return typed_quickly(blank, writes)


def _texts(turn: Iterator[Canary], *fields: str) -> dict[str, object]:
    return {field: told(each) for field, each in zip(fields, turn, strict=False)}


def _customers(known: Sequence[Canary]) -> Iterator[Typed]:
    for each in known:
        yield {
            "customer_id": each.number,
            "customer": each.name,
            "phone": each.phone,
            "company": each.company,
            "note": told(each),
        }


def told(each: Canary) -> str:
    """Return all that is known of a customer, as somebody writes it into a cell for text."""
    return MARK.join((f"拜访{each.name}谈了", *each.values[1:]))


def _log(
    own: Sequence[Canary], known: Sequence[Canary], playbook: Playbook, period: Period
) -> Iterator[Typed]:
    """Yield rows: customers where they belong, and everything about them where it does not."""
    wrong = ("quantity", "next_date", "is_new", DEALS, AMOUNT, "activity", "date")
    text = ("record", "objection", "next_action", "support", "comment")
    days = [day for day in period.workdays if day <= AS_OF]
    for at, each in enumerate(own):
        row: dict[str, object] = {
            "date": days[at % len(days)],
            "customer": each.name if each.is_known else known[at % len(known)].name,
            "activity": playbook.activities[at % len(playbook.activities)].label,
            "phone": each.phone if each.is_known else "",
            text[at % len(text)]: told(each),
        }
        if at % 4 == 1:
            row[wrong[at // 4 % len(wrong)]] = told(each) if each.is_known else each.phone
        if at % 4 == 2:
            row |= {"activity": playbook.activities[-1].label, DEALS: 1, AMOUNT: 1_000 + at}
        if at == len(own) - 1:  # typed one column too far
            row |= {"activity": playbook.activities[-1].label, DEALS: 1, AMOUNT: int(each.phone)}
        yield row


def _visits(start: date, own: Iterator[Canary], known: Iterator[Canary]) -> Iterator[Typed]:
    """Yield planned visits; the last ones are to whom neither the log nor 客户档案 knows."""
    for at in range(6):
        each = next(known if at < 4 else own)
        yield {
            "date": start + timedelta(days=at % 5),
            "customer": each.name if each.is_known else next(known).name,
            "phone": each.phone,
            "expected": told(each),
        }


def with_corners(content: bytes, own: Sequence[Canary]) -> bytes:
    """Return a book with customers in notes, a hidden sheet, hidden rows, headers and properties."""
    workbook = openpyxl.load_workbook(BytesIO(content))
    parts = [own[at : at + PER_NOTE] for at in range(0, len(own), PER_NOTE)]
    texts = [MARK.join(told(each) for each in part) for part in parts]
    hidden = workbook.create_sheet(own[-1].name)
    hidden.sheet_state = "veryHidden"
    for at, text in enumerate(texts, 1):
        hidden.cell(at, 1, text)
        workbook.worksheets[at % 3].cell(400 + at, 60).comment = Comment(text, own[0].name)
    first = workbook.worksheets[0]
    first.oddHeader.center.text = own[0].name
    first.cell(390, 70, texts[0])
    first.row_dimensions[390].hidden = True
    workbook.properties.creator = own[0].name
    workbook.properties.lastModifiedBy = own[-1].name
    workbook.properties.description = texts[0]
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()
