"""补正清单, planned."""

from addin.live.corrections import FIRST, SHORT, counts, list_rows, plan_list
from addin.live.drawing import Link
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding
from workbook.schema.words import Words

DATE = Words("日期", "Date")


def missing(count: int) -> list[Finding]:
    return [
        finding("missing", sheet="日志", cell=f"A{row}", column=DATE) for row in range(5, 5 + count)
    ]


def test_every_finding_has_its_place_and_its_sentence() -> None:
    whole = finding("name_differs", found="周明", wanted=Words("周明远", "周明远"))
    sheet = finding("sheet_absent", wanted=Words("第3周", "Week 3"))
    rows = list_rows([*missing(1), whole, sheet], ("日志",), "zh")

    assert [(1, "日志 A5", "日志", "A5"), (2, "整本月表", "", "A1"), (3, "整本月表", "", "A1")] == [
        (row.number, row.where, row.tab, row.cell) for row in rows
    ]
    assert "没有填日期。请补上，否则这一行不算。" == rows[0].text


def test_a_place_on_a_tab_that_is_gone_leads_nowhere() -> None:
    (row,) = list_rows(missing(1), ("首页",), "zh")
    drawing = plan_list((row,), ("林晓晴",), "zh")

    assert "" == row.tab
    assert () == drawing.links


def test_few_are_shown_many_are_said_to_be_folded() -> None:
    few = plan_list(list_rows(missing(SHORT), ("日志",), "zh"), ("林晓晴",), "zh")
    many = plan_list(list_rows(missing(SHORT + 1), ("日志",), "zh"), ("林晓晴",), "zh")

    assert [f"其余 {SHORT - FIRST} 条"] == [row[0] for row in few.rows if "其余" in str(row[0])]
    assert [f"其余 {SHORT + 1 - FIRST} 条（点左边的 + 展开）"] == [
        row[0] for row in many.rows if "其余" in str(row[0])
    ]


def test_every_row_leads_to_its_cell() -> None:
    drawing = plan_list(list_rows(missing(4), ("日志",), "en"), ("Lin",), "en")

    assert [(4, "A5"), (5, "A6"), (6, "A7"), (8, "A8")] == [
        (link.row, link.to) for link in drawing.links
    ]
    assert Link(row=8, column=2, text="日志 A8", tab="日志", to="A8") == drawing.links[-1]


def test_a_long_sentence_makes_its_row_taller() -> None:
    long = finding("missing", sheet="日志", cell="A5", column=Words("很长的列名" * 20, ""))
    drawing = plan_list(list_rows([long, *missing(1)], ("日志",), "zh"), ("林晓晴",), "zh")

    assert drawing.heights[4] > 2 * drawing.heights[5]


def test_counts_leave_out_what_there_is_none_of() -> None:
    assert "共 2 条：错误 2" == counts(missing(2), "zh")
    assert "2 in all: Error 2" == counts(missing(2), "en")
