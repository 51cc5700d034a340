"""名册: one row per member."""

from workbook.schema import choices
from workbook.schema.sheet import Column, Kind, Sheet, Table
from workbook.schema.words import Words

ROSTER_ROWS = 200


def roster_sheet() -> Sheet:
    """Return who belongs to the team, from when to when."""
    return Sheet(
        id="roster",
        label=Words("名册", "Roster"),
        aliases=("花名册", "成员"),
        is_protected=False,
        freeze="roster",
        tab="#1F4E79",
        note=Words(
            "一人一行，主管自己也有一行。离队填离队日期，不要删行。",
            "One row each, the supervisor too. Who leaves gets a leaving date; keep the row.",
        ),
        blocks=(
            Table(
                id="roster",
                label=Words("", ""),
                is_excel_table=True,
                room=ROSTER_ROWS,
                columns=(
                    Column(
                        id="member",
                        kind=Kind.ID,
                        label=Words("工号", "Member no."),
                        width=12,
                        required=True,
                        aliases=("员工号", "编号"),
                        hint=Words(
                            "唯一，按文字保存（00123 不会变）", "Unique; kept as text (00123 stays)"
                        ),
                    ),
                    Column(
                        id="name",
                        kind=Kind.TEXT,
                        label=Words("姓名", "Name"),
                        width=14,
                        required=True,
                    ),
                    Column(
                        id="role",
                        kind=Kind.CHOICE,
                        label=Words("角色", "Role"),
                        width=10,
                        choices=choices.ROLE,
                    ),
                    Column(id="rank", kind=Kind.TEXT, label=Words("职级", "Rank"), width=12),
                    Column(id="group", kind=Kind.TEXT, label=Words("小组", "Group"), width=14),
                    Column(
                        id="unit",
                        kind=Kind.TEXT,
                        label=Words("营业部/区域", "Unit"),
                        width=14,
                        aliases=("营业部", "区域"),
                    ),
                    Column(
                        id="joined",
                        kind=Kind.DATE,
                        label=Words("入队日期", "Joined"),
                        width=12,
                        aliases=("入职日期",),
                    ),
                    Column(
                        id="left",
                        kind=Kind.DATE,
                        label=Words("离队日期", "Left"),
                        width=12,
                        aliases=("离职日期",),
                    ),
                    Column(
                        id="phone",
                        kind=Kind.PHONE,
                        label=Words("电话", "Phone"),
                        width=15,
                        is_private=True,
                    ),
                    Column(
                        id="email",
                        kind=Kind.TEXT,
                        label=Words("邮箱", "E-mail"),
                        width=24,
                        is_private=True,
                    ),
                    Column(id="remark", kind=Kind.TEXT, label=Words("备注", "Remark"), width=20),
                ),
            ),
        ),
    )
