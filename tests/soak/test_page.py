"""The page of the heavy runs: a subject's lines replace its own and nobody else's."""

from datetime import date

from tests.soak.__main__ import HEAD, page_with
from tests.soak.figure import Figure

FIRST, SECOND = date(2026, 11, 20), date(2026, 11, 21)


def test_subjects_stand_in_their_order_whichever_ran_first() -> None:
    page = page_with("", "fuzz", FIRST, [Figure("mutants", 1_000_000, 0, "all answered")])
    page = page_with(page, "planting", SECOND, [Figure("books", 1_000, 0)])

    assert page == HEAD + (
        "\n## planting · 2026-11-21\n\n| run | tried | bad | |\n|---|---:|---:|---|\n"
        "| books | 1,000 | 0 |  |\n"
        "\n## fuzz · 2026-11-20\n\n| run | tried | bad | |\n|---|---:|---:|---|\n"
        "| mutants | 1,000,000 | 0 | all answered |\n"
    )


def test_running_again_replaces_the_subjects_lines_alone() -> None:
    page = page_with("", "text", FIRST, [Figure("texts", 10, 1)])
    page = page_with(page, "silent", FIRST, [Figure("cells", 5, 0)])

    again = page_with(page, "text", SECOND, [Figure("texts", 10, 0)])

    assert again == page.replace("text · 2026-11-20", "text · 2026-11-21").replace(
        "| texts | 10 | 1 |", "| texts | 10 | 0 |"
    )
