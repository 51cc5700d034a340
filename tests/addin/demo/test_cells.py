"""Typing into a workbook without opening it as one: openpyxl sees what was typed."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter import Workbook

from addin.demo.cells import Moved, Writes, typed
from tests.conftest import Validate

TABS = ("日志", "第二 & 页")
texts = st.text("甲乙，a1 <&>'\"=]😀", min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)
values = st.one_of(
    st.integers(-(10**9), 10**9),
    st.floats(-1e9, 1e9, allow_nan=False).map(lambda value: round(value, 2)),
    st.dates(date(1990, 1, 1), date(2100, 1, 1)),
    texts,
)


def book() -> bytes:
    """Two sheets: a table with a date column, and an empty one."""
    content = BytesIO()
    workbook = Workbook(content, {"in_memory": True})
    day = workbook.add_format({"num_format": "yyyy-mm-dd"})
    sheet = workbook.add_worksheet(TABS[0])
    sheet.set_column(0, 0, 12, day)
    sheet.write_string(0, 0, "标题")
    sheet.write_string(2, 4, "早")
    sheet.add_table(3, 0, 6, 2, {"columns": [{"header": h} for h in ("日期", "客户", "数量")]})
    workbook.add_worksheet(TABS[1])
    workbook.close()
    return content.getvalue()


def seen(content: bytes, tab: str) -> "openpyxl.worksheet.worksheet.Worksheet":
    return openpyxl.load_workbook(BytesIO(content))[tab]


def test_values_stand_where_they_were_typed_and_the_rest_stays() -> None:
    made = typed(book(), {TABS[0]: {(4, 0): date(2026, 11, 3), (4, 1): "张三 <&>", (2, 1): 7}})

    sheet = seen(made, TABS[0])
    assert sheet["A5"].value.date() == date(2026, 11, 3)
    assert ("标题", 7, "早", "张三 <&>") == tuple(
        sheet[at].value for at in ("A1", "B3", "E3", "B5")
    )


def test_a_column_keeps_its_format_below_its_written_cells() -> None:
    made = typed(book(), {TABS[0]: {(40, 0): date(2026, 11, 3)}})

    assert seen(made, TABS[0])["A41"].number_format == "yyyy-mm-dd"


def test_a_table_grows_with_what_is_typed_below_it() -> None:
    made = typed(book(), {TABS[0]: {(20, 1): "张三"}})

    table = next(iter(seen(made, TABS[0]).tables.values()))
    assert (table.ref, table.autoFilter.ref) == ("A4:C21", "A4:C21")


def test_a_table_never_shrinks() -> None:
    made = typed(book(), {TABS[0]: {(4, 1): "张三"}})

    assert next(iter(seen(made, TABS[0]).tables.values())).ref == "A4:C7"


def test_moved_columns_take_their_format_along_and_leave_the_table() -> None:
    made = typed(book(), {TABS[0]: {(4, 1): date(2026, 11, 3)}}, moved={TABS[0]: {1: 0}})

    sheet = seen(made, TABS[0])
    assert sheet["B5"].number_format == "yyyy-mm-dd"
    assert dict(sheet.tables) == {}


def test_an_empty_sheet_can_be_typed_into() -> None:
    made = typed(book(), {TABS[1]: {(2, 3): "x"}})

    assert seen(made, TABS[1])["D3"].value == "x"


def test_none_clears_a_cell() -> None:
    made = typed(book(), {TABS[0]: {(0, 0): None}})

    assert seen(made, TABS[0])["A1"].value is None


@pytest.mark.parametrize("moved", [{}, {TABS[0]: {1: 0}}])
def test_the_result_is_a_valid_workbook(validate: Validate, moved: dict[str, Moved]) -> None:
    writes: dict[str, Writes] = {
        TABS[0]: {(4, 0): date(2026, 11, 3), (30, 2): 5},
        TABS[1]: {(0, 0): "x"},
    }

    assert [] == validate(typed(book(), writes, moved=moved))


@given(st.dictionaries(st.tuples(st.integers(0, 60), st.integers(0, 8)), values, max_size=20))
def test_anything_typed_is_read_again(writes: Writes) -> None:
    sheet = seen(typed(book(), {TABS[1]: writes}), TABS[1])

    for (row, column), value in writes.items():
        found = sheet.cell(row + 1, column + 1).value
        if isinstance(value, date):
            assert (value - date(1899, 12, 30)).days == found
        else:
            assert value == found
