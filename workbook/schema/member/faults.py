"""What the member book itself sees wrong in the log, gravest first, and how to mend it."""

from workbook.schema.member.identity import plain
from workbook.schema.member.live_rows import position
from workbook.schema.playbook import REVERSAL, Playbook
from workbook.schema.sheet import Column, Kind, Row, Table
from workbook.schema.words import NOTHING, Words

FAULTS: tuple[tuple[str, Words, Words, str], ...] = (
    (
        "no_date",
        Words("日志有内容但没有日期", "Log rows without a date"),
        Words("补上日期，否则这些行不算", "Enter the date; these rows do not count"),
        'SUMPRODUCT(([log.log.customer]&[log.log.activity]<>"")*([log.log.date]=""))',
    ),
    (
        "text_date",
        Words("日志的日期是文字，不是日期", "Log dates typed as text"),
        Words("写成 2026-11-03 这样的日期", "Type a date such as 2026-11-03"),
        "SUMPRODUCT(--ISTEXT([log.log.date]))",
    ),
    (
        "no_activity",
        Words("日志没有选活动", "Log rows without an activity"),
        Words("从下拉列表选活动，否则不算", "Choose the activity; these rows do not count"),
        'SUMPRODUCT(([log.log.date]<>"")*([log.log.activity]=""))',
    ),
    (
        "other_activity",
        Words("活动不在列表里", "Activities that are not in the list"),
        Words("从下拉列表选活动，否则不算", "Choose the activity; these rows do not count"),
        'SUMPRODUCT(([log.log.activity]<>"")*([rows.activity]=0))',
    ),
    (
        "other_month",
        Words("日期不在本工作月", "Dates outside this working month"),
        Words("改正日期，或写到那个月的表里", "Correct the date, or use that month's book"),
        (
            'COUNTIFS([log.log.date],"<"&MIN([mubiao.calendar.date]))'
            '+COUNTIFS([log.log.date],">="&MAX([mubiao.calendar.date])+1)'
        ),
    ),
    (
        "half_deal",
        Words("件数、金额只填了一个", "Deals without amount, or the reverse"),
        Words("件数和金额都要填，否则不算", "Enter both; these rows do not count"),
        (
            'COUNTIFS([log.log.deals],"<>",[log.log.deals],"<>0",[log.log.amount],"")'
            '+COUNTIFS([log.log.amount],"<>",[log.log.amount],"<>0",[log.log.deals],"")'
            '+COUNTIFS([rows.activity],{deal},[log.log.deals],0,[log.log.amount],"")'
            '+COUNTIFS([rows.activity],{deal},[log.log.amount],0,[log.log.deals],"")'
            '+COUNTIFS([rows.activity],{reversal},[log.log.deals],0,[log.log.amount],"")'
            '+COUNTIFS([rows.activity],{reversal},[log.log.amount],0,[log.log.deals],"")'
        ),
    ),
    (
        "day_half_deal",
        Words(
            "每日活动量：件数、金额只填了一个", "Daily counts: deals without amount, or the reverse"
        ),
        Words("那一天的件数和金额都要填，否则不算", "Enter both for that day; else neither counts"),
        (
            'COUNTIFS([daily.counts.deals],"<>",[daily.counts.deals],"<>0",[daily.counts.amount],"")'
            '+COUNTIFS([daily.counts.amount],"<>",[daily.counts.amount],"<>0",[daily.counts.deals],"")'
        ),
    ),
    (
        "empty_deal",
        Words("成交或撤单没有件数和金额", "Deals or reversals without deals and amount"),
        Words("补上件数和金额，否则不算", "Enter deals and amount; these rows do not count"),
        (
            'COUNTIFS([rows.activity],{deal},[log.log.deals],"",[log.log.amount],"")'
            '+COUNTIFS([rows.activity],{reversal},[log.log.deals],"",[log.log.amount],"")'
        ),
    ),
    (
        "negative",
        Words("负数没有选撤单", "Negative figures that are no reversal"),
        Words("撤单的活动要选撤单，否则不算", "Choose the reversal as activity; else not counted"),
        (
            'COUNTIFS([rows.activity],"<>{reversal}",[log.log.amount],"<0")'
            '+COUNTIFS([rows.activity],"<>{reversal}",[log.log.amount],">=0",[log.log.deals],"<0")'
        ),
    ),
    (
        "wrong_quantity",
        Words("数量不对", "Quantities that are no whole number from 1 to 999"),
        Words(
            "数量写 1 到 999 的整数，不填算 1 次", "Type a whole number from 1, or leave it empty"
        ),
        "SUMPRODUCT(ISNUMBER([log.log.quantity])*([rows.quantity]=0))",
    ),
    (
        "text_number",
        Words("数量、件数或金额是文字", "Quantity, deals or amount typed as text"),
        Words("只写数字，金额单位是元", "Type digits only; amounts in CNY"),
        (
            "SUMPRODUCT(--ISTEXT([log.log.quantity]))+SUMPRODUCT(--ISTEXT([log.log.deals]))"
            "+SUMPRODUCT(--ISTEXT([log.log.amount]))"
        ),
    ),
    (
        "no_customer",
        Words("日志没有写客户", "Log rows without a customer"),
        Words(
            "补上客户，才能算复购和跟进", "Enter the customer, for follow-up and repeat business"
        ),
        'SUMPRODUCT(([log.log.date]<>"")*([log.log.customer]=""))',
    ),
)


def faults(playbook: Playbook) -> Table:
    """Return the table the first page takes its three corrections from."""
    return Table(
        id="faults",
        label=NOTHING,
        columns=(
            plain("what"),
            plain("count", Kind.COUNT),
            plain("remedy"),
            Column(
                id="total",
                kind=Kind.COUNT,
                label=Words("total", "total"),
                formula="=N([total@-1])+([count]>0)",
            ),
        ),
        rows=tuple(
            Row(
                id=each,
                values=(("what", what), ("remedy", remedy)),
                formulas=(("count", _count(formula, playbook)),),
            )
            for each, what, remedy, formula in FAULTS
        ),
    )


def _count(formula: str, playbook: Playbook) -> str:
    """The formula of a fault; an error in a cell of the log must not hide the other faults."""
    deal, reversal = (str(position(each, playbook)) for each in (playbook.deal.id, REVERSAL))
    return f"=IFERROR({formula.replace('{deal}', deal).replace('{reversal}', reversal)},0)"
