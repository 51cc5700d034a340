"""The monthly review as a workbook: valid, worth what is stored, one A4 page a member."""

import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.calc import Calc
from tests.conftest import Validate
from tests.review.month_sample import BUSY, month_plan, over
from workbook.review.month import plan_month
from workbook.review.write import write_review
from workbook.schema.recipient import Audience
from workbook.schema.words import LANGS


@pytest.mark.parametrize("audience", list(Audience))
def test_the_open_xml_validator_has_nothing_against_it(
    audience: Audience, validate: Validate
) -> None:
    assert [] == validate(write_review(month_plan(audience)))


@pytest.mark.filterwarnings("ignore:Unable to read chart")
def test_formulas_are_worth_what_is_stored(tmp_path: Path) -> None:
    """LibreOffice calculates every formula anew and comes to the values that were stored."""
    content = write_review(month_plan())
    file = tmp_path / "month.xlsx"
    file.write_bytes(content)
    stored = openpyxl.load_workbook(BytesIO(content), data_only=True)
    (again,) = Calc(tmp_path / "calc").recalculated([file])

    compared = 0
    for worksheet in openpyxl.load_workbook(BytesIO(content)).worksheets:
        for cell in (cell for row in worksheet.iter_rows() for cell in row):
            if cell.data_type == "f":
                expected = stored[worksheet.title][cell.coordinate].value
                if isinstance(expected, float | int):
                    expected = pytest.approx(expected, rel=1e-9, abs=1e-6)
                assert expected == again[worksheet.title][cell.coordinate].value, cell
                compared += 1
    assert compared > 350


def test_one_a4_page_a_member_and_nothing_cut(tmp_path: Path) -> None:
    books = []
    for lang in LANGS:
        for audience in (Audience.SUPERVISOR, Audience.MEMBER):
            books.append(tmp_path / f"{audience}.{lang}.xlsx")
            books[-1].write_bytes(write_review(month_plan(audience, lang)))

    counts = []
    for printed in Calc(tmp_path / "calc").converted(books, "pdf"):
        done = subprocess.run(
            ["pdftotext", "-layout", printed, "-"], capture_output=True, text=True, check=True
        )
        titles = [page.strip().splitlines()[0] for page in done.stdout.split("\f")[:-1]]
        assert "###" not in done.stdout
        counts.append(sum("刘洋 · 2026-11" in title for title in titles))
        if "member" in printed.name:
            assert 1 == len(titles)
        else:
            assert 12 == len(titles) - next(
                i for i, title in enumerate(titles) if "张伟 ·" in title
            )
    assert [1, 1, 1, 1] == counts


def test_what_a_member_writes_stays_text() -> None:
    """A promise comes from a member's book: no formula, no link, and Excel's quote before it."""
    run = over()
    typed = '=HYPERLINK("http://example.com","点这里")'
    books = tuple(
        replace(book, fields={"week1.review.promise": typed}) if book.member_id == BUSY else book
        for book in run.books
    )
    who = next(each for each in run.team.members if each.id == BUSY)
    plan = plan_month(replace(run, books=books), "zh", audience=Audience.MEMBER, member=who)
    worksheet = openpyxl.load_workbook(BytesIO(write_review(plan))).worksheets[0]
    cells = [cell for row in worksheet.iter_rows() for cell in row if cell.value == typed]

    assert [("s", True, None)] == [
        (cell.data_type, cell.quotePrefix, cell.hyperlink) for cell in cells
    ]
