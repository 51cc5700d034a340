"""差距分析, pressed in a real LibreOffice: the panel on 月目标."""

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from addin.exit_codes import DONE, NOT_DONE
from tests.live.member_book import member_book, wrong_values
from tests.live.office import Office
from tests.story.told import mubiao

MONTH = "月目标"
AS_OF = "--as-of=2026-11-13"
LEFT = 15  # the panel's first column, counted from 1


def sheet_of(content: bytes, name: str = MONTH) -> Worksheet:
    sheet = openpyxl.load_workbook(io.BytesIO(content), data_only=True)[name]
    assert isinstance(sheet, Worksheet)
    return sheet


def panel(content: bytes) -> list[list[object]]:
    """Return the panel's lines; without blank ones."""
    rows = sheet_of(content).iter_rows(min_col=LEFT, values_only=True)
    lines = [[value for value in row if value is not None] for row in rows]
    return [line for line in lines if line]


def test_the_panel_has_the_figures_of_the_command_line(
    office: Office, zh: Path, tmp_path: Path
) -> None:
    told = mubiao("gaps", zh.name, AS_OF, "--json", cwd=zh.parent).record
    page = mubiao("gaps", zh.name, AS_OF, cwd=zh.parent).out
    with member_book(office, zh) as book:
        code, said = book.press("gaps", AS_OF)
        lines = panel(book.saved(tmp_path))
        front = book.front()

    own = {each["metric"]: each for each in told["measures"] if each["member_id"] == "0102"}
    amount, deals = own["amount"], own["deals"]
    parts = next(each for each in told["explained"] if each["member_id"] == "0102")
    at = lines.index(["差在哪里"])
    assert (DONE, [], MONTH) == (code, said, front)
    assert "差距分析 · 周明远" == lines[0][0]
    assert ["截至 2026-11-13 · 工作日 23 天，已过 15 天，还剩 8 天 · 时间进度 65.2%"] == lines[1]
    fields = ("target", "target_to_date", "actual", "gap", "pace", "needed_per_day")
    assert [["金额", "件数"]] == [[lines[5][0], lines[6][0]]]
    assert pytest.approx([amount[each] for each in fields]) == lines[5][1:]
    assert pytest.approx([deals[each] for each in fields]) == lines[6][1:]
    values = [line[-1] for line in lines[at + 2 : -2]]
    assert [each["value"] for each in parts["parts"]] == values
    assert ["差距", parts["gap"]] == lines[-2]
    assert parts["gap"] == round(sum(float(str(each)) for each in values), 2)
    sentences = lines[lines.index(["往后做什么"]) + 1 : at]
    assert all(str(line[0]) in page for line in (*sentences, lines[2]))


def test_pressed_again_it_is_replaced_and_stays_beside_the_form(
    office: Office, zh: Path, tmp_path: Path
) -> None:
    with member_book(office, zh) as book:
        book.press("gaps", AS_OF)
        first = panel(book.saved(tmp_path))
        book.press("check")
        book.type("日志!F6", 5000.0)
        book.type("日志!E6", 1.0)
        book.press("gaps", AS_OF)
        content = book.saved(tmp_path)

    second = panel(content)
    assert "差距分析 · 周明远" == first[0][0] == second[0][0]
    assert float(str(first[5][3])) + 5000.0 == second[5][3]
    assert LEFT + 7 == sheet_of(content).max_column
    assert "'月目标'!$A$1:$M$41" == sheet_of(content).print_area


def test_the_day_is_the_books_own(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        day = book.find("首页", "截至日(可改)")
        book.type(f"首页!{day}", 46_336.0)  # 2026-11-10
        book.press("gaps")
        lines = panel(book.saved(tmp_path))

    assert str(lines[1][0]).startswith("截至 2026-11-10 ")


def test_what_we_leave_in_a_book_is_not_handed_in(office: Office, zh: Path, tmp_path: Path) -> None:
    with member_book(office, zh) as book:
        wrong_values(book)
        plain = book.saved(tmp_path)
        book.press("check")
        book.press("gaps", AS_OF)
        left = book.saved(tmp_path)
    told: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for content in (plain, left):
        zh.write_bytes(content)
        checked = mubiao("check", zh.name, "--json", cwd=zh.parent).record
        team = next(zh.parents[1].glob("主管台账.xlsx"))
        review = tmp_path / f"{len(told)}.xlsx"
        line = ("consolidate", team, AS_OF, "--json", f"--out={review}")
        told.append((checked, mubiao(*line, cwd=tmp_path).record | {"output": ""}))

    assert told[0] == told[1]
    assert 5 == len(told[0][0]["findings"])


def test_under_a_password_nothing_is_changed(office: Office, zh: Path) -> None:
    with member_book(office, zh) as book:
        book.sheet(MONTH).unprotect("")
        book.sheet(MONTH).protect("secret")
        tabs = book.tabs()
        code, said = book.press("gaps", AS_OF)

        assert NOT_DONE == code
        assert [f"“{MONTH}”设了保护密码，放不进差距分析。请撤销保护后再按一次。"] == said
        assert (tabs, "") == (book.tabs(), book.cell(f"{MONTH}!O1").String)
