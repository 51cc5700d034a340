"""What each stage of the funnel needs: the target chained back to activity, then per day left."""

from workbook.schema.member.month_columns import actual, calc, fixed, gap
from workbook.schema.playbook import DEALS, Playbook, Stage
from workbook.schema.sheet import Column, Kind, Row, Table
from workbook.schema.words import Words

_TARGET, _ACTUAL = "[month.results.target@amount]", "[month.results.actual@amount]"


def stages(playbook: Playbook) -> Table:
    """Return the table of the funnel's stages; formulas as in ``workbook.measure.chain``."""
    return Table(
        id="stages",
        label=Words(
            "活动量：要完成目标，每个环节要做多少", "Activity: what each stage needs for the target"
        ),
        columns=(*_standard(), *_month(), *_remaining()),
        rows=tuple(_row(playbook, stage) for stage in playbook.funnel),
    )


def _standard() -> tuple[Column, ...]:
    return (
        fixed("stage", Kind.TEXT, Words("环节", "Stage")),
        fixed("of", Kind.TEXT, Words("转化自", "Out of")),
        fixed("rate", Kind.SHARE, Words("标准转化率", "Standard rate")),
        fixed("own_rate", Kind.SHARE, Words("本人转化率", "Own rate")),
    )


def _month() -> tuple[Column, ...]:
    return (
        fixed("month", Kind.COUNT, Words("月需要量", "Month needs")),
        fixed("issued", Kind.COUNT, Words("下达量", "Issued")),
        calc(
            "to_date",
            Kind.COUNT,
            Words("截至应达成", "Target to date"),
            '=IF([issued]<>"",[issued]*[month.time.progress],'
            'IF([month]="","",[month]*[month.time.progress]))',
            decimals=1,
        ),
        fixed("actual", Kind.COUNT, Words("实际", "Actual")),
        gap('[to_date]=""'),
    )


def _remaining() -> tuple[Column, ...]:
    return (
        fixed("left", Kind.COUNT, Words("还需要", "Still needed")),
        fixed("lag", Kind.COUNT, Words("滞后(工作日)", "Lag (workdays)")),
        calc(
            "usable",
            Kind.COUNT,
            Words("可用工作日", "Usable days"),
            "=MAX(0,[month.time.left]-[lag])",
        ),
        Column(
            id="needed",
            kind=Kind.COUNT,
            label=Words("往后每天要做", "Needed per day"),
            formula=(
                '=IF([left]="","",IF([left]=0,0,IF([usable]=0,"{来不及|Too late}",'
                "ROUNDUP(ROUND([left]/[usable],6),0))))"
            ),
            alarm='ISTEXT([needed])*([needed]<>"")',
        ),
    )


def _row(playbook: Playbook, stage: Stage) -> Row:
    is_deal = stage is playbook.deal
    of = stage.of
    return Row(
        id=stage.id,
        label=stage.label,
        kind=Kind.COUNT,
        values=(
            ("stage", stage.label),
            ("of", playbook.stage(of).label if of else ""),
            ("rate", stage.rate),
            ("lag", stage.lag),
        ),
        formulas=(
            *actual(DEALS if is_deal else stage.id),
            ("month", _deals(_TARGET) if is_deal else _chain(playbook, stage, "month")),
            (
                "left",
                _deals(f"MAX(0,{_TARGET}-{_ACTUAL})")
                if is_deal
                else _chain(playbook, stage, "left"),
            ),
            ("own_rate", f'=IF([actual@{of}]=0,"",[actual]/[actual@{of}])' if of else '=""'),
        ),
    )


def _deals(amount: str) -> str:
    """How many deals make up an amount; blank without a target or a standard deal."""
    return (
        f'=IF(OR({_TARGET}="",N([month.time.average_deal])=0),"",'
        f"ROUNDUP(ROUND({amount}/[month.time.average_deal],6),0))"
    )


def _chain(playbook: Playbook, stage: Stage, column: str) -> str:
    """What a stage must yield so that the next stage on the way to the deal gets what it needs."""
    following = next((each for each in playbook.path if each.of == stage.id), None)
    if following is None:
        return '=""'
    need, rate = f"[{column}@{following.id}]", f"[rate@{following.id}]"
    return f'=IF({need}="","",IF(N({rate})<=0,"",ROUNDUP(ROUND({need}/{rate},6),0)))'
