"""第1周…第5周: the week's review (plan, actual, why) and the visit plan for the next one."""

from workbook.schema import choices
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Form, Kind, Row, Sheet, Table
from workbook.schema.words import Words

VISIT_ROWS = 15
DESK_ROWS = 4


def week_sheet(playbook: Playbook, number: int) -> Sheet:
    """Return the sheet of one week; blocks of the 每周检讨及拜访计划表 that banks and insurers use."""
    return Sheet(
        id=f"week{number}",
        label=Words(f"第{number}周", f"Week {number}"),
        aliases=(f"周{number}", f"第{'一二三四五'[number - 1]}周"),
        note=Words(
            "先看完成情况，写下原因和改进措施，再排下周的拜访。黄色格子由你填。",
            "Look at the result, write why and what you change, then plan next week's visits. Tinted cells are yours.",
        ),
        tab="#7F6000",
        widths=(14, 11, 15, 14, 11, 11, 12, 14, 16, 11, 9, 11, 14),
        blocks=(
            _span(),
            _progress(playbook, number),
            _review(),
            _visits(playbook),
            _desk(),
            _sign(),
        ),
    )


def _span() -> Form:
    def fixed(field: str, label: Words) -> Column:
        return Column(id=field, kind=Kind.DATE, label=label, is_locked=True)

    return Form(
        id="span",
        label=Words("", ""),
        fields=(
            fixed("start", Words("本周自", "From")),
            fixed("end", Words("至", "To")),
            Column(
                id="workdays",
                kind=Kind.COUNT,
                label=Words("工作日", "Workdays"),
                formula='=SUMIFS([mubiao.calendar.is_work],[mubiao.calendar.date],">="&[start],'
                '[mubiao.calendar.date],"<="&[end])',
            ),
            Column(
                id="until",
                kind=Kind.DATE,
                label=Words("截至", "As of"),
                formula="=MIN([end],[home.identity.as_of])",
            ),
        ),
    )


def _sum(metric: str, first: str) -> str:
    since = f',[live.used.date],">="&{first}' if first else ""
    return f'=SUMIFS([live.used.{metric}],[live.used.date],"<="&[span.until]{since})'


def _progress(playbook: Playbook, number: int) -> Table:
    def calc(column_id: str, kind: Kind, label: Words, formula: str) -> Column:
        return Column(id=column_id, kind=kind, label=label, formula=formula)

    def fixed(column_id: str, kind: Kind, label: Words) -> Column:
        return Column(id=column_id, kind=kind, label=label, is_locked=True)

    return Table(
        id="progress",
        label=Words("一、完成情况与差距", "1 Result and gap"),
        columns=(
            fixed("metric", Kind.TEXT, Words("指标", "Metric")),
            calc(
                "plan",
                Kind.MONEY,
                Words("本周计划", "Week's plan"),
                f'=IF([month.weeks.week{number}@.]="","",[month.weeks.week{number}@.])',
            ),
            Column(
                id="promise",
                kind=Kind.MONEY,
                label=Words("本周承诺", "Week's promise"),
                low=0,
                high=100_000_000,
            ),
            fixed("actual", Kind.MONEY, Words("本周实际", "Week's actual")),
            calc("gap", Kind.MONEY, Words("差额", "Gap"), '=IF([plan]="","",[actual]-[plan])'),
            calc(
                "attainment",
                Kind.SHARE,
                Words("完成率", "Attainment"),
                '=IF(N([plan])=0,"",[actual]/[plan])',
            ),
            calc(
                "month_plan",
                Kind.MONEY,
                Words("月累计计划", "Month plan so far"),
                f'=IF([month.weeks.week1@.]="","",SUM([month.weeks.week1@.]:[month.weeks.week{number}@.]))',
            ),
            fixed("month_actual", Kind.MONEY, Words("月累计实际", "Month so far")),
            calc(
                "month_attainment",
                Kind.SHARE,
                Words("月累计完成率", "Month attainment"),
                '=IF(N([month_plan])=0,"",[month_actual]/[month_plan])',
            ),
        ),
        rows=tuple(
            Row(
                id=metric.id,
                label=metric.label,
                values=(("metric", metric.label),),
                formulas=(
                    ("actual", _sum(metric.id, "[span.start]")),
                    ("month_actual", _sum(metric.id, "")),
                ),
            )
            for metric in playbook.metrics
        ),
    )


def _review() -> Form:
    def asked(field: str, label: Words) -> Column:
        return Column(id=field, kind=Kind.CHOICE, label=label, choices=choices.YES_NO)

    return Form(
        id="review",
        label=Words("二、检讨", "2 Review"),
        fields=(
            Column(
                id="cause",
                kind=Kind.CHOICE,
                label=Words("未达成原因", "Cause"),
                choices=choices.CAUSE,
            ),
            asked("kinds_enough", Words("对象种类够吗", "Enough kinds?")),
            asked("purpose_met", Words("目的达成了吗", "Purpose met?")),
            asked("volume_enough", Words("数量够吗", "Enough volume?")),
            Column(
                id="reason",
                kind=Kind.TEXT,
                label=Words("原因说明", "Why"),
                span=12,
                lines=2,
                aliases=("状况分析",),
            ),
            Column(
                id="action",
                kind=Kind.TEXT,
                label=Words("改进措施", "What I change"),
                span=12,
                lines=2,
            ),
            Column(
                id="promise",
                kind=Kind.TEXT,
                label=Words("下周承诺", "Promise for next week"),
                span=12,
                lines=2,
            ),
        ),
    )


def _visits(playbook: Playbook) -> Table:
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
                formula='=IF(OR([customer]="",[date]=""),"",IF(COUNTIFS([log.log.customer],[customer],'
                '[log.log.date],">="&[date]-2,[log.log.date],"<="&[date]+2)>0,"{是|Yes}","{否|No}"))',
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


def _desk() -> Table:
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


def _sign() -> Form:
    return Form(
        id="sign",
        label=Words("五、签批", "5 Supervisor"),
        fields=(
            Column(
                id="comment",
                kind=Kind.TEXT,
                label=Words("主管意见", "Supervisor's view"),
                span=5,
                lines=2,
            ),
            Column(
                id="focus",
                kind=Kind.TEXT,
                label=Words("辅导重点", "Coaching focus"),
                span=3,
                lines=2,
            ),
            Column(id="approved", kind=Kind.DATE, label=Words("签批日", "Approved on"), span=2),
        ),
    )
