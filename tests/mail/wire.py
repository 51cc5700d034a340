"""Random letters, the hostile ones often: what is on the wire is what is shown, or nothing is."""

import random
from email.utils import getaddresses

from addin.mail.errors import LetterUnfit
from addin.mail.message import build_message
from tests.mail.made import AT
from tests.mail.second_parser import Part, decoded, mailboxes, read
from workbook.letters.letter import Attachment, Letter
from workbook.schema.recipient import Audience, Recipient, Way

_BREAKS = "\r\n\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029\x00\x1b\t\u202e"
_PIECES = (
    "王",
    "林晓晴",
    "Lin",
    " ",
    "  ",
    ",",
    ";",
    ":",
    '"',
    "\\",
    "<",
    ">",
    "(",
    ")",
    "@",
    ".",
    "'",
    "=?utf-8?B?",
    "=?utf-8?Q?a=2Cb?=",
    "?=",
    "thief@evil.example",
    "<thief@evil.example>",
    "Bcc: thief@evil.example",
    "\r\nBcc: thief@evil.example",
    "\nTo: thief@evil.example",
    "\r\n\r\n",
    "%0d%0a",
    "𠮷",
    "👩🏽‍💼",
    "é",
    "ﬁ",
    "＠",
    "，",
    "长" * 40,
    "x" * 90,
    "=_",
    "--",
)
_LOCAL = ("lin", "l.in", "o'hara", "a+b", "x_y", "1", "sales-1")
_DOMAIN = ("example.com", "mail.example.com", "a-b.example", "x.example")
_SPOILT = (",", "\r\n", " ", "<", ">", "＠", "\u2028", ";", "ａ", "\x85", "(a)", '"', "@", "..", "")


def wrong_on_the_wire(chance: random.Random) -> str:
    """Make up a letter; return what is wrong with its message, empty for nothing."""
    letter = _letter(chance)
    sender, sender_name = "sup@example.com", _text(chance)
    try:
        made = build_message(letter, sender=sender, sender_name=sender_name, at=AT)
    except LetterUnfit as told:
        is_due = told.told("zh") and _is_hostile(letter, sender_name)
        return "" if is_due else f"refused for nothing: {letter}"
    if _is_hostile(letter, sender_name):
        return f"not refused: {letter}"
    shown = [(letter.recipient.name, letter.recipient.address)]
    part = read(made.content)
    pairs: list[tuple[object, object]] = [
        ([letter.recipient.address], [made.recipient]),
        (shown, mailboxes(part.header("to"))),
        ([(sender_name, sender)], mailboxes(part.header("from"))),
        (letter.subject, decoded(part.header("subject"))),
        ([letter.recipient.address], [each for _, each in getaddresses([part.header("to")])]),
        (sorted(_HEADERS), sorted(name for name, _ in part.headers)),
        (_content(letter), _found(part)),
    ]
    return "; ".join(f"{a!r} != {b!r}" for a, b in pairs if a != b)


_HEADERS = ("content-type", "date", "from", "message-id", "mime-version", "subject", "to")


def _content(letter: Letter) -> list[tuple[str, bytes]]:
    inline = [each for each in letter.attachments if each.content_id]
    attached = [each for each in letter.attachments if not each.content_id]
    texts = [("", _lines(letter.text)), ("", _lines(letter.html))]
    return texts + [(each.file, each.content) for each in (*inline, *attached)]


def _found(part: Part) -> list[tuple[str, bytes]]:
    leaves = part.leaves()
    return [(each.file, each.content) for each in leaves]


def _lines(text: str) -> bytes:
    """Return a text as a message has it: every line ends in CR LF, the last one, too."""
    lines = text.encode().splitlines()
    return b"".join(line + b"\r\n" for line in lines)


def _letter(chance: random.Random) -> Letter:
    address = f"{chance.choice(_LOCAL)}@{chance.choice(_DOMAIN)}"
    if chance.random() < 0.15:
        place = chance.randrange(len(address) + 1)
        address = address[:place] + chance.choice(_SPOILT) + address[place:]
    return Letter(
        team="YS01",
        period="2026-11",
        recipient=Recipient(
            name=_text(chance), address=address, audience=Audience.ABOVE, way=Way.SMTP
        ),
        subject=_text(chance) or "x",
        text=chance.choice((".\n..\nBcc: x\n", "完成", "--=_\n", "a\r\nb\r\n")),
        html=chance.choice(("<p>82%</p>", "<p>" + "长" * 2_000 + "</p>\n")),
        attachments=(
            Attachment(f"{_text(chance)}.png", chance.randbytes(chance.randrange(200)), "chart"),
            Attachment(f"{_text(chance)}.xlsx", chance.randbytes(chance.randrange(200))),
        ),
    )


def _text(chance: random.Random) -> str:
    pieces = chance.choices(_PIECES, k=chance.randrange(6))
    if chance.random() < 0.05:
        pieces.insert(chance.randrange(len(pieces) + 1), chance.choice(_BREAKS))
    return "".join(pieces)


def _is_hostile(letter: Letter, sender_name: str) -> bool:
    """Return whether a text breaks a line, or an address is not one; told apart by plain lists."""
    shown = (letter.recipient.name, letter.subject, sender_name)
    texts = "".join((*shown, *(each.file for each in letter.attachments)))
    good = {f"{local}@{domain}" for local in _LOCAL for domain in _DOMAIN}
    is_plain = letter.recipient.address in good or _is_plain_still(letter.recipient.address)
    return bool(set(texts) & set(_BREAKS)) or not is_plain


def _is_plain_still(address: str) -> bool:
    """Return whether a spoilt address is one after all: a piece put at one of its ends or in it."""
    local, at, domain = address.partition("@")
    return bool(at) and local in _LOCAL and domain in _DOMAIN
