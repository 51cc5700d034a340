"""A gap or a change in its parts: as a table that sums up to it, and as a chart."""

from workbook.measure.values import Explanation, Part
from workbook.review.blocks import Cell, Chart, Look, Row, Series, Table, Tone
from workbook.review.source import Source, money, number, share
from workbook.review.totals import total_row
from workbook.schema.playbook import AVERAGE_DEAL
from workbook.schema.review_words import FACTOR_RATE, FACTOR_VOLUME


def factor_label(source: Source, part: Part, *, is_top: bool) -> str:
    """Return a factor's name: the volume at the top, a stage's rate, or 件均."""
    if part.factor == AVERAGE_DEAL:
        return source.label(AVERAGE_DEAL)
    words = FACTOR_VOLUME if is_top else FACTOR_RATE
    return words.of(source.lang, stage=source.stage(part.factor))


def factor_text(part: Part, value: float, *, is_top: bool) -> str:
    """Return a factor's actual or baseline in its own unit."""
    if part.factor == AVERAGE_DEAL:
        return money(value)
    return number(value) if is_top else share(value)


def parts_table(
    source: Source, explanation: Explanation, *, heading: str, against: str = "baseline"
) -> Table:
    """Return a gap's factors below each other, summing up to the gap.

    Args:
        source: The run, told in a language.
        explanation: The gap in its parts.
        heading: Above the table.
        against: The label of what the actual is held against; ``before`` for last month.
    """
    columns = (
        source.column("factor", span=2),
        source.column("actual" if against == "baseline" else "now", Look.COUNT),
        source.column(against, Look.COUNT),
        source.column("effect", Look.GAP_CENTS, total="sum"),
    )
    rows = tuple(
        Row(
            (
                factor_label(source, part, is_top=index == 0),
                Cell(part.actual, look=_part_look(part, is_top=index == 0)),
                Cell(part.baseline, look=_part_look(part, is_top=index == 0)),
                part.value,
            )
        )
        for index, part in enumerate(explanation.parts)
    )
    known = {"factor": source.label("gap_amount" if against == "baseline" else "change")}
    return Table(
        id="parts",
        heading=heading,
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known=known)),
    )


def parts_chart(source: Source, team: Explanation, *, sheet: str, title: str, width: int) -> Chart:
    """Return the chart beside a ``parts_table`` that begins at the sheet's first column.

    Args:
        source: The run, told in a language.
        team: What the table shows.
        sheet: The id of the sheet they stand on.
        title: Of the chart.
        width: Grid columns of the sheet.
    """
    left = len(("factor", "", "actual", "baseline", "effect", "air"))
    return Chart(
        id="chart",
        title=title,
        categories=f"{sheet}.parts.factor",
        series=(
            Series(
                label=source.label("effect"),
                values=f"{sheet}.parts.effect",
                color="actual",
                kind="column",
                tones=tuple(Tone.RED if part.value < 0 else Tone.GREEN for part in team.parts),
            ),
        ),
        look=Look.MONEY,
        points=len(team.parts),
        left=left,
        span=width - left,
        lines=11,
    )


def _part_look(part: Part, *, is_top: bool) -> Look:
    if part.factor == AVERAGE_DEAL:
        return Look.MONEY
    return Look.DECIMAL if is_top else Look.SHARE
