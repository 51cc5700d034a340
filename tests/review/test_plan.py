"""The plan as a whole: which sheets there are, in which order, in which language."""

import io
import re
from dataclasses import replace
from datetime import date

import openpyxl
import pytest

from tests.review.reading import plan, values, written
from tests.review.sample import PEOPLE, consolidated
from workbook.review.blocks import Table
from workbook.review.plan import plan_review
from workbook.review.source import MOST_PAGES
from workbook.review.write import write_review
from workbook.schema.review_sentences import SENTENCE
from workbook.schema.review_words import CHART, HEADING, LABEL, LIGHT, SHEET
from workbook.schema.words import LANGS, Lang

HAN = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize(
    ("lang", "names"),
    [
        ("zh", ["总览", "名册", "漏斗", "差距分析", "周进度", "补正清单", "交表情况"]),
        (
            "en",
            ["Overview", "Roster", "Funnel", "Gap analysis", "Weeks", "Corrections", "Hand-in"],
        ),
    ],
)
def test_sheets_in_order_then_a_page_a_member(lang: Lang, names: list[str]) -> None:
    assert [*names, *(person.name for person in PEOPLE)] == [s.name for s in plan(lang).sheets]


def test_facts_of_the_book() -> None:
    made = plan("zh")

    assert ("经营分析表 2026-11", "孙丽", date(2026, 10, 26), "微软雅黑") == (
        made.title,
        made.author,
        made.created,
        made.font,
    )
    assert {"城东一部 · 2026-11 · 截至 2026-11-12"} == {sheet.footer for sheet in made.sheets}


@pytest.mark.parametrize("lang", LANGS)
def test_equal_runs_have_equal_plans(lang: Lang) -> None:
    assert plan_review(consolidated(), lang) == plan_review(consolidated(), lang)


def test_nothing_is_left_untranslated() -> None:
    """Every label of an English review is English; names of people and files stay theirs."""
    for words in (SHEET, HEADING, LABEL, LIGHT, CHART, SENTENCE):
        for id_, each in words.items():
            assert not HAN.search(each.en), id_
            assert each.zh, id_
    headers = {
        column.label + column.band
        for sheet in plan("en").sheets
        for band in sheet.bands
        for block in band
        if isinstance(block, Table)
        for column in block.columns
    }
    assert not [header for header in headers if HAN.search(header)]


@pytest.mark.parametrize("lang", LANGS)
def test_sentences_name_the_same_facts_in_both_languages(lang: Lang) -> None:
    names = re.compile(r"\{\w+\}")
    for id_, words in SENTENCE.items():
        assert sorted(names.findall(words.zh)) == sorted(names.findall(words.en)), (id_, lang)


def test_a_team_without_members_has_an_empty_review() -> None:
    run = consolidated()
    measures = replace(
        run.measures,
        measures=(),
        needs=(),
        rates=(),
        explained=(),
        four_numbers=(),
        figures=(),
        weeks=(),
    )
    empty = replace(
        run,
        books=(),
        hand_ins=(),
        findings=(),
        measures=measures,
        team=replace(run.team, members=()),
    )

    made = plan_review(empty, "zh")

    assert len(made.sheets) == 7
    tables = [b for s in made.sheets for band in s.bands for b in band if isinstance(b, Table)]
    assert next(values(t) for t in tables if t.id == "corrections") == [("没有需要补正的。",)]
    assert next(values(t) for t in tables if t.id == "roster") == []
    assert written("zh") != b""


def test_more_members_than_tabs_are_good_for_have_no_pages_and_the_roster_says_so() -> None:
    people = (PEOPLE * 17)[: MOST_PAGES + 1]
    few, many = (
        plan_review(consolidated(people[:count]), "zh") for count in (MOST_PAGES, len(people))
    )
    book = openpyxl.load_workbook(io.BytesIO(write_review(many)))

    assert [7 + MOST_PAGES, 7] == [len(few.sheets), len(many.sheets)]
    said = [row[0].value for row in book["名册"].iter_rows()]
    assert "人数超过 200，这本没有个人页；分小组收表，每人就有一页。" in said
    assert not any(cell.hyperlink for row in book["名册"].iter_rows() for cell in row)
