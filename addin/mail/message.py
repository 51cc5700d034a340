"""A letter as the bytes of a message, in which nothing but one address can be a recipient.

It is written here and not by ``email``, whose folding drops the quotes of a long name, so that a comma
in it makes two recipients of one, and which reads "=?utf-8?Q?…?=" in a file's name as another name
(both seen in Python 3.11).
"""

import re
import unicodedata
from base64 import b64encode, encodebytes
from collections.abc import Iterator
from datetime import datetime
from email.utils import format_datetime
from hashlib import sha256
from mimetypes import guess_type

from addin.mail.errors import LetterUnfit
from addin.mail.way import Message
from workbook.letters.letter import Attachment, Letter
from workbook.schema.mail_words import PART
from workbook.schema.recipient import PUT_WAYS, Way

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_ADDRESS = re.compile(rf"({_ATOM}(?:\.{_ATOM})*)@({_LABEL}(?:\.{_LABEL})*)")
LONGEST_LOCAL, LONGEST_ADDRESS = 64, 254  # RFC 5321 §4.5.3.1, less the angle brackets
_WORD_BYTES = 39  # of UTF-8 in one encoded word: with "Subject: " before it, below 76 characters (RFC 2047 §2)
_NAME_OCTETS = 18  # of a file's name on one line
# Controls, U+0085 among them; what breaks lines; halves of characters; what turns the reading direction.
_UNFIT_KINDS = frozenset({"Cc", "Zl", "Zp", "Cs"})
_TURNING = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_NOWHERE = "mubiao.invalid"  # RFC 2606: nobody's
_OUR_TYPES = {
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".png": "image/png",
}


def build_message(letter: Letter, *, sender: str, sender_name: str, at: datetime) -> Message:
    """Return a letter as it goes on the wire.

    Args:
        letter: The letter.
        sender: The address it comes from; may be empty where a mail program puts its own.
        sender_name: Who it comes from, as the reader sees it; may be empty.
        at: When it was written, with its zone.

    Raises:
        LetterUnfit: A text would break a header, or an address is not exactly one.
    """
    recipient = letter.recipient
    _check(letter, sender, sender_name)
    number = message_number(letter)
    identity = f"<{number}@{sender.rpartition('@')[2] or _NOWHERE}>"
    headers = [
        ("Date", format_datetime(at)),
        *([("From", _mailbox(sender_name, sender))] if sender else []),
        *([("To", _mailbox(recipient.name, recipient.address))] if recipient.address else []),
        ("Subject", _words(letter.subject)),
        ("Message-ID", identity),
        ("MIME-Version", "1.0"),
    ]
    top = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("ascii")
    return Message(
        id=identity,
        sender=sender,
        recipient=recipient.address,
        name=recipient.name,
        subject=letter.subject,
        content=top + _body(letter, number),
    )


def message_number(letter: Letter) -> str:
    """Return what identifies a letter to its recipient, as 32 hexadecimal digits."""
    told = (letter.team, letter.period, letter.digest, recipient_key(letter))
    return sha256("\0".join(told).encode()).hexdigest()[:32]


def recipient_key(letter: Letter) -> str:
    """Return by what a recipient is told from another: the address, else the name."""
    return letter.recipient.address.casefold() or letter.recipient.name


def is_address(text: str) -> bool:
    """Return whether a text is exactly one plain address.

    Example:
        >>> is_address("lin@example.com"), is_address("lin@example.com,li@example.com")
        (True, False)
    """
    found = _ADDRESS.fullmatch(text)
    if found is None:
        return False
    return len(text) <= LONGEST_ADDRESS and len(found[1]) <= LONGEST_LOCAL


def is_fit(text: str) -> bool:
    r"""Return whether a text can stand in a header as it is shown.

    Example:
        >>> is_fit("11月经营分析"), is_fit("11月\u2028Bcc: x@example.com")
        (True, False)
    """
    return not any(unicodedata.category(each) in _UNFIT_KINDS or each in _TURNING for each in text)


def _check(letter: Letter, sender: str, sender_name: str) -> None:
    recipient = letter.recipient
    texts = [
        ("subject", letter.subject),
        ("name", recipient.name),
        ("name", sender_name),
        ("period", f"{letter.team}{letter.period}"),
        *(("file", each.file) for each in letter.attachments),
    ]
    unfit = [told for told in texts if not is_fit(told[1])]
    ids = [each.content_id for each in letter.attachments if each.content_id]
    unfit += [("file", each) for each in ids if not re.fullmatch(_ATOM, each)]
    for what, text in unfit:
        raise LetterUnfit("unfit_text", what=PART[what], found=_shown(text))
    may_lack = {"sender": PUT_WAYS, "address": {Way.FOLDER}}
    for what, text in (("sender", sender), ("address", recipient.address)):
        if not is_address(text) and (text or recipient.way not in may_lack[what]):
            raise LetterUnfit("unfit_address", what=PART[what], found=_shown(text))


def _shown(text: str) -> str:
    return "".join(each if is_fit(each) else "�" for each in text)


def _mailbox(name: str, address: str) -> str:
    """Return a name and address as a header's value, ``To: `` and the like before it."""
    return f"{_words(name)}\r\n <{address}>" if name else f"<{address}>"


def _words(text: str) -> str:
    """Return a text as encoded words, a line for each: a text so written holds no address."""
    return "\r\n ".join(f"=?utf-8?B?{b64encode(each).decode()}?=" for each in _pieces(text))


def _pieces(text: str) -> Iterator[bytes]:
    """Yield a text in pieces of whole characters that each fit an encoded word."""
    piece = b""
    for each in text:
        encoded = each.encode()
        if len(piece) + len(encoded) > _WORD_BYTES:
            yield piece
            piece = b""
        piece += encoded
    if piece:
        yield piece


def _body(letter: Letter, number: str) -> bytes:
    """Return the parts of a letter, headers of the outermost first; base64 holds no "=_"."""
    told = _leaf('text/plain; charset="utf-8"', _lines(letter.text))
    shown = _leaf('text/html; charset="utf-8"', _lines(letter.html))
    inline = [_file(each) for each in letter.attachments if each.content_id]
    attached = [_file(each) for each in letter.attachments if not each.content_id]
    related = _many("related", f"=_{number}_2", [shown, *inline]) if inline else shown
    alternative = _many("alternative", f"=_{number}_1", [told, related])
    return _many("mixed", f"=_{number}_0", [alternative, *attached]) if attached else alternative


def _many(kind: str, boundary: str, parts: list[bytes]) -> bytes:
    top = f'Content-Type: multipart/{kind};\r\n boundary="{boundary}"\r\n'.encode()
    opened = f"\r\n--{boundary}\r\n".encode()
    return top + b"".join(opened + each for each in parts) + f"\r\n--{boundary}--\r\n".encode()


def _leaf(kind: str, content: bytes, *more: str) -> bytes:
    lines = (f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", *more, "", "")
    return "\r\n".join(lines).encode("ascii") + encodebytes(content).replace(b"\n", b"\r\n")


def _file(attachment: Attachment) -> bytes:
    named, kind = attachment.content_id, _type_of(attachment)
    shown = f"Content-Disposition: {'inline' if named else 'attachment'};\r\n {_named(attachment)}"
    return _leaf(kind, attachment.content, shown, *([f"Content-ID: <{named}>"] if named else []))


def _named(attachment: Attachment) -> str:
    """Return the parameter for a file's name, in as many pieces as lines need (RFC 2231)."""
    octets = [f"%{each:02X}" for each in attachment.file.encode()]
    pieces = ["".join(part) for part in _batched(octets)] or [""]
    if len(pieces) == 1:
        return f"filename*=utf-8''{pieces[0]}"
    numbered = (f"filename*{number}*={each}" for number, each in enumerate(pieces))
    return ";\r\n ".join(numbered).replace("*0*=", "*0*=utf-8''", 1)


def _batched(octets: list[str]) -> Iterator[list[str]]:
    for start in range(0, len(octets), _NAME_OCTETS):
        yield octets[start : start + _NAME_OCTETS]


def _lines(text: str) -> bytes:
    """Return a text with the line ends of a message, the last one, too."""
    return b"".join(line + b"\r\n" for line in text.encode().splitlines())


def _type_of(attachment: Attachment) -> str:
    ending = attachment.file[attachment.file.rfind(".") :].lower()
    return _OUR_TYPES.get(ending) or guess_type(f"x{ending}")[0] or "application/octet-stream"
