"""Copies of a workbook that differ in a few cells."""

from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from templates.draw import draw
from tests.conftest import Validate
from tests.templates.opened import page
from workbook.fill.patch import STYLES, Stencil, cut
from workbook.schema.cell_text import clean_text
from workbook.schema.sheet import Column, Form, Kind
from workbook.schema.words import NOTHING, Words

SHEET = "xl/worksheets/sheet1.xml"
NAME, COUNT = (SHEET, "B3"), (SHEET, "D3")
FIELDS = (
    Column(id="name", kind=Kind.TEXT, label=Words("姓名", "Name")),
    Column(id="count", kind=Kind.COUNT, label=Words("件数", "Deals")),
)
BOOK = draw(page(Form(id="form", label=NOTHING, fields=FIELDS), widths=(10,) * 4), "zh")


@pytest.fixture(scope="module")
def stencil() -> Stencil:
    return cut(BOOK, (COUNT, NAME))


def shown(content: bytes) -> tuple[object, object]:
    sheet = openpyxl.load_workbook(BytesIO(content)).worksheets[0]
    return sheet["B3"].value, sheet["D3"].value


def test_a_copy_has_its_values(stencil: Stencil) -> None:
    assert shown(stencil.filled({NAME: "张三", COUNT: 12.5})) == ("张三", 12.5)


@pytest.mark.parametrize("blank", [{}, {NAME: ""}])
def test_what_is_not_given_stays_blank(stencil: Stencil, blank: dict[tuple[str, str], str]) -> None:
    content = stencil.filled(blank)

    assert shown(content) == (None, None)
    assert ZipFile(BytesIO(content)).read(SHEET) == ZipFile(BytesIO(BOOK)).read(SHEET)


@pytest.mark.parametrize(
    "text", ["=1+1", "00123", "<b> & \"'", " 空 格 ", "两行\n", "_x000D_", "-1", "1e9", "张\t三"]
)
def test_text_is_text_whatever_it_looks_like(stencil: Stencil, text: str) -> None:
    content = stencil.filled({NAME: text})
    cell = openpyxl.load_workbook(BytesIO(content)).worksheets[0]["B3"]

    assert cell.data_type in ("s", "inlineStr")
    assert f">{_escaped(text)}</t>" in ZipFile(BytesIO(content)).read(SHEET).decode()
    assert cell.quotePrefix == text.startswith(("=", "-"))


def _escaped(text: str) -> str:
    coded = text.replace("_x000D_", "_x005F_x000D_")
    return coded.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def test_what_no_cell_can_hold_is_marked(stencil: Stencil) -> None:
    assert shown(stencil.filled({NAME: "张\x00三\x1f\ud800\uffff"})) == ("张�三���", None)


def test_a_text_longer_than_a_cell_ends_in_the_cut_mark(stencil: Stencil) -> None:
    name, _ = shown(stencil.filled({NAME: "长" * 40_000}))

    assert name == "长" * 32_766 + "…"


@given(
    st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn"))), st.integers(-(10**15), 10**15)
)
def test_any_copy_is_a_sound_workbook(text: str, number: int) -> None:
    content = cut(BOOK, (NAME, COUNT)).filled({NAME: text, COUNT: number})

    assert ZipFile(BytesIO(content)).testzip() is None
    assert shown(content) == (clean_text(text) or None, number)


def test_the_cell_keeps_its_format_and_the_other_parts_their_content(stencil: Stencil) -> None:
    content = stencil.filled({COUNT: 3})
    before, after = ZipFile(BytesIO(BOOK)), ZipFile(BytesIO(content))

    same = {name for name in before.namelist() if before.read(name) == after.read(name)}
    cell = openpyxl.load_workbook(BytesIO(content)).worksheets[0]["D3"]

    assert set(before.namelist()) == set(after.namelist()) == same | {SHEET, STYLES}
    assert cell.number_format.startswith("#,##0_")


def test_the_same_filling_is_the_same_bytes(stencil: Stencil) -> None:
    assert stencil.filled({NAME: "张三"}) == stencil.filled({NAME: "张三"})


def test_the_validator_finds_nothing(stencil: Stencil, validate: Validate) -> None:
    assert validate(stencil.filled({NAME: "<张&三>", COUNT: -0.5})) == []


def test_a_cell_that_is_not_blank_is_a_slip_of_ours() -> None:
    with pytest.raises(ValueError, match="no blank cell A3 to fill in"):
        cut(BOOK, ((SHEET, "A3"),))
