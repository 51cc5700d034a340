"""``_live``: the hidden sheet where the member book's formulas do their counting."""

from workbook.schema.member.faults import faults, reversal_label
from workbook.schema.member.log import LOG_ROWS
from workbook.schema.playbook import AMOUNT, DEALS, Activity, Playbook, Stage
from workbook.schema.sheet import Block, Column, Kind, Row, Sheet, Table
from workbook.schema.words import NOTHING, Words

DUE_ROWS = 400

# A date may carry a time of day: a day is everything from its midnight to the next.
_THAT_DAY = '[log.log.date],">="&[date],[log.log.date],"<"&[date]+1'
_COUNT = (
    f"=IF(COUNTIFS({_THAT_DAY},[log.log.activity],[^])>0,"
    f"SUMIFS([log.log.quantity],{_THAT_DAY},[log.log.activity],[^])"
    f'+COUNTIFS({_THAT_DAY},[log.log.activity],[^],[log.log.quantity],""),'
    "N([daily.counts.{activity}@.]))"
)
_PEOPLE = (
    f"=IF(COUNTIFS({_THAT_DAY},[log.log.activity],[^])>0,"
    f"SUMIFS([people_{{activity}}.counts],{_THAT_DAY}),N([daily.counts.{{activity}}@.]))"
)
# 件数 and 金额 count where both stand; a minus counts only where the row says 撤单.
_SOLD = (
    f'{_THAT_DAY},[log.log.activity],"<>",[log.log.activity],"<>"&{{reversal}},'
    '[log.log.deals],">=0",[log.log.amount],">=0"'
)
_TAKEN_BACK = (
    f'{_THAT_DAY},[log.log.activity],{{reversal}},[log.log.deals],"<>",[log.log.amount],"<>"'
)


def live_sheet(playbook: Playbook, days: int) -> Sheet:
    """Return ``_live``: counts used per day, the way to the target, due dates, faults in the log."""
    return Sheet(
        id="live",
        label=Words("_live", "_live"),
        is_hidden=True,
        widths=(12,) * 12,
        blocks=(
            _used(playbook, days),
            *_path(playbook, days),
            _due(),
            faults(playbook),
            *(_people(stage) for stage in playbook.funnel if stage.counts == "people"),
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
                _formula(each.id, each.label, _count(each).replace("{activity}", each.id))
                for each in playbook.counted
            ),
            *(_formula(each, _named(each), _result(each, playbook)) for each in (DEALS, AMOUNT)),
        ),
        rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
    )


def _count(activity: Stage | Activity) -> str:
    counts = activity.counts if isinstance(activity, Stage) else "times"
    return _PEOPLE if counts == "people" else _COUNT


def _result(result: str, playbook: Playbook) -> str:
    """The day's 件数 or 金额: the log's where a row that counts has them, else 每日活动量's."""
    rows = [each.replace("{reversal}", reversal_label(playbook)) for each in (_SOLD, _TAKEN_BACK)]
    told = "+".join(f"COUNTIFS({each})" for each in rows)
    total = "+".join(f"SUMIFS([log.log.{result}],{each})" for each in rows)
    return f"=IF({told}>0,{total},N([daily.counts.{result}@.]))"


def _people(stage: Stage) -> Table:
    """What each log row counts at a stage of 人: 1 where the customer comes for the first time.

    First is by date, then by row. A row without a customer stands for as many as its 数量 says.
    """
    label = f"[used.{stage.id}@^]"
    own, customer = "[log.log.activity@.]", "[log.log.customer@.]"
    same = f"[log.log.activity],{label},[log.log.customer],{customer}"
    above = (
        f"[log.log.activity@0]:[log.log.activity@.],{label},"
        f"[log.log.customer@0]:[log.log.customer@.],{customer}"
    )
    earlier = f'COUNTIFS({same},[log.log.date],"<"&[log.log.date@.])'
    that_day = f"COUNTIFS({above},[log.log.date@0]:[log.log.date@.],[log.log.date@.])"
    quantity = "[log.log.quantity@.]"
    return Table(
        id=f"people_{stage.id}",
        label=NOTHING,
        columns=(
            _formula(
                "counts",
                _named(f"people_{stage.id}"),
                f'=IF({own}<>{label},0,IF({customer}="",IF({quantity}="",1,N({quantity})),'
                f"IF({earlier}+{that_day}=1,1,0)))",
            ),
        ),
        rows=tuple(Row(id=f"row{number}") for number in range(1, LOG_ROWS + 1)),
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
                _formula("date", _named("date"), "=[used.date@.]", Kind.DATE),
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
                '=IF([line]="",0,IF(INDEX([log.log.customer],[line])="",0,'
                "IF(COUNTIFS([log.log.customer],INDEX([log.log.customer],[line]),"
                '[log.log.date],">"&INDEX([log.log.date],[line]))=0,1,0)))',
            ),
            _formula("total", _named("total"), "=N([total@-1])+[is_open]"),
        ),
        rows=tuple(Row(id=f"due{number}") for number in range(1, DUE_ROWS + 1)),
    )
