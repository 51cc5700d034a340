"""Faults for which nothing in a file counts: whose book it is, and what cannot be read at all."""

import io
import zipfile
from collections.abc import Callable, Mapping

from tests.planting.draft import Draft
from tests.planting.expected import Expected
from tests.read.made import BOOK, STRINGS, ole, packed, parts_of
from workbook.read.caps import MAX_FILE, MAX_PART, MAX_PARTS
from workbook.schema.status import FileStatus

Fields = Mapping[
    tuple[str, str], object
]  # sheet and field of its identity form -> what stands there
Identity = Callable[[Draft], tuple[FileStatus, Fields]]
Bytes = Callable[[bytes], tuple[str, bytes]]  # a good book -> a file's name and content

BOMB = b"0" * (MAX_PART + 1)


def _no_identity(draft: Draft) -> tuple[FileStatus, Fields]:
    draft.other.gone.add("mubiao")
    return FileStatus.UNREADABLE, {("home", "member"): None}


IDENTITIES: dict[str, Identity] = {
    "no_identity": _no_identity,
    "other_kind": lambda _: (FileStatus.REJECTED, {("mubiao", "kind"): "team"}),
    "other_team": lambda _: (FileStatus.OTHER_TEAM, {("mubiao", "team"): "YS99"}),
    "other_period": lambda _: (FileStatus.OTHER_PERIOD, {("mubiao", "period"): "2025-01"}),
    "old_version": lambda _: (FileStatus.OLD_VERSION, {("mubiao", "version"): 0}),
    "identity_mismatch": lambda _: (FileStatus.REJECTED, {("home", "member"): "0199"}),
    "unknown_member": lambda _: (
        FileStatus.REJECTED,
        {("mubiao", "member"): "0777", ("home", "member"): "0777"},
    ),
}


def plant_identity(draft: Draft, code: str) -> bool:
    """Make the book somebody else's, another month's, another team's."""
    status, fields = IDENTITIES[code](draft)
    for (sheet, name), value in fields.items():
        at = draft.paper.placed.block(sheet, "identity").columns[name]
        draft.other.cells.setdefault(sheet, {})[at.row, at.column] = value
    refuse(draft, code, status)
    return True


def refuse(draft: Draft, code: str, status: FileStatus) -> None:
    """Expect one finding about the whole file, and nothing of it to count."""
    draft.expected = [Expected(code)]
    draft.refused, draft.is_log_lost = status, True


def _changed(content: bytes, **parts: bytes | str) -> bytes:
    return packed({**parts_of(content), **parts})


def _replaced(content: bytes, part: str, old: bytes, new: bytes) -> bytes:
    parts = parts_of(content)
    data = parts[part]
    assert isinstance(data, bytes)
    assert old in data
    return packed({**parts, part: data.replace(old, new, 1)})


def _stuffed(content: bytes) -> bytes:
    parts = parts_of(content)
    return packed({**parts, **{f"xl/media/image{n}.png": b"" for n in range(MAX_PARTS)}})


def _zip() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as made:
        made.writestr("月表/说明.txt", "请查收")
    return out.getvalue()


BROKEN: dict[str, Bytes] = {
    "not_a_workbook": lambda _: ("全组.zip", _zip()),
    "empty_file": lambda _: ("空.xlsx", b""),
    "cut_short": lambda good: ("半.xlsx", good[: len(good) // 2]),
    "encrypted": lambda _: ("密.xlsx", ole("EncryptionInfo", "EncryptedPackage")),
    "old_xls": lambda _: ("旧.xls", ole("Workbook")),
    "xlsb_book": lambda good: ("二.xlsb", _changed(good, **{"xl/workbook.bin": b""})),
    "macro_book": lambda good: ("宏.xlsm", _changed(good, **{"xl/vbaProject.bin": b""})),
    "strict_book": lambda good: (
        "严.xlsx",
        _replaced(
            good,
            BOOK,
            b'"http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
            b'"http://purl.oclc.org/ooxml/spreadsheetml/main"',
        ),
    ),
    "web_page_as_book": lambda _: ("网.xls", b"<html><table></table></html>"),
    "text_as_book": lambda _: ("文.csv", "日期,客户\n2026-11-03,甲\n".encode("gb18030")),
    "wps_et": lambda _: ("金.et", ole("ETExtData")),
    "too_large": lambda good: ("大.xlsx", good + bytes(MAX_FILE)),
    "part_too_large": lambda good: ("胀.xlsx", _changed(good, **{STRINGS: BOMB})),
    "too_many_parts": lambda good: ("多.xlsx", _stuffed(good)),
    "xml_with_doctype": lambda good: (
        "害.xlsx",
        _replaced(good, STRINGS, b"<sst", b'<!DOCTYPE x [<!ENTITY a "b">]><sst'),
    ),
    "far_cell": lambda good: (
        "远.xlsx",
        _replaced(
            good,
            "xl/worksheets/sheet8.xml",
            b"</sheetData>",
            b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
        ),
    ),
    "part_unreadable": lambda good: ("坏.xlsx", _replaced(good, BOOK, b"</sheets>", b"")),
}
UNHANDLED = ("not_a_workbook",)


def broken(draft: Draft, code: str) -> tuple[str, bytes]:
    """Return a file that cannot be read, made of a good book, and expect that to be said."""
    status = FileStatus.UNHANDLED if code in UNHANDLED else FileStatus.UNREADABLE
    refuse(draft, code, status)
    return BROKEN[code](draft.content())
