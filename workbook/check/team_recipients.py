"""收件人: who gets which letter; what could reach the wrong person is left out, and said."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from operator import itemgetter

from workbook.check.page import Page
from workbook.check.recipient_rows import RecipientRows
from workbook.check.table import check_table
from workbook.schema.finding import Finding
from workbook.schema.recipient import Audience, MailSettings, Recipient
from workbook.schema.sentences import finding
from workbook.schema.team import Member, Team
from workbook.schema.team_book.recipients import recipients_sheet

GRAVE = frozenset({"name", "address", "audience", "member", "way"})

_Once = tuple[str, Audience, str]  # the code of a second one, its audience, and whose it is
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
    taken: dict[_Once, int] = {}
    for index in range(len(source.rows)):
        if index in typed.blocked:
            continue
        each = rows.recipient(index)
        faults = list(rows.faults(index, each))
        if not faults and (repeated := _repeated(each, taken)):
            code, earlier = repeated
            other = (("other", kept[earlier].cell),)
            faults = [rows.says(code, index, found=each.address, facts=other)]
        said += faults or rows.warnings(index, each)
        if not faults:
            taken.update(dict.fromkeys(_once(each), len(kept)))
            kept.append(each)
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


def _repeated(recipient: Recipient, taken: Mapping[_Once, int]) -> tuple[str, int] | None:
    """Return what is wrong with a second such row, and which is the first; None if there is none."""
    met = [(taken[each], each[0]) for each in _once(recipient) if each in taken]
    if not met:
        return None
    earliest, code = min(met, key=itemgetter(0))
    return code, earliest


def _once(recipient: Recipient) -> Iterator[_Once]:
    """Yield what must not stand twice: a person's letter, and an address for two members' pages."""
    address = recipient.address.casefold()
    whose = recipient.member_id or address or recipient.name
    yield "recipient_twice", recipient.audience, whose
    if address and recipient.audience is Audience.MEMBER:
        yield "recipient_two_pages", recipient.audience, address
