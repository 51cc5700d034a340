"""Finding the book: by its name, whatever the name holds."""

import sys
from datetime import date
from types import SimpleNamespace
from typing import Any
from unicodedata import normalize

import pytest

from addin.excel import attach
from addin.excel.faults import BookNotOpen, ExcelMissing
from addin.excel.names import named
from addin.request import parse
from workbook.schema.excel_words import EXCEL_FAULT


def books(*names: str) -> list[Any]:
    """Return objects with names, as xlwings' books have."""
    return [SimpleNamespace(name=name) for name in names]


@pytest.mark.parametrize("name", ["月表=2026 & 50% '周' \"甲\".xlsx", "工作簿1", "Émile.xlsx"])
def test_a_book_is_found_by_its_exact_name(name: str) -> None:
    assert name == named(name, books("月表.xlsx", name)).name


def test_a_book_is_found_though_macos_spells_its_name_in_its_own_way() -> None:
    spelled = normalize("NFD", "Émile.xlsx")
    assert spelled == named("Émile.xlsx", books(spelled)).name


def test_a_book_that_is_not_open_is_named() -> None:
    with pytest.raises(BookNotOpen) as missing:
        named("周明远.xlsx", books("赵雨桐.xlsx"))

    assert (
        "找不到打开着的“周明远.xlsx”。如果顶上有“启用编辑”，请先点它；已经关了的请打开，再按一次。"
    ) == missing.value.told("zh")
    assert (
        "“周明远.xlsx” is not open. If there is “Enable Editing” at the top, click it first; if it was "
        "closed, open it. Then press again."
    ) == missing.value.told("en")


def test_without_excel_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")

    with pytest.raises(ExcelMissing) as missing:
        attach(parse(["check", "--wb=a.xlsx"], date(2026, 11, 18)))

    assert (
        "Excel cannot be reached. Open the book and press again; if that does not help, press Self-check."
    ) == missing.value.told("en")


def test_every_sentence_can_be_told() -> None:
    for words in EXCEL_FAULT.values():
        told = [words.of(lang, name="甲.xlsx", why="-50") for lang in ("zh", "en")]
        assert [] == [text for text in told if "{" in text]
