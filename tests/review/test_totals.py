"""Total rows and ratios, known and unknown."""

from workbook.review.blocks import Cell, Column, Row, Tone
from workbook.review.totals import difference, plain, ratio, total_row

COLUMNS = (
    Column(id="name", label="姓名"),
    Column(id="actual", label="实际", total="sum"),
    Column(id="share", label="达成率", total="same"),
)


def test_a_total_adds_what_is_known() -> None:
    rows = (
        Row(("张三", 0.1, 1.0)),
        Row(("李四", Cell(0.2, Tone.BAD), None)),
        Row(("王五", None, None)),
    )

    expected = (Row(("合计", 0.30000000000000004, 0.5), kind="total"),)
    assert expected == total_row(COLUMNS, rows, known={"name": "合计", "share": 0.5})


def test_a_total_of_nothing_known_is_unknown() -> None:
    rows = (Row(("张三", None, None)),)

    assert (Row(("", None, ""), kind="total"),) == total_row(COLUMNS, rows, known={})


def test_a_table_without_rows_has_no_total() -> None:
    assert total_row(COLUMNS, (), known={"name": "合计"}) == ()


def test_unknown_stays_unknown() -> None:
    assert [ratio(3, 4), ratio(3, 0), ratio(None, 4), ratio(3, "x")] == [0.75, None, None, None]
    assert [difference(3, 4), difference(3, None), difference("x", 4)] == [-1, None, None]


def test_a_cell_is_looked_through() -> None:
    assert [plain(Cell(5, Tone.BAD)), plain("x"), plain(None)] == [5, "x", None]
    assert ratio(Cell(1), Cell(2)) == 0.5
    assert difference(Cell(1), Cell(2)) == -1
