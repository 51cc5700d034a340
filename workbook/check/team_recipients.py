"""收件人: who gets which letter; what could reach the wrong person is left out, and said."""

from collections.abc import Iterator, Sequence
from datetime import date

from workbook.check.page import Page
from workbook.check.recipient_rows import RecipientRows
from workbook.check.table import check_table
from workbook.schema.finding import Finding
from workbook.schema.recipient import Audience, MailSettings, Recipient
from workbook.schema.sentences import finding
from workbook.schema.team import Member, Team
from workbook.schema.team_book.recipients import recipients_sheet

GRAVE = frozenset({"name", "address", "audience", "member", "way"})

Read = tuple[tuple[Recipient, ...], tuple[Finding, ...]]


def read_recipients(page: Page | None, members: Sequence[Member], mail: MailSettings) -> Read:
    """Read who gets letters.

    A row that cannot be read, or by which a letter could reach the wrong person, is left out.

    Args:
        page: The sheet as it stands; None if it is not there: nobody gets letters.
        members: The roster.
        mail: Knows the company's own domains.

    Findings:
        ``recipient_twice``, ``recipient_two_pages``; those of ``RecipientRows`` and
        ``check_table``.
    """
    source = page.source("recipients") if page else None
    if page is None or source is None or not source.rows:
        return (), ()
    if "audience" not in source.found.columns and page.grid.name not in page.sheet.names():
        return (), ()  # somebody's own list of addresses
    typed = check_table(source, page.reading, grave=GRAVE)
    rows = RecipientRows(typed=typed, members=members, domains=mail.domains)
    kept: list[Recipient] = []
    said: list[Finding] = []
    for index in range(len(source.rows)):
        if index in typed.blocked:
            continue
        each = rows.recipient(index)
        faults = list(rows.faults(index, each)) or list(_repeated(rows, index, each, kept))
        said += faults or rows.warnings(index, each)
        kept += () if faults else (each,)
    return tuple(kept), (*typed.findings, *said)


def recipients_on(team: Team, today: date) -> Read:
    """Return who gets letters on a day: nobody who left the team before it.

    Args:
        team: The team book as values.
        today: The day the letters go.

    Findings:
        ``recipient_left``, one a row that is left out.
    """
    gone = {each.cell: left for each in team.recipients if (left := _left(team, each, today))}
    tab = recipients_sheet().label.of(team.lang)
    said = tuple(
        finding(
            "recipient_left",
            sheet=tab,
            cell=cell,
            found=member.id,
            facts=(("name", member.name), ("day", str(member.left))),
        )
        for cell, member in gone.items()
    )
    return tuple(each for each in team.recipients if each.cell not in gone), said


def _left(team: Team, recipient: Recipient, today: date) -> Member | None:
    rows = team.with_id(recipient.member_id)
    is_gone = all(each.left is not None and each.left < today for each in rows)
    return rows[-1] if rows and is_gone else None


def _repeated(
    rows: RecipientRows, index: int, recipient: Recipient, earlier: Sequence[Recipient]
) -> Iterator[Finding]:
    """Yield that the same letter goes to the same person, or an address gets a second person's."""
    address = recipient.address.casefold()
    for each in earlier:
        other = (("other", each.cell),)
        is_same_address = bool(address) and address == each.address.casefold()
        if _letter(recipient) == _letter(each):
            yield rows.says("recipient_twice", index, found=recipient.address, facts=other)
            return
        if is_same_address and recipient.audience is each.audience is Audience.MEMBER:
            yield rows.says("recipient_two_pages", index, found=recipient.address, facts=other)
            return


def _letter(recipient: Recipient) -> tuple[Audience, str]:
    """Return what must not stand twice: a member's page, or any other letter to an address."""
    address = recipient.address.casefold() or recipient.name
    return recipient.audience, recipient.member_id or address
