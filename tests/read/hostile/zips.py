"""Zips that swell, lie, or are put together as Excel does not."""

import copy
import io
import struct
import zipfile
from collections.abc import Mapping

from tests.read.hostile.file import GOOD, MIB, NEAR, READ, Hostile, bomb, changed
from tests.read.made import SHEET, cells, packed, raw_book, raw_parts, with_declared_size


def swollen_sheet(declared: int | None = None) -> bytes:
    content = changed(sheet=b"<a>" + bytes(64 * MIB))
    return content if declared is None else with_declared_size(content, SHEET, declared)


def overlapping() -> bytes:
    """Return 200 sheets that are all the same bytes of the file."""
    rows = "<row/>" * (MIB // 6)
    parts = raw_parts(f"<sheetData>{rows}</sheetData>", *[cells(NEAR)] * 199)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            if name == SHEET or "/sheet" not in name:
                package.writestr(name, data)
        for number in range(2, 201):
            twin = copy.copy(package.getinfo(SHEET))
            twin.filename = f"xl/worksheets/sheet{number}.xml"
            package.filelist.append(twin)
    return target.getvalue()


def listing(count: int) -> bytes:
    """Return a zip whose list says the same part over and over again."""
    entry = b"PK\x01\x02" + struct.pack("<HHHHHHLLLHHHHHLL", *[20, 20, *[0] * 7, 1], *[0] * 6)
    first = b"PK\x03\x04" + bytes(26)
    directory = (entry + b"a") * count
    end = struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, 0, 0, len(directory), len(first), 0)
    return first + directory + end


def method(number: int) -> bytes:
    """Return a book whose sheet is packed in a way that Excel does not use."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in GOOD.items():
            package.writestr(name, data, number if name == SHEET else None)
    return target.getvalue()


def deflate64() -> bytes:
    content = bytearray(packed(GOOD))
    at = content.rindex(SHEET.encode()) - 46
    content[at + 10 : at + 12] = struct.pack("<H", 9)
    return bytes(content)


class _Pipe(io.RawIOBase):
    """A stream that cannot go back, so that sizes stand behind the parts."""

    def __init__(self) -> None:
        super().__init__()
        self.written = bytearray()

    def writable(self) -> bool:
        return True

    def write(self, data: object) -> int:
        piece = bytes(memoryview(data))  # type: ignore[arg-type]
        self.written += piece
        return len(piece)


def streamed() -> bytes:
    pipe = _Pipe()
    with zipfile.ZipFile(pipe, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in GOOD.items():
            package.writestr(name, data)
    return bytes(pipe.written)


def zip64() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in GOOD.items():
            with package.open(name, "w", force_zip64=True) as part:
                part.write(data.encode() if isinstance(data, str) else data)
    return target.getvalue()


ZIPS: Mapping[str, Hostile] = {
    "bomb": bomb(swollen_sheet),
    "bomb that says it is small": bomb(lambda: swollen_sheet(10)),
    "bomb that says it fits": bomb(lambda: swollen_sheet(8_000_000)),
    "bomb that says it is huge": bomb(lambda: swollen_sheet(2**32 - 2)),
    "bomb below the cap": bomb(lambda: raw_book(f"<sheetData>{'<row/>' * 5 * MIB}</sheetData>")),
    "bomb of overlapping parts": bomb(overlapping),
    "a thousand bombs nobody reads": bomb(
        lambda: packed({**GOOD, **{f"x{n}": bytes(MIB) for n in range(40)}, "y": bytes(33 * MIB)})
    ),
    "100,000 parts": bomb(lambda: listing(100_000), "too_many_parts"),
    "1,001 parts": bomb(
        lambda: packed({**GOOD, **{f"p{n}": "" for n in range(1001 - len(GOOD))}}), "too_many_parts"
    ),
    "zip64": Hostile(zip64, READ),
    "sizes behind the parts": Hostile(streamed, READ),
    "stored": Hostile(lambda: method(zipfile.ZIP_STORED), READ),
    "bzip2": Hostile(lambda: method(zipfile.ZIP_BZIP2), "part_unreadable", SHEET),
    "lzma": Hostile(lambda: method(zipfile.ZIP_LZMA), "part_unreadable", SHEET),
    "deflate64": Hostile(deflate64, "part_unreadable", SHEET),
    "a program in front": Hostile(lambda: b"MZ\x90\0" + packed(GOOD), "cut_short"),
    "a zip in a zip": Hostile(lambda: packed({"a.xlsx": packed(GOOD)}), "not_a_workbook"),
    "an empty zip": Hostile(lambda: packed({}), "cut_short"),
    "words behind it": Hostile(lambda: packed(GOOD) + b"\n<script>", READ),
    "one name twice": Hostile(
        lambda: packed({**GOOD, SHEET.upper(): "<a/>"}), "part_unreadable", "zip"
    ),
    "one name with two slashes": Hostile(
        lambda: packed({**GOOD, SHEET.replace("/", "\\"): "<a/>"}), "part_unreadable", "zip"
    ),
}
