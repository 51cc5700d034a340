"""预览发送, pressed in a real LibreOffice: what is listed, what goes, and what stands beside it then."""

import io
import shutil
from pathlib import Path

import openpyxl
import pytest

from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.mail.entry import State
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from tests.live.office import Office
from tests.live.team_book import AS_OF, PREVIEW, RECIPIENTS, TEAM, TeamBook, team_book
from tests.story.told import mubiao, parts

WHICH = "要发月度经营分析吗？选“是”列出整个月的信，选“否”列出最近一周周总结的信。现在只是列出来，还不会发。"
TARGETS = "目标"
PUT = "已存好，请自己发"
CHANGED = "看过以后内容变了，没有发：请重新预览"


@pytest.fixture(autouse=True)
def own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give every test an outbox of its own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@pytest.fixture
def folder(demos: Path, tmp_path: Path) -> Path:
    """Return a copy of the Chinese demo."""
    return Path(shutil.copytree(demos / "zh", tmp_path / "演示 & 50%"))


def states() -> list[tuple[str, State]]:
    """Return what is in the outbox."""
    with Outbox(outbox_file()) as outbox:
        return [(each.name, each.state) for each in outbox.entries()]


def column(book: TeamBook, heading: str) -> list[str]:
    return [line[heading] for line in book.lines()]


def drafts(folder: Path) -> list[str]:
    return sorted(each.name.partition("_")[0] for each in (folder / "待发信件").glob("*.eml"))


def test_the_first_press_lists_the_letters_and_sends_nothing(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        code, said = book.sends()
        front, lines = book.front(), book.lines()
        title, asked = (book.cell(f"{PREVIEW}!{each}1").String for each in "AK")

    told = mubiao("send", TEAM, AS_OF, "--json", cwd=folder).record["letters"]
    assert (DONE, [WHICH], PREVIEW) == (code, said, front)
    assert ("预览发送 · 演示一组 · 2026-11", "2026-11 · 2026-11-13") == (title, asked)
    assert [("√", "要发")] * 5 == [(line["发送"], line["状态"]) for line in lines]
    fields = {"收件人": "name", "邮箱": "address", "主题": "subject"}
    assert [[each[field] for field in fields.values()] for each in told] == [
        [line[heading] for heading in fields] for line in lines
    ]
    assert ["主管", "上级", "本人", "本人", "本人"] == [line["给谁看"] for line in lines]
    assert ([], []) == (states(), drafts(folder))


def test_the_second_press_sends_what_is_ticked(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        book.tick(2, "")
        book.tick(4, "×")
        code, said = book.sends()
        ticks, stand = column(book, "发送"), column(book, "状态")

    assert ["林晓晴", "林晓晴", "赵雨桐"] == drafts(folder)
    assert [("林晓晴", State.SENT), ("林晓晴", State.SENT), ("赵雨桐", State.SENT)] == states()
    assert [
        "发出 3 封？",
        f"3 封已存好，请自己发：看好了再点“发送”。\n其中 3 封存在 {folder / '待发信件'}：双击打开。",
    ] == said
    assert (DONE, ["", "", "", "×", ""]) == (code, ticks)
    assert [PUT, "要发", PUT, "要发", PUT] == stand


def test_no_is_no(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        code, said = book.sends(yes=False)
        ticks = column(book, "发送")

    assert (NOT_DONE, ["发出 5 封？"], ["√"] * 5) == (code, said, ticks)
    assert ([], []) == (states(), drafts(folder))


def test_no_month_is_the_last_week(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends(yes=False)
        asked, title = (book.cell(f"{PREVIEW}!{each}1").String for each in "KA")
        code, _ = book.sends()

    assert ("2026-11 W2 · 2026-11-13", "预览发送 · 演示一组 · 2026-11 第2周") == (asked, title)
    assert (DONE, 5) == (code, len(drafts(folder)))


def test_nothing_goes_twice(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        book.tick(2, "")
        book.sends()
        again = book.sends()
        book.tick(1, "√")
        forced = book.sends()
        book.go_to(RECIPIENTS)
        book.sends()
        tabs = [each for each in book.tabs() if each.startswith(PREVIEW)]
        lines = book.lines()

    none = "没有一封打了 √，所以没有发。要发的在“发送”一列打上 √，再按一次。"
    assert (NOT_DONE, [none]) == again
    assert (NEEDS_A_PERSON, ["打了 √ 的这次一封也没有发：1 封已存好，等您自己发。"]) == forced
    assert ([PREVIEW], 4) == (tabs, len(states()))
    assert ["", "√", "", "", ""] == [line["发送"] for line in lines]
    assert ["要发"] == [
        line["状态"] for line in lines if not line["状态"].endswith("已存好，等您自己发")
    ]


def test_what_changed_since_is_listed_anew_and_not_sent(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        before = column(book, "信件号")
        for unchanged in (2, 3, 5):
            book.tick(unchanged, "")
        book.type(
            f"{TARGETS}!{book.column(TARGETS, '金额')}{book.row_of(TARGETS, '0102')}", 99_000.0
        )
        code, said = book.sends()
        after, ticks = column(book, "信件号"), column(book, "发送")

    assert NEEDS_A_PERSON == code
    assert [
        "看过以后内容变了，所以没有发。信已经重新列出：请再看一遍，再按一次“预览发送”。"
    ] == said
    assert ([], ["√", "", "", "√", ""]) == (states(), ticks)
    assert before != after


def test_what_changed_stays_while_the_rest_goes(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        row = book.row_of(RECIPIENTS, "高建国")
        book.type(f"{RECIPIENTS}!{book.column(RECIPIENTS, '姓名')}{row}", "高总")
        code, said = book.sends()
        stand = column(book, "状态")
        anew = book.sends()
        listed = [(line["收件人"], line["发送"]) for line in book.lines()]

    assert "发出 4 封？\n另有 1 封看过以后内容变了，这次不发；发完再按一次，会重新列出。" == said[0]
    assert (NEEDS_A_PERSON, [PUT, CHANGED, PUT, PUT, PUT]) == (code, stand)
    assert NEEDS_A_PERSON == anew[0]
    assert ("高总", "√") == listed[1]
    assert 4 == len(states())


def test_a_sheet_that_lost_its_headings_is_made_anew(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        book.type(f"{PREVIEW}!K1", "")
        code, said = book.sends()
        asked = book.cell(f"{PREVIEW}!K1").String

    assert (DONE, [WHICH], "2026-11 · 2026-11-13") == (code, said, asked)
    assert [] == states()


def test_lines_may_be_moved_and_parted(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM) as book:
        book.sends()
        book.sheet(PREVIEW).Rows.insertByIndex(6, 2)
        book.sheet(PREVIEW).Rows.removeByIndex(4, 1)
        book.sends()
        stand = column(book, "状态")

    assert ["周明远", "林晓晴", "赵雨桐", "高建国"] == drafts(folder)
    assert [PUT] * 4 == stand


def test_where_no_sheet_can_be_added_that_is_said(office: Office, folder: Path) -> None:
    with team_book(office, folder / TEAM, is_read_only=True) as book:
        read_only = book.sends()
    with team_book(office, folder / TEAM) as book:
        book.document.protect("secret")
        fixed = book.sends()

    said = (
        "这本台账是只读打开的，或者结构设了保护，加不了“预览发送”这张表。"
        "请正常打开、撤销“保护工作簿”，再按一次。"
    )
    assert [(NOT_DONE, [said])] * 2 == [read_only, fixed]


def test_the_team_book_is_read_as_if_the_sheet_were_not_there(
    office: Office, folder: Path, tmp_path: Path
) -> None:
    with team_book(office, folder / TEAM) as book:
        plain = book.saved(tmp_path)
        book.sends()
        book.sends()
        left = book.saved(tmp_path)
    told = []
    for content in (plain, left):
        (folder / TEAM).write_bytes(content)
        review = tmp_path / "review.xlsx"
        lines = (
            ("consolidate", TEAM, AS_OF, "--json", f"--out={review}"),
            ("review-month", TEAM, AS_OF, "--json", f"--out={review}"),
            ("new-month", TEAM, "--month=2026-12", "--json"),
            ("check", "2026-11", "--json"),
        )
        ended = []
        for line in lines:
            done = mubiao(*line, cwd=folder)
            ended.append((done.code, {**done.record, "seconds": None}, done.err))
            if review.exists():
                ended.append((0, parts(review), ""))
        shutil.rmtree(folder / "2026-12")
        told.append(ended)

    assert PREVIEW in openpyxl.load_workbook(io.BytesIO(left), read_only=True).sheetnames
    assert told[0] == told[1]
