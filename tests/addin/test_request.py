"""What a line on the terminal asks for, and what is said when it cannot be understood."""

from datetime import date

import pytest

from addin.errors import WrongUse
from addin.request import Request, parse
from workbook.schema.words import Words

TODAY = date(2026, 11, 14)
YESTERDAY = date(2026, 11, 13)


def asked(line: str) -> Request:
    return parse(line.split(), TODAY)


def test_a_command_takes_its_file_and_options_in_any_order() -> None:
    expected = Request(
        command="consolidate",
        as_of=date(2026, 11, 10),
        is_as_of_given=True,
        files=("team.xlsx",),
        month="2026-11",
        use=frozenset({"a.xlsx", "b.xlsx"}),
        out="review.xlsx",
        lang="en",
        is_json=True,
        is_open=True,
    )

    assert expected == asked(
        "consolidate --use x/a.xlsx --as-of 2026-11-10 --lang=en team.xlsx --month 2026-11 "
        "--use C:\\x\\b.xlsx --json --open --out review.xlsx"
    )
    assert expected == asked(
        "--lang en --month=2026-11 consolidate --open --json --use a.xlsx --use b.xlsx "
        "--out review.xlsx --as-of 20261110 team.xlsx"
    )


def test_the_as_of_day_is_the_last_complete_day() -> None:
    assert asked("consolidate t.xlsx").as_of == YESTERDAY


def test_now_includes_today() -> None:
    assert asked("consolidate t.xlsx --as-of now").as_of == TODAY


def test_check_takes_many_files() -> None:
    assert asked("check a.xlsx b.xlsx --lang zh c.xlsx").files == ("a.xlsx", "b.xlsx", "c.xlsx")


@pytest.mark.parametrize(
    ("line", "week", "month"),
    [
        ("review t.xlsx", None, None),
        ("review t.xlsx --month", None, None),
        ("review --month t.xlsx", None, None),
        ("review t.xlsx --month 2026-11", None, "2026-11"),
        ("--month 2026-11 review t.xlsx", None, "2026-11"),
        ("review t.xlsx --week", 0, None),
        ("--week review t.xlsx", 0, None),
        ("review --week t.xlsx --month 2026-10", 0, "2026-10"),
        ("review t.xlsx --week 2", 2, None),
        ("review --week=5 t.xlsx", 5, None),
        ("review-week t.xlsx", 0, None),
        ("review-month t.xlsx", None, None),
    ],
)
def test_a_review_is_of_a_week_or_a_month(line: str, week: int | None, month: str | None) -> None:
    request = asked(line)

    assert (("t.xlsx",), week, month) == (request.files, request.week, request.month)


def test_letters_of_the_outbox_are_named_by_number() -> None:
    request = asked("outbox --arrived 3 --again 4 --arrived 5")

    assert ((3, 5), (4,)) == (request.arrived, request.again)


def test_unmasking_says_why() -> None:
    assert (
        "合规部要求 11-20"
        == parse(["send", "t.xlsx", "--unmask", "合规部要求 11-20"], TODAY).unmask
    )


def test_numbers_of_the_demo() -> None:
    request = asked("demo --members 200 --log-rows 300 --seed 7")

    assert tuple(map(request.number, ("members", "log-rows", "seed"))) == (200, 300, 7)
    assert request.number("other") is None


NAMES = (
    "考勤 = 11月 & 12月 100%.xlsx",
    "\"引号\" 'x'.xlsx",
    "-m addin --help",
    "=1+1",
    "--wb=",
    "",
)


@pytest.mark.parametrize("name", NAMES)
def test_a_button_names_the_open_book_whatever_it_is_called(name: str) -> None:
    excel = parse(["check", f"--wb={name}", "--hwnd=132456"], TODAY)
    calc = parse(["consolidate", f"--wb={name}", f"--pipe={name}x"], TODAY)

    assert Request(command="check", as_of=YESTERDAY, book=name, hwnd=132456) == excel
    assert Request(command="consolidate", as_of=YESTERDAY, book=name, pipe=f"{name}x") == calc
    assert excel.is_live


def test_without_a_button_no_book_is_open() -> None:
    request = parse(
        ["consolidate", "t.xlsx", "--folder=D:\\收表", "--progress=lines", "--html"], TODAY
    )

    assert not request.is_live
    assert ("D:\\收表", "lines", True) == (request.folder, request.progress, request.is_html)


def test_a_live_command_explains_itself_on_the_command_line() -> None:
    assert asked("clear-marks --help").is_help


@pytest.mark.parametrize("line", ["", "--help", "--lang en", "demo --help", "check --help"])
def test_help_needs_no_file(line: str) -> None:
    assert asked(line).is_help


def test_version_is_no_help() -> None:
    request = asked("--version")

    assert (request.is_version, request.is_help) == (True, False)


@pytest.mark.parametrize(
    ("line", "zh", "en"),
    [
        (
            "bogus",
            "没有“bogus”这个命令。可用的命令：demo, new-team, new-month, check, gaps, consolidate, review, send, chat, outbox, window, install, uninstall, doctor, help。",
            "There is no command “bogus”. There are: demo, new-team, new-month, check, gaps, consolidate, review, send, chat, outbox, window, install, uninstall, doctor, help.",
        ),
        (
            "demo --nonsense",
            "mubiao demo 没有“--nonsense”这个选项。看说明：mubiao demo --help",
            "mubiao demo has no option “--nonsense”. See mubiao demo --help",
        ),
        (
            "demo --use a.xlsx",
            "mubiao demo 没有“--use”这个选项。看说明：mubiao demo --help",
            "mubiao demo has no option “--use”. See mubiao demo --help",
        ),
        (
            "gaps a.xlsx --as-of",
            "“--as-of”后面要写“日期”。看说明：mubiao gaps --help",
            "--as-of needs DATE. See mubiao gaps --help",
        ),
        (
            "review t.xlsx --week=6",
            "“--week”要写 1 到 5 的整数，现为“6”。",
            "--week takes a whole number from 1 to 5, not “6”.",
        ),
        (
            "send t.xlsx --unmask=",
            "“--unmask”后面要写“原因”。看说明：mubiao send --help",
            "--unmask needs REASON. See mubiao send --help",
        ),
        ("demo --json=1", "“--json”后面不用写值。", "--json takes no value."),
        (
            "consolidate",
            "要写文件：mubiao consolidate 主管台账.xlsx",
            "A file is needed: mubiao consolidate TEAM.xlsx",
        ),
        (
            "gaps a.xlsx b.xlsx",
            "mubiao gaps 用不上“b.xlsx”。看说明：mubiao gaps --help",
            "mubiao gaps has no use for “b.xlsx”. See mubiao gaps --help",
        ),
        (
            "demo here",
            "mubiao demo 用不上“here”。看说明：mubiao demo --help",
            "mubiao demo has no use for “here”. See mubiao demo --help",
        ),
        (
            "new-month t.xlsx --month 2026-13",
            "工作月“2026-13”不对，应写成 2026-11。",
            "The month “2026-13” is not right; write 2026-11.",
        ),
        (
            "gaps a.xlsx --as-of yesterday",
            "截至日“yesterday”不对，应写成 2026-11-18，或者 now（算到今天）。",
            "The as-of day “yesterday” is not right; write 2026-11-18, or now to include today.",
        ),
        (
            "demo --members 0",
            "“--members”要写 1 到 10000 的整数，现为“0”。",
            "--members takes a whole number from 1 to 10000, not “0”.",
        ),
        (
            "clear-marks",
            "“清除标记”要在 Excel 或 LibreOffice 里打开的个人月表上按。",
            "“Clear marks” is a button for a member book that is open in Excel or LibreOffice.",
        ),
        (
            "check --wb=x.xlsx --hwnd=-1",
            "“--hwnd”后面要写“数”。看说明：mubiao --help",
            "--hwnd needs N. See mubiao --help",
        ),
        (
            "consolidate t.xlsx --progress=bar",
            "“--progress”后面要写“lines”。看说明：mubiao --help",
            "--progress needs lines. See mubiao --help",
        ),
        (
            "demo --lang fr",
            "语言“fr”不对，写 zh（中文）或 en（英文）。",
            "The language “fr” is not right; write zh or en.",
        ),
    ],
)
def test_what_is_wrong_is_said_in_a_sentence(line: str, zh: str, en: str) -> None:
    with pytest.raises(WrongUse) as fault:
        asked(line)

    assert (zh, en) == (fault.value.told("zh"), fault.value.told("en"))


@pytest.mark.parametrize("month", ["2026-1", "202611", "2026-11-01", "November", "٢٠٢٦-١١", ""])
def test_a_month_is_written_one_way(month: str) -> None:
    with pytest.raises(WrongUse) as fault:
        parse(["new-month", "t.xlsx", "--month", month], TODAY)

    assert fault.value.told("zh") == f"工作月“{month}”不对，应写成 2026-11。"


def test_words_in_a_sentence_are_in_its_language() -> None:
    fault = WrongUse("file_needed", program="mubiao check", wanted=Words("个人月表", "BOOK"))

    assert fault.told("zh") == "要写文件：mubiao check 个人月表"
    assert fault.told("en") == "A file is needed: mubiao check BOOK"
