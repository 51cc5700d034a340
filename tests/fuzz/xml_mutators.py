"""What is done to the XML of a part: bytes, attributes, elements and texts go wrong."""

import re
from collections.abc import Callable
from random import Random

Mutator = Callable[[Random, bytes], bytes]

NUMBERS = (
    b"", b"0", b"-1", b"1", b"2", b"0.1", b" 5 ", b"+5", b"1_0", b"x", b"NaN", b"inf", b"-INF",
    b"1E400", b"1e-320", b"9" * 400, b"46329", b"-693594", b"60", b"2958466", b"2958465.9999999",
    b"4294967295", b"4294967296", b"18446744073709551616", b"1048576", b"16384", b"true", b"1E15",
)  # fmt: skip
PLACES = (
    b"A1", b"B2", b"ZZ999", b"AAA1", b"XFD1048576", b"ZZZZZZZ9", b"A0", b"A99999999", b"a1", b"1A",
    b"$A$1", b"A1:XFD1048576", b"B2:A1", b"A1:A1", b"A100001",
)  # fmt: skip
KINDS = (b"s", b"str", b"inlineStr", b"b", b"e", b"n", b"d", b"z")
TEXTS = tuple(
    text.encode()
    for text in (
        "２０", "2000万", "1,200元", "-", "无", "8千", "(1,200)", "85%", "2026-13-45", "11月3日", "46329",
        "2026.11.3", "#N/A", "#REF!", "=1+1", "日志", "日期", "合计", "00123", " ", "\u200b", "\ufeff甲",
        "\u202e甲", "甲" * 33_000, "9" * 5_000, "1e9", "&amp;", "&#1;", "&#x110000;", "&b;", "<b>", "]]>",
        "<![CDATA[3]]>", "<!-- -->", "<?a?>", "_x0000_", "member", "team", "2026-11", "2026-10", "002",
        "[h]:mm:ss", "yyyy-mm-dd", "General", "\n",
    )
)  # fmt: skip
MARKUP = (
    b"<", b">", b'"', b"'", b"&", b"/", b"/>", b"<c>", b"</c>", b"<c ", b"<v>", b"</v>", b"<row>",
    b"<f>", b"</f>", b"<f/>", b"</sheetData>", b"<sheetData>", b"<!--", b"-->", b"<x:c ", b"\0", b"\n",
    b"\xff\xfe", b"\xef\xbb\xbf", b"<!DOCTYPE a [", b' t="e"', b' t="s"', b' r="A1"', b' s="99"',
    b' hidden="1"', b' date1904="1"', b"<is><t>a</t></is>", b'<mergeCell ref="A1:XFD1048576"/>',
)  # fmt: skip
ANY = (*NUMBERS, *PLACES, *KINDS, *TEXTS, *MARKUP)

_ATTRIBUTE = re.compile(rb'([\w:.-]+)="([^"<]*)"')
_TEXT = re.compile(rb"<(?:v|t|f)(?: [^<>]*)?>([^<]*)<")


def spliced(random: Random, data: bytes) -> bytes:
    """Put something odd in the place of some bytes."""
    at = random.randrange(len(data) + 1)
    return data[:at] + random.choice(ANY) + data[at + random.choice((0, 0, 1, 2, 8, 40)) :]


def flipped(random: Random, data: bytes) -> bytes:
    """Change one byte."""
    at = random.randrange(len(data) + 1)
    return data[:at] + bytes([random.randrange(256)]) + data[at + 1 :]


def attribute_changed(random: Random, data: bytes) -> bytes:
    """Give an attribute another value, another name, twice, or none."""
    found = _from_anywhere(random, _ATTRIBUTE, data)
    if found is None:
        return data
    name, value = found[1], found[2]
    changed = random.choice(
        (
            b'%b="%b"' % (name, random.choice(ANY)),
            b'%b="%b"' % (name, random.choice((*NUMBERS, *PLACES, *KINDS))),
            b'x%b="%b"' % (name, value),
            b'%b="%b" %b="%b"' % (name, value, name, random.choice(NUMBERS)),
            b"%b='%b'" % (name, value),
            b"",
        )
    )
    return data[: found.start()] + changed + data[found.end() :]


def text_changed(random: Random, data: bytes) -> bytes:
    """Write something else into a cell, a formula or a shared string."""
    found = _from_anywhere(random, _TEXT, data)
    if found is None:
        return data
    text = random.choice((*TEXTS, *NUMBERS))
    return data[: found.start(1)] + text + data[found.end(1) :]


def tags_repeated(random: Random, data: bytes) -> bytes:
    """Write a run of tags again, once or many times."""
    start, stop = _run(random, data)
    times = random.choice((1, 1, 2, 10, 300))
    return data[:stop] + data[start:stop][:2000] * times + data[stop:]


def tags_dropped(random: Random, data: bytes) -> bytes:
    """Leave a run of tags out."""
    start, stop = _run(random, data)
    return data[:start] + data[stop:]


def tags_moved(random: Random, data: bytes) -> bytes:
    """Write a run of tags elsewhere."""
    start, stop = _run(random, data)
    rest = data[:start] + data[stop:]
    at = max(rest.find(b"<", random.randrange(len(rest) + 1)), 0)
    return rest[:at] + data[start:stop] + rest[at:]


def prefixed(random: Random, data: bytes) -> bytes:
    """Give the elements of a name a namespace's prefix."""
    name = random.choice((b"c", b"v", b"row", b"f", b"is", b"t", b"si", b"sheet", b"xf"))
    xml = re.sub(rb"<(/?)(%b)(?=[ />])" % name, rb"<\1x:\2", data)
    return xml.replace(b"xmlns=", b'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns=', 1)  # fmt: skip


def encoded(random: Random, data: bytes) -> bytes:
    """Write the part in another encoding, say that it is, or cut it short."""
    text = data.decode(errors="replace")
    return random.choice(
        (
            lambda: text.encode("utf-16"),
            lambda: text.encode("gb18030"),
            lambda: b"\xef\xbb\xbf" + data,
            lambda: data.replace(b"UTF-8", b"UTF-16", 1),
            lambda: data.replace(b"UTF-8", b"gb2312", 1),
            lambda: data[: random.randrange(len(data) + 1)],
            lambda: b"",
            lambda: data + b" " * 50_000,
            lambda: data.replace(b"><", b">\n  <"),
        )
    )()


XML_MUTATORS: tuple[Mutator, ...] = (
    *(spliced, flipped),
    *[text_changed] * 5,
    *[attribute_changed] * 3,
    *(tags_repeated, tags_dropped, tags_moved, prefixed, encoded),
)


def _from_anywhere(
    random: Random, pattern: re.Pattern[bytes], data: bytes
) -> re.Match[bytes] | None:
    at = random.randrange(len(data) + 1)
    return pattern.search(data, at) or pattern.search(data)


def _run(random: Random, data: bytes) -> tuple[int, int]:
    """Return where a run of a few tags begins and ends."""
    start = max(data.find(b"<", random.randrange(len(data) + 1)), 0)
    stop = start
    for _ in range(random.choice((1, 2, 3, 6, 40))):
        stop = data.find(b"<", stop + 1)
        if stop < 0:
            return start, len(data)
    return start, stop
