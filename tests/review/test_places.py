"""Where blocks come to stand, and formulas as addresses."""

from datetime import date

import pytest

from workbook.review.blocks import (
    Block,
    Boxes,
    Card,
    Cards,
    Chart,
    Column,
    Look,
    Notes,
    Row,
    Table,
    Title,
)
from workbook.review.places import ROW, BlockPlace, Places, block_rows, place
from workbook.review.sheets import Page, Plan, Sheet

TITLE = Title(text="题", note="注")
TABLE = Table(
    id="people",
    heading="人",
    columns=(
        Column(id="name", label="姓名", band="谁"),
        Column(id="target", label="目标", span=2),
        Column(id="actual", label="实际"),
    ),
    rows=(Row(("张三", 1, 2)), Row(("李四", 3, 4)), Row(("合计", 4, 6), kind="total")),
)
CARDS = Cards(
    id="cards",
    heading="头条",
    cards=tuple(Card(id=id_, label=id_, value=1, look=Look.COUNT) for id_ in "abc"),
    per_line=2,
    span=2,
    left=5,
)
NOTES = Notes(id="notes", lines=("一", "二"))
CHART = Chart(
    id="chart",
    title="图",
    categories="one.people.name",
    series=(),
    look=Look.MONEY,
    points=2,
    span=3,
    lines=6,
)
BOXES = Boxes(id="boxes", labels=("约定",), signatures=("签字",))


def plan_of(*sheets: Sheet) -> Plan:
    return Plan(
        title="t",
        author="a",
        created=date(2026, 11, 1),
        font="Calibri",
        page_footer="",
        cut_mark="…",
        sheets=sheets,
    )


def sheet_of(id_: str, *bands: tuple[Block, ...]) -> Sheet:
    return Sheet(id=id_, name=f"{id_}'s", widths=(10.0,) * 9, bands=bands, page=Page())


@pytest.fixture
def places() -> Places:
    one = sheet_of("one", (TITLE,), (TABLE, NOTES, CARDS), (CHART,))
    return place(plan_of(one, sheet_of("two", (BOXES,))))


def test_blocks_stand_below_and_beside_each_other(places: Places) -> None:
    expected = {
        "title": BlockPlace(top=0, first=0, last=0, columns={}, rows={}),
        "people": BlockPlace(
            top=3, first=6, last=7, columns={"name": 0, "target": 1, "actual": 3}, rows={}
        ),
        "notes": BlockPlace(top=10, first=10, last=10, columns={}, rows={}),
        "cards": BlockPlace(
            top=3,
            first=4,
            last=4,
            columns={"a": 5, "b": 7, "c": 5},
            rows={"a": 5, "b": 5, "c": 9},
        ),
        "chart": BlockPlace(top=13, first=13, last=13, columns={}, rows={}),
    }
    assert expected == places.blocks["one"]


def test_rows_that_blocks_take() -> None:
    blocks = (TITLE, TABLE, CARDS, NOTES, CHART, BOXES)

    assert [block_rows(block) for block in blocks] == [2, 6, 8, 2, 6, 2]


@pytest.mark.parametrize(
    ("formula", "expected"),
    [
        ("", ""),
        ("[actual]/[target]", f"=D{ROW}/B{ROW}"),
        ("SUM([target:])", "=SUM($B$7:$B$8)"),
        ("SUM([name]:[actual])", f"=SUM(A{ROW}:D{ROW})"),
        ("[cards.c]*2", "=$F$10*2"),
        ("[one.people.actual@]", "='one''s'!$D$9"),
        ("[people.target@]", "=$B$9"),
    ],
)
def test_formulas_are_compiled_to_addresses(places: Places, formula: str, expected: str) -> None:
    assert expected == places.compiled(formula, "one", block="people")


def test_a_chart_spans_the_rows_before_the_total(places: Places) -> None:
    assert places.span("one.people.actual") == ("one's", 6, 3, 7, 3)


def test_tabs_are_named_once(places: Places) -> None:
    assert places.names == {"one": "one's", "two": "two's"}
