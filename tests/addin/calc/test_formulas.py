"""Formulas go to Calc's way of writing and back."""

import pytest

from addin.calc.formulas import to_calc, to_excel

PAIRS = [
    ("=SUM(A1,2)", "=SUM(A1;2)"),
    ("=Sheet1!A1", "=$Sheet1.A1"),
    ("='月 目标'!B2", "=$'月 目标'.B2"),
    ("=日志!A:A", "=$日志.A:A"),
    ("='It''s'!A1", "=$'It''s'.A1"),
    ('=IF(A1="a,b;c!d",1,2)', '=IF(A1="a,b;c!d";1;2)'),
    ('="say ""a,b"""', '="say ""a,b"""'),
    ("={1,2;3,4}", "={1;2|3;4}"),
    ("=IF(TRUE,A1,FALSE)", "=IF(TRUE();A1;FALSE())"),
    ("=T[[#This Row],[Hours]]", "=T[[#This Row];[Hours]]"),
    ("=IFERROR(A1,#N/A)", "=IFERROR(A1;#N/A)"),
    ("=NETWORKDAYS.INTL(A1,B1)", "=NETWORKDAYS.INTL(A1;B1)"),
]


@pytest.mark.parametrize(("excel", "calc"), PAIRS)
def test_a_formula_goes_to_calc(excel: str, calc: str) -> None:
    assert calc == to_calc(excel)


@pytest.mark.parametrize(("excel", "calc"), PAIRS)
def test_a_formula_comes_back(excel: str, calc: str) -> None:
    assert excel == to_excel(calc)


def test_the_prefix_of_newer_functions_goes() -> None:
    assert "=CONCAT(A1;B1)" == to_calc("=_xlfn.CONCAT(A1,B1)")
    assert "=SORT(A1)" == to_calc("=_xlfn._xlws.SORT(A1)")


def test_a_broken_reference_stays_one() -> None:
    assert "=SUM(#REF!;1)" == to_calc("=SUM(#REF!,1)")
