"""The monthly review as a workbook: valid, worth what is stored, one A4 page a member."""

import subprocess
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from tests.calc import Calc
from tests.conftest import Validate
from tests.review.month_sample import month_plan
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
    assert compared > 400


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
