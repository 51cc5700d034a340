"""A member book as files have it, with everything in it that Check and Gaps leave, put in without any office."""

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import openpyxl
from openpyxl.comments import Comment

from addin.live.corrections import list_rows, plan_list
from addin.live.drawing import Drawing
from addin.live.mark_plan import plan_marks
from addin.live.panel_plan import plan_panel
from addin.terms import Terms, measured
from tests.check.sample import BOOK, PERIOD
from tests.check.test_books import ISSUED, checked
from tests.facts.sample import PLAYBOOK, TEAM
from tests.typed import typed
from workbook.fill.member_books import member_books
from workbook.review.figures import index_figures
from workbook.review.source import Source
from workbook.schema.marks import CELL_FIELDS, MARKS_SHEET, STATE_FIELDS
from workbook.schema.words import Lang

AS_OF = date(2026, 11, 13)
NAMES = {
    "zh": {"list": "补正清单", "month": "月目标", "log": "日志"},
    "en": {"list": "Corrections", "month": "Month target", "log": "Log"},
}
LEFT = 14  # the panel's first column, 0-based


def filled_in(lang: Lang) -> bytes:
    """Return a member book with a deal, and with rows that are wrong."""
    ((_, content),) = member_books(replace(ISSUED, lang=lang), PERIOD, TEAM.members[:1])
    visit, deal = (PLAYBOOK.stage(each).label for each in ("visit", "deal"))
    log: list[dict[str, object]] = [
        {"date": date(2026, 11, 3), "customer": "甲公司", "activity": visit, "quantity": 2},
        {"date": "昨天", "customer": "甲公司", "activity": visit, "phone": "00123"},
        {"date": date(2026, 11, 5), "activity": deal, "deals": 1, "amount": 12000},
        {"date": date(2026, 11, 6), "customer": "乙公司", "activity": "喝茶"},
    ]
    return typed(content, BOOK, lang, rows={("log", "log"): log})


def left_in(content: bytes, lang: Lang) -> bytes:
    """Return the book with marks, 补正清单, the panel and the hidden sheet in it."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    names, seen = NAMES[lang], checked(content)
    findings = seen.findings
    for mark in plan_marks(findings, book.sheetnames, lang):
        cell = book[mark.sheet][mark.cell]
        cell.comment = Comment(mark.text, "mubiao")
        cell.fill = openpyxl.styles.PatternFill("solid", fgColor=f"FF{mark.fill[1:]}")
    rows = list_rows(findings, book.sheetnames, lang)
    _put(book.create_sheet(names["list"]), plan_list(rows, ("张三 001", "3"), lang))
    run = measured(seen, Terms(team=ISSUED, period=PERIOD), AS_OF)
    panel = plan_panel(Source(run, index_figures(run), lang), TEAM.members[0], [18.0] * 60)
    _put(book[names["month"]], panel, left=LEFT)
    state = book.create_sheet(MARKS_SHEET)
    state.sheet_state = "veryHidden"
    for line in (STATE_FIELDS, ("1", names["list"], "", "", "", ""), CELL_FIELDS):
        state.append(line)
    return saved(book)


def saved(book: Any) -> bytes:  # noqa: ANN401 - openpyxl has no types
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _put(sheet: Any, drawing: Drawing, *, left: int = 0) -> None:  # noqa: ANN401
    for at, row in enumerate(drawing.rows, 1):
        for column, value in enumerate(_with_links(drawing, at - 1, row), left + 1):
            if value is not None:
                sheet.cell(at, column, value)


def _with_links(drawing: Drawing, row: int, values: Sequence[object]) -> list[object]:
    line = list(values)
    for link in drawing.links:
        if link.row == row:
            line[link.column] = link.text
    return line


def moved(content: bytes, lang: Lang) -> bytes:
    """Return the book after people had their way with it: tabs renamed, rows and a column come in."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    book[NAMES[lang]["list"]].title = "要改的"
    month = book[NAMES[lang]["month"]]
    month.insert_rows(3, 2)
    month.insert_cols(LEFT - 1)
    return saved(book)
