"""每日活动量: one row a day, for who does not write a row per contact."""

from workbook.schema import choices
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Kind, Row, Sheet, Table
from workbook.schema.words import Words


def daily_sheet(playbook: Playbook, days: int) -> Sheet:
    """Return 每日活动量: attendance, a count per activity, and the day's result.

    Where the log has rows of the same day and activity, the log counts and this does not.
    """
    attendance = (
        ("morning", Words("早会", "Morning meeting")),
        ("second", Words("二早", "Second meeting")),
        ("evening", Words("夕会", "Evening meeting")),
    )
    return Sheet(
        id="daily",
        label=Words("每日活动量", "Daily counts"),
        aliases=("活动量", "活动量日志", "每日活动", "Counts"),
        note=Words(
            "不写日志明细的日子，一天填一行合计。同一天同一活动已写日志的，以日志为准，不会重复计算。",
            "For days without log rows: one row of counts a day. Where the log has the same day and "
            "activity, the log counts; nothing counts twice.",
        ),
        freeze="counts",
        tab="#2F7D5B",
        blocks=(
            Table(
                id="counts",
                label=Words("", ""),
                has_total=True,
                dim='RIGHT([weekday],{1|3})="{休|off}"',
                columns=(
                    Column(
                        id="date",
                        kind=Kind.DATE,
                        label=Words("日期", "Date"),
                        width=12,
                        is_locked=True,
                    ),
                    Column(
                        id="weekday",
                        kind=Kind.TEXT,
                        label=Words("星期", "Weekday"),
                        width=9,
                        formula='=IF([date]="","",MID("{一二三四五六日|MonTueWedThuFriSatSun}",'
                        "(WEEKDAY([date],2)-1)*{1|3}+1,{1|3})"
                        '&IF([mubiao.calendar.is_work@.]=1,"","{ 休| off}"))',
                    ),
                    *(
                        Column(
                            id=each,
                            kind=Kind.CHOICE,
                            label=label,
                            width=10,
                            choices=choices.ATTENDANCE,
                        )
                        for each, label in attendance
                    ),
                    *(
                        Column(
                            id=activity.id,
                            kind=Kind.COUNT,
                            label=activity.label,
                            width=12,
                            low=0,
                            high=999,
                            is_total=True,
                        )
                        for activity in playbook.counted
                    ),
                    Column(
                        id="deals",
                        kind=Kind.COUNT,
                        label=Words("件数", "Deals"),
                        width=9,
                        low=-999,
                        high=999,
                        is_total=True,
                    ),
                    Column(
                        id="amount",
                        kind=Kind.MONEY,
                        label=Words("金额", "Amount"),
                        hint=Words("单位：元", "In CNY"),
                        width=14,
                        decimals=2,
                        low=-100_000_000,
                        high=100_000_000,
                        is_total=True,
                    ),
                    Column(id="remark", kind=Kind.TEXT, label=Words("备注", "Remark"), width=20),
                ),
                rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
            ),
        ),
    )
