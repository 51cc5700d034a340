"""The engine on an open book: what xlwings' own tests do not show."""

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path

import pytest
import xlwings

from addin.calc.bridge import connected
from addin.calc.engine import app_of, attach
from addin.calc.faults import BookGone, NotInCalc, OfficeMissing
from addin.calc.protection import SheetProtected
from tests.live.office import Office, Opened

RED = (255, 0, 0)


@pytest.fixture
def opened(office: Office) -> Iterator[Opened]:
    """Give a new book."""
    made = office.new()
    yield made
    made.close()


@pytest.fixture
def sheet(opened: Opened) -> xlwings.Sheet:
    """Return the sheet of a new book."""
    return opened.book().sheets[0]


def formulas(address: str, sheet: xlwings.Sheet) -> list[list[str]]:
    """Return the formulas of a range, row by row."""
    return [list(row) for row in sheet[address].formula]


def note_on(cell: xlwings.Range) -> xlwings.main.Note:
    """Return the note on a cell, which must be there."""
    assert cell.note is not None
    return cell.note


def test_a_book_is_found_by_its_number_among_others(office: Office, opened: Opened) -> None:
    other = office.new()
    opened.book().sheets[0]["A1"].value = "这一本"

    found = attach(office.pipe, opened.uid)

    assert "这一本" == found.sheets[0]["A1"].value
    assert found.impl.api.RuntimeUID == opened.uid
    other.close()


def test_a_closed_book_is_told_of(office: Office) -> None:
    closed = office.new()
    uid = closed.uid
    closed.close()

    with pytest.raises(BookGone) as fault:
        attach(office.pipe, uid)

    assert (
        "The book the button was pressed on has been closed. Open it and press again."
        == fault.value.told("en")
    )


def test_nobody_on_the_pipe_is_told_of(office: Office) -> None:
    with pytest.raises(OfficeMissing) as fault:
        connected(f"{office.pipe}x", within=0.1)

    assert "office_silent" == fault.value.code


def test_a_connection_that_is_just_let_go_refuses_no_new_one(office: Office) -> None:
    def connect_often(_: int) -> int:
        return sum(connected(office.pipe) is not None for _ in range(200))

    with ThreadPoolExecutor(4) as threads:
        assert [200] * 4 == list(threads.map(connect_often, range(4)))


def test_the_office_itself_is_reached_when_no_book_is_meant(office: Office) -> None:
    app = app_of(office.pipe)

    assert app == app_of(office.pipe)
    assert 16 == app.version.major
    with pytest.raises(xlwings.XlwingsError, match="not started here"):
        app.kill()


def test_text_that_looks_like_a_number_stays_text(sheet: xlwings.Sheet) -> None:
    sheet["A1:A3"].number_format = "@"
    sheet["A1"].value = [["007"], ["13800000000"], ["=1+1"]]
    sheet["B1"].value = [["'007"], ["'=1+1"], ["'TRUE"]]

    assert [["007", "007"], ["13800000000", "=1+1"], ["=1+1", "TRUE"]] == sheet["A1:B3"].value
    assert [["007", "007"], ["13800000000", "=1+1"], ["=1+1", "TRUE"]] == formulas("A1:B3", sheet)


def test_values_formulas_and_errors_in_one_range(sheet: xlwings.Sheet) -> None:
    rows = [
        ["客户", 2, True, datetime(2026, 11, 14), None],
        ["=B1*2", "=1/0", "=NA()", "=TRUE", "=D1-D1"],
    ]
    sheet["B2"].value = [1]

    sheet["A1"].value = rows

    assert [
        ["客户", 2.0, True, datetime(2026, 11, 14), None],
        [4.0, None, None, True, 0.0],
    ] == sheet["A1:E2"].value
    assert ["#DIV/0!", "#N/A"] == sheet["B2:C2"].options(err_to_str=True).value
    assert [["=B1*2", "=1/0", "=NA()", "=TRUE", "=D1-D1"]] == formulas("A2:E2", sheet)


def test_a_formula_for_many_cells_moves_along(sheet: xlwings.Sheet) -> None:
    sheet["A1"].value = [[1, 10], [2, 20], [3, 30]]

    sheet["C1:D3"].formula = "=A1*2"

    assert [[2.0, 20.0], [4.0, 40.0], [6.0, 60.0]] == sheet["C1:D3"].value


def test_five_thousand_rows_come_back_as_they_went(sheet: xlwings.Sheet) -> None:
    rows = [
        [datetime(2026, 11, 1 + row % 28), f"客户{row}", *(float(row + at) for at in range(14))]
        for row in range(5000)
    ]
    sheet["A1"].value = rows

    started = time.perf_counter()
    found = sheet["A1"].expand().value
    took = time.perf_counter() - started

    assert rows == found
    assert took < 1.0


def test_whole_columns_are_read_as_far_as_they_are_used(sheet: xlwings.Sheet) -> None:
    sheet["A1"].value = [["a", 1], ["b", 2]]

    assert ["a", "b"] == sheet["A:A"].value
    assert [["a", 1.0], ["b", 2.0]] == sheet.cells.value


def test_a_protected_sheet_refuses_in_words(sheet: xlwings.Sheet) -> None:
    sheet["A1"].value = "before"
    sheet["B1"].api.setPropertyValue("CellProtection", _unlocked(sheet))
    sheet.api.protect("")

    for change in (
        lambda: setattr(sheet["A1"], "value", "after"),
        lambda: setattr(sheet["A1:B1"], "color", RED),
        lambda: sheet["A1"].add_note("note"),
        sheet["A1"].clear,
    ):
        with pytest.raises(SheetProtected) as fault:
            change()
        assert f'The sheet "{sheet.name}" is protected: the cells are locked.' == str(fault.value)
    sheet["B1"].value = "open"

    assert ["before", "open"] == sheet["A1:B1"].value
    assert sheet["A1"].color is None
    sheet.api.unprotect("")


def _unlocked(sheet: xlwings.Sheet) -> object:
    protection = sheet["A1"].api.CellProtection
    protection.IsLocked = False
    return protection


def test_colours_are_set_read_and_taken_away(sheet: xlwings.Sheet) -> None:
    sheet["A1:B2"].color = RED
    sheet["B2"].color = None

    assert [RED, None] == [sheet["A2"].color, sheet["B2"].color]


def test_notes_are_listed_changed_and_taken_away(sheet: xlwings.Sheet) -> None:
    sheet["B2"].add_note("金额要填\n第二行")
    sheet["B3"].add_note("日期")
    sheet["D5"].add_note("电话")

    note_on(sheet["B3"]).text = "日期不对"
    note_on(sheet["D5"]).delete()

    found = {note.location.address: note.text for note in sheet.impl.notes}
    assert {"$B$2": "金额要填\n第二行", "$B$3": "日期不对"} == found
    assert sheet["D5"].note is None


def test_hidden_sheets_are_read_and_the_last_one_stays(opened: Opened) -> None:
    book = opened.book()
    hidden = book.sheets.add("_hidden", after=book.sheets[0])
    hidden["A1"].value = "见不到"
    hidden.visible = False

    assert [True, False] == [sheet.visible for sheet in book.sheets]
    assert "见不到" == book.sheets["_hidden"]["A1"].value
    with pytest.raises(xlwings.XlwingsError, match="it must stay"):
        book.sheets[0].delete()


def test_the_windows_stand_still_and_follow_again(office: Office, opened: Opened) -> None:
    app = opened.book().app

    app.screen_updating = False
    assert opened.document.hasControllersLocked()
    assert app.screen_updating is False
    app.screen_updating = True

    assert not opened.document.hasControllersLocked()
    assert office.pipe == app.impl.pipe


def test_calculation_waits_and_goes_on(sheet: xlwings.Sheet) -> None:
    app = sheet.book.app
    sheet["A1"].value = [2, "=A1*2"]
    app.calculation = "manual"
    sheet["A1"].value = 3

    assert 4.0 == sheet["B1"].value
    app.calculation = "automatic"
    app.calculate()
    assert 6.0 == sheet["B1"].value


def test_what_is_hidden_has_no_height_and_no_width(sheet: xlwings.Sheet) -> None:
    sheet["A2"].row_height, sheet["B1"].column_width = 30, 20
    sheet["A2"].rows.hidden = sheet["B1"].columns.hidden = True

    assert (0.0, 0.0) == (sheet["A2"].row_height, sheet["B1"].column_width)
    assert (None, None) == (sheet["A1:A2"].row_height, sheet["A1:B1"].column_width)
    sheet["A2"].row_height, sheet["B1"].column_width = 30, 20
    assert (30.0, 20.0) == (sheet["A2"].row_height, sheet["B1"].column_width)
    assert (False, False) == (sheet["A2"].rows.hidden, sheet["B1"].columns.hidden)


def test_a_row_without_a_height_is_hidden(sheet: xlwings.Sheet) -> None:
    sheet["A2"].row_height = sheet["B1"].column_width = 0

    assert (True, True) == (sheet["A2"].rows.hidden, sheet["B1"].columns.hidden)


def test_status_bar_and_message_do_not_stop_a_hidden_office(opened: Opened) -> None:
    app = opened.book().app

    app.status_bar = "检查填写 3/10"
    assert "检查填写 3/10" == app.status_bar
    app.status_bar = False

    assert app.status_bar is False
    assert app.alert("三处要补正", "mubiao", "yes_no") in ("yes", "no", "cancel", "ok")


def test_a_book_is_saved_opened_and_printed(office: Office, tmp_path: Path) -> None:
    file, page = tmp_path / "2026-11 & 张=伟.xlsx", tmp_path / "page.pdf"
    app = app_of(office.pipe)
    book = app.books.add()
    book.sheets[0]["A1"].value = "客户"
    book.save(file)
    book.to_pdf(str(page))
    book.close()

    again = app.books.open(str(file), read_only=True)

    assert ("2026-11 & 张=伟.xlsx", str(file)) == (again.name, again.fullname)
    assert "客户" == again.sheets[0]["A1"].value
    assert again.api.isReadonly()
    assert b"%PDF" == page.read_bytes()[:4]
    again.close()


def test_a_file_that_is_no_workbook_is_told_of(office: Office, tmp_path: Path) -> None:
    book = app_of(office.pipe).books.add()

    with pytest.raises(xlwings.XlwingsError) as fault:
        book.save(tmp_path / "book.xlsb")

    assert "LibreOffice Calc does not save files that end in '.xlsb'." == str(fault.value)
    book.close()


def test_what_calc_does_not_do_is_named(sheet: xlwings.Sheet) -> None:
    with pytest.raises(NotInCalc, match=r"^Sheet\.charts: not supported on LibreOffice Calc\.$"):
        sheet.charts[0]
    with pytest.raises(NotInCalc, match=r"^Range\.borders: not supported"):
        sheet["A1"].borders.color = RED
    with pytest.raises(NotInCalc, match=r"^Range\.copy\(\) without a destination"):
        sheet["A1"].copy()
