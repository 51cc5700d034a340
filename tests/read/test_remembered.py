"""What was read of the last book is known for the next one, and never where it would be another."""

import pytest

from tests.read.made import MAIN, cells, worksheet
from workbook.read.plain import read_plain
from workbook.read.plain_texts import NotPlain
from workbook.read.remembered import LARGEST, MOST, Latest, remembered

SHEET = worksheet(cells('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>46329</v></c>')).encode()


def strings(*texts: str) -> bytes:
    return (
        f'<sst xmlns="{MAIN}">{"".join(f"<si><t>{text}</t></si>" for text in texts)}</sst>'.encode()
    )


def styles(number_format: int) -> bytes:
    return (
        f'<styleSheet xmlns="{MAIN}"><cellXfs count="2"><xf numFmtId="0"/>'
        f'<xf numFmtId="{number_format}"/></cellXfs></styleSheet>'
    ).encode()


def first_row(*texts: str, number_format: int = 0) -> list[object]:
    (sheet,) = read_plain(
        [SHEET], styles=styles(number_format), strings=strings(*texts), is_1904=False
    )
    return list(sheet.rows[0])


def test_a_sheet_with_other_shared_strings_is_another() -> None:
    assert ["甲", 46329.0] == first_row("甲", "乙")
    assert ["丙", 46329.0] == first_row("丙", "乙")
    assert ["甲", 46329.0] == first_row("甲", "丁")
    with pytest.raises(NotPlain):
        first_row()


def test_a_sheet_with_other_formats_is_another() -> None:
    assert [46329.0, "2026-11-03"] == [
        first_row("甲")[1],
        str(first_row("甲", number_format=14)[1]),
    ]


def test_a_sheet_that_is_known_is_not_read_again() -> None:
    first, again = (
        read_plain([SHEET], styles=styles(0), strings=strings("甲", other), is_1904=False)
        for other in ("乙", "丙")
    )
    assert first[0] is again[0]


def test_large_parts_are_not_remembered() -> None:
    asked: list[int] = []

    @remembered
    def size(part: bytes) -> int:
        asked.append(len(part))
        return len(part)

    for length in (LARGEST, LARGEST, LARGEST + 1, LARGEST + 1):
        assert length == size(bytes(length))
    assert [LARGEST, LARGEST + 1, LARGEST + 1] == asked


def test_what_was_not_asked_for_the_longest_is_forgotten() -> None:
    latest: Latest[int, str] = Latest()
    latest.keep(-1, "asked again")
    for number in range(MOST):
        latest.keep(number, "kept")
        assert "asked again" == latest.get_again(-1)

    assert MOST == len(latest)
    assert 0 not in latest
    assert latest.get_again(0) is None
