"""The supervisor's buttons, pressed in a real LibreOffice."""

import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import pytest

from addin.excel import attach
from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.request import Request, parse
from addin.running import running
from tests.live.office import Office, Opened
from tests.live.person import Person
from tests.story.told import mubiao, parts

TEAM, REVIEW = "主管台账.xlsx", "经营分析表 演示一组 2026-11.xlsx"
AS_OF = "--as-of=2026-11-13"
TODAY = date(2026, 11, 14)


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a demo of three people, whose books are good; not to be changed."""
    folder = tmp_path_factory.mktemp("demo")
    assert mubiao("demo", "--members=3", "--log-rows=20", "--json", cwd=folder).code == DONE
    return folder / "demo"


@pytest.fixture
def folder(demo: Path, tmp_path: Path) -> Path:
    """Return a copy of the demo without its review."""
    own = Path(shutil.copytree(demo, tmp_path / "演示 & 50%"))
    (own / REVIEW).unlink()
    return own


@contextmanager
def opened(office: Office, file: Path | None, *, is_new: bool = False) -> Iterator[Opened]:
    """Open a book, or make a new one (like the file, if there is one); close all in the end."""
    try:
        yield office.new(file) if file is None or is_new else office.open(file)
    finally:
        for each in office.opened():
            each.close()


def names(office: Office) -> list[str]:
    return [unquote(each.document.URL).rpartition("/")[2] for each in office.opened()]


def asked(book: Opened | None, office: Office, command: str, *options: str) -> Request:
    uid = book.uid if book else ""
    return parse([command, f"--wb={uid}", f"--pipe={office.pipe}", *options], TODAY)


def person(request: Request, **answers: object) -> Person:
    return Person(attach(request), **answers)  # type: ignore[arg-type]


def settings_cell(book: Opened, cell: str) -> str:
    return str(book.document.Sheets.getByName("设置").getCellRangeByName(cell).String)


def set_cell(book: Opened, cell: str, text: str) -> None:
    book.document.Sheets.getByName("设置").getCellRangeByName(cell).String = text


def cell_beside(book: Opened, label: str) -> str:
    """Return the address of the cell right of a label of 设置."""
    sheet = book.document.Sheets.getByName("设置")
    rows = sheet.getCellRangeByName("A1:A40").getDataArray()
    return f"B{1 + [row[0] for row in rows].index(label)}"


def test_the_line_makes_the_review_that_the_command_line_makes(
    office: Office, folder: Path
) -> None:
    with opened(office, folder / TEAM) as book:
        done = book.run("consolidate", AS_OF)
        is_open = names(office)

    live = parts(folder / REVIEW)
    (folder / REVIEW).unlink()
    typed = mubiao("consolidate", TEAM, AS_OF, cwd=folder)
    assert (typed.code, "", "") == (done.returncode, done.stdout, done.stderr)
    assert [TEAM, REVIEW] == is_open
    assert parts(folder / REVIEW) == live


def test_unsaved_edits_count(office: Office, folder: Path) -> None:
    before = (folder / TEAM).read_bytes()
    with opened(office, folder / TEAM) as book:
        set_cell(book, cell_beside(book, "团队名称"), "二组")
        book.run("consolidate", AS_OF)
        is_open = names(office)

    assert [TEAM, "经营分析表 二组 2026-11.xlsx"] == is_open
    assert before == (folder / TEAM).read_bytes()


def test_the_folder_is_asked_for_once_and_remembered(office: Office, folder: Path) -> None:
    (folder / "2026-11").rename(folder / "收来的")
    with opened(office, folder / TEAM) as book:
        request = asked(book, office, "consolidate", AS_OF)
        first = person(request, folder=folder / "收来的")
        codes = [first.press(request)]
        kept = settings_cell(book, cell_beside(book, "收表文件夹"))
        second = person(request)
        codes.append(second.press(request))

    assert first.read[0] == f"2026-11 的月表交在哪个文件夹？ {folder}"
    assert "收来的" == kept
    assert [line for line in second.read if "文件夹" in line] == []
    assert [folder / REVIEW] == first.opened
    assert [codes[0]] * 2 == codes


def test_called_off_means_nothing_happened(office: Office, folder: Path) -> None:
    (folder / "2026-11").rename(folder / "收来的")
    before = sorted(folder.iterdir())
    with opened(office, folder / TEAM) as book:
        request = asked(book, office, "consolidate", AS_OF)
        code = person(request).press(request)
        is_changed = book.document.isModified()

    assert (NOT_DONE, False) == (code, is_changed)
    assert before == sorted(folder.iterdir())


def test_a_folder_elsewhere_is_remembered_by_its_whole_path_also_under_protection(
    office: Office, folder: Path, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "收表" / "2026-11"
    elsewhere.parent.mkdir()
    (folder / "2026-11").rename(elsewhere)
    with opened(office, folder / TEAM) as book:
        sheet = book.document.Sheets.getByName("设置")
        assert sheet.isProtected()
        request = asked(book, office, "consolidate", AS_OF)
        code = person(request, folder=elsewhere).press(request)
        kept = settings_cell(book, cell_beside(book, "收表文件夹"))
        is_protected = sheet.isProtected()

    assert (str(elsewhere), True) == (kept, is_protected)
    assert code in (DONE, NEEDS_A_PERSON)
    assert (folder / REVIEW).exists()


def test_a_password_keeps_the_folder_from_being_remembered_and_that_is_said(
    office: Office, folder: Path
) -> None:
    (folder / "2026-11").rename(folder / "收来的")
    with opened(office, folder / TEAM) as book:
        sheet = book.document.Sheets.getByName("设置")
        sheet.unprotect("")
        sheet.protect("secret")
        request = asked(book, office, "consolidate", AS_OF)
        someone = person(request, folder=folder / "收来的")
        someone.press(request)
        kept = settings_cell(book, cell_beside(book, "收表文件夹"))

    assert "" == kept
    assert someone.read[-1].endswith(
        "收表文件夹没能记进台账（只读，或设了保护密码），下次还会再问。"
    )
    assert (folder / REVIEW).exists()


def test_a_read_only_book_is_consolidated_all_the_same(office: Office, folder: Path) -> None:
    (folder / "2026-11").rename(folder / "收来的")
    try:
        book = office.open(folder / TEAM, is_read_only=True)
        request = asked(book, office, "consolidate", AS_OF)
        someone = person(request, folder=folder / "收来的")
        someone.press(request)
    finally:
        for each in office.opened():
            each.close()

    assert someone.read[-1].endswith("下次还会再问。")
    assert (folder / REVIEW).exists()


def test_who_has_not_handed_in_is_said_and_nothing_else_is_in_the_way(
    office: Office, folder: Path
) -> None:
    gone = next((folder / "2026-11").glob("*_0102_*.xlsx"))
    gone.unlink()
    with opened(office, folder / TEAM) as book:
        request = asked(book, office, "consolidate", AS_OF)
        someone = person(request)
        code = someone.press(request)

    lines = someone.read[0].splitlines()
    assert (NEEDS_A_PERSON, 1) == (code, len(someone.read))
    assert lines[0] == "成员：应交 3 = 已收 2 + 待定 0 + 未交 1"
    assert lines[1] == "  周明远 0102 · 未交 · 没有交月表"
    assert lines[-1] == f"经营分析表已经打开，都在里面：{REVIEW}"
    assert ["收表汇总…", "检查 0/2", ""] == [someone.bar[0], someone.bar[1], someone.bar[-1]]


def test_a_book_never_saved_is_to_be_saved_first(office: Office, folder: Path) -> None:
    # Importing sheets from one book into another, LibreOffice 7.4 now and then breaks down.
    with opened(office, folder / TEAM, is_new=True) as book:
        request = asked(book, office, "consolidate")
        someone = person(request)
        code = someone.press(request)
        name = someone.book.name if someone.book else ""

    assert NOT_DONE == code
    wanted = (
        f"请先把“{name}”保存到这台电脑的文件夹里（不能在 OneDrive 等云盘里），再按“收表汇总”："
        "月表和经营分析表都放在它旁边。"
    )
    assert [wanted] == someone.read


@pytest.mark.parametrize(
    ("command", "file", "sentence"),
    [
        (
            "consolidate",
            "2026-11/2026-11_0102_周明远.xlsx",
            "“2026-11_0102_周明远.xlsx”是个人月表。请先打开主管台账，再按“收表汇总”。",
        ),
        (
            "check",
            TEAM,
            "“主管台账.xlsx”是主管台账。请先打开个人月表（成员的月表），再按“检查填写”。",
        ),
    ],
)
def test_the_wrong_book_is_told_apart(
    office: Office, folder: Path, command: str, file: str, sentence: str
) -> None:
    with opened(office, folder / file) as book:
        request = asked(book, office, command)
        someone = person(request)
        code = someone.press(request)

    assert (NOT_DONE, [sentence]) == (code, someone.read)


def test_a_book_of_somebody_else_and_no_book(office: Office) -> None:
    with opened(office, None) as book:
        request = asked(book, office, "gaps", "--lang=en")
        someone = person(request)
        codes = [someone.press(request)]
        name = someone.book.name if someone.book else ""
    request = asked(None, office, "new-month")
    nobody = person(request)
    codes.append(nobody.press(request))

    assert [
        f"“{name}” is no workbook of mubiao's. Open the member book first, then press “Gaps”."
    ] == someone.read
    assert ["请先打开主管台账（顶上有“启用编辑”的，先点它），再按“下发月表”。"] == nobody.read
    assert [NOT_DONE, NOT_DONE] == codes


def test_a_team_book_without_its_identity_is_known_all_the_same(
    office: Office, folder: Path
) -> None:
    with opened(office, folder / TEAM) as book:
        book.document.Sheets.removeByName("_mubiao")
        done = book.run("consolidate", AS_OF)

    assert (True, "") == ((folder / REVIEW).exists(), done.stderr)


def test_what_is_running_is_said_and_nothing_is_done(office: Office, folder: Path) -> None:
    with opened(office, folder / TEAM) as book, running("new-month"):
        done = book.run("consolidate", AS_OF)

    assert NOT_DONE == done.returncode
    assert re.fullmatch(r"正在下发月表，\d\d:\d\d 开始的。请等它做完。\n", done.stderr)
    assert not (folder / REVIEW).exists()


@pytest.mark.parametrize(("is_next", "month"), [(True, "2026-12"), (False, "2026-11")])
def test_at_the_end_of_a_month_the_next_one_may_be_meant(
    office: Office, folder: Path, is_next: bool, month: str
) -> None:
    next((folder / "2026-11").glob("*_0102_*.xlsx")).unlink()
    with opened(office, folder / TEAM) as book:
        request = asked(book, office, "new-month", "--as-of=2026-11-21")
        someone = person(request, yes=is_next)
        someone.press(request)

    assert someone.read[0] == (
        "2026-11 到 2026-11-25 就结束了。要下发 2026-12 的月表吗？选“否”就补发 2026-11 缺的。"
    )
    lines = someone.read[1].splitlines()
    assert lines[0].startswith(f"下发月表 · 演示一组 · {month}")
    assert lines[1].startswith("新发 3 份" if is_next else "新发 1 份  周明远")
    assert lines[-1] == f"月表在：{folder / month}"
    assert 3 == len(list((folder / month).glob("*.xlsx")))


def test_a_month_that_is_issued_to_everybody_may_not_be_the_one_that_is_meant(
    office: Office, folder: Path
) -> None:
    with opened(office, folder / TEAM) as book:
        request = asked(book, office, "new-month", AS_OF)
        someone = person(request, yes=True)
        code = someone.press(request)

    assert someone.read[0] == (
        "2026-11 的月表都发过了。要下发 2026-12 的月表吗？选“否”就只核对 2026-11 的目标。"
    )
    assert 3 == len(list((folder / "2026-12").glob("*.xlsx")))
    assert code in (DONE, NEEDS_A_PERSON)


def test_in_the_middle_of_a_month_nothing_is_asked(office: Office, folder: Path) -> None:
    shutil.rmtree(folder / "2026-11")
    with opened(office, folder / TEAM) as book:
        done = book.run("new-month", AS_OF)

    assert done.stderr.splitlines() == [
        "下发月表 · 演示一组 · 2026-11（2026-10-26 至 2026-11-25）",
        "新发 3 份  林晓晴、周明远、赵雨桐",
        f"月表在：{folder / '2026-11'}",
    ]
    assert 3 == len(list((folder / "2026-11").glob("*.xlsx")))


def test_a_new_team_book_is_saved_where_it_is_wanted_and_opened(
    office: Office, tmp_path: Path
) -> None:
    with opened(office, None) as book:
        request = asked(book, office, "new-team")
        someone = person(request, file=tmp_path / "我的台账")
        codes = [someone.press(request), someone.press(request)]
        is_open = names(office)

    file = tmp_path / "我的台账.xlsx"
    assert ([DONE, NOT_DONE], ["", file.name]) == (codes, is_open)
    assert someone.read[-1] == f"{file} 已经有了，没有覆盖。请换个名字。"


def test_the_demo_needs_no_book(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "Documents").mkdir()
    with opened(office, None):
        request = asked(None, office, "demo", "--lang=en")
        someone = person(request)
        code = someone.press(request)
        is_open = names(office)

    folder = tmp_path / "Documents" / "mubiao demo"
    assert (DONE, []) == (code, someone.read)
    assert [folder / "Review book Demo team one 2026-11.xlsx"] == someone.opened
    assert is_open[-1] == "Review book Demo team one 2026-11.xlsx"
    assert "Filling in 0/12" in someone.bar


def test_help_opens_in_the_browser(
    office: Office, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = tmp_path / "shown"
    browser = tmp_path / "bin" / "xdg-open"
    browser.parent.mkdir()
    browser.write_text(
        f'#!/bin/sh\nprintf %s "$1" >"{shown}.part" && mv "{shown}.part" "{shown}"\n'
    )
    browser.chmod(0o755)
    monkeypatch.setenv("PATH", f"{browser.parent}:/usr/bin:/bin")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with opened(office, None) as book:
        done = book.run("help", "--lang=en")

    page = tmp_path / "state" / "mubiao" / "help.html"
    assert (DONE, "") == (done.returncode, done.stderr)
    assert "What every button does" in page.read_text(encoding="utf-8")
