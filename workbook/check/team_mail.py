"""发信 of 设置: the mail server and the company's own domains."""

import re
from collections.abc import Iterator, Mapping, Sequence

from workbook.check.address import address_fault, has_unseen_marks, is_domain, is_host
from workbook.check.page import Page, Part
from workbook.check.parsed import plain, shown
from workbook.read.grid import BLANK
from workbook.schema.finding import Finding
from workbook.schema.place import a1
from workbook.schema.recipient import MailSettings, Recipient, Way

FORM = "mail"
FIELDS = f"settings.{FORM}."
DEFAULT_PORT = 465  # TLS from the first byte: nothing can be stripped
_BETWEEN = re.compile(r"[\s,;、]+")


def read_mail(page: Page, part: Part) -> tuple[MailSettings, tuple[Finding, ...]]:
    """Read how the team sends mail; what cannot be used is left out, and said.

    Args:
        page: 设置 as it stands.
        part: Its typed fields.

    Findings:
        ``server_bad``, ``login_bad``, ``domain_bad``; those of ``address_fault`` about the sender.
    """
    raw = _raw(page)
    domains = tuple(
        each.removeprefix("@").lower() for each in _BETWEEN.split(plain(raw["domains"]))
    )
    faults = dict(_faults(page, raw))
    port = part.fields.get(f"{FIELDS}port")
    settings = MailSettings(
        sender="" if "sender" in faults else raw["sender"],
        server="" if "server" in faults else raw["server"].lower(),
        port=int(port) if isinstance(port, int | float) else DEFAULT_PORT,
        user="" if "user" in faults else raw["user"],
        domains=tuple(dict.fromkeys(each for each in domains if is_domain(each))),
    )
    bad = (
        _says(page, "domain_bad", "domains", each)
        for each in domains
        if each and not is_domain(each)
    )
    return settings, (*faults.values(), *bad)


def lacking_mail(
    page: Page, mail: MailSettings, recipients: Sequence[Recipient]
) -> Iterator[Finding]:
    """Yield what 设置 lacks for the letters to go as 收件人 says.

    Args:
        page: 设置 as it stands.
        mail: What could be read of it.
        recipients: Who gets letters.

    Findings:
        ``mail_setting_missing``, ``domains_missing``.
    """
    if any(each.way is Way.SMTP for each in recipients):
        raw = _raw(page)
        for field_id in ("sender", "server"):
            if not raw[field_id]:
                yield _says(page, "mail_setting_missing", field_id, "")
    if any(each.address for each in recipients) and not mail.domains:
        yield _says(page, "domains_missing", "domains", "")


def _raw(page: Page) -> Mapping[str, str]:
    """Return the fields as they were typed, for a character nobody sees may be another address."""
    spots = page.blocks.fields.get(FORM, {})
    cells = {
        field.id: page.grid.value(*spots[field.id]) if field.id in spots else BLANK
        for field in page.sheet.form(FORM).fields
    }
    return {
        each: cell.strip() if isinstance(cell, str) else shown(cell) for each, cell in cells.items()
    }


def _faults(page: Page, raw: Mapping[str, str]) -> Iterator[tuple[str, Finding]]:
    sender, server, user = raw["sender"], raw["server"], raw["user"]
    fault = address_fault(sender) if sender else None
    if fault:
        where = {"wanted": fault.wanted, "facts": fault.facts}
        yield "sender", _says(page, fault.code, "sender", sender, **where)
    if server and not is_host(server):
        yield "server", _says(page, "server_bad", "server", server)
    if has_unseen_marks(user) or " " in user:
        yield "user", _says(page, "login_bad", "user", user)


def _says(page: Page, code: str, field_id: str, found: str, **where: object) -> Finding:
    spot = page.blocks.fields.get(FORM, {}).get(field_id)
    return page.origin.says(
        code,
        a1(*spot) if spot else "",
        column=page.sheet.form(FORM)[field_id].label,
        found=shown(found),
        **where,
    )
