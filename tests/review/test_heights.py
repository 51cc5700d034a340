"""Row heights: nothing cut, pages filled."""

import pytest

from tests.review.reading import plan, sheet
from tests.review.test_places import BOXES, CARDS, NOTES, TABLE, TITLE, plan_of, sheet_of
from workbook.review.blocks import Block, Boxes, Cell, Chart, Column, Look, Notes, Row, Table
from workbook.review.heights import (
    AIR,
    BODY,
    CARD,
    HEADING,
    LINE,
    PIXEL,
    TALLEST,
    column_pixels,
    page_height,
    row_heights,
)
from workbook.review.heights import (
    TITLE as TITLE_HEIGHTS,
)
from workbook.review.places import place
from workbook.review.sheets import Page, Sheet
from workbook.schema.words import LANGS, Lang


def heights_of(*bands: tuple[Block, ...]) -> list[float]:
    one = sheet_of("one", *bands)
    return list(row_heights(one, place(plan_of(one)).blocks["one"]).values())


def test_every_row_has_a_height() -> None:
    heights = heights_of((TITLE,), (NOTES,))

    assert sorted([*TITLE_HEIGHTS, BODY, BODY, AIR]) == sorted(heights)


def test_the_taller_of_two_neighbours_decides() -> None:
    cards = [HEADING, *CARD, AIR, *CARD]
    chart = Chart(
        id="chart", title="图", categories="", series=(), look=Look.MONEY, points=2, span=3, lines=8
    )

    assert [max(height, BODY) for height in cards] == heights_of((CARDS, chart))


def test_a_row_grows_with_its_longest_text() -> None:
    table = Table(
        id="t",
        columns=(Column(id="a", label="事", look=Look.LONG, span=2), Column(id="b", label="数")),
        rows=(
            Row(("字" * 25, 1)),
            Row((Cell("短"), 1)),
            Row((None, 1)),
            Row(("字" * 400,), kind="band"),
            Row(("合计" * 90, 1), kind="total"),
        ),
    )

    header, *rows = heights_of((table,))

    assert BODY + 3 <= header < BODY + 4
    assert rows == [BODY + 2 * LINE, BODY, BODY, BODY, BODY]


def test_no_row_is_taller_than_excel_allows() -> None:
    endless = Notes(id="n", lines=("字" * 10_000,))

    assert heights_of((endless,)) == [TALLEST]


def test_a_note_is_as_wide_as_its_span() -> None:
    narrow = Notes(id="n", heading="题", lines=("1" * 60,), span=2)

    assert heights_of((narrow,)) == [HEADING, BODY + 3 * LINE]


def test_boxes_take_what_the_page_has_left() -> None:
    one = Sheet(
        id="one",
        name="一",
        widths=(12.0,) * 8,
        bands=(
            (TITLE,),
            (TABLE,),
            (Boxes(id="b", heading="谈", labels=("甲", "乙"), signatures=("签",)),),
        ),
        page=Page(is_landscape=False, is_one_page=True),
    )
    heights = row_heights(one, place(plan_of(one)).blocks["one"])

    assert 0 <= page_height(one) - sum(heights.values()) < AIR + 3 * PIXEL
    assert heights[11] == heights[12] > 200


def test_a_full_page_leaves_boxes_as_they_are() -> None:
    many = Table(id="t", columns=(Column(id="a", label="a"),), rows=(Row(("x",)),) * 80)
    one = Sheet(
        id="one",
        name="一",
        widths=(12.0,) * 8,
        bands=((many,), (BOXES,)),
        page=Page(is_landscape=False, is_one_page=True),
    )

    heights = row_heights(one, place(plan_of(one)).blocks["one"])

    assert BOXES.height == heights[82]


@pytest.mark.parametrize("lang", LANGS)
def test_pages_to_look_at_are_not_printed_small(lang: Lang) -> None:
    """A one-page sheet is never much taller than the page it is fitted to."""
    placed = place(plan(lang)).blocks
    one_page = [each for each in plan(lang).sheets if each.page.is_one_page]

    for each in one_page:
        heights = row_heights(each, placed[each.id])
        assert sum(heights.values()) < page_height(each) * 1.15, each.name
    assert len(one_page) == 13
    assert page_height(sheet(plan(lang), "overview")) < page_height(one_page[-1])


def test_columns_are_measured_as_excel_does() -> None:
    assert [column_pixels(width) for width in (10, 8.43, 19)] == [75, 64, 138]
