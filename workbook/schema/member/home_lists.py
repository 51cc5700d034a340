"""The first page's lists: whom to call today, what to correct first."""

from workbook.schema.sheet import Column, Kind, Row, Table
from workbook.schema.words import Words

CALL_ROWS = 10
CORRECTION_ROWS = 3


def shown_from(
    column_id: str, kind: Kind, label: Words, source: str, *, span: int = 1, decimals: int = 0
) -> Column:
    """Return a column that shows what another sheet has computed."""
    return Column(
        id=column_id, kind=kind, label=label, formula=f"={source}", span=span, decimals=decimals
    )


def calls() -> Table:
    """Return whom to contact today: open next dates of the log, the longest overdue first."""

    def due(column: str, kind: Kind, label: Words, span: int = 1) -> Column:
        return shown_from(column, kind, label, _due(column, kind), span=span)

    nobody = _due("customer", Kind.TEXT).replace(
        ',"")', ',"{今天没有到期要联系的客户|Nobody is due today}")'
    )
    return Table(
        id="calls",
        label=Words(
            "今天要联系（到期和过期的下次日期）", "Call today (next dates due and overdue)"
        ),
        columns=(
            due("next_date", Kind.DATE, Words("到期日", "Due")),
            due("customer", Kind.TEXT, Words("客户", "Customer"), 2),
            due("phone", Kind.PHONE, Words("电话", "Phone")),
            due("next_action", Kind.TEXT, Words("下次动作", "Next action"), 2),
            due("activity", Kind.TEXT, Words("上次活动", "Last activity")),
            Column(
                id="overdue",
                kind=Kind.COUNT,
                label=Words("过期天数", "Days overdue"),
                formula='=IF([next_date]="","",[month.time.as_of]+1-[next_date])',
                alarm="N([overdue])>0",
            ),
        ),
        rows=(
            Row(id="call1", formulas=(("customer", f"={nobody}"),)),
            *(Row(id=f"call{number}") for number in range(2, CALL_ROWS + 1)),
        ),
    )


def _due(column: str, kind: Kind) -> str:
    """The n-th open due row of the log; a date keeps its day, text stays text."""
    value = f"INDEX([log.log.{column}],INDEX([live.due.line],MATCH([#],[live.due.total],0)))"
    shown = f"INT({value})" if kind is Kind.DATE else f'{value}&""'
    return f'IFERROR({shown},"")'


def corrections() -> Table:
    """Return the first three faults that the book itself sees in the log."""

    def fault(column: str, kind: Kind, label: Words, span: int) -> Column:
        return shown_from(column, kind, label, _fault(column, '""'), span=span)

    fine = _fault("what", '"{没有要改的，很好|Nothing to correct: well done}"')
    return Table(
        id="corrections",
        label=Words("先改这三处", "Correct these three first"),
        columns=(
            fault("what", Kind.TEXT, Words("问题", "What"), 3),
            fault("count", Kind.COUNT, Words("行数", "Rows"), 1),
            fault("remedy", Kind.TEXT, Words("怎么改", "What to do"), 4),
        ),
        rows=(
            Row(id="correction1", formulas=(("what", f"={fine}"),)),
            *(Row(id=f"correction{number}") for number in range(2, CORRECTION_ROWS + 1)),
        ),
    )


def _fault(column: str, otherwise: str) -> str:
    return f"IFERROR(INDEX([live.faults.{column}],MATCH([#],[live.faults.total],0)),{otherwise})"
