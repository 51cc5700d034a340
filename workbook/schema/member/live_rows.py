"""``_live``: what each row of the log comes to, by the rules that a check of the book follows.

A row counts on its day if its 活动 is in the list, its 日期 in the month, its 数量 a whole number in
range, and its 件数 and 金额 both there or neither: 0 is as good as blank, except where something was
sold or reversed; a minus counts only where the row says 撤单.
"""

from workbook.schema.customer import customer_key_formula
from workbook.schema.member.identity import plain
from workbook.schema.member.log import LOG_ROWS, log_sheet
from workbook.schema.playbook import REVERSAL, Playbook
from workbook.schema.sheet import Column, Kind, Table
from workbook.schema.words import NOTHING

_DATE, _QUANTITY = "[log.log.date]", "[log.log.quantity]"
_DEALS, _AMOUNT = "[log.log.deals]", "[log.log.amount]"
_FIRST_DAY, _LAST_DAY = "MIN([mubiao.calendar.date])", "MAX([mubiao.calendar.date])"


def live_rows(playbook: Playbook) -> Table:
    """Return the table, a row for each row of the log.

    Columns: ``activity``, its position in the playbook, 0 if it is none; ``quantity``, 0 if it is
    wrong; ``day``, without time, "" if the row does not count; ``is_told``, 1 if the row counts and
    has 件数 or 金额; ``amount`` in whole cents; ``customer``, the key that tells customers apart.

    Every column is one array formula: thousands of rows cost one formula each to store, and a slip
    in one cell of the log spoils no other row.
    """
    day = _own("day")
    formulas = {
        "activity": f"IFERROR(MATCH({_escaped('TRIM([log.log.activity])')},[mubiao.rates.label],0),0)",
        "quantity": f'IFERROR(IF({_QUANTITY}="",1,{_QUANTITY}*{_is_number("quantity", playbook)}),0)',
        "day": f'IFERROR(IF({_counts(playbook)},INT({_DATE}),""),"")',
        "is_told": f'IF({day}="",0,1-({_DEALS}="")*({_AMOUNT}=""))',
        "amount": f'IF({day}="",0,IF({_AMOUNT}="",0,ROUND({_AMOUNT},2)))',
        "customer": f'IFERROR({customer_key_formula("[log.log.customer]")},"")',
    }
    return Table(
        id="rows",
        label=NOTHING,
        columns=tuple(
            Column(id=each, kind=Kind.COUNT, label=plain(each).label, formula=f"{{={formula}}}")
            for each, formula in formulas.items()
        ),
        room=LOG_ROWS,
    )


def position(activity_id: str, playbook: Playbook) -> int:
    """Return an activity's place in the playbook, from 1; -1, which no row has, for none of its."""
    ids = [activity.id for activity in playbook.activities]
    return ids.index(activity_id) + 1 if activity_id in ids else -1


def _own(column: str) -> str:
    return f"[{column}@0]:[{column}@{LOG_ROWS - 1}]"


def _escaped(text: str) -> str:
    """A text to be looked up as it stands, not as a pattern."""
    for character in "~*?":
        text = f'SUBSTITUTE({text},"{character}","~{character}")'
    return text


def accepted(column: Column, cells: str) -> str:
    """Return a product: 1 where a cell holds a number its column accepts, else 0 or an error."""
    whole = f"*({cells}=INT({cells}))" if column.kind is Kind.COUNT else ""
    return f"ISNUMBER({cells})*({cells}>={column.low:.0f})*({cells}<={column.high:.0f}){whole}"


def _is_number(column_id: str, playbook: Playbook) -> str:
    return accepted(log_sheet(playbook).table("log")[column_id], f"[log.log.{column_id}]")


def _counts(playbook: Playbook) -> str:
    """Whether a row counts; conditions are multiplied, as AND would take the column as a whole."""
    activity = _own("activity")
    deal, reversal = position(playbook.deal.id, playbook), position(REVERSAL, playbook)
    figures = "*".join(
        f'IF([log.log.{each}]="",1,{_is_number(each, playbook)})' for each in ("deals", "amount")
    )
    sold = f"IF({activity}={reversal},1,({_DEALS}>=0)*({_AMOUNT}>=0))"
    unsold = (
        f'IF({_DEALS}="",1,{_DEALS}=0)*IF({_AMOUNT}="",1,{_AMOUNT}=0)'
        f"*({activity}<>{deal})*({activity}<>{reversal})"
    )
    return (
        f"({activity}>0)*({_own('quantity')}>0)*ISNUMBER({_DATE})"
        f"*({_DATE}>={_FIRST_DAY})*({_DATE}<{_LAST_DAY}+1)*{figures}"
        f'*IF(({_DEALS}="")+({_AMOUNT}="")=0,{sold},{unsold})'
    )
