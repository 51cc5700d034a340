"""``_live``: what counts per day, the log's rows where it has any, else 每日活动量."""

from workbook.schema.member.daily import daily_sheet
from workbook.schema.member.identity import plain
from workbook.schema.member.live_rows import accepted, position
from workbook.schema.member.log import LOG_ROWS
from workbook.schema.playbook import AMOUNT, DEALS, Activity, Playbook, Stage
from workbook.schema.sheet import Column, Kind, Row, Table
from workbook.schema.words import NOTHING


def count_formula(activity: Stage | Activity, playbook: Playbook) -> str:
    """Return the day's count: the log's where a row of the activity counts, else 每日活动量's."""
    that = f"[rows.day],[date],[rows.activity],{position(activity.id, playbook)}"
    counts = f"[people_{activity.id}.counts]" if is_counting_people(activity) else "[rows.quantity]"
    own = _counted(activity.id, playbook)
    return f"=IF(COUNTIFS({that})>0,SUMIFS({counts},{that}),{own})"


def result_formula(result: str, playbook: Playbook) -> str:
    """Return the day's 件数 or 金额: the log's where a row that counts has them, else 每日活动量's."""
    total = "[rows.amount]" if result == AMOUNT else f"[log.log.{result}]"
    that = "[rows.day],[date]"
    return f"=IF(SUMIFS([rows.is_told],{that})>0,SUMIFS({total},{that}),{_sold(result, playbook)})"


def _counted(activity_id: str, playbook: Playbook) -> str:
    """What 每日活动量 says that day; a figure that its column does not accept is none."""
    return f"IFERROR(N([daily.counts.{activity_id}@.])*{_is_number(activity_id, playbook)},0)"


def _sold(result: str, playbook: Playbook) -> str:
    """What 每日活动量 says that day; half a deal is none."""
    figures = "*".join(_is_number(each, playbook) for each in (DEALS, AMOUNT))
    return f"IFERROR(ROUND([daily.counts.{result}@.],2)*{figures},0)"


def _is_number(column_id: str, playbook: Playbook) -> str:
    column = daily_sheet(playbook, 1).table("counts")[column_id]
    return accepted(column, f"[daily.counts.{column_id}@.]")


def is_counting_people(activity: Stage | Activity) -> bool:
    """Return whether an activity counts 人, distinct customers."""
    return isinstance(activity, Stage) and activity.counts == "people"


def people(stage: Stage, playbook: Playbook) -> Table:
    """Return what each log row counts at a stage of 人: 1 where the customer is new to it.

    The first row is first by date, then by place. A row without a customer stands for as many
    people as its 数量 says.
    """
    own, day, customer = position(stage.id, playbook), "[rows.day@.]", "[rows.customer@.]"
    earlier = f'[rows.activity],{own},[rows.customer],{customer},[rows.day],"<"&{day}'
    till_here = (
        f"{_down_to_here('activity')},{own},{_down_to_here('customer')},{customer},"
        f"{_down_to_here('day')},{day}"
    )
    counts = (
        f'=IF([rows.activity@.]<>{own},0,IF({day}="",0,IF({customer}="",[rows.quantity@.],'
        f"IF(COUNTIFS({earlier})+COUNTIFS({till_here})=1,1,0))))"
    )
    return Table(
        id=f"people_{stage.id}",
        label=NOTHING,
        columns=(
            Column(id="counts", kind=Kind.COUNT, label=plain("counts").label, formula=counts),
        ),
        rows=tuple(Row(id=f"row{number}") for number in range(1, LOG_ROWS + 1)),
    )


def _down_to_here(column: str) -> str:
    return f"[rows.{column}@0]:[rows.{column}@.]"
