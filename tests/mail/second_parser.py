"""Reads a message by the letter of the RFCs, with nothing of Python's ``email``: a second opinion.

It is strict where programs are lenient: what it does not know fails.
"""

import re
from base64 import b64decode
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

LONGEST_LINE = (
    100  # RFC 5322 §2.1.1 allows 998; the type of an .xlsx alone is longer than the 78 it asks for
)
_HEADER = re.compile(r"([!-9;-~]+):[ \t]*(.*)", re.S)
_WORD = re.compile(r"=\?utf-8\?B\?([A-Za-z0-9+/=]+)\?=")
_TOKEN = re.compile(
    r"(?P<space>[ \t]+)|(?P<quoted>\"(?:[^\"\\]|\\.)*\")|(?P<comment>\((?:[^()\\]|\\.)*\))"
    r"|(?P<angle><[^<>]*>)|(?P<special>[,;:@.\[\]\\<>()\"])|(?P<atom>[^\s,;:@.\[\]\\<>()\"]+)"
)
_PARAMETER = re.compile(r";\s*([A-Za-z0-9-]+)(\*?)(\d*)(\*?)=(\"[^\"\\]*\"|[^;\"\s]+)")


@dataclass(frozen=True)
class Part:
    """A message, or a part of one.

    Attributes:
        headers: Name in lower case and value, unfolded, as they come.
        kind: Its content type.
        file: The name of the file it is; empty for none.
        content: Its bytes, where it holds no parts.
        parts: The parts it holds.
    """

    headers: tuple[tuple[str, str], ...]
    kind: str
    file: str
    content: bytes
    parts: tuple["Part", ...]

    def header(self, name: str) -> str:
        """Return the one header of a name."""
        (value,) = [value for found, value in self.headers if found == name]
        return value

    def leaves(self) -> list["Part"]:
        """Return the parts that hold no others."""
        return [leaf for each in self.parts for leaf in each.leaves()] if self.parts else [self]


def read(content: bytes) -> Part:
    """Return a message's parts; every line must be ASCII, end in CR LF and be short."""
    text = content.decode("ascii")
    assert not re.search(r"[^\r]\n|\r[^\n]|\x00", text), "a line ends in half a line break"
    assert max(map(len, text.split("\r\n"))) <= LONGEST_LINE
    return _part(text)


def mailboxes(value: str) -> list[tuple[str, str]]:
    """Return the names and addresses in the value of an address header."""
    found: list[tuple[str, str]] = []
    name: list[str] = []
    bare = ""
    for each in (*_tokens(value), ("special", ",")):
        match each:
            case ("angle", text):
                bare = text[1:-1]
            case ("special", ","):
                found.append((decoded(" ".join(name)), bare or "".join(name)))
                name, bare = [], ""
            case ("space" | "comment", _):
                pass
            case (_, text):
                name.append(text)
    return found


def _tokens(value: str) -> list[tuple[str, str]]:
    tokens, place = [], 0
    while place < len(value):
        match = _TOKEN.match(value, place)
        assert match is not None, value[place:]
        tokens.append((str(match.lastgroup), match[0]))
        place = match.end()
    return tokens


def decoded(value: str) -> str:
    """Return a header's value as it is read; the space between encoded words is none of it."""
    pieces, place, was_word = bytearray(), 0, False
    for match in _WORD.finditer(value):
        between = value[place : match.start()]
        if not (was_word and between.isspace()):
            pieces += between.encode()
        pieces += b64decode(match[1], validate=True)
        place, was_word = match.end(), True
    return (bytes(pieces) + value[place:].encode()).decode()


def _part(text: str) -> Part:
    head, _, body = text.partition("\r\n\r\n")
    headers = tuple(_headers(head))
    named = dict(headers)
    kind, _, _ = named.get("content-type", "text/plain").partition(";")
    boundary = _parameter(named.get("content-type", ""), "boundary")
    parts: tuple[Part, ...] = ()
    content = b""
    if boundary:
        pieces = f"\r\n{body}".split(f"\r\n--{boundary}")
        assert pieces[-1].startswith("--"), "the last boundary is missing"
        parts = tuple(_part(each.removeprefix("\r\n")) for each in pieces[1:-1])
    else:
        assert "base64" == named["content-transfer-encoding"]
        content = b64decode(body.replace("\r\n", ""), validate=True)
    file = _parameter(named.get("content-disposition", ""), "filename")
    return Part(headers, kind.strip(), file, content, parts)


def _headers(head: str) -> list[tuple[str, str]]:
    found = []
    for line in re.sub(r"\r\n(?=[ \t])", "", head).split("\r\n"):
        match = _HEADER.fullmatch(line)
        assert match is not None, line
        found.append((match[1].lower(), match[2]))
    names = [name for name, _ in found]
    assert len(set(names)) == len(names), "a header comes twice"
    return found


def _parameter(value: str, wanted: str) -> str:
    """Return a header's parameter, put together from its pieces (RFC 2231)."""
    pieces = []
    for match in _PARAMETER.finditer(value):
        name, first_star, number, last_star, text = match.groups()
        if name == wanted:
            is_encoded = bool(last_star) if number else bool(first_star)
            pieces.append((int(number or 0), is_encoded, text.strip('"')))
    joined = bytearray()
    for place, (number, is_encoded, text) in enumerate(sorted(pieces)):
        assert place == number
        told = text.split("'", 2)[2] if is_encoded and not place else text
        joined += unquote_to_bytes(told) if is_encoded else told.encode()
    return joined.decode()
