"""Sheets are found by name, in either language, or by what stands on them."""

from dataclasses import replace

import pytest

from tests.read.issued import declared, issued
from tests.read.made import grid, grids, read
from workbook.read.grid import BookGrids
from workbook.read.sheets import FoundSheet, find_sheet, find_sheets
from workbook.schema.sheet import Column, Form, Kind, Notes, Sheet, Table
from workbook.schema.words import LANGS, Lang, Words

LOG = declared()["log"]
HEADERS = [column.label.zh for column in LOG.table("log").columns]


def renamed(book: BookGrids, names: dict[str, str]) -> BookGrids:
    return replace(
        book,
        grids=tuple(replace(each, name=names.get(each.name, each.name)) for each in book.grids),
    )


@pytest.mark.parametrize("lang", LANGS)
def test_all_sheets_of_an_issued_book(lang: Lang) -> None:
    found = find_sheets(read(issued(lang)), declared().sheets)

    assert {sheet.id: sheet.label.of(lang) for sheet in declared().sheets} == {
        key: each.grid.name for key, each in found.items()
    }
    assert not any(each.is_renamed or each.others for each in found.values())


def test_renamed_sheets_are_known_by_their_content() -> None:
    names = {"日志": "我的记录", "客户档案": "Sheet3", "首页": "1", "第2周": "本周"}
    found = find_sheets(renamed(read(issued("zh")), names), declared().sheets)

    ids = ("log", "customers", "home", "week2")
    assert dict(zip(ids, names.values(), strict=True)) == {key: found[key].grid.name for key in ids}
    assert [True] * 4 == [found[key].is_renamed for key in ids]
    assert set(declared_ids()) == set(found)


def declared_ids() -> list[str]:
    return [sheet.id for sheet in declared().sheets]


@pytest.mark.parametrize(
    "name",
    ["日志", " 日志", "日 志", "Log", "LOG", "工作日志", "日志 (2)", "日志 - 副本", "日志（2）"],
)
def test_names_a_log_may_have(name: str) -> None:
    book = grids(grid(["别的"], name="附页"), grid(["空"], name=name))

    assert FoundSheet(book.grids[1]) == find_sheet(book, LOG)


def test_of_a_sheet_and_its_copy_the_one_with_content_is_taken() -> None:
    empty, filled = grid([], name="日志"), grid(HEADERS, ["1", "甲"], name="日志 (2)")

    assert FoundSheet(filled, others=("日志",)) == find_sheet(grids(empty, filled), LOG)


def test_a_log_with_rows_is_not_left_for_an_empty_one_of_the_true_name() -> None:
    empty, filled = grid(HEADERS, name="日志"), grid(HEADERS, ["1", "甲"], name="日志 (2)")

    assert FoundSheet(filled, others=("日志",)) == find_sheet(grids(empty, filled), LOG)


def test_of_two_with_content_the_true_name_is_taken() -> None:
    copy, original = grid(HEADERS, name="日志 (2)"), grid(HEADERS, name="日志")

    assert FoundSheet(original, others=("日志 (2)",)) == find_sheet(grids(copy, original), LOG)


def test_of_two_without_content_the_true_name_is_taken() -> None:
    copy, original = grid(["甲"], name="日志 (2)"), grid(["乙"], name="日志")

    assert FoundSheet(original, others=("日志 (2)",)) == find_sheet(grids(copy, original), LOG)


def test_taken_tabs_are_not_taken_twice() -> None:
    book = grids(grid(HEADERS, name="日志"), grid(HEADERS, name="别的"))

    assert FoundSheet(book.grids[1], is_renamed=True) == find_sheet(book, LOG, taken={"日志"})
    assert find_sheet(book, LOG, taken={"日志", "别的"}) is None


def test_left_over_copies_are_no_other_sheet() -> None:
    book = grids(grid(HEADERS, name="日志"), grid(HEADERS, name="日志 (2)"))
    twin = replace(LOG, id="twin", label=Words("台账", "Ledger"), aliases=())

    assert ["log"] == list(find_sheets(book, (LOG, twin)))


FORM = Form(
    id="settings",
    label=Words("", ""),
    fields=tuple(
        Column(id=each, kind=Kind.TEXT, label=Words(each, each))
        for each in ("团队", "主管", "规则")
    ),
)


@pytest.mark.parametrize(
    ("rows", "is_found"),
    [([["团队", "T1", "主管", "李四"]], True), ([["团队", "T1"]], False), ([[]], False)],
)
def test_a_sheet_of_forms_is_known_by_half_of_its_fields(
    rows: list[list[object]], *, is_found: bool
) -> None:
    sheet = Sheet(id="settings", label=Words("设置", "Settings"), blocks=(FORM,))

    assert is_found == (find_sheet(grids(grid(*rows, name="1")), sheet) is not None)


def test_a_sheet_of_notes_is_known_by_its_name_alone() -> None:
    notes = Notes(id="guide", label=Words("说明", "Guide"), lines=())
    sheet = Sheet(id="guide", label=Words("说明", "Guide"), blocks=(notes,))

    assert find_sheet(grids(grid(["说明"], name="1")), sheet) is None
    assert find_sheet(grids(grid(["说明"], name="Guide")), sheet) is not None


def test_a_first_table_decides_before_a_form() -> None:
    table = Table(
        id="t",
        label=Words("", ""),
        columns=tuple(replace(each, id=f"t{n}") for n, each in enumerate(FORM.fields)),
    )
    sheet = Sheet(id="s", label=Words("表", "Sheet"), blocks=(FORM, table))

    assert find_sheet(grids(grid(["团队", "T1"], ["主管", "李四"], name="1")), sheet) is None
