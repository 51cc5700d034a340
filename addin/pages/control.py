"""The control totals: everything seen is either counted or not, and the screen says so first."""

from addin.page import Cell, Grid, Line, Tone, cells
from workbook.check.checked import Tally, Totals
from workbook.review.consolidated import Consolidated
from workbook.schema.playbook import CENTS
from workbook.schema.review_words import CONTROL
from workbook.schema.screen_words import HEAD, SAID
from workbook.schema.status import STATUS_LABEL
from workbook.schema.words import Lang


def control_grid(totals: Totals, lang: Lang) -> Grid:
    """Return log rows, deals and amount: seen, counted, not counted."""
    rows = (
        ("rows", totals.rows, 1),
        ("deals", totals.deals, 1),
        ("amount", totals.amount, CENTS),
    )
    return Grid(
        heads=tuple(HEAD[each].of(lang) for each in ("control", "seen", "counted", "left_out")),
        rows=tuple(_tally_row(CONTROL[each].of(lang), tally, unit) for each, tally, unit in rows),
        numbers=frozenset({1, 2, 3}),
    )


def _tally_row(label: str, tally: Tally, unit: int) -> tuple[Cell, ...]:
    def text(value: int) -> str:
        return f"{value:,}" if unit == 1 else f"{value / unit:,.2f}"

    blocked = Cell(text(tally.blocked), Tone.BAD if tally.blocked else Tone.PLAIN)
    return (*cells(label, text(tally.seen), text(tally.accepted)), blocked)


def counted_lines(run: Consolidated, lang: Lang) -> tuple[Line, ...]:
    """Return how the members and the files add up."""
    members = {str(status): count for status, count in run.member_counts().items()}
    mark = " + "
    parts = mark.join(
        SAID["status_count"].of(lang, status=STATUS_LABEL[status].of(lang), count=count)
        for status, count in run.file_counts().items()
    )
    return (
        Line(SAID["members"].of(lang, expected=len(run.hand_ins), **members)),
        Line(SAID["files"].of(lang, total=len(run.books), parts=parts or 0)),
    )
