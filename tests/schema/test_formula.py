"""Formulas are declared by id and land on the right cells, in either language."""

import pytest

from workbook.schema.formula import Here, quoted, render
from workbook.schema.place import Place, a1, letters, place
from workbook.schema.sheet import Book, Column, Form, Kind, Notes, Row, Sheet, Table
from workbook.schema.words import NOTHING, Words


def _column(column_id: str, span: int = 1) -> Column:
    return Column(id=column_id, kind=Kind.COUNT, label=Words(column_id, column_id), span=span)


@pytest.fixture
def placed() -> Place:
    """Two sheets: a form above a table with a total row, and a table people add rows to."""
    first = Sheet(
        id="first",
        label=Words("甲", "First's"),
        widths=(10, 10, 10, 10),
        note=Words("说明", "Note"),
        blocks=(
            Form(
                id="form",
                label=NOTHING,
                fields=(_column("a"), _column("b"), _column("wide", 3)),
            ),
            Table(
                id="sums",
                label=Words("合计", "Sums"),
                columns=(_column("x", 2), _column("y")),
                rows=(Row(id="one"), Row(id="two")),
                has_total=True,
            ),
            Notes(id="notes", label=NOTHING, lines=(Words("一", "1"), Words("二", "2"))),
        ),
    )
    second = Sheet(
        id="second",
        label=Words("乙", "Second"),
        blocks=(Table(id="rows", label=NOTHING, columns=(_column("n"), _column("m")), room=5),),
    )
    return place(Book(kind="test", label=Words("书", "Book"), sheets=(first, second)))


def test_blocks_stand_below_each_other(placed: Place) -> None:
    """Title, note, empty row, form of two lines, heading, total row, header, rows, notes."""
    assert [
        placed.cell("first", "form", "a"),
        placed.cell("first", "form", "b"),
        placed.cell("first", "form", "wide"),
        placed.cell("first", "sums", "x", "one"),
        placed.cell("first", "sums", "y", 1),
        placed.cell("second", "rows", "m", 4),
    ] == ["B4", "D4", "B5", "A10", "C11", "B8"]
    sums = placed.block("first", "sums")
    assert (sums.heading, sums.total, sums.header, sums.last) == (6, 7, 8, 10)
    notes = placed.block("first", "notes")
    assert (notes.heading, notes.first, notes.last) == (None, 12, 13)


@pytest.mark.parametrize(
    ("formula", "wanted"),
    [
        ("=[y]+1", "=C11+1"),
        ("=[y@one]", "=$C$10"),
        ("=N([y@-1])", "=N(C10)"),
        ("=[#]", "=2"),
        ("=[^]", "=$C$9"),
        ("=[form.wide]", "=$B$5"),
        ("=SUM([second.rows.n])", "=SUM('乙'!$A$4:$A$8)"),
        ("=[second.rows.n@.]", "='乙'!A5"),
        ("=[second.rows.n@0]", "='乙'!$A$4"),
        ("=[first.sums.x@two]", "=$A$11"),
        ('=IF([y]=0,"{没有|None}",[x])', '=IF(C11=0,"没有",A11)'),
    ],
)
def test_a_reference_becomes_an_address(placed: Place, formula: str, wanted: str) -> None:
    assert render(formula, Here("first", "sums", "y", 1), placed, "zh") == wanted


def test_sheet_names_follow_the_language_and_are_quoted(placed: Place) -> None:
    assert render("=[first.form.a]", Here("second", "rows", "n", 0), placed, "en") == (
        "='First''s'!$B$4"
    )
    assert quoted("第1周") == "'第1周'"


@pytest.mark.parametrize(
    ("column", "wanted"),
    [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16383, "XFD")],
)
def test_column_letters(column: int, wanted: str) -> None:
    assert letters(column) == wanted
    assert a1(9, column, is_absolute=True) == f"${wanted}$10"
