"""The first reader: what it reads is what the parsers read; where that is not certain, it says so."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.read.made import MAIN, cells, worksheet
from workbook.read.book import _grids, _plain_grids
from workbook.read.cells import UNCALCULATED
from workbook.read.contents import SheetPart
from workbook.read.grid import Grid
from workbook.read.guard import Unpacked, inspect
from workbook.read.plain import read_plain
from workbook.read.plain_texts import NotPlain
from workbook.read.refusal import Refused

STYLES = (
    f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy年m月"/>'
    '</numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>'
    '<xf numFmtId="46"/></cellXfs></styleSheet>'
).encode()
PHONETIC = '<phoneticPr fontId="1" type="noConversion"/>'
STRINGS = (
    f'<sst xmlns="{MAIN}" count="3" uniqueCount="4"><si><t>客户 &amp; 公司</t>{PHONETIC}</si>'
    '<si><t xml:space="preserve"> 空 </t></si><si><t/></si><si><t>a&#10;b</t></si></sst>'
).encode()
CELLS = (
    '<c r="{}" s="1"/>',
    '<c r="{}"></c>',
    '<c r="{}" t="s"><v>{}</v></c>',
    '<c r="{}" s="1" t="s"><v>1</v></c>',
    '<c r="{}"><v>{}</v></c>',
    '<c r="{}" s="1"><v>4600{}</v></c>',
    '<c r="{}" s="2"><f>A1</f><v>46{}00</v></c>',
    '<c r="{}" s="1"><v>0.{}</v></c>',
    '<c r="{}" s="3"><v>1.{}</v></c>',
    '<c r="{}"><v>-1.5E-{}</v></c>',
    '<c r="{}" t="b"><v>1</v></c>',
    '<c r="{}" t="e"><v>#REF!</v></c>',
    '<c r="{}" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    '<c r="{}" t="str"><f>B1</f><v>{} &lt; 一</v></c>',
    '<c r="{}" t="str"><f>B1</f><v></v></c>',
    '<c r="{}"><f>B1</f><v></v></c>',
    '<c r="{}"><f>B1</f></c>',
    '<c r="{}"><f t="shared" si="0"/><v>{}</v></c>',
    '<c r="{}" t="inlineStr"><is><t>第{}</t></is></c>',
    '<c r="{}" t="inlineStr"><is><t xml:space="preserve"> 第{} </t></is></c>',
    '<c r="{}" t="inlineStr"><is><r><t>富</t></r></is></c>',
    '<c r="{}" t="n"><v>{}</v></c>',
    '<c r="{}" t="s"><v>9</v></c>',
)
SPLICES = (
    "<!-- x -->", "<![CDATA[1]]>", "<?x y?>", "<v>", "</v>", "</c>", "<c>", "<row>", "</row>", "<x:c/>",
    ' r="B2"', ' t="s"', ' s="9"', "&amp;", "&bad;", "&#0;", "_x0041_", "\r", " ", "1", "e9", "-", ">",
    '<c r="C3"><v>5</v></c>', "</sheetData><sheetData>", "<f>", "</f>", "<is>", "<t>", "<v/>", "'",
)  # fmt: skip
NEAR = st.sampled_from(["A1", "B1", "C1", "A2", "B7", "AA3", "Z60"])


def book(*sheets: bytes, strings: bytes = STRINGS) -> Unpacked:
    return Unpacked(
        file="张三.xlsx",
        tabs=tuple(SheetPart(f"S{n}", f"xl/{n}.xml", is_hidden=False) for n in range(len(sheets))),
        sheets=sheets,
        styles=STYLES,
        strings=strings,
        is_1904=False,
        modified="",
    )


def trimmed(grid: Grid) -> list[list[tuple[type, object]]]:
    """Return values with their types; blanks at the right and below hold nothing either way."""
    rows: list[list[tuple[type, object]]] = [
        [(type(value), value) for value in row] for row in grid.rows
    ]
    blank = (str, "")
    width = max((n + 1 for row in rows for n, cell in enumerate(row) if cell != blank), default=0)
    rows = [row[:width] for row in rows]
    while rows and set(rows[-1]) <= {blank}:
        rows.pop()
    return rows


@given(
    st.lists(st.tuples(st.sampled_from(CELLS), NEAR, st.integers(0, 99)), max_size=6),
    st.none() | st.tuples(st.floats(0, 1), st.sampled_from(SPLICES)),
)
@settings(max_examples=400)
def test_what_it_reads_is_what_the_parsers_read(
    drawn: list[tuple[str, str, int]], splice: tuple[float, str] | None
) -> None:
    inside = "".join(cell.format(place, number) for cell, place, number in drawn)
    if splice:
        at = round(splice[0] * len(inside))
        inside = inside[:at] + splice[1] + inside[at:]
    unpacked = book(worksheet(cells(inside)).encode())
    plain = _plain_grids(unpacked)
    if not plain:
        return
    try:
        (parsed,) = _grids(inspect(unpacked))
    except Refused:
        assert splice is not None, "a good sheet is refused by the parsers"
        return

    assert trimmed(parsed) == trimmed(plain[0])
    assert parsed.marks == plain[0].marks


def test_each_kind_of_cell() -> None:
    inside = (
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>'
        '<c r="D1" s="1"><v>46329</v></c><c r="E1" s="2"><f>D1</f><v>46330</v></c>'
        '<c r="F1"><v>1200.5</v></c><c r="G1" t="b"><v>0</v></c><c r="H1" t="e"><v>#N/A</v></c>'
        '<c r="I1"><f>A1</f></c><c r="J1" t="str"><f>A1</f><v></v></c><c r="K1" s="1"/>'
        '<c r="L1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>'
    )
    (sheet,) = _plain_grids(book(worksheet(cells(inside)).encode()))

    assert [
        "客户 & 公司",
        " 空 ",
        "",
        date(2026, 11, 3),
        date(2026, 11, 4),
        1200.5,
        False,
        "",
        "",
        "",
        "",
        " 甲 ",
    ] == list(sheet.rows[0])
    assert {(0, 7): "#N/A", (0, 8): UNCALCULATED} == sheet.marks


@pytest.mark.parametrize(
    "inside",
    [
        '<c r="A1" s="1"><v>0.5</v></c>',  # a time
        '<c r="A1" s="3"><v>1</v></c>',  # a duration
        '<c r="A1" s="1"><v>60</v></c>',  # the 29th of February 1900
        '<c r="A1" t="d"><v>2026-11-03</v></c>',
        '<c r="A1" t="s"><v>4</v></c>',
        '<c r="A1"><v> 1</v></c>',
        '<c r="A1"><v>1_0</v></c>',
        '<c r="A1" t="inlineStr"><is><t> 甲</t></is></c>',
        '<c r="A1" t="inlineStr"><is><t>_x0041_</t></is></c>',
        '<c r="ZZZ1"><v>1</v></c>',
        '<c r="A19999"><v>1</v></c>',
        '<c r="a1"><v>1</v></c>',
        "<c><v>1</v></c>",
        '<c r="A1" cm="1"><v>1</v></c>',
        "<c r='A1'><v>1</v></c>",
    ],
)
def test_what_is_not_certain_is_left_to_the_parsers(inside: str) -> None:
    with pytest.raises(NotPlain):
        read_plain(
            [worksheet(cells(inside)).encode()], styles=STYLES, strings=STRINGS, is_1904=False
        )


def test_a_book_that_counts_days_from_1904_is_left_to_the_parsers() -> None:
    with pytest.raises(NotPlain):
        read_plain([worksheet(cells("")).encode()], styles=b"", strings=b"", is_1904=True)


@pytest.mark.parametrize(
    "strings",
    [
        f'<sst xmlns="{MAIN}"><si><r><t>a</t></r></si></sst>',
        f'<sst xmlns="{MAIN}"><!-- <si><t>a</t></si> --></sst>',
        f'<sst xmlns="{MAIN}"><si><t> a</t></si></sst>',
        f'<x:sst xmlns:x="{MAIN}"><x:si><x:t>a</x:t></x:si></x:sst>',
    ],
)
def test_shared_texts_written_otherwise_are_left_to_the_parsers(strings: str) -> None:
    with pytest.raises(NotPlain):
        read_plain([], styles=b"", strings=strings.encode(), is_1904=False)


def test_sheets_that_together_hold_too_much_are_left_to_the_parsers() -> None:
    far = worksheet(cells('<c r="IV5999"><v>1</v></c>')).encode()

    with pytest.raises(NotPlain):
        read_plain([far], styles=STYLES, strings=b"", is_1904=False)


@pytest.mark.parametrize("number", ["00", "01", "4", "9999999", "-1", "1.0"])
def test_a_shared_strings_number_is_written_plainly_and_there(number: str) -> None:
    sheet = worksheet(cells(f'<c r="A1" t="s"><v>{number}</v></c>')).encode()
    with pytest.raises(NotPlain):
        read_plain([sheet], styles=STYLES, strings=STRINGS, is_1904=False)


def test_a_text_with_escapes_leaves_its_neighbours_as_they_are() -> None:
    texts = ("a&amp;b", "_x", "a&amp;b", "x0041_", "", "&#10;&lt;")
    inside = "".join(
        f'<c r="{column}1" t="inlineStr"><is><t>{text}</t></is></c>'
        for column, text in zip("ABCDEF", texts, strict=True)
    )
    (sheet,) = read_plain(
        [worksheet(cells(inside)).encode()], styles=STYLES, strings=b"", is_1904=False
    )

    assert [["a&b", "_x", "a&b", "x0041_", "", "\n<"]] == sheet.rows
    assert sheet.rows[0][0] is sheet.rows[0][2]
