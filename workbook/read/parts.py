"""The parts of a zip, each unpacked no further than it may be and compared with its checksum."""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping
from functools import lru_cache

from workbook.read.caps import MAX_INDEX, MAX_PART, MAX_PARTS, MAX_RATIO, MAX_UNPACKED, ROOM
from workbook.read.refusal import Refused
from workbook.read.remembered import LARGEST, MOST

LOCAL_HEADER = struct.Struct("<4s22xHH")
DEFLATED = -15  # zlib's name for a stream without its own header
IS_ENCRYPTED = 0x1
LISTED = b"PK\x01\x02"  # stands before each entry in the list of parts
SLACK = 2**20  # bytes more than listed that may come: beyond, it is no damage but a bomb
MOST_LOOKED_AT = 5000
DTD = b"<!DOCTYPE"  # where entities would be declared, and nowhere else

ZIP_FAULTS = (
    zipfile.BadZipFile,
    NotImplementedError,  # a version or method zipfile does not know
    UnicodeDecodeError,  # a part's name
    ValueError,
    struct.error,
    OverflowError,
    EOFError,
    OSError,
)

_ROOT = re.compile(rb"<[A-Za-z_]")
# The root element comes first, and behind its begin nothing can be declared any more.
_AT_ONCE = re.compile(rb"(?:\xef\xbb\xbf)?(?:<\?xml [^<>]*\?>)?\s*<[A-Za-z_]")
_ENCODING = re.compile(rb"encoding\s*=\s*[\"']([\w.-]+)", re.I)


class Parts:
    """The parts of one file.

    What zip lists and what it holds can differ, so sizes are counted while unpacking, and
    only what was counted here goes on to a parser.
    """

    def __init__(self, content: bytes) -> None:
        """Read the list of parts.

        Raises:
            Refused: cut_short, too_many_parts, part_unreadable.
        """
        self._content = content
        self._room = min(MAX_UNPACKED, max(ROOM, MAX_RATIO * len(content)))
        if content.count(LISTED) > MAX_PARTS:  # listing 100,000 parts takes a second
            raise Refused("too_many_parts")
        try:
            with zipfile.ZipFile(io.BytesIO(content)) as package:
                listed = package.infolist()
        except ZIP_FAULTS as error:
            raise Refused("cut_short") from error
        self.parts: Mapping[str, zipfile.ZipInfo] = {
            part.filename.replace("\\", "/").lower(): part for part in listed
        }
        if len(self.parts) < len(listed):
            raise Refused("part_unreadable", "zip")

    def __contains__(self, name: str) -> bool:
        return name.lower() in self.parts

    def check_sizes(self) -> None:
        """Refuse a file that says itself that it is too large unpacked.

        Raises:
            Refused: part_too_large.
        """
        if any(part.file_size > MAX_PART for part in self.parts.values()):
            raise Refused("part_too_large")

    def unpack(self, name: str) -> bytes:
        """Return a part's bytes.

        Raises:
            Refused: part_too_large, part_unreadable.
        """
        part = self.parts.get(name.lower())
        if part is None or part.flag_bits & IS_ENCRYPTED:
            raise Refused("part_unreadable", name)
        if part.file_size > min(MAX_PART, self._room):
            raise Refused("part_too_large")
        packed = self._packed(part, name)
        is_small = max(len(packed), part.file_size) <= LARGEST
        inflate = _inflate if is_small else _inflate.__wrapped__
        data = inflate(packed, name, part.compress_type, part.file_size, part.CRC)
        self._room -= len(data)
        return data

    def unpack_xml(self, name: str, limit: int = MAX_PART) -> bytes:
        """Return the bytes of a part that holds XML as Excel writes it: UTF-8, no DTD.

        Raises:
            Refused: xml_with_doctype, part_too_large, part_unreadable.
        """
        data = self.unpack(name)
        if len(data) > limit:
            raise Refused("part_too_large")
        check_xml(data, name)
        return data

    def unpack_index(self, name: str) -> bytes:
        """Return the bytes of a small XML part that says where others are, as ``unpack_xml``."""
        return self.unpack_xml(name, MAX_INDEX)

    def _packed(self, part: zipfile.ZipInfo, name: str) -> bytes:
        """Return what stands in the file behind a part's own header."""
        try:
            header = LOCAL_HEADER.unpack_from(self._content, part.header_offset)
        except struct.error as error:
            raise Refused("part_unreadable", name) from error
        signature, name_length, extra_length = header
        if signature != b"PK\x03\x04":
            raise Refused("part_unreadable", name)
        begin = part.header_offset + LOCAL_HEADER.size + name_length + extra_length
        return self._content[begin : begin + part.compress_size]


@lru_cache(maxsize=MOST)
def _inflate(packed: bytes, name: str, method: int, size: int, crc: int) -> bytes:
    """Return a part's bytes, if they are as many as listed and their checksum is as listed."""
    if method not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise Refused("part_unreadable", name)
    try:
        is_packed = method == zipfile.ZIP_DEFLATED
        limit = size + SLACK + 1
        data = zlib.decompressobj(DEFLATED).decompress(packed, limit) if is_packed else packed
    except zlib.error as error:
        raise Refused("part_unreadable", name) from error
    if len(data) > size + SLACK:
        raise Refused("part_too_large")
    if len(data) != size or zlib.crc32(data) != crc:
        raise Refused("part_unreadable", name)
    return data


def check_xml(data: bytes, name: str) -> None:
    """Refuse XML that Excel does not write, before a parser meets it.

    Raises:
        Refused: xml_with_doctype for a DTD, part_unreadable for another encoding than UTF-8.
    """
    if b"\0" in data:
        is_dtd = DTD in data.replace(b"\0", b"")
        raise Refused("xml_with_doctype") if is_dtd else Refused("part_unreadable", name)
    if not _AT_ONCE.match(data) and has_tag(data, b"!") and DTD in data:
        raise Refused("xml_with_doctype")
    root = _ROOT.search(data)
    encoding = _ENCODING.search(data, 0, root.start() if root else len(data))
    if encoding and encoding[1].lower() not in {b"utf-8", b"utf8", b"us-ascii"}:
        raise Refused("part_unreadable", name)


def has_tag(data: bytes, letter: bytes, start: int = 0) -> bool:
    """Return whether a tag begins with a letter that XML rarely holds: ``<!`` or ``<?``.

    One letter is found many times faster than two, so each one found is looked at.
    """
    first = data.find(letter, start)
    if first < 0:
        return False
    *before, rest = data[max(first - 1, 0) :].split(letter, MOST_LOOKED_AT)
    return any(piece.endswith(b"<") for piece in before) or b"<" + letter in rest
