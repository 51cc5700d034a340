"""The guard, with whole files: what it lets through, and how little a hostile file costs."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

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
from workbook.read.guard import Inspected, Refusal, inspect
from workbook.schema.status import FileStatus

GOOD = book({"日志": [["日期", "金额"], [date(2026, 11, 3), 1200.5]], "附页": [["备注"]]})
NEAR = '<c r="A1"><v>1</v></c>'
FAR = raw_book(cells(NEAR + '<c r="XFD1048576"><v>1</v></c>'))


def inspected(content: bytes, *tabs: str) -> Inspected:
    seen = inspect("张三.xlsx", content, wanted=(lambda tab: tab in tabs) if tabs else None)
    assert isinstance(seen, Inspected)
    return seen


def test_a_good_book_is_let_through() -> None:
    seen = inspected(GOOD)

    assert ["日志", "附页"] == [tab.name for tab in seen.tabs]
    assert [True, True] == [sheet.is_plain for sheet in seen.sheets]
    assert seen.modified.startswith("20")
    assert "xl/theme/theme1.xml" not in parts_of(seen.package)


def test_only_wanted_sheets_are_looked_at() -> None:
    parts = {**raw_parts(cells(NEAR), cells('<c r="XFD1"><v>1</v></c>'), tabs=["日志", "远"])}

    assert ["日志"] == [tab.name for tab in inspected(packed(parts), "日志").tabs]
    assert ("far_cell", "远!XFD1") == refusal(packed(parts))


@pytest.mark.parametrize("file", ["张三.xls", "张三.et", "张三.csv", "张三.xlsm", "张三"])
def test_a_true_workbook_is_read_whatever_its_name_says(file: str) -> None:
    assert isinstance(inspect(file, GOOD), Inspected)


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
    refused = inspect(file, GOOD[: len(GOOD) // 2])

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

    assert isinstance(inspect("张三.xlsx", content), Inspected)


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


PROBE = """
import json, resource, sys
from pathlib import Path
from workbook.read.book import read_book
from workbook.read.guard import Refusal
resource.setrlimit(resource.RLIMIT_AS, (512 * 2**20,) * 2)
found = {}
for path in map(Path, sys.argv[1:]):
    content = path.read_bytes()
    read = read_book(path.name, content)
    found[path.stem] = read.finding.code if isinstance(read, Refusal) else "read"
print(json.dumps(found))
"""


def hostile_files() -> dict[str, tuple[bytes, str]]:
    """Return files that take readers' memory or end their process, with the code they get."""
    lying = '<dimension ref="A1:XFD1048576"/>'
    many = "".join(f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 5001))
    sst = '<sst uniqueCount="4294967295"><si><t>a</t></si></sst>'
    texts = f"<sst><si><t>{'a' * 30_000}</t></si></sst>"
    uses = "".join(f'<c r="A{n}" t="s"><v>0</v></c>' for n in range(1, 90_000))
    return {
        "far_cell": (FAR, "far_cell"),
        "far_row": (
            raw_book('<sheetData><row r="4294967295"><c><v>1</v></c></row></sheetData>'),
            "part_unreadable",
        ),
        "beyond_xfd": (raw_book(cells('<c r="ZZZZZZZ9"><v>1</v></c>')), "part_unreadable"),
        "far_column_in_every_row": (raw_book(f"<sheetData>{many}</sheetData>"), "far_cell"),
        "lying_dimension": (raw_book(lying + cells(NEAR)), "read"),
        "bomb": (raw_book(cells(NEAR), sheet=b"<a>" + bytes(64 * 2**20)), "part_too_large"),
        "announced_strings": (raw_book(cells(NEAR), strings=sst), "part_unreadable"),
        "swollen_text": (
            raw_book(f"<sheetData>{uses}</sheetData>", strings=texts),
            "part_too_large",
        ),
        "implicit_cells": (raw_book(cells("<c><v>1</v></c>" * 2_000_000)), "part_unreadable"),
        "empty_rows": (raw_book(f"<sheetData>{'<row/>' * 3_000_000}</sheetData>"), "read"),
        "deep": (raw_book(cells(NEAR), book=f"{'<a>' * 300_000}"), "part_unreadable"),
    }


def test_hostile_files_never_end_the_process_nor_fill_its_memory(tmp_path: Path) -> None:
    files = hostile_files()
    for name, (content, _) in files.items():
        (tmp_path / f"{name}.xlsx").write_bytes(content)
    paths = sorted(map(str, tmp_path.iterdir()))

    done = subprocess.run(
        [sys.executable, "-c", PROBE, *paths], capture_output=True, text=True, check=True
    )

    assert {name: code for name, (_, code) in files.items()} == json.loads(done.stdout)
