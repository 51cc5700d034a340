"""What the quick reader would lose without a word is left to the slow one."""

from datetime import date, datetime

import pytest

from tests.read.made import (
    MAIN,
    SHEET,
    cells,
    packed,
    raw_book,
    raw_parts,
    read,
    refusal,
    worksheet,
)
from workbook.read.cells import UNCALCULATED, Spot


def grid_of(inside: str) -> tuple[list[object], dict[Spot, str]]:
    """Return the first row of a worksheet and its marks."""
    (grid,) = read(raw_book(inside)).grids
    return [*grid.rows[0]], dict(grid.marks)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ('<c r="A1"><v><![CDATA[3]]></v></c>', 3.0),
        ('<c r="A1" t="inlineStr"><is><t><![CDATA[a<b]]>c</t></is></c>', "a<bc"),
        ('<c r="A1"><v>3<!-- not 34 -->4</v></c>', 34.0),
        ('<c r="A1"><v>3<?not 34?>4</v></c>', 34.0),
        ('<c r="A1"><v>7</v><f>1+6</f></c>', 7.0),
        ('<c r="A1">\n  <f>1+6</f>\n  <v>7</v>\n</c>', 7.0),
        ("<c r='A1'><v>7</v></c>", 7.0),
        ('<c r="a1"><v>7</v></c>', 7.0),
        ('<c r="A1" t="d"><v>2026-11-03</v></c>', date(2026, 11, 3)),
        ('<c r="A1" t="d"><v>2026-11-03T09:30:00</v></c>', datetime(2026, 11, 3, 9, 30)),
        ('<c t="d"><v>2026-11-03T09:30:00</v></c>', datetime(2026, 11, 3, 9, 30)),
        (
            '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r><rPh><t>x</t></rPh></is></c>',
            "a b",
        ),
    ],
)
def test_values_in_odd_spellings_are_read(cell: str, value: object) -> None:
    assert ([value], {}) == grid_of(cells(cell))


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1"><f>1</f></c>',
        '<c r="A1">\n<f>1</f>\n</c>',
        '<c r="A1"><f t="array" ref="A1:A3">1</f></c>',
        '<c r="A1"><f t="shared" si="0"/></c>',
        '<c r="A1"><f/></c>',
        '<c r="A1"><f>1</f><v xml:space="preserve"></v></c>',
        '<c r="A1"><v></v><f>1</f></c>',
        '<c r="A1"><f>1</f ><v></v ></c>',
        '<c r="A1"><f>1<!-- --></f></c>',
        "<c r='A1'><f>1</f></c>",
        "<c><f>1</f></c>",
    ],
)
def test_formulas_without_a_result_are_marked_however_they_are_spelled(cell: str) -> None:
    assert ([""], {(0, 0): UNCALCULATED}) == grid_of(cells(cell))


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="e"><v>#REF!</v></c>',
        "<c r=\"A1\" t='e'><v>#REF!</v></c>",
        '<c r="A1" t="e">\n<v>#REF!</v>\n</c>',
        '<c r="A1" t="e"><v xml:space="preserve">#REF!</v></c>',
        '<c r="A1" t="e"><f>1<!-- --></f><v>#REF!</v></c>',
        f'<c r="A1" x="{"x" * 100}" t="e"><v>#REF!</v></c>',
    ],
)
def test_errors_are_marked_however_they_are_spelled(cell: str) -> None:
    assert ([""], {(0, 0): "#REF!"}) == grid_of(cells(cell))


def test_a_formula_in_single_quotes_is_no_odd_spelling() -> None:
    cell = "<c r=\"A1\"><f>IF(B1='第1周'!A1,1,0)</f><v>1</v></c>"

    assert ([1.0], {}) == grid_of(cells(cell))


def test_a_mark_of_byte_order_and_prefixed_names_are_read() -> None:
    prefixed = (
        f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c>'
        "</x:row></x:sheetData></x:worksheet>"
    )
    marked = worksheet(cells('<c r="A1"><v>7</v></c>')).encode("utf-8-sig")
    for sheet in (prefixed, marked):
        (grid,) = read(packed({**raw_parts(""), SHEET: sheet})).grids
        assert [[7.0]] == [*grid.rows]


def test_rows_from_the_bottom_up_are_all_read() -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in (5, 1, 3))
    (grid,) = read(raw_book(f"<sheetData>{rows}</sheetData>")).grids

    assert [[1.0], [""], [3.0], [""], [5.0]] == [*grid.rows]


def test_the_slow_reader_says_nothing_where_results_are_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    styles = (
        f'<styleSheet xmlns="{MAIN}"><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs><xf/></cellXfs>'
        '<cellStyles><cellStyle name="a" xfId="7"/></cellStyles></styleSheet>'
    )
    book = raw_book(cells("<c r='A1'><v>7</v></c>"), styles=styles)

    assert ("part_unreadable", "xl") == refusal(book)
    assert ("", "") == capsys.readouterr()


@pytest.mark.parametrize("number", [" 1", "1\n", "01"])
def test_the_number_of_a_shared_text_may_be_spelled_oddly(number: str) -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>甲</t></si><si><t>乙</t></si></sst>'
    (grid,) = read(raw_book(cells(f'<c r="A1" t="s"><v>{number}</v></c>'), strings=strings)).grids

    assert [["乙"]] == [*grid.rows]


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" t="s"><v>-1</v></c>',
        '<c r="A1" t="s"><v>１</v></c>',
        '<c r="A1" t="s"><v>x</v></c>',
        "<c r='A1' t='text'><v>1</v></c>",
        "<c r='A1'><is><t>甲</t></is></c>",
    ],
)
def test_a_cell_of_which_nothing_certain_can_be_made_is_refused(cell: str) -> None:
    strings = f'<sst xmlns="{MAIN}"><si><t>甲</t></si><si><t>乙</t></si></sst>'

    assert ("part_unreadable", "S1") == refusal(raw_book(cells(cell), strings=strings))


def test_a_sheet_in_a_foreign_namespace_is_refused_by_the_slow_reader() -> None:
    sheet = "<worksheet xmlns='other'><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"

    assert ("part_unreadable", "S1") == refusal(packed({**raw_parts(""), SHEET: sheet}))
