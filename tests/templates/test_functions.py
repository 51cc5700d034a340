"""The live formulas use only what Excel 2010, WPS and LibreOffice all know."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from templates import load
from workbook.schema.member.live import DUE_ROWS
from workbook.schema.member.log import LOG_ROWS

KNOWN_SINCE_2007 = """
    AND ASC COUNT COUNTIFS IF IFERROR INDEX INT ISNUMBER ISTEXT LOOKUP LOWER MATCH MAX MID MIN MOD N
    OR RIGHT ROUND ROUNDUP ROW SMALL SUBSTITUTE SUBTOTAL SUM SUMIFS SUMPRODUCT TODAY TRIM WEEKDAY
"""
LITERAL = re.compile(r'"[^"]*"')
FUNCTION = re.compile(r"([A-Za-z_][A-Za-z0-9_.]*)\(")
FORMULA = re.compile(r"<(f|formula|formula1|formula2)(?: [^>]*)?>([^<]*)</\1>")
ARRAY = re.compile(r'<f t="array" ref="([A-Z]+\d+:[A-Z]+\d+)">')
NAMES = ("member.zh.xlsx", "member.en.xlsx", "team.zh.xlsx", "team.en.xlsx")


def sheets(name: str) -> list[str]:
    with ZipFile(BytesIO(load(name))) as archive:
        return [
            archive.read(part).decode()
            for part in archive.namelist()
            if part.startswith("xl/worksheets/sheet")
        ]


@pytest.mark.parametrize("name", NAMES)
def test_no_function_is_newer_than_excel_2010(name: str) -> None:
    formulas = [match[2] for sheet in sheets(name) for match in FORMULA.finditer(sheet)]
    used = {f for formula in formulas for f in FUNCTION.findall(LITERAL.sub("", formula))}

    assert len(formulas) > 5
    assert not used - set(KNOWN_SINCE_2007.split())


def test_array_formulas_are_entered_as_one_over_their_whole_column() -> None:
    arrays = [ref for sheet in sheets("member.zh.xlsx") for ref in ARRAY.findall(sheet)]
    spans = [[int(row) for row in re.findall(r"\d+", ref)] for ref in arrays]

    assert [DUE_ROWS, *[LOG_ROWS] * 6] == [last - first + 1 for first, last in spans]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_stored_as_a_dynamic_array(name: str) -> None:
    with ZipFile(BytesIO(load(name))) as archive:
        assert "xl/metadata.xml" not in archive.namelist()
    assert not any(' cm="' in sheet for sheet in sheets(name))


@pytest.mark.parametrize("name", NAMES)
def test_everything_is_calculated_on_opening(name: str) -> None:
    with ZipFile(BytesIO(load(name))) as archive:
        assert 'fullCalcOnLoad="1"' in archive.read("xl/workbook.xml").decode()
