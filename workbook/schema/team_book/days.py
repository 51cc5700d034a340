"""日历: workdays of the team's own."""

from workbook.schema import choices
from workbook.schema.sheet import Column, Kind, Sheet, Table
from workbook.schema.words import Words

DAY_ROWS = 100


def days_sheet() -> Sheet:
    """Return the days on which the team differs from the public calendar."""
    return Sheet(
        id="days",
        label=Words("日历", "Calendar"),
        aliases=("工作日历",),
        is_protected=False,
        is_landscape=False,
        freeze="days",
        tab="#1F4E79",
        note=Words(
            "国家节假日和调休已内置（到2026年）。只写与它不同的日子。",
            "Public holidays and make-up workdays are built in (to 2026). Write only the days that differ.",
        ),
        blocks=(
            Table(
                id="days",
                label=Words("", ""),
                is_excel_table=True,
                room=DAY_ROWS,
                columns=(
                    Column(
                        id="date",
                        kind=Kind.DATE,
                        label=Words("日期", "Date"),
                        width=14,
                        required=True,
                    ),
                    Column(
                        id="day_kind",
                        kind=Kind.CHOICE,
                        label=Words("上班/休息", "Work or rest"),
                        width=14,
                        required=True,
                        choices=choices.DAY_KIND,
                    ),
                    Column(id="reason", kind=Kind.TEXT, label=Words("说明", "Reason"), width=30),
                ),
            ),
        ),
    )
