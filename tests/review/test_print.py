"""How the book prints and scrolls: pages, headers, and nothing cut when it is read as pages."""

import subprocess
from pathlib import Path

import pytest

from tests.calc import Calc
from tests.review.reading import opened, plan, written
from workbook.schema.words import LANGS


@pytest.mark.parametrize(
    ("id_", "frozen", "filtered", "repeated"),
    [
        ("overview", None, None, None),
        ("roster", "C6", "A5:P17", "$5:$5"),
        ("funnel", "B1", None, "$15:$16"),
        ("gaps", "B1", None, "$17:$17"),
        ("weeks", "B7", None, "$5:$6"),
        ("corrections", "A5", "A4:G23", "$4:$4"),
        ("hand_in", "C6", "A5:J17", "$5:$5"),
        ("member 001", None, None, None),
    ],
)
def test_headers_stay_filter_and_repeat(
    id_: str, frozen: str | None, filtered: str | None, repeated: str | None
) -> None:
    worksheet = opened("zh")[id_]

    assert frozen == worksheet.freeze_panes
    assert filtered == worksheet.auto_filter.ref
    assert repeated == worksheet.print_title_rows


def test_every_sheet_prints_on_a4_one_page_wide_with_page_numbers() -> None:
    for id_, worksheet in opened("zh").items():
        setup = worksheet.page_setup
        is_page = id_ == "overview" or id_.startswith("member")
        orientation = "portrait" if id_.startswith("member") else "landscape"
        assert (9, 1, 1 if is_page else 0, orientation) == (
            int(setup.paperSize),
            1 if setup.fitToWidth is None else int(setup.fitToWidth),
            1 if setup.fitToHeight is None else int(setup.fitToHeight),
            setup.orientation,
        ), id_
        assert worksheet.sheet_properties.pageSetUpPr.fitToPage
        assert not worksheet.sheet_view.showGridLines
        assert worksheet.oddFooter.left.text.strip() == "城东一部 · 2026-11 · 截至 2026-11-12"
        assert worksheet.oddFooter.right.text.strip() == "第 &P 页，共 &N 页"


def test_what_stands_beside_the_weeks_is_not_printed() -> None:
    assert opened("zh")["weeks"].print_area == "'周进度'!$A$1:$S$33"


def test_pages_are_read_whole(tmp_path: Path) -> None:
    """As pages: one A4 a member, no figure shown as ####, nobody's page torn in two."""
    for lang in LANGS:
        (tmp_path / f"{lang}.xlsx").write_bytes(written(lang))
    books = [tmp_path / f"{lang}.xlsx" for lang in LANGS]

    for lang, printed in zip(LANGS, Calc(tmp_path / "calc").converted(books, "pdf"), strict=True):
        done = subprocess.run(
            ["pdftotext", "-layout", printed, "-"], capture_output=True, text=True, check=True
        )
        pages = done.stdout.split("\f")[:-1]
        assert "###" not in done.stdout
        titles = [page.strip().splitlines()[0] for page in pages]
        for sheet in plan(lang).sheets[7:]:
            assert sum(title.startswith(f"{sheet.name} · 2026-11") for title in titles) == 1
        assert len(titles) - next(i for i, t in enumerate(titles) if t.startswith("张伟 ·")) == 12
