"""第1周…第5周: what was promised, why it was not reached, whom to visit next."""

from workbook.check.checked import Rows
from workbook.check.page import Page, Part, declared_rows
from workbook.check.source import Source
from workbook.check.table import check_table

PROMISE = "promise"


def check_week(page: Page) -> Part:
    """Check the sheet of one week; nothing here blocks anything.

    Args:
        page: The sheet as it stands.

    Returns:
        Tables ``progressN`` (metric, promise; metrics promised), ``visitsN`` and ``deskN``, where they
        have any rows; the fields of the forms.

    Findings:
        ``sheet_absent`` for a table that is not there; those of cells, as warnings.
    """
    number = page.sheet.id.removeprefix("week")
    part = page.forms()
    for table_id in ("progress", "visits", "desk"):
        source = page.source(table_id)
        if source is None:
            part += page.lost(table_id)
        elif table_id == "progress":
            part += _progress(source, page, f"progress{number}")
        else:
            part += _plan(source, page, f"{table_id}{number}")
    return part


def _plan(source: Source, page: Page, name: str) -> Part:
    typed = check_table(source, page.reading)
    if not source.rows:
        return Part(findings=typed.findings)
    rows = typed.rows(typed.lacking())
    return Part(tables={name: rows} if rows.numbers else {}, findings=typed.findings)


def _progress(source: Source, page: Page, name: str) -> Part:
    typed = check_table(source, page.reading)
    if not any(each is not None for each in typed.column(PROMISE)):
        return Part(findings=typed.findings)  # a week that has not begun
    metrics = declared_rows(source, page.reading.synonyms)
    promised = [index for index in metrics if typed.column(PROMISE)[index] is not None]
    rows = Rows(
        numbers=tuple(source.rows[index] + 1 for index in promised),
        columns={
            "metric": tuple(metrics[index] for index in promised),
            PROMISE: tuple(typed.column(PROMISE)[index] for index in promised),
        },
        sheet=page.grid.name,
        letters=source.letters(),
    )
    return Part(tables={name: rows} if promised else {}, findings=typed.findings)
