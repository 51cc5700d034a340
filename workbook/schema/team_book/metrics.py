"""指标: the funnel, its standards, and what is counted beside it."""

from workbook.schema import choices
from workbook.schema.playbook import Activity, Playbook, Result, Stage
from workbook.schema.sheet import Column, Kind, Row, Sheet, Table
from workbook.schema.words import Words

METRIC_ROWS = 24


def metrics_sheet(playbook: Playbook) -> Sheet:
    """Return the team's own copy of the playbook; every cell may be changed, rows added."""
    return Sheet(
        id="metrics",
        label=Words("指标", "Metrics"),
        is_protected=False,
        freeze="metrics",
        tab="#1F4E79",
        note=Words(
            "团队自己的漏斗和标准。转化率的分母写在“转化自”，例如：促成 60% 转化自 产品说明。",
            "The team's own funnel and standards. A rate's denominator stands in Out of, e.g. Closing 60% out of Presentation.",
        ),
        blocks=(
            Table(
                id="metrics",
                label=Words("", ""),
                columns=(
                    Column(
                        id="kind",
                        kind=Kind.CHOICE,
                        label=Words("类别", "Kind"),
                        width=12,
                        choices=choices.METRIC_KIND,
                        required=True,
                    ),
                    Column(
                        id="id",
                        kind=Kind.ID,
                        label=Words("代号", "Id"),
                        width=12,
                        required=True,
                        hint=Words(
                            "英文小写，不要改已有的", "Lower case; do not change existing ones"
                        ),
                    ),
                    Column(
                        id="zh",
                        kind=Kind.TEXT,
                        label=Words("中文名称", "Chinese name"),
                        width=16,
                        required=True,
                    ),
                    Column(
                        id="en", kind=Kind.TEXT, label=Words("英文名称", "English name"), width=18
                    ),
                    Column(
                        id="of",
                        kind=Kind.TEXT,
                        label=Words("转化自", "Out of"),
                        width=16,
                        aliases=("分母",),
                    ),
                    Column(
                        id="rate",
                        kind=Kind.SHARE,
                        label=Words("标准转化率", "Standard rate"),
                        width=12,
                        low=0.0001,
                        high=1,
                    ),
                    Column(
                        id="lag",
                        kind=Kind.COUNT,
                        label=Words("滞后(工作日)", "Lag (workdays)"),
                        width=14,
                        low=0,
                        high=250,
                        hint=Words(
                            "从这一环节到成交要几个工作日", "Workdays from here to the deal"
                        ),
                    ),
                    Column(
                        id="counts",
                        kind=Kind.CHOICE,
                        label=Words("计数", "Counts"),
                        width=9,
                        choices=choices.COUNTING,
                        hint=Words(
                            "次：数量相加；人：不重复的客户",
                            "Times: sum of quantity; people: distinct customers",
                        ),
                    ),
                    Column(
                        id="minutes",
                        kind=Kind.COUNT,
                        label=Words("每次分钟", "Minutes each"),
                        width=11,
                        low=0,
                        high=600,
                    ),
                    Column(
                        id="direction",
                        kind=Kind.CHOICE,
                        label=Words("方向", "Direction"),
                        width=14,
                        choices=choices.DIRECTION,
                    ),
                ),
                room=METRIC_ROWS,
                rows=tuple(
                    _metric_row(metric, playbook)
                    for metric in (*playbook.results, *playbook.activities)
                ),
            ),
        ),
    )


def _metric_row(metric: Result | Stage | Activity, playbook: Playbook) -> Row:
    values: list[tuple[str, object]] = [
        ("id", metric.id),
        ("zh", metric.label.zh),
        ("en", metric.label.en),
    ]
    match metric:
        case Result():
            kind = choices.METRIC_KIND[0]
            values.append(("direction", choices.DIRECTION[0 if metric.is_more_better else 1]))
        case Stage():
            kind = choices.METRIC_KIND[1]
            values += [
                ("of", playbook.stage(metric.of).label if metric.of else ""),
                ("rate", metric.rate),
                ("lag", metric.lag),
                ("counts", choices.COUNTING[0 if metric.counts == "times" else 1]),
                ("minutes", metric.minutes),
            ]
        case Activity():
            kind = choices.METRIC_KIND[2]
            values.append(("minutes", metric.minutes))
    return Row(id=metric.id, label=metric.label, values=(("kind", kind), *values))
