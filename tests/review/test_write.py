"""The written book: the same bytes again, valid, print-ready, and every formula with its value."""

import hashlib
import os
import re
import subprocess
import sys
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.calc import Calc
from tests.conftest import Validate
from tests.review.reading import LINK, opened, parts, plan, sheet_parts, written
from tests.review.sample import PEOPLE, consolidated
from tests.review.test_places import TITLE, plan_of, sheet_of
from workbook.review.blocks import Cell, Column, Look, Row, Table
from workbook.review.plan import plan_review
from workbook.review.write import write_review
from workbook.schema.words import LANGS, Lang

ROOT = Path(__file__).parents[2]
FORMULA = re.compile(r'<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)</f>(?:<v>([^<]*)</v>)?')


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_plan_gives_the_same_bytes(lang: Lang) -> None:
    assert written(lang) == write_review(plan_review(consolidated(), lang))


def test_another_process_locale_and_time_zone_give_the_same_bytes() -> None:
    code = (
        "import hashlib; from tests.review.reading import written;"
        "print(hashlib.sha256(written('zh')).hexdigest())"
    )
    abroad = {"TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "1"}

    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | abroad,
        capture_output=True,
        text=True,
        check=True,
    )

    assert hashlib.sha256(written("zh")).hexdigest() == done.stdout.strip()


@pytest.mark.parametrize("lang", LANGS)
def test_the_open_xml_validator_has_nothing_against_it(lang: Lang, validate: Validate) -> None:
    assert validate(written(lang)) == []


@pytest.mark.parametrize("lang", LANGS)
def test_every_formula_carries_its_value_and_is_old_enough(lang: Lang) -> None:
    found = [match for part in sheet_parts(written(lang)) for match in FORMULA.findall(part)]

    assert sum(part.count("<f>") for part in sheet_parts(written(lang))) == len(found)
    assert len(found) > 200
    assert {"SUM", "ROUND", "IF"} == {
        name for _, formula, _ in found for name in re.findall(r"[A-Z.]+(?=\()", formula)
    }
    assert all(value for *_, value in found)


@pytest.mark.filterwarnings("ignore:Unable to read chart")
def test_formulas_are_worth_what_is_stored(tmp_path: Path) -> None:
    """LibreOffice calculates every formula anew and comes to the values that were stored."""
    files = []
    for lang in LANGS:
        files.append(tmp_path / f"review.{lang}.xlsx")
        files[-1].write_bytes(written(lang))

    for lang, again in zip(LANGS, Calc(tmp_path / "calc").recalculated(files), strict=True):
        stored, formulas = opened(lang, are_values=True), opened(lang)
        for index, (id_, worksheet) in enumerate(formulas.items()):
            recalculated = again.worksheets[index]
            for row in worksheet.iter_rows():
                for cell in row:
                    if cell.data_type == "f":
                        expected = stored[id_][cell.coordinate].value
                        if isinstance(expected, float | int):
                            expected = pytest.approx(expected, rel=1e-9, abs=1e-6)
                        assert expected == recalculated[cell.coordinate].value, cell


def test_links_lead_to_pages_of_the_book_and_nowhere_else() -> None:
    content = parts(written("zh"))
    names = {sheet.name for sheet in plan("zh").sheets}
    links = [link for part in sheet_parts(written("zh")) for link in LINK.findall(part)]

    targets = [re.search(r'''location="'([^']+)'!A1"''', link) for link in links]
    assert all(targets)
    assert {match[1] for match in targets if match} == {*(p.name for p in PEOPLE), "名册"} <= names
    assert not [name for name in content if "hyperlink" in content[name] and "_rels" in name]


def test_folded_corrections_open_with_the_plus_above_them() -> None:
    worksheet = opened("zh")["corrections"]
    folded = [row for row, dimension in worksheet.row_dimensions.items() if dimension.hidden]

    assert [*range(12, 19)] == folded
    assert {1} == {worksheet.row_dimensions[row].outlineLevel for row in folded}
    assert worksheet.row_dimensions[11].collapsed
    assert not worksheet.sheet_properties.outlinePr.summaryBelow


def test_charts_are_native_with_titles_and_colours() -> None:
    content = parts(written("zh"))
    charts = [content[name] for name in sorted(content) if name.startswith("xl/charts/chart")]

    titles = [re.search(r"<c:title>.*?<a:t>(.*?)</a:t>", chart, re.S) for chart in charts]
    assert [match[1] for match in titles if match] == [
        "任务进度图（累计金额，元）",
        "每人达成率与时间进度",
        "全组转化率与标准",
        "全组差距构成（元）",
    ]
    assert "'周进度'!$V$7:$V$37" not in charts[0]
    assert charts[0].count("<c:ser>") == 3
    assert "<c:dateAx>" in charts[0]
    assert charts[1].count("<c:dPt>") == 8
    assert "<c:lineChart>" in charts[1]
    assert "<c:barChart>" in charts[1]


def test_values_keep_their_kinds() -> None:
    roster, weeks = opened("zh", are_values=True)["roster"], opened("zh", are_values=True)["weeks"]

    assert tuple(roster[f"{c}6"].value for c in "CBFH") == ("001", "张伟", 60000, 0.92)
    assert tuple(roster[f"{c}6"].number_format for c in "FHK") == (
        "#,##0",
        "0.0%",
        "+#,##0;-#,##0;0",
    )
    assert date(2026, 10, 26) == weeks["U7"].value.date()


def test_a_member_number_stays_text_without_a_warning() -> None:
    assert all('<ignoredError sqref="A1:XFD1048576"' in part for part in sheet_parts(written("zh")))


def test_the_file_is_dated_by_its_month_not_by_the_clock() -> None:
    properties = openpyxl.load_workbook(BytesIO(written("zh"))).properties

    assert datetime(2026, 10, 26) == properties.created == properties.modified
    assert (properties.title, properties.creator) == ("经营分析表 2026-11", "孙丽")


def test_formats_do_not_grow_with_the_team() -> None:
    def formats(content: bytes) -> int:
        found = re.search(r'<cellXfs count="(\d+)"', parts(content)["xl/styles.xml"])
        assert found
        return int(found[1])

    double = write_review(plan_review(consolidated(PEOPLE * 2), "zh"))

    assert formats(written("zh")) == formats(double) < 120


@pytest.mark.parametrize(("lang", "font"), [("zh", "微软雅黑"), ("en", "Calibri")])
def test_the_typeface_is_the_languages(lang: Lang, font: str) -> None:
    styles = parts(written(lang))["xl/styles.xml"]

    assert {font} == set(re.findall(r'<name val="([^"]+)"', styles))
    assert "<scheme" not in styles


def test_what_is_no_number_leaves_the_cell_empty() -> None:
    table = Table(
        id="t",
        columns=(
            Column(id="a", label="甲", look=Look.GAP),
            Column(id="b", label="乙", missing=""),
            Column(id="c", label="丙", look=Look.COUNT, formula="[a]*2"),
        ),
        rows=(
            Row((float("nan"), None, 1)),
            Row((float("inf"), "", None)),
            Row((Cell(-1.0, look=Look.GAP_CENTS), "长" * 40_000, 2)),
        ),
    )
    content = write_review(plan_of(sheet_of("one", (TITLE,), (table,))))

    rows = openpyxl.load_workbook(BytesIO(content), data_only=True).worksheets[0]
    assert [[cell.value for cell in row] for row in rows["A5:C6"]] == [
        [None, None, 1],
        [None, None, "—"],
    ]
    assert tuple(cell.value for cell in rows["A7:C7"][0]) == (-1, "长" * 32_766 + "…", 2)
    formulas = openpyxl.load_workbook(BytesIO(content)).worksheets[0]
    assert [formulas[f"C{row}"].value for row in (5, 6, 7)] == ["=A5*2", "—", "=A7*2"]


def test_many_names_below_a_chart_are_turned_upright() -> None:
    content = write_review(plan_review(consolidated(PEOPLE * 4), "zh"))

    attainment = parts(content)["xl/charts/chart2.xml"]
    assert 'rot="-5400000"' in attainment
    assert 'rot="-5400000"' not in parts(written("zh"))["xl/charts/chart2.xml"]
