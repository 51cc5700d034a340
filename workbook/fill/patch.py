"""A workbook with blanks to fill in, quickly, many times over: only the cells that differ are written.

An .xlsx file is a zip of XML parts. What no copy changes is compressed once; of a sheet with blanks,
the text between them is kept, and each copy puts its values between.
"""

import re
import struct
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZipFile

Cell = tuple[str, str]  # part name and A1 address
Filling = Mapping[Cell, str | int | float]

LEVEL = 6
DEFLATED = 8
VERSION = 20  # of the zip format: deflated entries
DOS_DATE = 33  # 1 January 1980, so that the same content is the same bytes
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class _Entry:
    """A zip entry as it stands in the file, and what the central directory says about it."""

    name: bytes
    head: bytes  # the fields that local header and central directory share
    stored: bytes  # local header and compressed content

    @classmethod
    def of(cls, name: str, content: bytes) -> "_Entry":
        packer = zlib.compressobj(LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = packer.compress(content) + packer.flush()
        encoded = name.encode("ascii")
        sizes = (zlib.crc32(content), len(packed), len(content), len(encoded))
        head = struct.pack("<5H3L2H", VERSION, 0, DEFLATED, 0, DOS_DATE, *sizes, 0)
        return cls(encoded, head, b"".join((_LOCAL, head, encoded, packed)))

    def central(self, offset: int) -> bytes:
        """Return the central directory's record of an entry that starts at ``offset``."""
        more = struct.pack("<3H2L", 0, 0, 0, 0, offset)
        return b"".join((_CENTRAL, struct.pack("<H", VERSION), self.head, more, self.name))


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A sheet's XML cut at its blanks: ``texts`` stand before, between and after them."""

    part: str
    texts: tuple[str, ...]
    blanks: tuple[tuple[str, str], ...]  # address and style attribute

    @classmethod
    def of(cls, part: str, xml: str, addresses: Iterable[str]) -> "_Sheet":
        found = sorted((_blank(xml, address) for address in addresses), key=lambda m: m.start())
        starts = [0, *(match.end() for match in found)]
        ends = [*(match.start() for match in found), len(xml)]
        texts = tuple(xml[start:end] for start, end in zip(starts, ends, strict=True))
        return cls(part, texts, tuple((match[1], match[2]) for match in found))

    def filled(self, filling: Filling) -> _Entry:
        """Return the sheet with values; blanks without one stay blank."""
        pieces = [self.texts[0]]
        for (address, style), text in zip(self.blanks, self.texts[1:], strict=True):
            pieces += (_cell(address, style, filling.get((self.part, address))), text)
        return _Entry.of(self.part, "".join(pieces).encode())


@dataclass(frozen=True, slots=True)
class Stencil:
    """A workbook ready to be filled in.

    Attributes:
        same: What stands in every copy, compressed.
        entries: Its entries with their offsets.
        sheets: The sheets with blanks.
    """

    same: bytes
    entries: tuple[tuple[_Entry, int], ...]
    sheets: tuple[_Sheet, ...]

    def filled(self, filling: Filling) -> bytes:
        """Return a copy of the workbook with values in its blanks.

        Args:
            filling: Part and address to a text, which stays text whatever it looks like, or to a
                number. Blanks not named stay blank.
        """
        entries, offset = list(self.entries), len(self.same)
        for entry in (sheet.filled(filling) for sheet in self.sheets):
            entries.append((entry, offset))
            offset += len(entry.stored)
        changed = (entry.stored for entry, _ in entries[len(self.entries) :])
        directory = b"".join(entry.central(at) for entry, at in entries)
        count = len(entries)
        end = struct.pack("<4H2LH", 0, 0, count, count, len(directory), offset, 0)
        return b"".join((self.same, *changed, directory, _END, end))


def cut(content: bytes, cells: Iterable[Cell]) -> Stencil:
    """Return a workbook ready to be filled in.

    Args:
        content: The .xlsx file, one of ours.
        cells: Which blank, formatted cells will be filled.

    Raises:
        ValueError: A cell does not stand blank in its part.
    """
    wanted: dict[str, list[str]] = {}
    for part, address in cells:
        wanted.setdefault(part, []).append(address)
    entries: list[tuple[_Entry, int]] = []
    sheets: list[_Sheet] = []
    offset = 0
    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            if name in wanted:
                sheets.append(_Sheet.of(name, archive.read(name).decode(), wanted[name]))
                continue
            entry = _Entry.of(name, archive.read(name))
            entries.append((entry, offset))
            offset += len(entry.stored)
    same = b"".join(entry.stored for entry, _ in entries)
    return Stencil(same, tuple(entries), tuple(sheets))


def _blank(xml: str, address: str) -> re.Match[str]:
    found = re.search(rf'<c r="({address})"( s="\d+")?/>', xml)
    if found is None:
        raise ValueError(f"no blank cell {address} to fill in")
    return found


def _cell(address: str, style: str, value: str | float | None) -> str:
    if value is None or value == "":
        return f'<c r="{address}"{style}/>'
    if isinstance(value, str):
        text = escape(_UNPRINTABLE.sub("", value))
        inline = f'<is><t xml:space="preserve">{text}</t></is>'
        return f'<c r="{address}"{style} t="inlineStr">{inline}</c>'
    return f'<c r="{address}"{style}><v>{value!r}</v></c>'
