"""Who gets which letter by which way: the 收件人 sheet of the team book as values."""

from dataclasses import dataclass
from enum import StrEnum

from workbook.schema.words import Lang


class Audience(StrEnum):
    """For whom a review is made; what each may see differs."""

    SUPERVISOR = "supervisor"  # everything
    ABOVE = "above"  # totals and gaps, no customer rows
    MEMBER = "member"  # her own page, nobody else's figures


class Way(StrEnum):
    """How a letter leaves the house."""

    SMTP = "smtp"
    OUTLOOK = "outlook"
    DRAFT = "draft"  # an .eml that any mail program opens
    FOLDER = "folder"


# Nothing leaves the house by these: a letter lies or stands ready, and a person sends it.
PUT_WAYS = frozenset({Way.DRAFT, Way.FOLDER, Way.OUTLOOK})


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """One line of the 收件人 sheet, checked.

    Attributes:
        name: Whom the letter greets.
        address: One e-mail address, plain ASCII; for a folder it may be empty.
        audience: What it may hold.
        way: How it goes.
        member_id: Whose page it is, where the audience is the member; else empty.
        lang: The letter's language; None for the team's.
        is_outside: The address is in none of the company's domains.
        cell: The address's cell in the team book, for what is said of it later.
    """

    name: str
    address: str
    audience: Audience
    way: Way
    member_id: str = ""
    lang: Lang | None = None
    is_outside: bool = False
    cell: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """The team's mail server as 设置 says; the password is never here.

    Attributes:
        sender: The address that letters come from.
        server: The SMTP server's name.
        port: 465 for TLS from the first byte, 587 for STARTTLS.
        user: The login; empty: the sender's address.
        domains: The company's own mail domains; addresses elsewhere are marked.
    """

    sender: str = ""
    server: str = ""
    port: int = 465
    user: str = ""
    domains: tuple[str, ...] = ()
