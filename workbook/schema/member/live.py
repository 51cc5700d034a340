"""``_live``: the hidden sheet where the member book's formulas do their counting."""

from workbook.schema.member.faults import faults
from workbook.schema.member.live_counts import (
    count_formula,
    is_counting_people,
    people,
    result_formula,
)
from workbook.schema.member.live_rows import live_rows
from workbook.schema.playbook import AMOUNT, DEALS, Playbook
from workbook.schema.sheet import Block, Column, Kind, Row, Sheet, Table
from workbook.schema.words import NOTHING, Words

LIVE_SHEET = "_live"
DUE_ROWS = 400


def live_sheet(playbook: Playbook, days: int) -> Sheet:
    """Return ``_live``: what counts per day, the way to the target, due dates, faults, the log's rows."""
    return Sheet(
        id="live",
        label=Words(LIVE_SHEET, LIVE_SHEET),
        is_hidden=True,
        widths=(12,) * 12,
        blocks=(
            _used(playbook, days),
            *_path(playbook, days),
            _due(),
            faults(playbook),
            live_rows(playbook),
            *(people(stage, playbook) for stage in playbook.funnel if is_counting_people(stage)),
        ),
    )


def _formula(column_id: str, label: Words, formula: str, kind: Kind = Kind.COUNT) -> Column:
    return Column(id=column_id, kind=kind, label=label, formula=formula)


def _named(column_id: str) -> Words:
    return Words(column_id, column_id)


def _used(playbook: Playbook, days: int) -> Table:
    """Per day and activity: the log's count where the log has any row, else the day's own count."""
    return Table(
        id="used",
        label=NOTHING,
        columns=(
            _formula("date", _named("date"), "=N([mubiao.calendar.date@.])", Kind.DATE),
            *(
                _formula(each.id, each.label, count_formula(each, playbook))
                for each in playbook.counted
            ),
            *(
                _formula(each, _named(each), result_formula(each, playbook))
                for each in (DEALS, AMOUNT)
            ),
        ),
        rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
    )


def _path(playbook: Playbook, days: int) -> tuple[Block, ...]:
    """Per day: what the target asks for by then, and what is done, for the first page's chart."""
    if AMOUNT not in {result.id for result in playbook.results}:
        return ()
    target = "[month.results.target@amount]"
    return (
        Table(
            id="path",
            label=NOTHING,
            columns=(
                _formula(
                    "date",
                    _named("date"),
                    '=IF([used.date@.]=0,"",[used.date@.])',
                    Kind.DATE,
                ),
                _formula(
                    "target",
                    Words("截至应达成", "Target to date"),
                    f'=IF(N({target})*[month.time.workdays]=0,"",{target}*'
                    'SUMIFS([mubiao.calendar.is_work],[mubiao.calendar.date],"<="&[date])'
                    "/[month.time.workdays])",
                ),
                _formula(
                    "actual",
                    Words("实际累计", "Actual so far"),
                    '=IF([date]>[month.time.as_of],"",'
                    'SUMIFS([used.amount],[used.date],"<="&[date]))',
                ),
            ),
            rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
        ),
    )


def _due() -> Table:
    """Log rows whose next date has come, in order of that date; open if nothing came after them."""
    next_date, line = "[log.log.next_date]", "ROW([log.log.next_date])-ROW([log.log.next_date@0])"
    return Table(
        id="due",
        label=NOTHING,
        columns=(
            _formula(
                "key",
                _named("key"),
                # Nested conditions, so that an error or a text in one cell spoils no other.
                f"{{=IFERROR(SMALL(IF(ISNUMBER({next_date}),IF({next_date}>0,"
                f"IF({next_date}<[month.time.as_of]+2,INT({next_date})*10000+{line}))),"
                f'ROW($1:${DUE_ROWS})),"")}}',
            ),
            _formula("line", _named("line"), '=IF([key]="","",MOD([key],10000)+1)'),
            _formula(
                "is_open",
                _named("is_open"),
                '=IF([line]="",0,IF(INDEX([rows.customer],[line])="",0,'
                "IF(COUNTIFS([rows.customer],INDEX([rows.customer],[line]),"
                '[log.log.date],">"&INDEX([log.log.date],[line]))=0,1,0)))',
            ),
            _formula("total", _named("total"), "=N([total@-1])+[is_open]"),
        ),
        rows=tuple(Row(id=f"due{number}") for number in range(1, DUE_ROWS + 1)),
    )
