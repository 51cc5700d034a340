"""E-mail addresses: one plain address or a reason why not; nothing about them is guessed or mended."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from workbook.schema.words import NOTHING, Words

# RFC 5321 §4.5.3.1: octets before the @ and altogether.
LONGEST_LOCAL, LONGEST = 64, 254
LONG_DOMAIN = 8  # in shorter ones a single other letter makes another company's name

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_LOCAL = re.compile(rf"{_ATOM}(?:\.{_ATOM})*")
_DOMAIN = re.compile(rf"(?:{_LABEL}\.)+[A-Za-z](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])")
_HOST = re.compile(r"[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?")
_SEPARATORS = re.compile(r"[,;、，；]")
# Control, format, line and paragraph marks, lone surrogates, private and unassigned characters.
_UNSEEN = frozenset({"Cc", "Cf", "Zl", "Zp", "Cs", "Co", "Cn"})
_ALIKE = (("rn", "m"), ("vv", "w"), ("0", "o"), ("1", "l"), ("i", "l"), ("-", ""))


@dataclass(frozen=True, slots=True)
class AddressFault:
    """Why a text is no address to send to.

    Attributes:
        code: The finding's code.
        wanted: What it would be in half-width characters.
        facts: Further values of the sentence.
    """

    code: str
    wanted: Words = NOTHING
    facts: tuple[tuple[str, str], ...] = ()


def address_fault(text: str, domains: Iterable[str] = ()) -> AddressFault | None:
    """Return why a text is not one plain address, or None.

    Args:
        text: What stands in the cell, without outer spaces.
        domains: The company's own mail domains, in small letters.

    Example:
        >>> address_fault("wang@example.com")
        >>> address_fault("wang@example.com,thief@example.net").code
        'address_two'
    """
    narrow = unicodedata.normalize("NFKC", text)
    if narrow.count("@") > 1 or _SEPARATORS.search(narrow):
        return AddressFault("address_two")
    if has_unseen_marks(text):
        return AddressFault("address_unseen")
    if narrow != text and narrow.isascii():
        return AddressFault("address_wide", wanted=Words(narrow, narrow))
    if "@" not in text:
        return AddressFault("address_no_at")
    foreign = "".join(dict.fromkeys(each for each in text if not each.isascii()))
    if foreign:
        return AddressFault("address_foreign_letters", facts=(("letters", foreign),))
    local, _, domain = text.rpartition("@")
    if not is_domain(domain) or not _LOCAL.fullmatch(local):
        return AddressFault("address_bad")
    if len(local) > LONGEST_LOCAL or len(text) > LONGEST:
        return AddressFault("address_bad")
    like = imitated(domain, domains)
    return AddressFault("address_like_company", facts=(("domain", like),)) if like else None


def is_domain(text: str) -> bool:
    """Return whether a text is a domain's or a server's plain name.

    Example:
        >>> is_domain("mail.example.com"), is_domain("example"), is_domain("http://example.com")
        (True, False, False)
    """
    # xn-- spells letters of other alphabets, which are made to look like a company's.
    return bool(_DOMAIN.fullmatch(text)) and not any(
        label.startswith("xn--") for label in text.lower().split(".")
    )


def is_host(text: str) -> bool:
    """Return whether a text is a server's plain name; one in the office may have no dot.

    Example:
        >>> is_host("mailserver"), is_host("mail.example.com"), is_host("mail server")
        (True, True, False)
    """
    return is_domain(text) or bool(_HOST.fullmatch(text))


def domain_of(address: str) -> str:
    """Return what follows the @, in small letters."""
    return address.rpartition("@")[2].lower()


def is_within(domain: str, domains: Iterable[str]) -> bool:
    """Return whether a domain is one of those named, or below one.

    Example:
        >>> is_within("mail.example.com", ["example.com"]), is_within("myexample.com", ["example.com"])
        (True, False)
    """
    return any(domain == each or domain.endswith(f".{each}") for each in domains)


def has_unseen_marks(text: str) -> bool:
    """Return whether a text holds line breaks or characters nobody sees."""
    return any(unicodedata.category(each) in _UNSEEN for each in text)


def imitated(domain: str, domains: Iterable[str]) -> str:
    """Return the company's domain that this one looks like without being it, or "".

    Example:
        >>> imitated("exarnple.com", ["example.com"]), imitated("exmaple.com", ["example.com"])
        ('example.com', 'example.com')
        >>> imitated("example.com", ["example.com"]), imitated("other.com", ["example.com"])
        ('', '')
    """
    known = list(domains)
    domain = domain.lower()
    if is_within(domain, known):
        return ""
    return next((each for each in known if _is_alike(domain, each)), "")


def _is_alike(domain: str, own: str) -> bool:
    if domain.startswith(f"{own}."):  # example.com.example.net is not the company's
        return True
    domain = ".".join(domain.split(".")[-own.count(".") - 1 :])
    if _skeleton(domain) == _skeleton(own):
        return True
    is_same_end = domain.rpartition(".")[2] == own.rpartition(".")[2]
    return is_same_end and len(own) >= LONG_DOMAIN and _is_one_slip(domain, own)


def _skeleton(domain: str) -> str:
    for shown, meant in _ALIKE:
        domain = domain.replace(shown, meant)
    return domain


def _is_one_slip(first: str, second: str) -> bool:
    """Return whether one letter is left out, put in, exchanged, or two neighbours are swapped."""
    short, long = sorted((first, second), key=len)
    if len(long) - len(short) > 1:
        return False
    at = next((n for n, each in enumerate(short) if each != long[n]), len(short))
    if len(short) < len(long):
        return short[at:] == long[at + 1 :]
    if short[at + 1 :] == long[at + 1 :]:
        return True
    return short[at : at + 2] == long[at : at + 2][::-1] and short[at + 2 :] == long[at + 2 :]
