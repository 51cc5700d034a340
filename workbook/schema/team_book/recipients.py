"""收件人: who gets which letter, by which way."""

from workbook.schema import choices
from workbook.schema.sheet import Column, Kind, Sheet, Table
from workbook.schema.words import Words

RECIPIENT_ROWS = 240  # 200 members, and who else reads


def recipients_sheet() -> Sheet:
    """Return who gets the weekly and monthly review: one row per letter."""
    return Sheet(
        id="recipients",
        label=Words("收件人", "Recipients"),
        is_protected=False,
        freeze="recipients",
        tab="#1F4E79",
        note=Words(
            "一行一封信，一格一个邮箱。成员本人只收自己的一页；上级只看合计和差距，看不到客户。发出前都会先给你看。",
            "One row per letter, one address per cell. Members get their own page, who is above gets totals and gaps. You see every letter first.",
        ),
        blocks=(
            Table(
                id="recipients",
                label=Words("", ""),
                is_excel_table=True,
                room=RECIPIENT_ROWS,
                columns=_columns(),
            ),
        ),
    )


def _columns() -> tuple[Column, ...]:
    return (
        Column(
            id="member",
            kind=Kind.ID,
            label=Words("工号", "Member no."),
            width=12,
            hint=Words("给成员本人看时必填", "Needed where the member reads it"),
        ),
        Column(
            id="name",
            kind=Kind.TEXT,
            label=Words("姓名", "Name"),
            width=16,
            hint=Words("信里怎么称呼；成员可以不填", "Whom it greets; not needed for a member"),
        ),
        Column(
            id="address",
            kind=Kind.TEXT,
            label=Words("邮箱", "E-mail"),
            width=32,
            is_private=True,
            aliases=("邮箱地址", "电子邮箱", "Address"),
            hint=Words(
                "一格一个；成员不填就用名册里的",
                "One per cell; a member's is taken from the roster if empty",
            ),
        ),
        Column(
            id="audience",
            kind=Kind.CHOICE,
            label=Words("给谁看", "Audience"),
            width=14,
            choices=choices.AUDIENCE,
            required=True,
            hint=Words(
                "主管看全部；上级只看合计和差距；成员本人只看自己",
                "Supervisor: everything; manager above: totals and gaps; member: her own page",
            ),
        ),
        Column(
            id="way",
            kind=Kind.CHOICE,
            label=Words("方式", "Sent by"),
            width=14,
            choices=choices.WAY,
            hint=Words("不填就存成草稿，由你自己发", "Empty: a draft, which you send yourself"),
        ),
        Column(
            id="lang",
            kind=Kind.CHOICE,
            label=Words("语言", "Language"),
            width=10,
            choices=choices.BOOK_LANG,
            hint=Words("不填就用月表的语言", "Empty: that of the member books"),
        ),
        Column(id="remark", kind=Kind.TEXT, label=Words("备注", "Remark"), width=24),
    )
