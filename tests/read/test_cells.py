"""What a worksheet's bytes tell: far cells, errors, formulas without a result, merges."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.read.made import cells, worksheet
from workbook.read.caps import MAX_CELLS
from workbook.read.cells import UNCALCULATED, SheetBytes, Spot, column_number, look_at
from workbook.read.refusal import Refused
from workbook.schema.place import a1, letters


def look(inside: str) -> SheetBytes:
    return look_at(worksheet(inside).encode(), "日志")


def far(inside: str) -> str:
    with pytest.raises(Refused, match="far_cell") as refused:
        look(inside)
    return refused.value.found


@given(st.integers(0, 16_383))
def test_column_numbers_are_the_letters_turned_round(column: int) -> None:
    assert column == column_number(letters(column).encode())


PLAIN = [
    '<c r="A1"><v>1</v></c>',
    '<c r="ZZ999" s="3" t="s"><v>0</v></c>',
    '<c r="A1"/><c/><c r="B1" s="1"/>',
    '<c r="A1" t="inlineStr"><is><t>a\nb</t></is></c>',
    '<c r="A1" t="str"><f>"a"&amp;"\t"</f><v>a\t</v></c>',
    '<c r="A100000"><v>1</v></c>',
    '<c r="J99999"><v>1</v></c>',
    '<c r="XFD1048576" s="1"/>',
    '<c r="XFD1048576" s="1"></c>',
]


@pytest.mark.parametrize("inside", PLAIN)
def test_cells_as_programs_write_them_are_plain(inside: str) -> None:
    assert look(cells(inside)).is_plain


ODD = [
    "<c><v>1</v></c>",
    '<c s="1"><v>1</v></c>',
    '<c s="1" r="A1"><v>1</v></c>',
    "<c r='A1'><v>1</v></c>",
    '<c r="a1"><v>1</v></c>',
    '<c r="A0"><v>1</v></c>',
    '<c r="AAAA1"><v>1</v></c>',
    '<c r="A12345678"><v>1</v></c>',
    '<c\nr="A1"><v>1</v></c>',
    '<c\tr="A1"><v>1</v></c>',
    '<c  r="A1"><v>1</v></c>',
    '<x:c r="A1"><v>1</v></x:c>',
    "<x:c><v>1</v></x:c>",
    '<x:c\nr="A1"><v>1</v></x:c>',
]


@pytest.mark.parametrize("inside", ODD)
def test_any_other_spelling_is_not_plain(inside: str) -> None:
    assert not look(cells(inside)).is_plain
    assert not look(cells(f'<c r="A1"><v>1</v></c>{inside}')).is_plain


def test_a_sheet_without_cells_is_plain() -> None:
    assert SheetBytes(is_plain=True) == look("<sheetData/>")
    assert SheetBytes(is_plain=True) == look("<sheetViews/>")


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("XFD1048576", "XFD1048576"),
        ("AAA1", "AAA1"),
        ("A100001", "A100001"),
        ("K99999", "K99999"),
        ("ZZ1425", "ZZ1425"),
    ],
)
def test_a_cell_no_form_reaches_is_refused_with_its_address(cell: str, found: str) -> None:
    near = '<c r="A1"><v>1</v></c>'

    assert f"日志!{found}" == far(cells(f'{near}<c r="{cell}"><v>1</v></c>'))
    assert f"日志!{found}" == far(cells(f'<c r="{cell}" t="s"><f>A1</f><v>1</v></c>{near}'))


def test_two_cells_may_span_what_neither_reaches_alone() -> None:
    wide, tall = '<c r="ZZ1"><v>1</v></c>', '<c r="A2000"><v>1</v></c>'

    assert look(cells(wide)).is_plain
    assert look(cells(tall)).is_plain
    assert "日志!A2000" == far(cells(wide + tall))


@example(row=1424, column=701)
@given(row=st.integers(0, 1_048_575), column=st.integers(0, 16_383))
def test_what_passes_spans_little(row: int, column: int) -> None:
    inside = cells(f'<c r="{a1(row, column)}"><v>1</v></c>')
    is_small = row < 100_000 and column < 702 and (row + 1) * (column + 1) <= 1_000_000

    if is_small:
        assert look(inside).is_plain
    else:
        assert f"日志!{a1(row, column)}" == far(inside)


def test_too_many_cells_are_refused() -> None:
    most = '<c r="A1"/>' * MAX_CELLS
    with pytest.raises(Refused, match="part_too_large"):
        look(cells(most + '<c r="A1"/>'))
    assert look(cells(most)).is_plain


@pytest.mark.parametrize(
    ("cell", "marks"),
    [
        ('<c r="B7" t="e"><v>#REF!</v></c>', {(6, 1): "#REF!"}),
        ('<c r="B7" s="4" t="e"><f>1/0</f><v>#DIV/0!</v></c>', {(6, 1): "#DIV/0!"}),
        ('<c r="B7" t="e" cm="1"><f t="shared" si="0"/><v>#SPILL!</v></c>', {(6, 1): "#SPILL!"}),
        ('<c r="B7" t="e"/><c r="C7"><v>1</v></c>', {}),
        ('<c r="B7" t="inlineStr"><is><t> t="e"</t></is></c>', {}),
        ('<c r="B7"><f>1+1</f></c>', {(6, 1): UNCALCULATED}),
        ('<c r="B7"><f>1+1</f><v></v></c>', {(6, 1): UNCALCULATED}),
        ('<c r="B7"><f>1+1</f><v/></c>', {(6, 1): UNCALCULATED}),
        ('<c r="B7" s="2"><f>1+1</f><v /></c>', {(6, 1): UNCALCULATED}),
        ('<c r="B7"><f t="shared" si="0"/></c>', {(6, 1): UNCALCULATED}),
        ('<c r="B7" t="str"><f>IF(1,"","")</f></c>', {(6, 1): UNCALCULATED}),
        ('<c r="B7" t="str"><f>IF(1,"","")</f><v></v></c>', {}),
        ('<c r="B7" t="str"><f aca="false">""</f><v/></c>', {}),
        ('<c r="B7"><f>1+1</f><v>2</v></c>', {}),
        ('<c r="B7"><f t="shared" si="0"/><v>2</v></c>', {}),
        ('<c r="B7"><v></v></c>', {}),
        ('<c r="B7"><v>1</v></c><c r="C7"><f>1</f></c>', {(6, 2): UNCALCULATED}),
        ('<c r="B7"><f>1</f><v>1</v></c><c r="C7"><f>1</f></c>', {(6, 2): UNCALCULATED}),
        (
            '<c r="B7"><f>1</f></c><c r="C7" t="e"><v>#N/A</v></c>',
            {(6, 1): UNCALCULATED, (6, 2): "#N/A"},
        ),
    ],
)
def test_errors_and_formulas_without_a_result_have_their_address(
    cell: str, marks: dict[Spot, str]
) -> None:
    seen = look(cells(cell) + "<dataValidations><formula1>1</formula1></dataValidations>")

    assert (True, marks) == (seen.is_plain, seen.marks)


KINDS = [
    ('<c r="{}"><v>1</v></c>', ""),
    ('<c r="{}" s="1"/>', ""),
    ('<c r="{}" t="s"><v>0</v></c>', ""),
    ('<c r="{}"><v></v></c>', ""),
    ('<c r="{}" t="str"><f>""</f><v></v></c>', ""),
    ('<c r="{}" s="1"><f t="shared" si="0"/><v>2</v></c>', ""),
    ('<c r="{}"><f>1</f><v>2</v></c>', ""),
    ('<c r="{}"><f>1</f><v></v></c>', UNCALCULATED),
    ('<c r="{}"><f>1</f><v/></c>', UNCALCULATED),
    ('<c r="{}" s="1"><f>1</f></c>', UNCALCULATED),
    ('<c r="{}"><f t="shared" si="0"/></c>', UNCALCULATED),
    ('<c r="{}" t="e"><v>#N/A</v></c>', "#N/A"),
    ('<c r="{}" t="e"><f t="shared" si="0"/><v>#REF!</v></c>', "#REF!"),
]


@given(st.lists(st.lists(st.sampled_from(KINDS), max_size=6), max_size=6))
def test_marks_of_any_cells_side_by_side(rows: list[list[tuple[str, str]]]) -> None:
    spots = {(r, c): kind for r, row in enumerate(rows) for c, kind in enumerate(row)}
    inside = "".join(cell.format(a1(*spot)) for spot, (cell, _) in spots.items())

    assert {spot: mark for spot, (_, mark) in spots.items() if mark} == look(cells(inside)).marks


def test_merged_ranges() -> None:
    merges = '<mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="B2:B10"/></mergeCells>'

    assert ((0, 0, 0, 2), (1, 1, 9, 1)) == look(cells("") + merges).merges


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        ('<sheetData><row r="1" hidden="1"/></sheetData>', True),
        ('<sheetData><row r="1" hidden="false"/><row r="2" hidden="true"/></sheetData>', True),
        ('<sheetData><row r="1" hidden="false"/></sheetData>', False),
        ('<cols><col min="1" max="2" hidden="1"/></cols><sheetData></sheetData>', False),
        ('<sheetData><row r="1"/></sheetData><x hidden="1"/>', False),
    ],
)
def test_whether_rows_are_hidden(inside: str, *, expected: bool) -> None:
    assert expected == look(inside).has_hidden_rows


@pytest.mark.parametrize(
    "piece",
    [
        '<c r="A1"',
        '<c r="A1" t="e"',
        ' t="e"',
        "<f",
        "<f>",
        "<v></v>",
        '<c r="A1"><f>',
        "<c r=",
        "<",
    ],
)
def test_no_text_takes_more_than_one_pass(piece: str) -> None:
    """A million characters made to lead a pattern astray are gone through as fast as any others."""
    text = piece * (1_000_000 // len(piece))

    assert {} == look(f"<sheetData>{text}").marks
