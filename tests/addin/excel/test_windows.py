"""What Excel on Windows gives over COM, as far as no Excel is needed: values, fills, addresses."""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from addin.excel.values import ERRORS, CellError
from addin.excel.windows_look import LONGEST, chunks, fill_of, put_fill
from addin.excel.windows_tab import value_of

NONE, SOLID, STRIPES, GRADIENT = -4142, 1, 14, 4000
PLAIN = {
    "Pattern": SOLID,
    "Color": 0x0000FF,
    "ThemeColor": None,
    "TintAndShade": 0,
    "PatternColor": 0,
    "PatternThemeColor": None,
    "PatternTintAndShade": 0,
}
THEME = {**PLAIN, "Color": 0xEED7BD, "ThemeColor": 5, "TintAndShade": 0.6}
STRIPED = {**THEME, "Pattern": STRIPES, "PatternColor": 0x00FF00}


def interior(properties: Mapping[str, object]) -> SimpleNamespace:
    """Return an object with the properties of Excel's Interior."""
    return SimpleNamespace(**properties)


@pytest.mark.parametrize(
    ("code", "error"),
    [
        (-2146826281, "#DIV/0!"),
        (-2146826246, "#N/A"),
        (-2146826259, "#NAME?"),
        (-2146826288, "#NULL!"),
        (-2146826252, "#NUM!"),
        (-2146826265, "#REF!"),
        (-2146826273, "#VALUE!"),
        (-2146826243, "#SPILL!"),
        (-2146820000, "#VALUE!"),
    ],
)
def test_an_error_comes_as_a_whole_number(code: int, error: str) -> None:
    assert (CellError, error) == (type(value_of(code)), value_of(code))


def test_every_error_has_a_number_of_its_own() -> None:
    assert len(ERRORS) == len(set(ERRORS.values()))


def test_a_moment_loses_a_time_zone_that_means_nothing() -> None:
    moment = datetime(2026, 11, 3, 9, 30, 0, 500, tzinfo=UTC)
    assert datetime(2026, 11, 3, 9, 30, 0, 500) == value_of(moment)


@pytest.mark.parametrize("value", ["a", "", None, True, False, 1.5])
def test_the_rest_stays(value: object) -> None:
    assert value is value_of(value)


def test_a_plain_fill_is_told_as_its_colour() -> None:
    assert ("", "#FF0000") == (
        fill_of(interior({**PLAIN, "Pattern": NONE})),
        fill_of(interior(PLAIN)),
    )


@pytest.mark.parametrize("properties", [PLAIN, THEME, STRIPED])
def test_a_fill_is_given_back_as_it_was(properties: Mapping[str, object]) -> None:
    told = fill_of(interior(properties))
    marked = interior({**PLAIN, "Color": 0xCEC7FF})

    put_fill(marked, told)

    wanted = {**properties, "Color": None} if properties["ThemeColor"] else properties
    given = {name: getattr(marked, name) for name in properties}
    if properties["ThemeColor"]:
        given["Color"] = None  # Excel works it out from the theme's
    assert dict(wanted) == given


def test_no_fill_is_given_back() -> None:
    marked = interior(PLAIN)

    put_fill(marked, "")

    assert NONE == marked.Pattern


def test_a_gradient_is_left_alone() -> None:
    told = fill_of(interior({**PLAIN, "Pattern": GRADIENT}))
    cell = interior({**PLAIN, "Pattern": GRADIENT})

    put_fill(cell, told)

    assert interior({**PLAIN, "Pattern": GRADIENT}) == cell


def test_addresses_are_short_enough_for_excel() -> None:
    cells = [f"AB{row}" for row in range(1000, 2000)]

    parts = chunks(cells)

    assert cells == ",".join(parts).split(",")
    assert LONGEST >= max(len(part) for part in parts)
    assert [] == chunks([])
