"""The sheet around its blocks: title, notes, print set-up."""

from openpyxl.worksheet.worksheet import Worksheet

from tests.templates.opened import opened, page
from workbook.schema.sheet import Book, Column, Form, Kind, Notes, Row, Table
from workbook.schema.words import NOTHING, Lang, Words

NAME = Column(id="name", kind=Kind.TEXT, label=Words("姓名", "Name"))
TABLE = Table(id="table", label=NOTHING, columns=(NAME,), room=300, is_excel_table=True)
FORM = Form(id="form", label=NOTHING, fields=(NAME,))


def fitted(sheet: Worksheet) -> tuple[int, int]:
    """Pages across and down; what is not said is one, and 0 is as many as needed."""
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    across, down = sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight
    return 1 if across is None else across, 1 if down is None else down


def sheet_of(book: Book, lang: Lang = "zh", **values: object) -> Worksheet:
    return opened(book, lang, **values).worksheets[0]


def test_notes_go_across_the_page_as_high_as_they_need() -> None:
    lines = (Words("短", "short"), Words("长" * 60, "long"))
    sheet = sheet_of(
        page(Notes(id="notes", label=Words("说明", "Notes"), lines=lines), widths=(20, 20))
    )

    assert [sheet.cell(row, 1).value for row in (3, 4, 5)] == ["说明", "短", "长" * 60]
    assert {"A4:B4", "A5:B5"} == {str(merged) for merged in sheet.merged_cells.ranges}
    assert sheet.row_dimensions[5].height > 3 * sheet.row_dimensions[4].height


def test_title_corner_and_note_stand_on_top() -> None:
    book = page(
        FORM,
        title=Words("标题", "Title"),
        corner="=[form.name]",
        note=Words("说明", "Note"),
        widths=(10,) * 6,
    )
    sheet = sheet_of(book, "en")

    assert (sheet["A1"].value, sheet["D1"].value, sheet["A2"].value) == ("Title", "=$B$4", "Note")


def test_print_is_a4_one_page_wide_with_header_page_number_and_version() -> None:
    book = page(TABLE, freeze="table", is_landscape=False)
    sheet = sheet_of(book, "en", mubiao__identity__version=7)

    assert (str(sheet.page_setup.paperSize), sheet.page_setup.orientation) == ("9", "portrait")
    assert fitted(sheet) == (1, 0)
    assert (sheet.freeze_panes, sheet.print_title_rows) == ("A4", "$3:$3")
    assert sheet.oddFooter.left.text == "Book · template version 7"
    assert sheet.oddFooter.center.text == "Page &P of &N"


def test_a_sheet_of_forms_is_one_page() -> None:
    sheet = sheet_of(page(FORM))

    assert (sheet.page_setup.orientation, fitted(sheet)) == ("landscape", (1, 1))


def test_the_longest_table_people_fill_has_filter_buttons() -> None:
    short = Table(id="short", label=NOTHING, columns=(NAME,), room=2)
    long = Table(id="long", label=NOTHING, columns=(NAME,), room=5)
    fixed = Table(id="fixed", label=NOTHING, columns=(NAME,), rows=(Row(id="one"),) * 9)

    assert sheet_of(page(short, long, fixed)).auto_filter.ref == "A7:A12"
    assert sheet_of(page(fixed)).auto_filter.ref is None
