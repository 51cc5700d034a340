"""What our buttons leave in a book that is handed in is read as if it had never been there."""

import io
from dataclasses import replace

import openpyxl
import pytest

from tests.addin.live.left_in import LEFT, NAMES, filled_in, left_in, moved, saved
from tests.check.sample import FILE
from tests.check.test_books import checked, grids_of
from tests.facts.sample import PLAYBOOK
from workbook.check.alone import own_terms
from workbook.read.leavings import is_list, panel_span, without_leavings
from workbook.schema.words import LANGS, Lang


@pytest.fixture(scope="module", params=LANGS)
def lang(request: pytest.FixtureRequest) -> Lang:
    found: Lang = request.param
    return found


def resaved(content: bytes) -> bytes:
    """Return a book as openpyxl saves it."""
    return saved(openpyxl.load_workbook(io.BytesIO(content)))


def test_marks_list_panel_and_hidden_sheet_change_nothing(lang: Lang) -> None:
    content = filled_in(lang)
    book = checked(resaved(content))

    assert book.findings
    assert book == replace(checked(left_in(content, lang)), modified=book.modified)


def test_a_book_with_them_speaks_for_itself_as_before(lang: Lang) -> None:
    content = filled_in(lang)
    grids = (grids_of(FILE, each) for each in (resaved(content), left_in(content, lang)))
    without, with_them = (own_terms(each, PLAYBOOK) for each in grids)

    assert without is not None
    assert without == with_them


def test_renamed_and_pushed_aside_they_are_known_all_the_same(lang: Lang) -> None:
    content = filled_in(lang)
    book = openpyxl.load_workbook(io.BytesIO(content))
    book[NAMES[lang]["month"]].insert_rows(3, 2)
    expected = checked(saved(book))
    found = checked(moved(left_in(content, lang), lang))

    assert [(f.code, f.cell) for f in expected.findings] == [
        (f.code, f.cell) for f in found.findings
    ]
    assert (expected.status, expected.tables, expected.fields, expected.totals) == (
        found.status,
        found.tables,
        found.fields,
        found.totals,
    )


def test_only_what_is_ours_is_passed_over(lang: Lang) -> None:
    content = filled_in(lang)
    book = openpyxl.load_workbook(io.BytesIO(left_in(content, lang)))
    names = NAMES[lang]
    book[names["month"]].cell(9, LEFT + 9, "自己记的")
    book.create_sheet("我的表").append(("自己记的",))
    read = without_leavings(grids_of(FILE, saved(book)))

    month = next(grid for grid in read.grids if grid.name == names["month"])
    assert "自己记的" == month.rows[8][LEFT + 8]
    assert {""} == set(month.rows[8][LEFT : LEFT + 8])
    assert "我的表" in [grid.name for grid in read.grids]
    assert len(book.sheetnames) - 2 == len(read.grids)


def test_a_sheet_that_is_only_called_like_ours_is_read() -> None:
    assert not is_list((("补正清单", ""), ("我自己记的", "")))
    assert panel_span((("差距分析 · 张三",), ("没有结尾",))) is None
    assert panel_span((("差距分析",), ("按“差距分析”更新",))) is None
