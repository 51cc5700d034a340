"""A result's document as the window shows and copies it."""

from pathlib import Path

from addin.html_page import html_of
from addin.outcome import Due
from addin.page import Cell, Grid, Line, Tone, cells
from addin.window.plain import plain_of
from addin.window.shown import DARK, LIGHT, copied_of, due_of, output_of, shown

PAGE = (
    Line("收表汇总", Tone.TITLE),
    Line("应交 4 = 已收 3 + 未交 1"),
    Line(),
    Grid(
        heads=("核对", "见到"),
        rows=(cells("金额 <元>", "1,200"), (Cell("件数"), Cell("3", Tone.BAD))),
        numbers=frozenset({1}),
    ),
)


def test_the_window_gives_it_its_own_colours_and_nothing_to_press() -> None:
    html = html_of(PAGE, title="t", lang="zh", copy="请放行")

    light, dark = shown(html, LIGHT), shown(html, DARK)

    assert "@media" in html
    for text in ("@media", "<script", "<button", "var("):
        assert text not in light
    assert (LIGHT.bad in light, DARK.bad in light) == (True, False)
    assert (LIGHT.bad in dark, DARK.bad in dark) == (False, True)


def test_as_text_there_is_a_line_for_a_row_and_a_tab_between_cells() -> None:
    html = html_of(PAGE, title="t", lang="zh")

    assert (
        plain_of(html)
        == "收表汇总\n应交 4 = 已收 3 + 未交 1\n\n核对\t见到\n金额 <元>\t1,200\n件数\t3"
    )


def test_the_text_for_it_comes_out_as_it_went_in() -> None:
    text = '把 "C:\\P\\python.exe" 加入 <允许> & 保存\n第二行'

    assert text == copied_of(html_of((), title="t", lang="zh", copy=text))
    assert copied_of(html_of(PAGE, title="t", lang="zh")) == ""


def test_a_result_says_which_letters_wait() -> None:
    head = {"due": "14", "seen": "0f3c"}
    in_the_text = (Line('<meta name="mubiao-due" content="3">'),)

    assert due_of(html_of(PAGE, title="t", lang="zh", head=head)) == Due(14, "0f3c")
    assert due_of(html_of(in_the_text, title="t", lang="zh")) is None
    assert due_of(f'<head></head>{head}<meta name="mubiao-due" content="3">') is None


def test_a_result_says_what_it_made() -> None:
    made = Path('/表 & "格"/经营分析表.xlsx')

    assert made == output_of(html_of(PAGE, title="t", lang="zh", head={"output": str(made)}))
    assert output_of(html_of(PAGE, title="t", lang="zh")) is None
