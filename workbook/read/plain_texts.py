"""Texts as they stand in the XML of the usual programs, for the first reader."""

import re
from collections.abc import Sequence

from workbook.read import package

LARGEST = 4 * 2**20  # bytes of a part; more than any form of ours holds
MAIN = package.MAIN.encode()

_STRINGS = re.compile(
    rb'(?:\xef\xbb\xbf)?(?:<\?xml[^<>]*\?>\s*)?<sst [^<>]*xmlns="%b"[^<>]*>' % MAIN
)
_TEXT = re.compile(
    r'<si><t(?:>| (xml:space="preserve")>)([^<]*)</t>(<phoneticPr [^<>]*/>)?</si>|(<si><t/></si>)'
)
_ESCAPED = re.compile(r"_x[0-9A-Fa-f]{4}_")
_ENTITY = re.compile(r"&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));|&")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}
_LEAST, _SURROGATES, _MOST = 0x20, range(0xD800, 0xE000), 0x10FFFF
_BREAKS = frozenset({0x9, 0xA})
ASCII_SPACES = " \t\n\r\x0b\x0c"


class NotPlain(Exception):  # noqa: N818 - sends a book to the parsers, is no error
    """A part is written in a way that the first reader does not know."""


def plain_texts(strings: bytes) -> Sequence[str]:
    """Return the shared strings.

    Args:
        strings: Their part; empty if there is none.

    Raises:
        NotPlain: One has formats within it, or the part is written otherwise.
    """
    if not strings:
        return ()
    head = _STRINGS.match(strings)
    if head is None or len(strings) > LARGEST:
        raise NotPlain
    body = decoded(strings[head.end() :])
    found = _TEXT.findall(body)
    tags = sum(3 if is_empty else 4 + bool(sound) for _, _, sound, is_empty in found)
    if body.count("<") != tags + 1:  # and the end of them all
        raise NotPlain
    if any(text != text.strip(ASCII_SPACES) for kept, text, _, _ in found if not kept):
        raise NotPlain  # whether these spaces count, programs do not agree
    return [unescaped(text) for _, text, _, _ in found]


def decoded(body: bytes) -> str:
    """Return texts as they stand in the XML.

    Raises:
        NotPlain: They hold what programs read in different ways.
    """
    try:
        text = body.decode()
    except UnicodeDecodeError as error:
        raise NotPlain from error
    if "\r" in text or ("_x" in text and _ESCAPED.search(text)):
        raise NotPlain
    return text


def unescaped(text: str) -> str:
    """Return a text without XML's escapes.

    Raises:
        NotPlain: It holds what programs read in different ways.
    """
    return _ENTITY.sub(_entity, text) if "&" in text else text


def _entity(match: re.Match[str]) -> str:
    if match[1]:
        return _NAMED[match[1]]
    code = int(match[2]) if match[2] else int(match[3] or "0", 16)
    if code in _SURROGATES or code > _MOST or (code < _LEAST and code not in _BREAKS):
        raise NotPlain
    return chr(code)
