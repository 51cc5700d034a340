"""Shared strings that would fill the memory are refused; long texts that are used once are not."""

import pytest

from tests.read.made import MAIN, cells, worksheet
from workbook.read.caps import MAX_TEXT
from workbook.read.refusal import Refused
from workbook.read.texts import refuse_swollen_text

LONG = "长" * 10_000
PASSES = ""
TIMES = MAX_TEXT // len(LONG.encode()) + 1


def strings(*texts: str, root: str = "") -> bytes:
    inside = "".join(f"<si><t>{text}</t></si>" for text in texts)
    return f'<?xml version="1.0"?><sst xmlns="{MAIN}" {root}>{inside}</sst>'.encode()


def showing(numbers: list[int], cell: str = '<c r="A1" t="s"><v>{}</v></c>') -> list[bytes]:
    return [worksheet(cells("".join(cell.format(number) for number in numbers))).encode()]


def code(part: bytes, sheets: list[bytes]) -> str:
    """Return the code a part is refused with; PASSES where it is not."""
    try:
        refuse_swollen_text(part, sheets)
    except Refused as refused:
        return refused.code
    return PASSES


def test_many_short_texts_used_often_pass() -> None:
    assert code(strings(*["客户"] * 500), showing([1] * 20_000)) == PASSES


def test_no_strings_pass() -> None:
    assert code(b"", showing([])) == PASSES


def test_a_long_text_that_few_cells_show_passes() -> None:
    assert code(strings("短", LONG), showing([1] * (TIMES - 100) + [0] * 20_000)) == PASSES


def test_a_long_text_that_many_cells_show_is_a_bomb() -> None:
    assert "part_too_large" == code(strings("短", LONG), showing([1] * TIMES))


def test_numbers_are_no_uses_of_a_text() -> None:
    for number in ('<c r="A1"><v>{}</v></c>', '<c r="A1" s="2" t="n"><v>{}</v></c>'):
        assert code(strings("短", LONG), showing([1] * TIMES, number)) == PASSES


@pytest.mark.parametrize(
    "cell",
    [
        "<c r=\"A1\" t='s'><v>{}</v></c>",
        '<c r="A1" t="s"><x:v>{}</x:v></c>',
        '<c r="A1" t="s"><v x="1"> {}</v></c>',
        '<c r="A1" t="s"><v>000000000000{}</v></c>',
    ],
)
def test_odd_spellings_of_a_use_are_counted(cell: str) -> None:
    assert "part_too_large" == code(strings("短", LONG), showing([1] * TIMES, cell))


def test_odd_spellings_of_a_texts_end_are_seen() -> None:
    part = strings("短", LONG).replace(b"</si>", b"</x:si\n>")

    assert "part_too_large" == code(part, showing([1] * TIMES))


@pytest.mark.parametrize(
    "hiding", ["<!--</si>-->", "<![CDATA[</si>]]>", "<?a </si>?>", '<t a="</si>">']
)
def test_what_could_hide_a_texts_end_is_refused(hiding: str) -> None:
    assert "part_unreadable" == code(strings(f"甲{hiding}乙"), showing([0]))


@pytest.mark.parametrize("count", ["4294967295", "18446744073709551615", "9999", " +9999"])
def test_more_texts_announced_than_there_is_room_for(count: str) -> None:
    assert "part_unreadable" == code(strings("甲", root=f'uniqueCount="{count}"'), showing([0]))


@pytest.mark.parametrize("count", ["1", "", "-1", "x"])
def test_a_believable_or_senseless_count_passes(count: str) -> None:
    assert code(strings("甲", root=f'count="9" uniqueCount = "{count}"'), showing([0])) == PASSES


def test_many_formulas_around_few_uses_pass() -> None:
    """The sheet is large enough to hold many uses, but has few cells with a value."""
    wide = [worksheet(cells(f"<c><f>{'1+' * 5_000}</f></c>" * 200)).encode()]

    assert code(strings("短", LONG), wide) == PASSES
