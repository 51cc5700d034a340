"""References that only live formulas of more than one sheet need."""

from tests.templates.opened import opened, page
from workbook.schema.sheet import Book, Column, Kind, Row, Sheet, Table
from workbook.schema.words import NOTHING, Words

LISTED = Table(
    id="list",
    label=NOTHING,
    columns=(Column(id="visit", kind=Kind.COUNT, label=Words("面谈", "Visit")),),
    room=3,
)


def formulas(formula: str) -> list[object]:
    column = Column(id="n", kind=Kind.COUNT, label=Words("数", "n"), formula=formula)
    rows = (Row(id="one"), Row(id="two"))
    table = Table(id="table", label=NOTHING, columns=(column,), rows=rows)
    other = Sheet(id="other", label=Words("别的", "It's"), blocks=(LISTED,))
    book = page(table)
    book = Book(kind=book.kind, label=book.label, sheets=(book.sheets[0], other, book.sheets[1]))
    sheet = opened(book, "en").worksheets[0]
    return [sheet["A4"].value, sheet["A5"].value]


def test_a_range_down_to_this_row_names_its_sheet_once() -> None:
    wanted = ["=SUM('It''s'!$A$4:A4)", "=SUM('It''s'!$A$4:A5)"]

    assert formulas("=SUM([other.list.visit@0]:[other.list.visit@.])") == wanted


def test_the_header_of_another_table_can_be_a_criterion() -> None:
    wanted = ["=COUNTIFS('It''s'!$A$4:$A$6,'It''s'!$A$3)"] * 2

    assert formulas("=COUNTIFS([other.list.visit],[other.list.visit@^])") == wanted
