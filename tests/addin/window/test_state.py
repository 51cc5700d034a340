"""What the window shows, as values."""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from addin.buttons import BUTTONS
from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.html_page import html_of
from addin.outcome import Due
from addin.page import Line, Tone
from addin.window.plain import plain_of
from addin.window.press import Press
from addin.window.recognised import Book
from addin.window.spoken import Spoken
from addin.window.state import (
    Result,
    Running,
    State,
    agreed,
    ended,
    pressed,
    reading,
    recognised,
    spoke,
    stopping,
    team_book_made,
)
from addin.window.told import about_book, headline, offer, result_html

BUTTON = {each.command: each for each in BUTTONS}
MEMBER = Book(path=Path("/m.xlsx"), kind="member", about="个人月表 · 周明远 0102 · 2026-11")
TEAM = Book(path=Path("/t.xlsx"), kind="team", about="主管台账 · 演示一组")
IDLE = State(lang="zh")
RUNNING = pressed(replace(IDLE, book=TEAM), BUTTON["consolidate"])


def enabled(state: State) -> set[str]:
    return {name for name, each in BUTTON.items() if offer(state, each).is_enabled}


def test_without_a_book_only_what_needs_none_can_be_pressed() -> None:
    assert {"new-team", "doctor", "demo", "help"} == enabled(IDLE)


def test_a_member_book_and_a_team_book_enable_what_fits() -> None:
    always = {"new-team", "doctor", "demo", "help"}

    assert {"check", "gaps", "clear-marks"} | always == enabled(replace(IDLE, book=MEMBER))
    ours = {"new-month", "consolidate", "review-week", "review-month", "send", "chat"}
    assert ours | always == enabled(replace(IDLE, book=TEAM))


def test_while_something_runs_nothing_can_be_pressed() -> None:
    assert enabled(RUNNING) == set()
    assert offer(RUNNING, BUTTON["help"]).tip == "正在收表汇总，请等它做完。"


def test_a_button_that_cannot_be_pressed_says_which_book_to_choose() -> None:
    tips = [offer(state, BUTTON["consolidate"]).tip for state in (IDLE, replace(IDLE, book=TEAM))]

    assert tips == [
        "请先选一本主管台账。\n收上来的月表汇总成经营分析表",
        "收上来的月表汇总成经营分析表",
    ]
    english = offer(State(lang="en", book=TEAM), BUTTON["check"]).tip
    assert english == "Choose a member book first.\nSee what is to be corrected in this member book"


def test_while_a_file_is_looked_at_its_buttons_wait() -> None:
    state = reading(replace(IDLE, book=TEAM), MEMBER.path)

    assert {"new-team", "doctor", "demo", "help"} == enabled(state)
    assert about_book(state) == Line("正在看这是什么表…", Tone.FAINT)
    assert about_book(recognised(state, MEMBER)) == Line(MEMBER.about)


def test_a_file_that_is_not_waited_for_any_more_is_dropped() -> None:
    state = reading(reading(IDLE, TEAM.path), MEMBER.path)

    assert state == recognised(state, TEAM)
    assert recognised(state, MEMBER).book == MEMBER


def test_a_press_takes_along_what_is_chosen_and_fits() -> None:
    state = replace(IDLE, book=TEAM, month="2026-10", is_now=True)

    presses = {
        name: pressed(state, BUTTON[name]).running for name in ("consolidate", "new-month", "help")
    }

    book = TEAM.path
    assert presses == {
        "consolidate": Running(
            press=Press(command="consolidate", book=book, month="2026-10", is_now=True)
        ),
        "new-month": Running(
            press=Press(command="new-month", book=book, month="2026-10", is_now=True)
        ),
        "help": Running(press=Press(command="help", lang="zh")),
    }


def test_a_book_is_spoken_of_in_its_own_language_unless_one_was_asked_for() -> None:
    english = State(lang="en", wanted="en", book=TEAM)

    of_book = pressed(replace(english, wanted=None), BUTTON["consolidate"]).running
    asked = pressed(english, BUTTON["consolidate"]).running

    assert of_book is not None
    assert asked is not None
    assert (None, "en") == (of_book.press.lang, asked.press.lang)


def test_it_says_how_far_it_is() -> None:
    begun = headline(RUNNING)
    running = spoke(RUNNING, "3/12\t1\t8\t检查\n")
    far, stopped = headline(running), headline(stopping(running))

    assert [begun, far, stopped] == [
        Line("正在收表汇总…"),
        Line("检查 3/12 · 1 份没收下 · 约剩 8 秒"),
        Line("正在停止…"),
    ]


def test_a_result_is_shown_with_how_it_ended() -> None:
    html = html_of((Line("有 2 处"),), title="t", lang="zh", head={"output": "/r.xlsx"})

    done, some = (ended(RUNNING, code, html) for code in (DONE, NEEDS_A_PERSON))

    assert headline(done) == Line("收表汇总：做完了。", Tone.GOOD)
    assert headline(some) == Line("收表汇总：做完了，有几处要您处理，见上面。", Tone.WARN)
    assert (html, html) == (result_html(done), result_html(some))
    assert some.result is not None
    assert some.result.output == Path("/r.xlsx")


def test_letters_that_were_shown_wait_for_a_word_and_then_go() -> None:
    sending = pressed(replace(IDLE, book=TEAM), BUTTON["send"], is_weekly=True)
    head = {"due": "14", "seen": "0f3c"}
    html = html_of((Line("预览发送"),), title="t", lang="zh", head=head)

    shown = ended(sending, NEEDS_A_PERSON, html)
    going = agreed(shown)
    gone = ended(going, DONE, html_of((Line("14 封已发出"),), title="t", lang="zh"))

    assert shown.result is not None
    assert shown.result.due == Due(14, "0f3c")
    assert headline(shown) == Line("还没有发。看好了，按“发送 14 封”。", Tone.WARN)
    assert going.running is not None
    assert going.running.press == replace(shown.result.press, seen="0f3c")
    assert headline(going) == Line("正在发送…")
    assert gone.result is not None
    assert gone.result.due is None
    assert headline(gone) == Line("发送：做完了。", Tone.GOOD)


def test_nothing_goes_where_nothing_waits() -> None:
    done = ended(RUNNING, DONE, html_of((Line("x"),), title="t", lang="zh"))

    assert (IDLE, RUNNING, done) == (agreed(IDLE), agreed(RUNNING), agreed(done))


def test_what_was_not_done_says_why() -> None:
    state = ended(spoke(RUNNING, "1/2\t0\t1\t检查\nmubiao: 表读不了。\n  请关掉。\n"), NOT_DONE, "")

    assert headline(state) == Line("收表汇总：没有做成。", Tone.BAD)
    assert plain_of(result_html(state)) == "收表汇总：没有做成。\n表读不了。\n请关掉。"


def test_what_ends_without_a_word_says_what_to_do() -> None:
    state = ended(RUNNING, NOT_DONE, "")

    assert plain_of(result_html(state)) == (
        "收表汇总：没有做成。\n程序没有说明原因就停了。请再试一次；还是这样，请按“安装检测”。"
    )


def test_what_was_stopped_says_so_whatever_it_said_itself() -> None:
    state = ended(spoke(stopping(RUNNING), "mubiao: 已停止。\n"), NOT_DONE, "")

    assert headline(state) == Line("收表汇总：已停止。", Tone.WARN)
    assert plain_of(result_html(state)) == (
        "收表汇总：已停止。\n已停止。原有的文件都没有动，可以再做一次。"
    )


def test_what_was_done_before_it_could_be_stopped_is_done() -> None:
    html = html_of((Line("x"),), title="t", lang="zh")

    assert headline(ended(stopping(RUNNING), DONE, html)).text == "收表汇总：做完了。"


def test_with_nothing_running_nothing_is_said_stopped_or_ended() -> None:
    assert (IDLE, IDLE, IDLE) == (spoke(IDLE, "x"), stopping(IDLE), ended(IDLE, DONE, "x"))


def test_at_first_it_says_how_to_begin() -> None:
    assert plain_of(result_html(IDLE)).splitlines()[:2] == [
        "从这里开始",
        "把一本个人月表或主管台账拖到这个窗口里，或按右上角的“选择”。",
    ]
    assert headline(IDLE) == Line()


def test_the_team_book_that_was_made_is_chosen_next() -> None:
    folder, book = Path("/演示"), Path("/新台账.xlsx")
    demo = Press(command="demo", out=folder, lang="zh")
    new_team = Press(command="new-team", out=book, lang="zh")

    made = [
        team_book_made(Result(press=demo, code=DONE, output=folder / "经营分析表.xlsx")),
        team_book_made(Result(press=new_team, code=DONE, output=book)),
        team_book_made(Result(press=new_team, code=None)),
        team_book_made(Result(press=Press(command="help"), code=DONE)),
    ]

    assert made == [folder / "主管台账.xlsx", book, None, None]


def test_none_of_this_needs_qt() -> None:
    line = "import addin.window.told, addin.window.main, sys; sys.exit('PySide6' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", line]).returncode == 0


def test_a_running_command_has_said_nothing_at_first() -> None:
    assert Running(press=Press(command="help")).spoken == Spoken()
