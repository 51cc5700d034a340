"""A page as an HTML file."""

import re
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from addin.html_page import html_of
from addin.page import Cell, Grid, Line, Page, Tone, cells

PAGE = (
    Line("收表汇总 · 演示一组", Tone.TITLE),
    Line("时间进度 60 %"),
    Grid(
        heads=("核对", "见到", "未计入"),
        rows=(cells("日志（行）", "1,200", "7"), (Cell("金额"), Cell("5"), Cell("12", Tone.BAD))),
        numbers=frozenset({1, 2}),
    ),
    Line(),
    Line("未交和待定", Tone.TITLE),
    Grid(rows=((Cell("周明远", Tone.BAD), Cell("没有交月表，请今天下班以前补交一份")),)),
    Line("经营分析表已存好", Tone.GOOD),
)

PLAIN = (Line("a"), Grid(heads=("a",), rows=(cells("a"),)))


class Reader(HTMLParser):
    """Reads what stands in the body: an entry for each start tag and each text."""

    def __init__(self) -> None:
        """Begin before the body."""
        super().__init__()
        self.seen: list[str] = []
        self.is_in_body = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the tag with its class."""
        if self.is_in_body:
            self.seen.append(f"<{tag} {dict(attrs).get('class') or ''}>".replace(" >", ">"))
        self.is_in_body = self.is_in_body or tag == "body"

    def handle_data(self, data: str) -> None:
        """Keep a text that is no space between tags."""
        if self.is_in_body and data.strip():
            self.seen.append(data)


def read(html: str) -> list[str]:
    reader = Reader()
    reader.feed(html)
    return reader.seen


def body(page: Page) -> list[str]:
    return read(html_of(page, title="t", lang="zh"))


def test_a_page_becomes_headings_tables_and_lines_with_their_tones() -> None:
    assert body(PAGE) == [
        *("<main>", "<h1 title>", "收表汇总 · 演示一组", "<p plain>", "时间进度 60 %"),
        *("<div table>", "<table>", "<thead>", "<tr>"),
        *("<th short>", "核对", "<th number>", "见到", "<th number>", "未计入"),
        *("<tbody>", "<tr>", "<td short plain>", "日志（行）"),
        *("<td number plain>", "1,200", "<td number plain>", "7"),
        *("<tr>", "<td short plain>", "金额", "<td number plain>", "5", "<td number bad>", "12"),
        *("<p space>", "<h2 title>", "未交和待定"),
        *("<div table>", "<table>", "<tbody>", "<tr>", "<td short bad>", "周明远"),
        *("<td text plain>", "没有交月表，请今天下班以前补交一份"),
        *("<p good>", "经营分析表已存好"),
    ]


def test_the_document_says_its_language_and_title() -> None:
    html = html_of(PAGE, title="收表汇总 <1>", lang="en")

    assert '<html lang="en">' in html
    assert "<title>收表汇总 &lt;1&gt;</title>" in html
    assert '<html lang="zh-CN">' in html_of(PAGE, title="", lang="zh")


def test_nothing_is_loaded_from_anywhere() -> None:
    html = html_of(PAGE, title="t", lang="zh", copy="x")

    assert re.findall(r"(?:src|href)\s*=|url\(|@import|https?:", html) == []
    assert "default-src 'none'" in html


def test_a_table_without_rows_shows_its_header() -> None:
    seen = body((Grid(heads=("a", "b"), rows=()),))

    assert seen == [
        *("<main>", "<div table>", "<table>", "<thead>", "<tr>", "<th short>", "a", "<th short>"),
        *("b", "<tbody>"),
    ]


def test_an_empty_page_is_a_document_all_the_same() -> None:
    assert body(()) == ["<main>"]


def test_a_text_to_copy_stands_below_with_its_button() -> None:
    seen = read(html_of((), title="t", lang="zh", copy="请放行：\n<python.exe>"))

    assert seen[:7] == [
        *("<main>", "<section for-it>", "<pre>", "请放行：\n<python.exe>", "<button>", "复制给 IT"),
        "<script>",
    ]


def test_without_a_text_to_copy_there_is_no_script() -> None:
    assert "<script" not in html_of(PAGE, title="t", lang="zh")


@given(st.text(st.characters(max_codepoint=0x2FFF), min_size=1, max_size=12))
def test_whatever_a_cell_holds_it_is_text(text: str) -> None:
    page = (Line(f".{text}"), Grid(heads=(text,), rows=(cells(text),)))
    html = html_of(page, title=text, lang="en", copy=text)

    assert html.count("<") == html_of(PLAIN, title="a", lang="en", copy="a").count("<")
    assert re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", html) is None
