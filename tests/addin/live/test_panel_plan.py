"""The panel of gaps, planned."""

from datetime import date

import pytest

from addin.live.drawing import Drawing
from addin.live.panel_plan import plan_panel
from addin.pages.gaps import to_do
from addin.terms import Terms, measured
from tests.addin.live.left_in import AS_OF, filled_in
from tests.check.sample import PERIOD
from tests.check.test_books import ISSUED, checked
from tests.facts.sample import TEAM
from workbook.review.figures import index_figures
from workbook.review.source import Source
from workbook.schema.marks import PANEL_ENDS, is_panel_title
from workbook.schema.words import Lang

FORM = [33.0, 21.0, 6.75, 24.0, 21.0, 6.75, *[18.0] * 4, 6.75, *[18.0] * 7, 6.75, *[18.0] * 40]


def source_of(lang: Lang, as_of: date = AS_OF) -> Source:
    run = measured(checked(filled_in(lang)), Terms(team=ISSUED, period=PERIOD), as_of)
    return Source(run, index_figures(run), lang)


@pytest.fixture(scope="module")
def source() -> Source:
    return source_of("zh")


def planned(source: Source, heights: list[float]) -> Drawing:
    return plan_panel(source, TEAM.members[0], heights)


def row_of(drawing: Drawing, first: str) -> int:
    return next(at for at, row in enumerate(drawing.rows) if row[0] == first)


def test_numbers_are_the_measures_themselves(source: Source) -> None:
    drawing = planned(source, FORM)
    amount = source.figures.amount("001")
    explained = source.figures.explained["001"]

    assert amount is not None
    assert (
        "金额",
        amount.target,
        amount.target_to_date,
        amount.actual,
        amount.gap,
        amount.pace,
        amount.needed_per_day,
        None,
    ) == drawing.rows[row_of(drawing, "金额")]
    first = row_of(drawing, "因素") + 1
    parts = drawing.rows[first : first + len(explained.parts)]
    assert [(part.actual, part.baseline, part.value) for part in explained.parts] == [
        row[1:4] for row in parts
    ]
    assert explained.gap == drawing.rows[first + len(parts)][3]
    assert explained.gap == pytest.approx(sum(float(str(row[3])) for row in parts), abs=1e-9)


def test_what_to_do_is_what_the_screen_says(source: Source) -> None:
    drawing = planned(source, FORM)
    first = row_of(drawing, "往后做什么") + 1
    said = [line.text for line in to_do(source, TEAM.members[0])]

    assert said
    assert said == [row[0] for row in drawing.rows[first : first + len(said)]]


def test_it_begins_and_ends_as_it_is_known_again(source: Source) -> None:
    rows = planned(source, FORM).rows

    assert is_panel_title(str(rows[0][0]))
    assert rows[-1][0] in PANEL_ENDS


def test_sections_go_round_the_air_between_the_forms_blocks(source: Source) -> None:
    drawing = planned(source, FORM)
    low = [at for at, height in enumerate(FORM) if height < 14 and at < len(drawing.rows)]

    assert [(None,) * 8] * len(low) == [drawing.rows[at] for at in low]
    assert 6 == row_of(drawing, "结果")
    assert 11 == row_of(drawing, "每个环节")


def test_below_the_form_a_row_is_left_between_sections(source: Source) -> None:
    drawing = planned(source, [18.0] * 3)

    assert 2 + 1 == next(at for at, row in enumerate(drawing.rows[2:], 2) if row[0])
    assert len(drawing.rows) == len(planned(source, [18.0] * 100).rows)


def test_an_unknown_figure_is_a_dash() -> None:
    drawing = planned(source_of("en", PERIOD.start), FORM)

    assert "—" in drawing.rows[row_of(drawing, "Visit")]
