"""A page on a terminal and anywhere else."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.page import Cell, Grid, Line, Tone, cells
from addin.pages.findings import findings_grid
from addin.screen import harmless, plain_lines, show
from addin.text_width import padded, width
from workbook.schema.sentences import finding, message
from workbook.schema.words import Lang

PAGE = (
    Line("收表汇总", Tone.TITLE),
    Grid(
        heads=("核对", "见到", "计入"),
        rows=(cells("日志（行）", "1,200", "7"), cells("rows", "5", "12")),
        numbers=frozenset({1, 2}),
    ),
    Line(),
    Grid(rows=((Cell("张三", Tone.BAD), Cell("没有交")),)),
)


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def test_plain_lines_are_aligned_for_chinese() -> None:
    assert list(plain_lines(PAGE)) == [
        "收表汇总",
        "核对         见到  计入",
        "日志（行）  1,200     7",
        "rows            5    12",
        "",
        "张三  没有交",
    ]


def test_what_is_no_terminal_gets_plain_lines() -> None:
    stream = io.StringIO()

    show(PAGE, stream)

    assert stream.getvalue() == "\n".join([*plain_lines(PAGE), ""])


def test_a_terminal_gets_colours_and_the_same_words() -> None:
    stream = Terminal()

    show(PAGE, stream)

    shown = stream.getvalue()
    assert "\x1b[" in shown
    for text in ("收表汇总", "日志（行）", "1,200", "张三", "没有交"):
        assert text in shown


def test_brackets_are_text_and_not_colours() -> None:
    stream = Terminal()

    show((Line("[red]张三[/red].xlsx"), Grid(rows=(cells("[b]x"),))), stream)

    assert "[red]张三[/red].xlsx" in stream.getvalue()
    assert "[b]x" in stream.getvalue()


@given(st.text(st.characters(max_codepoint=0x2FFF), max_size=20))
def test_no_text_commands_a_terminal(text: str) -> None:
    shown = harmless(text)

    assert len(shown) == len(text)
    assert not any(ord(each) < ord(" ") or 0x7F <= ord(each) <= 0x9F for each in shown)


def test_an_empty_grid_shows_its_header() -> None:
    assert list(plain_lines((Grid(heads=("a", "b"), rows=()),))) == ["a  b"]


@given(st.text(max_size=10), st.integers(0, 30))
def test_padding_reaches_the_width_on_either_side(text: str, columns: int) -> None:
    expected = max(columns, width(text))

    assert expected == width(padded(text, columns))
    assert expected == width(padded(text, columns, is_right=True))
    assert padded(text, columns).startswith(text)
    assert padded(text, columns, is_right=True).endswith(text)


@pytest.mark.parametrize("columns", ["80", "100"])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_no_sentence_is_cut_on_a_narrow_terminal(
    monkeypatch: pytest.MonkeyPatch, columns: str, lang: Lang
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    facts = (("other", "68"), ("quantity", "1"), ("deals", "1"), ("amount", "7,500"))
    found = finding("row_twice", sheet="日志", cell="A1079", member_id="001", facts=facts)
    stream = Terminal()

    show((findings_grid((found,), {"001": "张三"}, lang),), stream)

    lines = re.sub("\x1b\\[[0-9;]*m", "", stream.getvalue()).splitlines()
    told = "".join(re.sub(r"\s+", "", line) for line in lines[1:])
    assert max(map(width, lines)) <= int(columns)
    assert re.sub(r"\s+", "", f"张三日志!A1079{message(found, lang)}") == told
