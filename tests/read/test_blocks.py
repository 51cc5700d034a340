"""Every block of a member book is found where it was declared, and after people changed the sheet."""

import io
from collections.abc import Callable

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from tests.read.issued import IDENTITY, LOG_ROWS, REASON, VISITS, declared, issued, placed
from tests.read.made import grid, read
from workbook.read.blocks import FoundBlocks, find_blocks
from workbook.read.grid import Grid
from workbook.read.rows import TableRows
from workbook.read.sheets import find_sheets
from workbook.schema.sheet import Column, Form, Kind, Sheet, Table
from workbook.schema.words import LANGS, Lang, Words

SHEETS = [sheet for sheet in declared().sheets if sheet.id != "live"]


def blocks_of(content: bytes, sheet_id: str) -> tuple[Grid, FoundBlocks]:
    found = find_sheets(read(content), declared().sheets)[sheet_id]
    return found.grid, find_blocks(found.grid, declared()[sheet_id])


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: str(sheet.id))
def test_blocks_are_found_where_they_were_declared(sheet: Sheet, lang: Lang) -> None:
    _, blocks = blocks_of(issued(lang), sheet.id)

    for block in sheet.blocks:
        spot = placed().block(sheet.id, block.id)
        match block:
            case Table():
                table = blocks.tables[block.id]
                assert (spot.header, False, {}) == (table.header, table.is_moved, table.unknown)
                assert {key: at.column for key, at in spot.columns.items()} == table.columns
            case Form():
                assert {key: (at.row, at.column) for key, at in spot.columns.items()} == (
                    blocks.fields[block.id]
                )


@pytest.mark.parametrize("lang", LANGS)
def test_rows_people_typed(lang: Lang) -> None:
    log, blocks = blocks_of(issued(lang), "log")
    table, rows = blocks.tables["log"], blocks.rows["log"].rows

    first = placed().block("log", "log").first
    assert tuple(range(first, first + len(LOG_ROWS))) == rows
    assert [row["customer"] for row in LOG_ROWS] == [
        log.value(row, table.columns["customer"]) for row in rows
    ]


def edited(change: Callable[[Worksheet], None]) -> tuple[Grid, FoundBlocks]:
    """Return the second week after somebody changed it by hand."""
    workbook = openpyxl.load_workbook(io.BytesIO(issued("zh")))
    worksheet = workbook["第2周"]
    for merged in list(worksheet.merged_cells.ranges):
        worksheet.unmerge_cells(str(merged))
    change(worksheet)
    target = io.BytesIO()
    workbook.save(target)
    return blocks_of(target.getvalue(), "week2")


def check_second_week(sheet: Grid, blocks: FoundBlocks) -> None:
    visits, rows = blocks.tables["visits"], blocks.rows["visits"].rows
    assert [visit["customer"] for visit in VISITS] == [
        sheet.value(row, visits.columns["customer"]) for row in rows
    ]
    assert TableRows() == blocks.rows["desk"]
    assert REASON == sheet.value(*blocks.fields["review"]["reason"])
    assert {"progress", "visits", "desk"} == set(blocks.tables)


def insert_lines(worksheet: Worksheet) -> None:
    worksheet.insert_rows(placed().block("week2", "visits").first, 3)
    worksheet.insert_rows(2, 4)


def insert_columns(worksheet: Worksheet) -> None:
    worksheet.insert_cols(1, 2)


def delete_headings(worksheet: Worksheet) -> None:
    for block in ("progress", "review", "visits", "desk", "sign"):
        heading = placed().block("week2", block).heading
        assert heading is not None
        worksheet.cell(heading + 1, 1).value = None


@pytest.mark.parametrize("change", [insert_lines, insert_columns, delete_headings])
def test_blocks_are_found_after_somebody_changed_the_sheet(
    change: Callable[[Worksheet], None],
) -> None:
    check_second_week(*edited(change))


def test_a_table_whose_headers_are_gone_does_not_take_its_neighbours() -> None:
    def delete(worksheet: Worksheet) -> None:
        worksheet.delete_rows(placed().block("week2", "visits").header + 1)

    _, blocks = edited(delete)

    assert {"progress", "desk"} == set(blocks.tables)


def column(column_id: str, label: str) -> Column:
    return Column(id=column_id, kind=Kind.TEXT, label=Words(label, column_id))


def table(table_id: str, *labels: str, heading: str = "") -> Table:
    return Table(
        id=table_id,
        label=Words(heading, heading),
        columns=tuple(column(f"{table_id}{n}", label) for n, label in enumerate(labels)),
    )


PLAN = table("plan", "指标", "计划")
ACTUAL = table("actual", "指标", "实际", "差额")


@pytest.mark.parametrize("order", [(PLAN, ACTUAL), (ACTUAL, PLAN)])
def test_blocks_without_headings_in_another_order_than_declared(order: tuple[Table, ...]) -> None:
    sheet = Sheet(id="s", label=Words("表", "Sheet"), blocks=order)
    blocks = find_blocks(
        grid(["指标", "计划"], ["金额", 5.0], [], ["指标", "实际", "差额"], ["金额", 4.0]), sheet
    )

    assert {"plan": 0, "actual": 3} == {key: found.header for key, found in blocks.tables.items()}
    assert {"plan": TableRows((1,)), "actual": TableRows((4,))} == blocks.rows


@pytest.mark.parametrize("order", [(PLAN, ACTUAL), (ACTUAL, PLAN)])
def test_one_header_row_belongs_to_the_table_it_names_more_of(order: tuple[Table, ...]) -> None:
    sheet = Sheet(id="s", label=Words("表", "Sheet"), blocks=order)
    blocks = find_blocks(grid(["指标", "实际", "差额", "计划"], ["金额", 4.0]), sheet)

    assert ["actual"] == list(blocks.tables)


def test_a_form_is_looked_for_between_its_neighbours() -> None:
    form = Form(
        id="sign",
        label=Words("签批", "Sign"),
        fields=(column("date", "日期"), column("by", "签批人")),
    )
    sheet = Sheet(
        id="s",
        label=Words("表", "Sheet"),
        blocks=(table("log", "日期", "客户", heading="一、日志"), form),
    )
    rows = [
        ["一、日志"],
        ["日期", "客户"],
        ["11-03", "甲"],
        ["签批"],
        ["日期", "11-30", "签批人", "李四"],
    ]

    assert {"sign": {"date": (4, 1), "by": (4, 3)}} == find_blocks(grid(*rows), sheet).fields
    without = [row for row in rows if row != ["签批"]]
    headless = find_blocks(grid(*without), sheet)
    assert {"sign": {"date": (3, 1), "by": (3, 3)}} == headless.fields


def test_the_identity_is_on_the_first_page() -> None:
    home, blocks = blocks_of(issued("zh"), "home")

    assert IDENTITY == {key: home.value(*blocks.fields["identity"][key]) for key in IDENTITY}


def test_one_label_alone_is_no_form_that_ends_a_table() -> None:
    form = Form(
        id="sign",
        label=Words("签批", "Sign"),
        fields=tuple(column(each, each) for each in ("意见", "重点", "签批日")),
    )
    sheet = Sheet(id="s", label=Words("表", "Sheet"), blocks=(table("log", "日期", "客户"), form))
    blocks = find_blocks(grid(["日期", "客户"], ["11-03", "甲"], ["意见", "乙"]), sheet)

    assert TableRows((1, 2)) == blocks.rows["log"]
