"""The open book and the program that holds it, as the commands get them."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from datetime import date
from pathlib import Path

import pytest

from addin.calc.bridge import Uno, exception
from addin.calc.faults import BookGone
from addin.excel import attach
from addin.excel.faults import BookFixed, BookNotOpen, SameNameOpen
from addin.live.host import Host, OpenBook
from addin.request import parse
from templates import load
from tests.live.office import Office, Opened

DAY = date(2026, 11, 18)
NAME = "主管台账=2026 & 50% '旧'.xlsx"


def host_of(opened: Opened, *options: str) -> Host:
    line = ["consolidate", f"--wb={opened.uid}", f"--pipe={opened.office.pipe}", *options]
    return attach(parse(line, DAY))


def book_of(opened: Opened) -> OpenBook:
    book = host_of(opened).book
    assert book is not None
    return book


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return a team book whose name holds what a name may hold."""
    made = tmp_path / NAME
    made.write_bytes(load("team.zh.xlsx"))
    return made


@pytest.fixture(autouse=True)
def _all_closed(office: Office) -> Iterator[None]:
    yield
    for each in office.opened():
        each.close()


def test_a_book_tells_where_it_is(office: Office, file: Path) -> None:
    book = book_of(office.open(file))

    assert (NAME, file, False, False) == (book.name, book.file, book.is_read_only, book.is_fixed)
    assert ("首页", "首页") == (book.front, book.tabs()[0])


def test_a_book_that_was_never_saved_has_no_file(office: Office) -> None:
    book = book_of(office.new())

    assert (None, False) == (book.file, book.is_read_only)


def test_a_book_opened_for_reading_only_says_so(office: Office, file: Path) -> None:
    assert book_of(office.open(file, is_read_only=True)).is_read_only


def test_two_books_are_told_apart(office: Office, file: Path) -> None:
    first, second = office.open(file), office.new()

    assert (NAME, None) == (book_of(first).name, book_of(second).file)


def test_without_a_book_there_is_the_program(office: Office) -> None:
    host = attach(parse(["new-team", "--wb=", f"--pipe={office.pipe}"], DAY))

    with host.quietly():
        assert host.book is None


def test_a_book_that_was_closed_is_named(office: Office, file: Path) -> None:
    opened = office.open(file)
    line = ["check", f"--wb={opened.uid}", f"--pipe={office.pipe}"]
    opened.close()

    with pytest.raises(BookGone) as gone:
        attach(parse(line, DAY))

    assert "按按钮时的那本工作簿已经关了。请打开它再按一次。" == gone.value.told("zh")


def test_a_book_that_is_closed_meanwhile_is_named(office: Office, file: Path) -> None:
    opened = office.open(file)

    with pytest.raises(BookNotOpen) as gone:
        _read_while_it_is_closed(opened)

    assert "做到一半，Excel 或 LibreOffice 里的工作簿关了。请打开它再按一次。" == gone.value.told(
        "zh"
    )


def _read_while_it_is_closed(opened: Opened) -> None:
    with host_of(opened) as host, host.quietly():
        assert host.book is not None
        opened.close()
        host.book.grids()


def test_a_sheet_comes_and_goes_at_the_back(office: Office, file: Path) -> None:
    opened = office.open(file)
    book = book_of(opened)
    before = book.tabs()

    tab = book.add_tab("补正清单")
    hidden = book.add_tab("记号", is_hidden=True)

    assert ("补正清单", "记号") == (tab.name, hidden.name)
    assert (*before, "补正清单", "记号") == book.tabs()
    assert "首页" == book.front
    is_hidden = {grid.name: grid.is_hidden for grid in book.grids().grids}
    assert (False, True) == (is_hidden["补正清单"], is_hidden["记号"])
    book.drop_tab("记号")
    book.drop_tab("补正清单")
    assert before == book.tabs()


def test_a_protected_structure_is_named(office: Office, file: Path) -> None:
    opened = office.open(file)
    opened.document.protect("")
    book = book_of(opened)

    with pytest.raises(BookFixed) as adding:
        book.add_tab("补正清单")
    with pytest.raises(BookFixed):
        book.drop_tab("日历")

    assert book.is_fixed
    assert (
        f"The structure of “{NAME}” is protected, so no sheet can be added or deleted. Lift it under "
        "Review > Protect Workbook, then press again."
    ) == adding.value.told("en")


def test_what_is_said_is_not_lost_without_a_display(
    office: Office, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    host = host_of(office.open(file))

    host.say("收好了。")

    assert "收好了。\n" == capsys.readouterr().err
    assert not host.ask("要下发吗？")


def test_nobody_is_asked_for_a_folder_that_is_given(
    office: Office, file: Path, tmp_path: Path
) -> None:
    opened = office.open(file)

    assert tmp_path == host_of(opened, f"--folder={tmp_path}").ask_folder("哪个文件夹？")


def test_boxes_that_are_called_off_give_nothing(office: Office, file: Path, tmp_path: Path) -> None:
    host = host_of(office.open(file))

    assert host.ask_folder("哪个文件夹？", tmp_path) is None
    assert host.ask_file("存到哪里？", tmp_path / "台账.xlsx") is None


def test_a_result_is_opened_once(office: Office, file: Path, tmp_path: Path) -> None:
    host = host_of(office.open(file))
    result = tmp_path / "经营分析表 2026-11.xlsx"
    result.write_bytes(load("member.zh.xlsx"))

    host.open(result)
    host.open(result)

    titles = [each.document.Title for each in office.opened()]
    assert sorted([NAME, result.name]) == sorted(titles)
    assert result.name == office.desktop.CurrentComponent.Title


def test_another_book_of_the_same_name_is_named(office: Office, file: Path, tmp_path: Path) -> None:
    host = host_of(office.open(file))
    (tmp_path / "另").mkdir()
    other = tmp_path / "另" / NAME
    other.write_bytes(file.read_bytes())

    with pytest.raises(SameNameOpen) as same:
        host.open(other)

    assert (
        f"另一个同名的“{NAME}”正打开着，Excel 不能同时打开两个。请先关掉它，再按一次。"
    ) == same.value.told("zh")


def test_screen_and_calculation_come_back_after_an_error(office: Office, file: Path) -> None:
    opened = office.open(file)
    seen: list[tuple[bool, bool]] = []

    with pytest.raises(KeyError):
        _fail_quietly(opened, seen)

    seen.append(_held(opened))
    assert [(True, False), (False, True)] == seen


def _fail_quietly(opened: Opened, seen: list[tuple[bool, bool]]) -> None:
    with host_of(opened).quietly():
        seen.append(_held(opened))
        raise KeyError


def _held(opened: Opened) -> tuple[bool, bool]:
    """Return whether the screen is held still, and whether formulas follow by themselves."""
    document = opened.document
    return document.hasControllersLocked(), document.isAutomaticCalculationEnabled()


def test_a_book_that_calculates_by_hand_changes_no_other(office: Office, file: Path) -> None:
    by_hand, opened = office.new(), office.open(file)
    by_hand.document.enableAutomaticCalculation(False)

    with host_of(opened).quietly():
        assert [(False, False), (True, False)] == [_held(by_hand), _held(opened)]

    assert [(False, False), (False, True)] == [_held(by_hand), _held(opened)]


def test_an_error_of_libreoffices_own_stays_itself(office: Office, file: Path) -> None:
    opened = office.open(file)
    sheets = opened.document.Sheets

    with pytest.raises(exception("com.sun.star.container.NoSuchElementException")):
        _ask_for_no_sheet(sheets, host_of(opened).quietly())
    with pytest.raises(exception("com.sun.star.container.NoSuchElementException")):
        _ask_for_no_sheet(sheets, book_of(opened).tab("设置").unprotected())

    assert (False, True) == _held(opened)
    assert book_of(opened).tab("设置").is_protected


def _ask_for_no_sheet(sheets: Uno, meanwhile: AbstractContextManager[object]) -> None:
    with meanwhile:
        sheets.getByName("没有")


def test_rows_get_their_best_height_again_afterwards(office: Office, file: Path) -> None:
    opened = office.open(file)

    book_of(opened).add_tab("补正清单").write("B2", [["a"]])

    assert opened.document.IsAdjustHeightEnabled
