"""From bytes to grids: raw values at true addresses, by the quick reader and by the slow one."""

import io
import os
import subprocess
import sys
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from tests.read.made import (
    MAIN,
    Rows,
    book,
    cells,
    packed,
    parts_of,
    raw_book,
    raw_parts,
    read,
    refusal,
    worksheet,
)
from workbook.read.book import read_book
from workbook.read.caps import MAX_SLOW_TAGS
from workbook.read.cells import UNCALCULATED
from workbook.read.grid import BookGrids
from workbook.read.package import write_package
from workbook.read.quickly import PanicIsFailure, read_quickly

DAY = date(2026, 11, 3)
HARD = '<c r="A1" t="e"><v>#SPILL!</v></c>'  # an error the quick reader gives up on


def formatted(number: float, number_format: str | int, *, is_1904: bool = False) -> bytes:
    """Return a book whose A1 is a number in a format of its own."""
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True, "date_1904": is_1904})
    worksheet = workbook.add_worksheet("日志")
    worksheet.write_number(0, 0, number, workbook.add_format({"num_format": number_format}))
    workbook.close()
    return target.getvalue()


def test_values_stand_at_their_true_addresses() -> None:
    rows: Rows = [[None, None, None], [None, None, "客户"], [None, DAY, 3], [None, None, True]]

    assert [["", "", ""], ["", "", "客户"], ["", DAY, 3.0], ["", "", True]] == read(
        book({"日志": rows})
    ).grids[0].rows


def test_text_stays_text() -> None:
    texts = ["00123", "NA", "null", "1,200元", "１２", " 甲 ", "_x0041_", "#N/A", "=1+1", "-"]
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True})
    worksheet = workbook.add_worksheet("日志")
    for row, text in enumerate(texts):
        worksheet.write_string(row, 0, text)
    workbook.close()

    assert [[text] for text in texts] == read(target.getvalue()).grids[0].rows


@pytest.mark.parametrize(
    ("number", "number_format", "expected"),
    [
        (46329, "yyyy-mm-dd", DAY),
        (46329, 58, DAY),
        (46329, 'm"月"d"日"', DAY),
        (46329.5, "yyyy-mm-dd hh:mm", datetime(2026, 11, 3, 12)),
        (0.75, "hh:mm", time(18)),
        (1.5, "[h]:mm", timedelta(hours=36)),
        (2958466, "yyyy-mm-dd", 2958466.0),
        (46329, "0.00", 46329.0),
        (0.85, "0%", 0.85),
    ],
)
def test_what_a_date_format_makes_of_a_number(
    number: float, number_format: str | int, expected: object
) -> None:
    assert expected == read(formatted(number, number_format)).grids[0].value(0, 0)


def test_dates_of_old_macs_are_the_right_days() -> None:
    grids = read(formatted(44867, "yyyy-mm-dd", is_1904=True))

    assert (True, DAY) == (grids.is_1904, grids.grids[0].value(0, 0))


def test_what_the_guard_saw_goes_along() -> None:
    target = io.BytesIO()
    workbook = xlsxwriter.Workbook(target, {"in_memory": True})
    worksheet = workbook.add_worksheet("日志")
    worksheet.merge_range(0, 0, 0, 2, "标题")
    worksheet.set_row(1, None, None, {"hidden": True})
    worksheet.write_number(1, 0, 1)
    worksheet.write_formula(2, 3, "=1/0", None, "#DIV/0!")
    workbook.add_worksheet("_mubiao").very_hidden()
    workbook.close()
    log, mark = read(target.getvalue()).grids

    assert ("日志", ((0, 0, 0, 2),), True, False) == (
        log.name,
        log.merges,
        log.has_hidden_rows,
        log.is_hidden,
    )
    assert {(2, 3): "#DIV/0!"} == log.marks
    assert ("_mubiao", True, []) == (mark.name, mark.is_hidden, mark.rows)


def test_marked_cells_at_the_edge_are_part_of_the_grid() -> None:
    grid = read(
        raw_book(
            '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
            '<row r="3"><c r="C3" t="e"><v>#REF!</v></c></row></sheetData>'
        )
    ).grids[0]

    assert [[1.0, "", ""], ["", "", ""], ["", "", ""]] == grid.rows
    assert {(2, 2): "#REF!"} == grid.marks


def test_formulas_that_were_never_calculated_are_seen() -> None:
    """As openpyxl writes them all."""
    workbook = openpyxl.Workbook()
    worksheet = workbook.active
    assert worksheet is not None
    worksheet["B7"], worksheet["C8"], worksheet["A1"] = "=1+1", "=SUM(B7)", 5
    target = io.BytesIO()
    workbook.save(target)

    assert {(6, 1): UNCALCULATED, (7, 2): UNCALCULATED} == read(target.getvalue()).grids[0].marks


def test_only_wanted_sheets_are_read() -> None:
    grids = read_book(
        "a.xlsx", book({"日志": [[1]], "附页": [[2]]}), wanted=lambda tab: tab == "附页"
    )

    assert isinstance(grids, BookGrids)
    assert ["附页"] == [grid.name for grid in grids.grids]


def test_a_book_without_wanted_sheets_is_empty() -> None:
    grids = read_book("a.xlsx", book({"日志": [[1]]}), wanted=lambda _: False)

    assert isinstance(grids, BookGrids)
    assert () == grids.grids


@given(
    st.lists(
        st.lists(
            st.one_of(
                st.none(),
                st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1),
                st.integers(-(10**14), 10**14).map(lambda cents: cents / 100),
                st.booleans(),
                st.dates(date(1901, 1, 1), date(9999, 12, 31)),
            ),
            min_size=1,
            max_size=5,
        ),
        min_size=1,
        max_size=5,
    )
)
def test_nothing_changes_on_the_way(rows: list[list[object]]) -> None:
    texts = [["'" + v if isinstance(v, str) else v for v in row] for row in rows]
    grid = read(book({"日志": texts})).grids[0]

    for index, row in enumerate(texts):
        for column, value in enumerate(row):
            assert ("" if value is None else value) == grid.value(index, column)


def test_an_error_the_quick_reader_does_not_know_is_read_by_the_slow_one() -> None:
    grid = read(raw_book(cells(HARD + '<c r="B1"><v>2</v></c><c r="C1"><f>1</f></c>'))).grids[0]

    assert [["", 2.0, ""]] == grid.rows
    assert {(0, 0): "#SPILL!", (0, 2): UNCALCULATED} == grid.marks


def odd(content: bytes) -> bytes:
    """Return a book spelled in a way that is left to the slow reader."""
    parts = parts_of(content)
    for name, data in parts.items():
        if name.startswith("xl/worksheets/sheet"):
            assert isinstance(data, bytes)
            parts[name] = data.replace(b'<c r="A1"', b"<c r='A1'")
    return packed(parts)


RICH: Rows = [
    [1, "客户", DAY, datetime(2026, 11, 3, 9, 30), True, 2.5],
    [None, None],
    [None, "乙", None, time(9, 30)],
]


def test_both_readers_give_the_same() -> None:
    content = book({"日志": RICH, "空": [], "附页": [["甲"]]})
    quick, slow = read(content), read(odd(content))

    assert [grid.rows for grid in quick.grids] == [grid.rows for grid in slow.grids]
    assert [type(v) for v in quick.grids[0].rows[0]] == [type(v) for v in slow.grids[0].rows[0]]


@pytest.mark.parametrize(
    ("inside", "row", "marks"),
    [
        ("<c><v>1</v></c><c><f>A1</f></c>", [1.0, ""], {(0, 1): UNCALCULATED}),
        ("<x:c r='B1'><x:f>1</x:f><x:v>7</x:v></x:c>", ["", 7.0], {}),
        ("<c r='A1' t='str'><f>\"\"</f><v></v></c><c r='B1'><v>1</v></c>", ["", 1.0], {}),
        ("<c r='A1'><f>1</f><v/></c><c r='C1'><v>1</v></c>", ["", "", 1.0], {(0, 0): UNCALCULATED}),
        (
            "<c r='A1' t='e'><f>1</f><v>#N/A</v></c><c r='B1'><v>1</v></c>",
            ["", 1.0],
            {(0, 0): "#N/A"},
        ),
        ("<c r='A1' t='inlineStr'><is><t></t></is></c><c r='B1'><v>1</v></c>", ["", 1.0], {}),
    ],
)
def test_odd_spellings_are_read_with_their_marks(
    inside: str, row: list[object], marks: dict[tuple[int, int], str]
) -> None:
    parts = raw_parts(cells(inside))
    name = "xl/worksheets/sheet1.xml"
    parts[name] = str(parts[name]).replace("<worksheet ", f'<worksheet xmlns:x="{MAIN}" ')
    grid = read(packed(parts)).grids[0]

    assert ([row], marks) == ([*grid.rows], grid.marks)


def test_a_wrong_dimension_hides_nothing_from_the_slow_reader() -> None:
    grid = read(raw_book(f'<dimension ref="A1:A1"/>{cells("<c/><c><v>1</v></c>")}')).grids[0]

    assert [["", 1.0]] == grid.rows


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        (cells("<c r='XFD1'><v>1</v></c>"), ("far_cell", "S1!XFD1")),
        (cells("<c r='XFD1'><f>1</f></c>"), ("far_cell", "S1!XFD1")),
        (
            '<sheetData><row r="100001"><c><v>1</v></c></row></sheetData>',
            ("far_cell", "S1!A100001"),
        ),
        (
            '<sheetData><row r="2000000"><c><v>1</v></c></row></sheetData>',
            ("far_cell", "S1!A2000000"),
        ),
        (cells("<c r='A1' t='s'><v>9</v></c>"), ("part_unreadable", "S1")),
        (cells("<c r='A1'><v>x</v></c>"), ("part_unreadable", "S1")),
        (cells("<c r='1A'><v>1</v></c>"), ("part_unreadable", "S1")),
        ("<sheetData><row><c></row></sheetData>", ("part_unreadable", "S1")),
    ],
)
def test_what_neither_reader_reads_names_the_sheet(sheet: str, reason: tuple[str, str]) -> None:
    assert reason == refusal(raw_book(sheet))


def test_damaged_formats() -> None:
    styles = f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="x"/></cellXfs></styleSheet>'

    hard = HARD.replace('"e"', "'e'")  # neither of the quicker readers takes this

    assert ("part_unreadable", "xl") == refusal(raw_book(cells(hard), styles=styles))


def test_too_much_for_the_slow_reader_is_refused_at_once() -> None:
    many = "<c><v>1</v></c>" * (MAX_SLOW_TAGS // 4)

    assert ("part_unreadable", "S1") == refusal(raw_book(cells(many)))


def test_a_panic_of_the_quick_reader_is_a_failure_to_read() -> None:
    """Rust panics on this count; the guard refuses it long before."""
    strings = b'<sst uniqueCount="18446744073709551615"><si><t>a</t></si></sst>'
    sheet = worksheet(cells('<c r="A1"><v>1</v></c>')).encode()

    assert read_quickly(write_package([sheet], styles=b"", strings=strings, is_1904=False)) is None
    rows = read_quickly(write_package([sheet], styles=b"", strings=b"", is_1904=False))
    assert rows == [[[1.0]]]


def test_nothing_but_a_panic_is_held_back() -> None:
    with pytest.raises(KeyboardInterrupt), PanicIsFailure():
        raise KeyboardInterrupt


def test_the_slow_reader_does_not_start_without_defusedxml() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "import workbook.read.slowly"],
        env={**os.environ, "OPENPYXL_DEFUSEDXML": "False"},
        capture_output=True,
        text=True,
    )

    assert "ImportError: openpyxl must read through defusedxml" in done.stderr
