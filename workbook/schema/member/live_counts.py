"""How ``_live`` counts the log, day by day: the formulas of 数量, 件数, 金额 and of distinct customers.

A row counts without 件数 and 金额 or with both; a minus counts only where the row says 撤单. What a
check of the book would leave out, the book's own figures leave out too.
"""

from collections.abc import Callable

from workbook.schema.member.faults import reversal_label
from workbook.schema.member.identity import plain
from workbook.schema.member.log import LOG_ROWS
from workbook.schema.playbook import Activity, Playbook, Stage
from workbook.schema.sheet import Column, Kind, Row, Table
from workbook.schema.words import NOTHING

# A date may carry a time of day: a day is everything from its midnight to the next.
_THAT_DAY = '[log.log.date],">="&[date],[log.log.date],"<"&[date]+1'


def _whole(column: str) -> str:
    return f"[log.log.{column}]"


def _down_to_here(column: str) -> str:
    return f"[log.log.{column}@0]:[log.log.{column}@.]"


def _kinds(cells: Callable[[str], str] = _whole) -> tuple[str, str]:
    """The two kinds of rows that count: nothing sold, or something sold for an amount."""
    deals, amount = cells("deals"), cells("amount")
    return f'{deals},"",{amount},""', f'{deals},">=0",{amount},">=0"'


def _added(opening: str, criteria: str, kinds: tuple[str, ...]) -> str:
    """Add a COUNTIFS or SUMIFS up over kinds of rows."""
    return "+".join(f"{opening}{criteria},{kind})" for kind in kinds)


def count_formula(activity: Stage | Activity) -> str:
    """Return the day's count: the log's where it has a row of the activity, else 每日活动量's."""
    criteria, kinds = f"{_THAT_DAY},[log.log.activity],[^]", _kinds()
    if is_counting_people(activity):
        total = _added(f"SUMIFS([people_{activity.id}.counts],", criteria, kinds)
    else:
        said = _added("SUMIFS([log.log.quantity],", criteria, kinds)
        unsaid = _added("COUNTIFS(", f'{criteria},[log.log.quantity],""', kinds)
        total = f"{said}+{unsaid}"
    told = _added("COUNTIFS(", criteria, kinds)
    return f"=IF({told}>0,{total},N([daily.counts.{activity.id}@.]))"


def result_formula(result: str, playbook: Playbook) -> str:
    """Return the day's 件数 or 金额: the log's where a row that counts has them, else 每日活动量's."""
    reversal = reversal_label(playbook)
    _, sold = _kinds()
    kinds = (
        f'[log.log.activity],"<>",[log.log.activity],"<>"&{reversal},{sold}',
        f'[log.log.activity],{reversal},[log.log.deals],"<>",[log.log.amount],"<>"',
    )
    told = _added("COUNTIFS(", _THAT_DAY, kinds)
    total = _added(f"SUMIFS([log.log.{result}],", _THAT_DAY, kinds)
    return f"=IF({told}>0,{total},N([daily.counts.{result}@.]))"


def is_counting_people(activity: Stage | Activity) -> bool:
    """Return whether an activity counts 人, distinct customers."""
    return isinstance(activity, Stage) and activity.counts == "people"


def people(stage: Stage) -> Table:
    """Return what each log row counts at a stage of 人: 1 where the customer is new to it.

    The first row is first by date, then by place. A row without a customer stands for as many
    people as its 数量 says.
    """
    day, customer = "[log.log.date@.]", "[log.log.customer@.]"
    quantity, label = "[log.log.quantity@.]", f"[used.{stage.id}@^]"

    def same(cells: Callable[[str], str]) -> str:
        return f"{cells('activity')},{label},{cells('customer')},{customer},{cells('date')}"

    earlier = _added("COUNTIFS(", f'{same(_whole)},"<"&{day}', _kinds())
    till_here = _added("COUNTIFS(", f"{same(_down_to_here)},{day}", _kinds(_down_to_here))
    counts = (
        f"=IF([log.log.activity@.]<>{label},0,"
        f'IF({customer}="",IF({quantity}="",1,N({quantity})),IF({earlier}+{till_here}=1,1,0)))'
    )
    return Table(
        id=f"people_{stage.id}",
        label=NOTHING,
        columns=(
            Column(id="counts", kind=Kind.COUNT, label=plain("counts").label, formula=counts),
        ),
        rows=tuple(Row(id=f"row{number}") for number in range(1, LOG_ROWS + 1)),
    )
