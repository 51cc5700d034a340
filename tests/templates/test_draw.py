"""A declared book as a drawn one: values, kinds, protection, rules, colours, print."""

from datetime import date
from io import BytesIO

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from templates.draw import draw
from tests.conftest import Validate
from tests.templates.opened import opened, page
from workbook.schema.sheet import Book, Chart, Column, Form, Kind, Notes, Row, Sheet, Table
from workbook.schema.words import NOTHING, Lang, Words

NAME = Column(id="name", kind=Kind.TEXT, label=Words("姓名", "Name"))
AMOUNT = Column(id="amount", kind=Kind.MONEY, label=Words("金额", "Amount"), decimals=2)
COUNT = Column(id="count", kind=Kind.COUNT, label=Words("件数", "Deals"), low=0, high=99)
DOUBLE = Column(id="double", kind=Kind.COUNT, label=Words("两倍", "Double"), formula="=[count]*2")


def form(*fields: Column, **more: object) -> Form:
    return Form(id="form", label=NOTHING, fields=fields, **more)  # type: ignore[arg-type]


def table(*columns: Column, **more: object) -> Table:
    return Table(id="table", label=NOTHING, columns=columns, **more)  # type: ignore[arg-type]


def sheet_of(book: Book, lang: Lang = "zh", **values: object) -> Worksheet:
    return opened(book, lang, **values).worksheets[0]


def test_the_same_book_is_the_same_bytes() -> None:
    book = page(form(NAME, AMOUNT), table(COUNT, DOUBLE, rows=(Row(id="one"),)))

    assert draw(book, "en") == draw(book, "en")


def test_a_form_shows_labels_and_values_of_every_kind() -> None:
    day = Column(id="day", kind=Kind.DATE, label=Words("日期", "Date"))
    number = Column(id="id", kind=Kind.ID, label=Words("工号", "No."))
    sheet = sheet_of(
        page(form(NAME, AMOUNT, day, number), widths=(10,) * 8),
        page__form__name="张三",
        page__form__amount=12.5,
        page__form__day=date(2026, 11, 3),
        page__form__id="00123",
    )

    shown = [cell.value for cell in sheet[3]]

    assert [*shown[:5], shown[5].date(), *shown[6:]] == [
        "姓名",
        "张三",
        "金额",
        12.5,
        "日期",
        date(2026, 11, 3),
        "工号",
        "00123",
    ]
    assert (sheet["H3"].number_format, sheet["F3"].number_format) == ("@", "yyyy-mm-dd")


def test_text_stays_text_whatever_it_looks_like() -> None:
    sheet = sheet_of(page(form(NAME)), page__form__name="=1+1")

    assert (sheet["B3"].value, sheet["B3"].data_type) == ("=1+1", "s")


def test_a_value_of_no_known_type_is_a_slip_of_ours() -> None:
    with pytest.raises(TypeError, match=r"no cell holds \{\}"):
        draw(page(form(NAME)), "zh", values={"page.form.name": {}})


def test_hints_stand_beside_the_fields_of_a_form_that_shows_them() -> None:
    hinted = Column(id="team", kind=Kind.ID, label=NAME.label, hint=Words("唯一", "Unique"))
    sheet = sheet_of(page(form(hinted, shows_hints=True), widths=(10, 10, 30)), "en")

    assert [cell.value for cell in sheet[3]] == ["Name", None, "Unique"]


def test_people_type_into_tinted_unlocked_cells_and_nowhere_else() -> None:
    fixed = Column(id="fixed", kind=Kind.TEXT, label=NAME.label, is_locked=True)
    sheet = sheet_of(page(table(fixed, COUNT, DOUBLE, rows=(Row(id="one"),))))

    assert [cell.protection.locked for cell in sheet[4]] == [True, False, True]
    assert [c.fill.fgColor.rgb for c in sheet[4]] == ["00000000", "FFFFF9E3", "00000000"]


def test_rows_that_people_fill_can_be_pasted_over_and_sorted_as_a_whole() -> None:
    sheet = sheet_of(page(table(COUNT, DOUBLE, room=2)))

    assert [cell.protection.locked for cell in sheet[5]] == [False, False]


def test_protection_has_no_password_and_lets_people_sort_filter_and_widen() -> None:
    protection = sheet_of(page(form(NAME))).protection

    assert (protection.sheet, protection.password) == (True, None)
    assert [  # what is not forbidden
        protection.sort,
        protection.autoFilter,
        protection.formatColumns,
        protection.formatRows,
        protection.insertRows,
    ] == [False] * 5
    assert not protection.selectUnlockedCells


def test_sheets_where_rows_are_added_are_not_protected() -> None:
    assert not sheet_of(page(table(COUNT, room=9), is_protected=False)).protection.sheet


def test_rows_hold_their_values_and_formulas() -> None:
    rows = (
        Row(id="one", values=(("name", Words("甲", "A")), ("count", 3))),
        Row(id="two", formulas=(("double", "=[count@one]+1"),)),
    )
    sheet = sheet_of(
        page(table(NAME, COUNT, DOUBLE, rows=rows)), "en", **{"page__table__count@two": 5}
    )

    assert [cell.value for cell in sheet[4]] == ["A", 3, "=B4*2"]
    assert [cell.value for cell in sheet[5]] == [None, 5, "=$B$4+1"]


def test_a_formula_keeps_the_result_given_with_it() -> None:
    book = page(table(DOUBLE, COUNT, rows=(Row(id="one"),)))
    content = draw(book, "zh", values={"page.table.double@0": 14})

    sheet = openpyxl.load_workbook(BytesIO(content), data_only=True).worksheets[0]

    assert sheet["A4"].value == 14


def test_a_formula_not_calculated_yet_shows_nothing() -> None:
    content = draw(page(table(DOUBLE, COUNT, rows=(Row(id="one"),))), "zh")

    sheet = openpyxl.load_workbook(BytesIO(content), data_only=True).worksheets[0]

    assert sheet["A4"].value is None


def test_a_native_table_has_room_to_grow_and_columns_tinted_below_it() -> None:
    sheet = sheet_of(page(table(NAME, COUNT, room=5000, is_excel_table=True), is_protected=False))

    assert [each.ref for each in sheet.tables.values()] == ["A3:B203"]
    assert [str(rule.sqref) for rule in sheet.data_validations.dataValidation] == ["B4:B5003"]
    assert sheet.column_dimensions["A"].fill.fgColor.rgb == "FFFFF9E3"


def test_sums_above_the_header_follow_the_filter() -> None:
    summed = Column(id="count", kind=Kind.COUNT, label=COUNT.label, is_total=True)
    sheet = sheet_of(page(table(NAME, summed, room=4, has_total=True)))

    assert [cell.value for cell in sheet[3]] == ["合计", "=SUBTOTAL(109,B5:B8)"]
    assert [cell.value for cell in sheet[4]] == ["姓名", "件数"]


def test_pieces_have_decimals_where_money_has_none() -> None:
    rate = Column(id="rate", kind=Kind.MONEY, label=NAME.label, decimals=1, is_locked=True)
    rows = (Row(id="money", kind=Kind.MONEY), Row(id="pieces", kind=Kind.COUNT), Row(id="either"))
    sheet = sheet_of(page(table(rate, rows=rows)))

    formats = [sheet.cell(row, 1).number_format.split("_")[0] for row in (4, 5, 6)]

    assert formats == ["#,##0", "#,##0.0", "#,##0.0"]


def test_hidden_sheets_are_shown_only_by_a_program_and_unused_weeks_by_a_person() -> None:
    week = Sheet(id="week5", label=Words("第5周", "Week 5"), blocks=())
    book = page(form(NAME))
    book = Book(kind=book.kind, label=book.label, sheets=(book.sheets[0], week, book.sheets[1]))

    workbook = openpyxl.load_workbook(BytesIO(draw(book, "zh", hidden=frozenset({"week5"}))))

    states = ["visible", "hidden", "veryHidden"]
    assert states == [sheet.sheet_state for sheet in workbook.worksheets]


def test_a_hidden_sheet_holds_forms_tables_and_array_formulas_only() -> None:
    array = Column(
        id="key",
        kind=Kind.COUNT,
        label=Words("key", "key"),
        formula="{=SMALL([page.table.count],ROW($1:$2))}",
    )
    keys = Table(id="keys", label=NOTHING, columns=(array,), rows=(Row(id="a"), Row(id="b")))
    hidden = Sheet(
        id="live", label=Words("_live", "_live"), is_hidden=True, blocks=(form(NAME), keys)
    )
    book = page(table(COUNT, room=2))
    book = Book(kind="member", label=book.label, sheets=(book.sheets[0], hidden))

    sheet = opened(book, live__form__name="张三").worksheets[1]

    assert [cell.value for cell in sheet[1]] == ["姓名", "张三"]
    assert (
        sheet["A4"].value.ref,
        sheet["A4"].value.text,
    ) == ("A4:A5", "=SMALL('页'!$A$4:$A$5,ROW($1:$2))")


def test_notes_on_a_hidden_sheet_are_a_slip_of_ours() -> None:
    notes = Notes(id="notes", label=NOTHING, lines=())
    hidden = Sheet(id="live", label=Words("_live", "_live"), is_hidden=True, blocks=(notes,))

    with pytest.raises(TypeError, match="forms and tables only"):
        draw(Book(kind="member", label=NAME.label, sheets=(hidden,)), "zh")


def test_a_chart_covers_the_rows_kept_for_it(validate: Validate) -> None:
    chart = Chart(
        id="chart",
        label=NAME.label,
        rows=6,
        days="page.table.day",
        bars=("count",),
        lines=("double",),
    )
    day = Column(id="day", kind=Kind.DATE, label=Words("日期", "Date"))
    book = page(chart, table(day, COUNT, DOUBLE, room=3))
    content = draw(book, "zh")

    [drawn] = openpyxl.load_workbook(BytesIO(content)).worksheets[0]._charts

    assert (drawn.anchor._from.row, drawn.anchor.to.row + 1) == (3, 9)
    assert drawn.series[0].val.numRef.f == "'页'!$B$12:$B$14"
    assert validate(content) == []
