"""月目标: the month's targets, how far they are, and the activity they still need."""

from workbook.schema.playbook import DEALS, Playbook, Stage
from workbook.schema.sheet import Block, Column, Form, Kind, Row, Sheet, Table
from workbook.schema.words import Words

_TO_DATE = 'SUMIFS([live.used.{metric}],[live.used.date],"<="&[month.time.as_of])'
WEEK_NUMBERS = (1, 2, 3, 4, 5)


def month_sheet(playbook: Playbook) -> Sheet:
    """Return 月目标; formulas of field practice: gap, pace, needed per workday, activity chained back."""
    return Sheet(
        id="month",
        label=Words("月目标", "Month target"),
        aliases=("目标", "每月目标", "月度目标", "Target"),
        note=Words(
            "黄色格子由你填：承诺、挑战和所需支援。目标由主管下达，其余自动计算到截至日。",
            "The tinted cells are yours: commitment, stretch, support needed. Targets are issued by the supervisor; "
            "the rest is computed up to the as-of day.",
        ),
        tab="#1F4E79",
        widths=(14, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12, 12),
        blocks=(
            _time(),
            _results(playbook),
            _stages(playbook),
            _beside(playbook),
            _weeks(playbook),
            _sign(),
        ),
    )


def _calc(column_id: str, kind: Kind, label: Words, formula: str) -> Column:
    return Column(id=column_id, kind=kind, label=label, formula=formula)


def _fixed(column_id: str, kind: Kind, label: Words, aliases: tuple[str, ...] = ()) -> Column:
    return Column(id=column_id, kind=kind, label=label, is_locked=True, aliases=aliases)


def _time() -> Form:
    workdays = "[mubiao.calendar.is_work]"
    return Form(
        id="time",
        label=Words("时间", "Time"),
        fields=(
            _calc("as_of", Kind.DATE, Words("截至日", "As of"), "=[home.identity.as_of]"),
            _calc("workdays", Kind.COUNT, Words("工作日", "Workdays"), f"=SUM({workdays})"),
            _calc(
                "gone",
                Kind.COUNT,
                Words("已过工作日", "Workdays gone"),
                f'=SUMIFS({workdays},[mubiao.calendar.date],"<="&[as_of])',
            ),
            _calc("left", Kind.COUNT, Words("剩余工作日", "Workdays left"), "=[workdays]-[gone]"),
            _calc(
                "progress",
                Kind.SHARE,
                Words("时间进度", "Time progress"),
                "=IF([workdays]=0,0,[gone]/[workdays])",
            ),
            _fixed("average_deal", Kind.MONEY, Words("标准件均", "Standard deal")),
        ),
    )


def _pace(target: str) -> tuple[Column, ...]:
    """To date, actual and gap, against the target in column ``target``."""
    return (
        _calc(
            "to_date",
            Kind.MONEY,
            Words("截至应达成", "Target to date"),
            f'=IF([{target}]="","",[{target}]*[month.time.progress])',
        ),
        _fixed("actual", Kind.MONEY, Words("实际", "Actual")),
        _calc("gap", Kind.MONEY, Words("差距", "Gap"), f'=IF([{target}]="","",[actual]-[to_date])'),
    )


def _actual(metric: str) -> tuple[tuple[str, str], ...]:
    return (("actual", "=" + _TO_DATE.replace("{metric}", metric)),)


def _attainment(target: str) -> Column:
    return _calc(
        "attainment",
        Kind.SHARE,
        Words("达成率", "Attainment"),
        f'=IF(N([{target}])=0,"",[actual]/[{target}])',
    )


def _results(playbook: Playbook) -> Table:
    left = "[month.time.left]"
    return Table(
        id="results",
        label=Words("结果目标", "Result targets"),
        columns=(
            _fixed("metric", Kind.TEXT, Words("指标", "Metric")),
            _fixed("unit", Kind.TEXT, Words("单位", "Unit")),
            _fixed("target", Kind.MONEY, Words("目标", "Target"), ("下达目标", "月目标")),
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
            *_pace("target"),
            _attainment("target"),
            _calc(
                "pace",
                Kind.SHARE,
                Words("序时进度", "Pace"),
                '=IF(N([to_date])=0,"",[actual]/[to_date])',
            ),
            _calc(
                "per_day",
                Kind.MONEY,
                Words("日均实际", "Per day"),
                '=IF([month.time.gone]=0,"",[actual]/[month.time.gone])',
            ),
            _calc(
                "needed",
                Kind.MONEY,
                Words("往后每天要做", "Needed per day"),
                f'=IF(OR([target]="",{left}=0),"",MAX(0,[target]-[actual])/{left})',
            ),
            _calc(
                "forecast",
                Kind.MONEY,
                Words("按现在的速度月底可到", "At this speed, by month end"),
                '=IF([month.time.progress]=0,"",[actual]/[month.time.progress])',
            ),
        ),
        rows=tuple(
            Row(
                id=result.id,
                label=result.label,
                values=(("metric", result.label), ("unit", result.unit)),
                formulas=_actual(result.id),
            )
            for result in playbook.results
        ),
    )


def _chain(playbook: Playbook, stage: Stage, column: str) -> str:
    """What a stage must yield so that every stage measured from it gets what it needs."""
    following = [each for each in playbook.funnel if each.of == stage.id]
    blank = ",".join(f'[{column}@{each.id}]="",N([rate@{each.id}])=0' for each in following)
    need = ",".join(
        f"ROUNDUP(ROUND([{column}@{each.id}]/[rate@{each.id}],6),0)" for each in following
    )
    return f'=IF(OR({blank}),"",MAX({need}))' if following else '=""'


def _stage_row(playbook: Playbook, stage: Stage) -> Row:
    is_deal = stage is playbook.deal
    target, actual = "[month.results.target@amount]", "[month.results.actual@amount]"
    deals = "ROUNDUP(ROUND({need}/[month.time.average_deal],6),0)"
    blank = f'=IF(OR({target}="",N([month.time.average_deal])=0),"",'
    of = stage.of
    return Row(
        id=stage.id,
        label=stage.label,
        values=(
            ("stage", stage.label),
            ("of", playbook.stage(of).label if of else ""),
            ("rate", stage.rate),
            ("lag", stage.lag),
        ),
        formulas=(
            *_actual(DEALS if is_deal else stage.id),
            (
                "month",
                blank + deals.format(need=target) + ")"
                if is_deal
                else _chain(playbook, stage, "month"),
            ),
            (
                "left",
                blank + deals.format(need=f"MAX(0,{target}-{actual})") + ")"
                if is_deal
                else _chain(playbook, stage, "left"),
            ),
            ("own_rate", f'=IF([actual@{of}]=0,"",[actual]/[actual@{of}])' if of else '=""'),
        ),
    )


def _stages(playbook: Playbook) -> Table:
    return Table(
        id="stages",
        label=Words(
            "活动量：要完成目标，每个环节要做多少", "Activity: what each stage needs for the target"
        ),
        columns=(
            _fixed("stage", Kind.TEXT, Words("环节", "Stage")),
            _fixed("of", Kind.TEXT, Words("转化自", "Out of")),
            _fixed("rate", Kind.SHARE, Words("标准转化率", "Standard rate")),
            _fixed("own_rate", Kind.SHARE, Words("本人转化率", "Own rate")),
            _fixed("month", Kind.COUNT, Words("月需要量", "Month needs")),
            _fixed("issued", Kind.COUNT, Words("下达量", "Issued")),
            _calc(
                "to_date",
                Kind.MONEY,
                Words("截至应达成", "Target to date"),
                '=IF([issued]<>"",[issued]*[month.time.progress],'
                'IF([month]="","",[month]*[month.time.progress]))',
            ),
            _fixed("actual", Kind.COUNT, Words("实际", "Actual")),
            _calc(
                "gap", Kind.MONEY, Words("差距", "Gap"), '=IF([to_date]="","",[actual]-[to_date])'
            ),
            _fixed("left", Kind.COUNT, Words("还需要", "Still needed")),
            _fixed("lag", Kind.COUNT, Words("滞后(工作日)", "Lag (workdays)")),
            _calc(
                "usable",
                Kind.COUNT,
                Words("可用工作日", "Usable days"),
                "=MAX(0,[month.time.left]-[lag])",
            ),
            _calc(
                "needed",
                Kind.COUNT,
                Words("往后每天要做", "Needed per day"),
                '=IF([left]="","",IF([left]=0,0,IF([usable]=0,"{来不及|Too late}",'
                "ROUNDUP(ROUND([left]/[usable],6),0))))",
            ),
        ),
        rows=tuple(_stage_row(playbook, stage) for stage in playbook.funnel),
    )


def _beside(playbook: Playbook) -> Table:
    counted = [each for each in playbook.counted if not isinstance(each, Stage)]
    return Table(
        id="beside",
        label=Words("其他活动", "Other activities"),
        columns=(
            _fixed("activity", Kind.TEXT, Words("活动", "Activity")),
            _fixed("issued", Kind.COUNT, Words("下达量", "Issued")),
            *_pace("issued"),
            _attainment("issued"),
        ),
        rows=tuple(
            Row(
                id=each.id,
                label=each.label,
                values=(("activity", each.label),),
                formulas=_actual(each.id),
            )
            for each in counted
        ),
    )


def _weeks(playbook: Playbook) -> Table:
    return Table(
        id="weeks",
        label=Words("周分解", "Split into weeks"),
        columns=(
            _fixed("metric", Kind.TEXT, Words("指标", "Metric")),
            *(
                _fixed(f"week{number}", Kind.MONEY, Words(f"第{number}周", f"Week {number}"))
                for number in WEEK_NUMBERS
            ),
            _calc("total", Kind.MONEY, Words("合计", "Total"), "=SUM([week1]:[week5])"),
        ),
        rows=tuple(
            Row(id=metric.id, label=metric.label, values=(("metric", metric.label),))
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
                span=5,
                lines=2,
            ),
            Column(id="signed", kind=Kind.DATE, label=Words("本人签字日", "Signed on"), span=2),
            Column(id="approved", kind=Kind.DATE, label=Words("主管签批日", "Approved on"), span=2),
            Column(
                id="comment",
                kind=Kind.TEXT,
                label=Words("主管意见", "Supervisor's view"),
                span=12,
                lines=2,
            ),
        ),
    )
