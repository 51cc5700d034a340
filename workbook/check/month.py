"""月目标: the target shown against the one issued; commitment and stretch."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from workbook.check.numbers import number_shown
from workbook.check.page import Page, Part, declared_rows, opened
from workbook.check.table import Typed, check_table
from workbook.schema.check_words import EMPTY
from workbook.schema.finding import Finding
from workbook.schema.playbook import DEALS
from workbook.schema.words import Words

_SHOWN = {"results": "target", "stages": "issued", "beside": "issued"}  # table -> its target
_PLEDGES = {"commitment": "commit", "stretch": "stretch"}
NOISE = 0.005  # less than half a cent is no difference


def check_month(page: Page, issued: Mapping[str, float]) -> Part:
    """Check 月目标.

    Args:
        page: The sheet as it stands.
        issued: Metric id -> the target the team book issues to this member.

    Returns:
        Fields ``month.pledge.METRIC_commit`` and ``month.pledge.METRIC_stretch``, and the forms'.

    Findings:
        ``target_differs``, ``sheet_absent``; those of cells, as warnings.
    """
    part = page.forms()
    for table_id, shown in _SHOWN.items():
        source = page.source(table_id)
        if source is None:
            part += page.lost(table_id)
            continue
        source = replace(source, table=opened(source.table, shown))
        typed = check_table(source, page.reading)
        rows = declared_rows(source, page.reading.synonyms)
        deal = page.reading.playbook.deal.id
        wanted = {**issued, deal: issued.get(DEALS)}
        targets = tuple(_differing(typed, shown, rows, wanted))
        part += Part(fields=_pledges(typed, rows), findings=(*typed.findings, *targets))
    return part


def _differing(
    typed: Typed, shown: str, rows: Mapping[int, str], issued: Mapping[str, float | None]
) -> Iterator[Finding]:
    values = typed.column(shown)
    labels = {row.id: row.label for row in typed.source.table.rows}
    for index, row in rows.items():
        wanted, value = issued.get(row), values[index]
        if wanted is None or typed.is_faulty(shown, index):
            continue
        if value is None or abs(value - wanted) >= NOISE:
            text = number_shown(wanted)
            yield typed.source.origin.says(
                "target_differs",
                typed.source.cell(shown, index),
                column=labels[row],
                found=EMPTY if value is None else number_shown(value),
                wanted=Words(text, text),
            )


def _pledges(typed: Typed, rows: Mapping[int, str]) -> dict[str, object]:
    return {
        f"month.pledge.{metric}_{name}": typed.columns[column][index]
        for column, name in _PLEDGES.items()
        if column in typed.columns
        for index, metric in rows.items()
        if typed.columns[column][index] is not None
    }
