"""What a week's sheet plans: visits and desk work."""

from workbook.schema import choices
from workbook.schema.customer import customer_key_formula
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Kind, Table
from workbook.schema.words import Words

VISIT_ROWS = 20
DESK_ROWS = 4


def visits(playbook: Playbook) -> Table:
    """Return the visits planned for the week that follows; 已执行 looks them up in the log."""
    return Table(
        id="visits",
        label=Words("三、下周拜访计划", "3 Visit plan for next week"),
        columns=(
            Column(
                id="date",
                kind=Kind.DATE,
                label=Words("计划日期", "Planned date"),
                aliases=("日期",),
            ),
            Column(id="slot", kind=Kind.CHOICE, label=Words("时段", "Slot"), choices=choices.SLOT),
            Column(
                id="customer",
                kind=Kind.TEXT,
                label=Words("客户", "Customer"),
                is_private=True,
                required=True,
            ),
            Column(id="phone", kind=Kind.PHONE, label=Words("电话", "Phone"), is_private=True),
            Column(
                id="grade",
                kind=Kind.CHOICE,
                label=Words("级别", "Grade"),
                choices=choices.GRADE,
                is_open_choice=True,
            ),
            Column(
                id="source",
                kind=Kind.CHOICE,
                label=Words("来源", "Source"),
                choices=choices.SOURCE,
                is_open_choice=True,
            ),
            Column(
                id="mode",
                kind=Kind.CHOICE,
                label=Words("方式", "How"),
                choices=choices.MODE,
                is_open_choice=True,
            ),
            Column(
                id="purpose",
                kind=Kind.CHOICE,
                label=Words("目的", "Purpose"),
                choices=tuple(activity.label for activity in playbook.activities),
                is_open_choice=True,
            ),
            Column(id="expected", kind=Kind.TEXT, label=Words("预期结果", "Expected result")),
            Column(
                id="amount",
                kind=Kind.MONEY,
                label=Words("预计金额", "Expected amount"),
                low=0,
                high=100_000_000,
            ),
            Column(
                id="joint",
                kind=Kind.CHOICE,
                label=Words("需陪访", "Join me?"),
                choices=choices.YES_NO,
            ),
            Column(
                id="done",
                kind=Kind.TEXT,
                label=Words("已执行", "Done"),
                formula='=IF(OR([customer]="",[date]=""),"",IF(COUNTIFS('
                f"[live.rows.customer],{customer_key_formula('[customer]')},"
                '[log.log.date],">="&[date]-2,[log.log.date],"<"&[date]+3)>0,"{是|Yes}","{否|No}"))',
            ),
            Column(
                id="not_done",
                kind=Kind.CHOICE,
                label=Words("未执行原因", "Why not"),
                choices=choices.NOT_DONE,
                is_open_choice=True,
            ),
        ),
        room=VISIT_ROWS,
    )


def desk() -> Table:
    """Return the desk work planned: proposals, plans, learning."""
    return Table(
        id="desk",
        label=Words("四、案头工作", "4 Desk work"),
        columns=(
            Column(id="item", kind=Kind.TEXT, label=Words("事项", "Item"), span=5),
            Column(
                id="quantity", kind=Kind.COUNT, label=Words("数量", "Quantity"), low=0, high=9999
            ),
            Column(id="due", kind=Kind.DATE, label=Words("完成日", "Due")),
            Column(
                id="done", kind=Kind.CHOICE, label=Words("完成", "Done"), choices=choices.YES_NO
            ),
        ),
        room=DESK_ROWS,
    )
