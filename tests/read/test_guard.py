"""The guard, with whole files: what it lets through, and how little a hostile file costs."""

from datetime import date

import pytest

from tests.read.made import (
    SHEET,
    STRINGS,
    book,
    cells,
    packed,
    parts_of,
    raw_book,
    raw_parts,
    refusal,
)
from workbook.read.caps import MAX_FILE, MAX_PART
from workbook.read.guard import Inspected, Refusal, Unpacked, inspect, unpack
from workbook.schema.status import FileStatus

GOOD = book({"日志": [["日期", "金额"], [date(2026, 11, 3), 1200.5]], "附页": [["备注"]]})
NEAR = '<c r="A1"><v>1</v></c>'
FAR = raw_book(cells(NEAR + '<c r="XFD1048576"><v>1</v></c>'))


def inspected(content: bytes, *tabs: str) -> Inspected:
    return inspect(unpacked(content, *tabs))


def unpacked(content: bytes, *tabs: str) -> Unpacked:
    book = unpack("张三.xlsx", content, wanted=(lambda tab: tab in tabs) if tabs else None)
    assert isinstance(book, Unpacked)
    return book


def test_a_good_book_is_let_through() -> None:
    seen = inspected(GOOD)

    assert ["日志", "附页"] == [tab.name for tab in seen.tabs]
    assert [True, True] == [sheet.is_plain for sheet in seen.sheets]
    assert unpacked(GOOD).modified.startswith("20")
    assert "xl/theme/theme1.xml" not in parts_of(seen.package)


def test_only_wanted_sheets_are_looked_at() -> None:
    parts = {**raw_parts(cells(NEAR), cells('<c r="XFD1"><v>1</v></c>'), tabs=["日志", "远"])}

    assert ["日志"] == [tab.name for tab in inspected(packed(parts), "日志").tabs]
    assert ("far_cell", "远!XFD1") == refusal(packed(parts))


@pytest.mark.parametrize("file", ["张三.xls", "张三.et", "张三.csv", "张三.xlsm", "张三"])
def test_a_true_workbook_is_read_whatever_its_name_says(file: str) -> None:
    assert isinstance(unpack(file, GOOD), Unpacked)


@pytest.mark.parametrize(
    ("file", "code", "status"),
    [
        ("张三.xlsx", "cut_short", FileStatus.UNREADABLE),
        ("全组.zip", "not_a_workbook", FileStatus.UNHANDLED),
    ],
)
def test_half_a_zip_is_a_book_cut_short_only_by_a_books_name(
    file: str, code: str, status: FileStatus
) -> None:
    refused = unpack(file, GOOD[: len(GOOD) // 2])

    assert isinstance(refused, Refusal)
    assert (code, status) == (refused.finding.code, refused.status)


def test_a_file_over_the_cap_is_refused_by_its_size() -> None:
    large = GOOD + bytes(MAX_FILE)

    assert ("too_large", "") == refusal(large)
    assert ("too_large", "") == refusal(bytes(MAX_FILE + 1))
    assert ("not_a_workbook", "") == refusal(b"%PDF" + large)


def test_parts_nobody_reads_are_not_unpacked() -> None:
    damaged = {**parts_of(GOOD), "xl/media/image1.png": bytes(MAX_PART)}
    content = packed(damaged).replace(b"xl/media/image1.pngx", b"xl/media/image1.png?")

    assert isinstance(unpack("张三.xlsx", content), Unpacked)


def test_a_part_that_unpacks_too_far_is_refused_by_what_it_says() -> None:
    assert ("part_too_large", "") == refusal(
        packed({**parts_of(GOOD), "xl/media/image1.emf": bytes(MAX_PART + 1)})
    )


@pytest.mark.parametrize("part", [SHEET, STRINGS])
def test_a_dtd_is_refused_wherever_it_stands(part: str) -> None:
    parts = parts_of(GOOD)
    text = parts[part]
    assert isinstance(text, bytes)
    laughs = b'<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]>'

    for hostile in (text.replace(b"\n<", b"\n" + laughs + b"<", 1), laughs + text):
        assert ("xml_with_doctype", "") == refusal(packed({**parts, part: hostile}))
    utf16 = (laughs.decode() + "<a/>").encode("utf-16")
    assert ("xml_with_doctype", "") == refusal(packed({**parts, part: utf16}))


def test_the_parser_gets_what_the_guard_saw_and_nothing_else() -> None:
    """A file with a second list of parts, which another program might follow."""
    assert inspected(GOOD).package == inspected(FAR + GOOD).package
