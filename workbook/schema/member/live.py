"""``_live``: the hidden sheet where the member book's formulas do their counting."""

from workbook.schema.member.identity import plain
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Kind, Row, Sheet, Table
from workbook.schema.words import Words

DUE_ROWS = 400

# From midnight to midnight: a date typed with a time still belongs to its day.
_THAT_DAY = '[log.log.date],">="&[date],[log.log.date],"<"&[date]+1'
_COUNT = (
    f"=IF(COUNTIFS({_THAT_DAY},[log.log.activity],[^])>0,"
    f"SUMIFS([log.log.quantity],{_THAT_DAY},[log.log.activity],[^])"
    f'+COUNTIFS({_THAT_DAY},[log.log.activity],[^],[log.log.quantity],""),'
    "N([daily.counts.{activity}@.]))"
)
_RESULT = (
    f'=IF(COUNTIFS({_THAT_DAY},[log.log.deals],"<>")'
    f'+COUNTIFS({_THAT_DAY},[log.log.amount],"<>")>0,'
    f"SUMIFS([log.log.{{result}}],{_THAT_DAY}),N([daily.counts.{{result}}@.]))"
)


def live_sheet(playbook: Playbook, days: int) -> Sheet:
    """Return ``_live``: counts used per day, next dates that are due, faults in the log."""
    return Sheet(
        id="live",
        label=Words("_live", "_live"),
        is_hidden=True,
        widths=(12,) * 12,
        blocks=(_used(playbook, days), _due(), _faults()),
    )


def _formula(column_id: str, label: Words, formula: str, kind: Kind = Kind.COUNT) -> Column:
    return Column(id=column_id, kind=kind, label=label, formula=formula)


def _used(playbook: Playbook, days: int) -> Table:
    """Per day and activity: the log's count where the log has any row, else the day's own count."""
    return Table(
        id="used",
        label=Words("", ""),
        columns=(
            _formula("date", Words("date", "date"), "=N([mubiao.calendar.date@.])", Kind.DATE),
            *(
                _formula(each.id, each.label, _COUNT.replace("{activity}", each.id))
                for each in playbook.counted
            ),
            *(
                _formula(each, Words(each, each), _RESULT.replace("{result}", each))
                for each in ("deals", "amount")
            ),
        ),
        rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
    )


def _due() -> Table:
    """Log rows whose next date has come, in order of that date; open if nothing came after them."""
    return Table(
        id="due",
        label=Words("", ""),
        columns=(
            _formula(
                "key",
                Words("key", "key"),
                "{=IFERROR(SMALL(IF(ISNUMBER([log.log.next_date])*([log.log.next_date]>0)"
                "*([log.log.next_date]<=[home.identity.as_of]+1),"
                "[log.log.next_date]*10000+ROW([log.log.next_date])-ROW([log.log.next_date@0])),"
                'ROW($1:$400)),"")}',
            ),
            _formula("line", Words("line", "line"), '=IF([key]="","",MOD([key],10000)+1)'),
            _formula(
                "is_open",
                Words("is_open", "is_open"),
                '=IF([line]="",0,IF(INDEX([log.log.customer],[line])="",0,'
                "IF(COUNTIFS([log.log.customer],INDEX([log.log.customer],[line]),"
                '[log.log.date],">"&INDEX([log.log.date],[line]))=0,1,0)))',
            ),
            _formula("total", Words("total", "total"), "=N([total@-1])+[is_open]"),
        ),
        rows=tuple(Row(id=f"due{number}") for number in range(1, DUE_ROWS + 1)),
    )


FAULTS: tuple[tuple[str, Words, Words, str], ...] = (
    (
        "no_date",
        Words("日志有内容但没有日期", "Log rows without a date"),
        Words("补上日期，否则这些行不算", "Enter the date; these rows do not count"),
        '=SUMPRODUCT(([log.log.customer]&[log.log.activity]<>"")*([log.log.date]=""))',
    ),
    (
        "no_activity",
        Words("日志没有选活动", "Log rows without an activity"),
        Words("从下拉列表选活动，否则不算", "Choose the activity; these rows do not count"),
        '=SUMPRODUCT(([log.log.date]<>"")*([log.log.activity]=""))',
    ),
    (
        "other_month",
        Words("日期不在本工作月", "Dates outside this working month"),
        Words("改正日期，或写到那个月的表里", "Correct the date, or use that month's book"),
        (
            '=COUNTIFS([log.log.date],"<"&MIN([mubiao.calendar.date]))'
            '+COUNTIFS([log.log.date],">"&MAX([mubiao.calendar.date]))'
        ),
    ),
    (
        "half_deal",
        Words("件数、金额只填了一个", "Deals without amount, or the reverse"),
        Words("件数和金额都要填，否则不算", "Enter both; these rows do not count"),
        (
            '=COUNTIFS([log.log.deals],">0",[log.log.amount],"")'
            '+COUNTIFS([log.log.amount],"<>",[log.log.deals],"")'
        ),
    ),
    (
        "text_number",
        Words("金额是文字，不是数字", "Amounts typed as text"),
        Words("只写数字，单位是元", "Type digits only, in CNY"),
        "=SUMPRODUCT(--ISTEXT([log.log.amount]))",
    ),
    (
        "no_customer",
        Words("日志没有写客户", "Log rows without a customer"),
        Words(
            "补上客户，才能算复购和跟进", "Enter the customer, for follow-up and repeat business"
        ),
        '=SUMPRODUCT(([log.log.date]<>"")*([log.log.customer]=""))',
    ),
)


def _faults() -> Table:
    return Table(
        id="faults",
        label=Words("", ""),
        columns=(
            plain("what"),
            plain("count", Kind.COUNT),
            plain("remedy"),
            _formula("total", Words("total", "total"), "=N([total@-1])+([count]>0)"),
        ),
        rows=tuple(
            Row(
                id=each, values=(("what", what), ("remedy", remedy)), formulas=(("count", formula),)
            )
            for each, what, remedy, formula in FAULTS
        ),
    )
