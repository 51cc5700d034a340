"""第1周…第5周: the week's review (plan, actual, why) and the visit plan for the next one."""

from typing import Literal

from workbook.schema import choices
from workbook.schema.member.week_plan import desk, visits
from workbook.schema.playbook import Playbook, Result
from workbook.schema.sheet import Column, Form, Kind, Row, Sheet, Table
from workbook.schema.words import Words


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
        corner='=[home.identity.name]&"  "&[home.identity.period]',
        is_landscape=False,
        tab="#7F6000",
        widths=(12, 9.5, 13, 13.5, 9, 13, 10.5, 13, 15, 12, 8.5, 8.5, 13),
        blocks=(
            _span(),
            _progress(playbook, number),
            _review(),
            visits(playbook),
            desk(),
            _sign(),
        ),
    )


def _span() -> Form:
    def fixed(field: str, label: Words) -> Column:
        return Column(id=field, kind=Kind.DATE, label=label, is_locked=True, span=2)

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
                formula='=IF([start]="","",SUMIFS([mubiao.calendar.is_work],'
                '[mubiao.calendar.date],">="&[start],[mubiao.calendar.date],"<="&[end]))',
            ),
            Column(
                id="until",
                kind=Kind.DATE,
                label=Words("截至", "As of"),
                formula='=IF([end]="","",MIN([end],[month.time.as_of]))',
            ),
        ),
    )


def _sum(metric: str, first: str) -> str:
    since = f',[live.used.date],">="&{first}' if first else ""
    total = f'SUMIFS([live.used.{metric}],[live.used.date],"<="&[span.until]{since})'
    return f'=IF([span.until]="","",{total})'


def _progress(playbook: Playbook, number: int) -> Table:
    return Table(
        id="progress",
        label=Words("一、完成情况与差距", "1 Result and gap"),
        columns=(
            _fixed("metric", Kind.TEXT, Words("指标", "Metric"), span=2),
            *_week_columns(number),
            *_month_columns(number),
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
                kind=Kind.MONEY if isinstance(metric, Result) and metric.is_money else Kind.COUNT,
            )
            for metric in playbook.metrics
        ),
    )


def _fixed(column_id: str, kind: Kind, label: Words, span: int = 1) -> Column:
    return Column(id=column_id, kind=kind, label=label, is_locked=True, span=span)


def _calc(column_id: str, kind: Kind, label: Words, formula: str, span: int = 1) -> Column:
    bar: Literal["", "done"] = "done" if kind is Kind.SHARE else ""
    return Column(id=column_id, kind=kind, label=label, formula=formula, span=span, bar=bar)


def _week_columns(number: int) -> tuple[Column, ...]:
    plan = f"[month.weeks.week{number}@.]"
    return (
        _calc("plan", Kind.MONEY, Words("本周计划", "Week's plan"), f'=IF({plan}="","",{plan})'),
        Column(
            id="promise",
            kind=Kind.MONEY,
            label=Words("本周承诺", "Week's promise"),
            hint=Words("这一周你答应做到多少", "What you promise for this week"),
            low=0,
            high=100_000_000,
        ),
        _fixed("actual", Kind.MONEY, Words("本周实际", "Week's actual"), span=2),
        _calc(
            "gap",
            Kind.MONEY,
            Words("差额", "Gap"),
            '=IF(OR([plan]="",[actual]=""),"",[actual]-[plan])',
        ),
        _calc(
            "attainment",
            Kind.SHARE,
            Words("完成率", "Attainment"),
            '=IF(OR(N([plan])=0,[actual]=""),"",[actual]/[plan])',
        ),
    )


def _month_columns(number: int) -> tuple[Column, ...]:
    so_far = ",".join(f"[month.weeks.week{each}@.]" for each in range(1, number + 1))
    return (
        _calc(
            "month_plan",
            Kind.MONEY,
            Words("月累计计划", "Month plan so far"),
            f'=IF(COUNT({so_far})=0,"",SUM({so_far}))',
        ),
        _fixed("month_actual", Kind.MONEY, Words("月累计实际", "Month so far"), span=2),
        _calc(
            "month_attainment",
            Kind.SHARE,
            Words("月累计完成率", "Month attainment"),
            '=IF(OR(N([month_plan])=0,[month_actual]=""),"",[month_actual]/[month_plan])',
            span=2,
        ),
    )


def _review() -> Form:
    def asked(field: str, label: Words, span: int = 1) -> Column:
        return Column(id=field, kind=Kind.CHOICE, label=label, choices=choices.YES_NO, span=span)

    return Form(
        id="review",
        label=Words("二、检讨", "2 Review"),
        fields=(
            Column(
                id="cause",
                kind=Kind.CHOICE,
                label=Words("未达成原因", "Cause"),
                hint=Words("差距主要出在哪一类", "Where the gap mainly comes from"),
                choices=choices.CAUSE,
            ),
            asked("kinds_enough", Words("对象种类够吗", "Enough kinds?"), span=2),
            asked("purpose_met", Words("目的达成", "Purpose met?")),
            asked("volume_enough", Words("数量够吗", "Enough volume?")),
            Column(
                id="reason",
                kind=Kind.TEXT,
                label=Words("原因说明", "Why"),
                span=12,
                lines=3,
                aliases=("状况分析",),
            ),
            Column(
                id="action",
                kind=Kind.TEXT,
                label=Words("改进措施", "What I change"),
                span=12,
                lines=3,
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
                lines=3,
            ),
            Column(
                id="focus",
                kind=Kind.TEXT,
                label=Words("辅导重点", "Coaching focus"),
                span=2,
                lines=3,
            ),
            Column(id="approved", kind=Kind.DATE, label=Words("签批日", "Approved"), span=3),
        ),
    )
