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

from workbook.schema.cell_text import clean_text, is_risky

Cell = tuple[str, str]  # part name and A1 address
Filling = Mapping[Cell, str | int | float]

LEVEL = 6
DEFLATED = 8
VERSION = 20  # of the zip format: deflated entries
DOS_DATE = 33  # 1 January 1980, so that the same content is the same bytes
_LOCAL, _CENTRAL, _END = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
STYLES = "xl/styles.xml"
_FORMAT = re.compile(r"<xf [^>]*/>|<xf [^>]*>.*?</xf>", re.S)
# What Excel would read as a letter's number; the last underline may begin another.
_LOOKS_CODED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


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
    blanks: tuple[tuple[str, str, str], ...]  # address, style attribute, that of risky text

    @classmethod
    def of(cls, part: str, xml: str, addresses: Iterable[str], quoting: "_Quoting") -> "_Sheet":
        found = sorted((_blank(xml, address) for address in addresses), key=lambda m: m.start())
        starts = [0, *(match.end() for match in found)]
        ends = [*(match.start() for match in found), len(xml)]
        texts = tuple(xml[start:end] for start, end in zip(starts, ends, strict=True))
        blanks = ((each[1], each[2] or "", quoting.style(each[3] or "0")) for each in found)
        return cls(part, texts, tuple(blanks))

    def filled(self, filling: Filling) -> _Entry:
        """Return the sheet with values; blanks without one stay blank."""
        pieces = [self.texts[0]]
        for (address, style, quoted), text in zip(self.blanks, self.texts[1:], strict=True):
            value = filling.get((self.part, address))
            is_quoted = isinstance(value, str) and is_risky(value)
            pieces += (_cell(address, quoted if is_quoted else style, value), text)
        return _Entry.of(self.part, "".join(pieces).encode())


class _Quoting:
    """The formats of a workbook, and for those of blanks a twin with Excel's quote prefix.

    What looks like a formula is text in the file, and with the prefix it stays text when somebody
    edits the cell.
    """

    def __init__(self, styles: str) -> None:
        self._head, _, rest = styles.partition("<cellXfs ")
        formats, _, self._tail = rest.partition("</cellXfs>")
        self._formats: list[str] = _FORMAT.findall(formats)
        self._twins: dict[str, str] = {}

    def style(self, number: str) -> str:
        """Return the style attribute of a format's twin."""
        if number not in self._twins:
            twin = self._formats[int(number)].replace("<xf ", '<xf quotePrefix="1" ', 1)
            self._twins[number] = f' s="{len(self._formats)}"'
            self._formats.append(twin)
        return self._twins[number]

    def styles(self) -> str:
        """Return the part, the twins in it."""
        formats = "".join(self._formats)
        opened = f'{self._head}<cellXfs count="{len(self._formats)}">'
        return f"{opened}{formats}</cellXfs>{self._tail}"


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
        quoting = _Quoting(archive.read(STYLES).decode())
        for name, addresses in wanted.items():
            sheets.append(_Sheet.of(name, archive.read(name).decode(), addresses, quoting))
        for name in archive.namelist():
            if name in wanted:
                continue
            is_same = name != STYLES
            entry = _Entry.of(name, archive.read(name) if is_same else quoting.styles().encode())
            entries.append((entry, offset))
            offset += len(entry.stored)
    same = b"".join(entry.stored for entry, _ in entries)
    return Stencil(same, tuple(entries), tuple(sheets))


def _blank(xml: str, address: str) -> re.Match[str]:
    found = re.search(rf'<c r="({address})"( s="(\d+)")?/>', xml)
    if found is None:
        raise ValueError(f"no blank cell {address} to fill in")
    return found


def _cell(address: str, style: str, value: str | float | None) -> str:
    if value is None or value == "":
        return f'<c r="{address}"{style}/>'
    if isinstance(value, str):
        text = escape(_LOOKS_CODED.sub("_x005F_", clean_text(value)))
        inline = f'<is><t xml:space="preserve">{text}</t></is>'
        return f'<c r="{address}"{style} t="inlineStr">{inline}</c>'
    return f'<c r="{address}"{style}><v>{value!r}</v></c>'
