"""目标: what is issued to whom."""

from workbook.schema.playbook import Activity, Playbook, Result, Stage
from workbook.schema.sheet import Column, Kind, Sheet, Table
from workbook.schema.words import Words

TARGET_ROWS = 2400  # 200 members, 12 months


def targets_sheet(playbook: Playbook) -> Sheet:
    """Return the issued targets, one row per member and working month."""

    def number(metric: Result | Stage | Activity) -> Column:
        is_money = isinstance(metric, Result) and metric.is_money
        return Column(
            id=metric.id,
            kind=Kind.MONEY if is_money else Kind.COUNT,
            label=metric.label,
            width=13,
            low=0,
            high=1_000_000_000,
            is_total=True,
            aliases=(f"{metric.label.zh}目标", f"{metric.label.en} target"),
        )

    return Sheet(
        id="targets",
        label=Words("目标", "Targets"),
        is_protected=False,
        freeze="targets",
        tab="#1F4E79",
        note=Words(
            "每人每个工作月一行。金额必填；活动量不填就按标准转化率推算。",
            "One row per member and working month. The amount is needed; activity left empty is derived.",
        ),
        blocks=(
            Table(
                id="targets",
                label=Words("", ""),
                is_excel_table=True,
                has_total=True,
                room=TARGET_ROWS,
                columns=(
                    Column(
                        id="period",
                        kind=Kind.ID,
                        label=Words("工作月", "Month"),
                        width=11,
                        required=True,
                        aliases=("月份",),
                        hint=Words("写成 2026-11", "Write 2026-11"),
                    ),
                    Column(
                        id="member",
                        kind=Kind.ID,
                        label=Words("工号", "Member no."),
                        width=12,
                        required=True,
                    ),
                    Column(id="name", kind=Kind.TEXT, label=Words("姓名", "Name"), width=14),
                    *(number(metric) for metric in playbook.metrics),
                    Column(id="remark", kind=Kind.TEXT, label=Words("备注", "Remark"), width=20),
                ),
            ),
        ),
    )
