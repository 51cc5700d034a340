"""月目标: the month's targets, how far they are, and the activity they still need."""

from workbook.schema.member.month_columns import actual, attainment, calc, fixed, pace
from workbook.schema.member.month_stages import stages
from workbook.schema.playbook import Playbook, Result, Stage
from workbook.schema.sheet import Block, Column, Form, Kind, Row, Sheet, Table
from workbook.schema.words import Words

WEEK_NUMBERS = (1, 2, 3, 4, 5)


def month_sheet(playbook: Playbook) -> Sheet:
    """Return 月目标; formulas of field practice: gap, pace, needed per workday, activity chained back."""
    return Sheet(
        id="month",
        label=Words("月目标", "Month target"),
        aliases=("目标", "每月目标", "月度目标", "Target"),
        corner='=[home.identity.name]&"  "&[home.identity.period]',
        note=Words(
            "黄色格子由你填：承诺、挑战和所需支援。目标由主管下达，其余自动计算到截至日。",
            "The tinted cells are yours: commitment, stretch, support needed. Targets are issued by the supervisor; "
            "the rest is computed up to the as-of day.",
        ),
        tab="#1F4E79",
        widths=(18, 13, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 14),
        blocks=(
            _time(),
            _results(playbook),
            stages(playbook),
            _beside(playbook),
            _weeks(playbook),
            _sign(),
        ),
    )


def _time() -> Form:
    workdays, as_of = "[mubiao.calendar.is_work]", "[home.identity.as_of]"
    return Form(
        id="time",
        label=Words("时间", "Time"),
        fields=(
            calc(
                "as_of",
                Kind.DATE,
                Words("截至日", "As of"),
                f"=IF(N({as_of})=0,TODAY()-1,INT({as_of}))",
            ),
            calc("workdays", Kind.COUNT, Words("工作日", "Workdays"), f"=SUM({workdays})"),
            calc(
                "gone",
                Kind.COUNT,
                Words("已过工作日", "Workdays gone"),
                f'=SUMIFS({workdays},[mubiao.calendar.date],"<="&[as_of])',
            ),
            calc("left", Kind.COUNT, Words("剩余工作日", "Workdays left"), "=[workdays]-[gone]"),
            calc(
                "progress",
                Kind.SHARE,
                Words("时间进度", "Time progress"),
                "=IF([workdays]=0,0,[gone]/[workdays])",
            ),
            fixed("average_deal", Kind.MONEY, Words("标准件均", "Standard deal")),
        ),
    )


def _results(playbook: Playbook) -> Table:
    return Table(
        id="results",
        label=Words("结果目标", "Result targets"),
        columns=(
            fixed("metric", Kind.TEXT, Words("指标", "Metric")),
            fixed("unit", Kind.TEXT, Words("单位", "Unit")),
            fixed("target", Kind.MONEY, Words("目标", "Target"), ("下达目标", "月目标")),
            *_own(),
            *pace("target"),
            attainment("target"),
            *_speed(),
        ),
        rows=tuple(_result_row(result) for result in playbook.results),
    )


def _own() -> tuple[Column, ...]:
    """What the member sets herself; it never replaces the target."""
    return (
        Column(
            id="commitment",
            kind=Kind.MONEY,
            label=Words("承诺", "Commitment"),
            hint=Words(
                "你自己承诺的数，不会替代目标", "Your own promise; it never replaces the target"
            ),
            low=0,
            high=100_000_000,
            aliases=("个人承诺", "承诺目标"),
        ),
        Column(
            id="stretch",
            kind=Kind.MONEY,
            label=Words("挑战", "Stretch"),
            hint=Words("想冲击的数，不低于承诺", "What you aim for; not below the commitment"),
            low=0,
            high=100_000_000,
            aliases=("挑战目标",),
        ),
    )


def _speed() -> tuple[Column, ...]:
    left = "[month.time.left]"
    return (
        Column(
            id="pace",
            kind=Kind.SHARE,
            label=Words("序时进度", "Pace"),
            formula='=IF(N([to_date])=0,"",[actual]/[to_date])',
            light="[pace]",
        ),
        calc(
            "per_day",
            Kind.MONEY,
            Words("日均实际", "Per day"),
            '=IF([month.time.gone]=0,"",[actual]/[month.time.gone])',
            decimals=2,
        ),
        calc(
            "needed",
            Kind.MONEY,
            Words("往后每天要做", "Needed per day"),
            f'=IF(OR([target]="",{left}=0),"",MAX(0,[target]-[actual])/{left})',
            decimals=2,
        ),
        calc(
            "forecast",
            Kind.MONEY,
            Words("按现在的速度月底可到", "At this speed, by month end"),
            '=IF([month.time.progress]=0,"",[actual]/[month.time.progress])',
            decimals=1,
        ),
    )


def _result_row(result: Result) -> Row:
    return Row(
        id=result.id,
        label=result.label,
        values=(("metric", result.label), ("unit", result.unit)),
        formulas=actual(result.id),
        kind=_kind(result),
        is_less_better=not result.is_more_better,
    )


def _kind(metric: object) -> Kind:
    return Kind.MONEY if isinstance(metric, Result) and metric.is_money else Kind.COUNT


def _beside(playbook: Playbook) -> Table:
    return Table(
        id="beside",
        label=Words("其他活动", "Other activities"),
        columns=(
            fixed("activity", Kind.TEXT, Words("活动", "Activity")),
            fixed("issued", Kind.COUNT, Words("下达量", "Issued")),
            *pace("issued"),
            attainment("issued"),
        ),
        rows=tuple(
            Row(
                id=each.id,
                label=each.label,
                kind=Kind.COUNT,
                values=(("activity", each.label),),
                formulas=actual(each.id),
            )
            for each in playbook.counted
            if not isinstance(each, Stage)
        ),
    )


def _weeks(playbook: Playbook) -> Table:
    return Table(
        id="weeks",
        label=Words("周分解", "Split into weeks"),
        columns=(
            fixed("metric", Kind.TEXT, Words("指标", "Metric")),
            *(
                fixed(f"week{number}", Kind.MONEY, Words(f"第{number}周", f"Week {number}"))
                for number in WEEK_NUMBERS
            ),
            calc(
                "total",
                Kind.MONEY,
                Words("合计", "Total"),
                '=IF(COUNT([week1]:[week5])=0,"",SUM([week1]:[week5]))',
            ),
        ),
        rows=tuple(
            Row(
                id=metric.id,
                label=metric.label,
                values=(("metric", metric.label),),
                kind=_kind(metric),
            )
            for metric in playbook.metrics
        ),
    )


def _sign() -> Block:
    return Form(
        id="sign",
        label=Words("签字", "Signatures"),
        fields=(
            Column(
                id="support",
                kind=Kind.TEXT,
                label=Words("所需支援", "Support needed"),
                span=12,
                lines=2,
            ),
            Column(
                id="comment",
                kind=Kind.TEXT,
                label=Words("主管意见", "Supervisor's view"),
                span=12,
                lines=2,
            ),
            Column(id="signed", kind=Kind.DATE, label=Words("本人签字日", "Signed on"), span=2),
            Column(id="approved", kind=Kind.DATE, label=Words("主管签批日", "Approved on"), span=2),
        ),
    )
