"""客户档案: who the member's customers are, with what they bought before."""

from workbook.schema import choices
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Kind, Sheet, Table
from workbook.schema.words import Words

CUSTOMER_ROWS = 1000


def customers_sheet(playbook: Playbook) -> Sheet:
    """Return 客户档案; contact details beyond the log's live here."""
    return Sheet(
        id="customers",
        label=Words("客户档案", "Customers"),
        aliases=("客户", "客户簿", "客户资料", "Customer file"),
        note=Words(
            "一位客户一行。以前成交过的填“以前件数”，再成交时就算复购。",
            "One row per customer. Who bought before has earlier deals: a new deal then counts as repeat business.",
        ),
        is_protected=False,
        freeze="customers",
        tab="#2F7D5B",
        blocks=(
            Table(
                id="customers",
                label=Words("", ""),
                columns=(*_who(), *_state(playbook)),
                room=CUSTOMER_ROWS,
                is_excel_table=True,
            ),
        ),
    )


def _who() -> tuple[Column, ...]:
    return (
        Column(
            id="customer_id",
            kind=Kind.ID,
            label=Words("客户编号", "Customer no."),
            width=12,
            is_private=True,
        ),
        Column(
            id="customer",
            kind=Kind.TEXT,
            label=Words("客户", "Customer"),
            hint=Words("与日志里写的一样", "As written in the log"),
            width=18,
            required=True,
            is_private=True,
            aliases=("客户名称", "客户姓名"),
        ),
        Column(
            id="phone",
            kind=Kind.PHONE,
            label=Words("电话", "Phone"),
            width=15,
            is_private=True,
            aliases=("联系电话", "手机"),
        ),
        Column(
            id="company",
            kind=Kind.TEXT,
            label=Words("单位/地址", "Company or address"),
            width=22,
            is_private=True,
            aliases=("单位", "地址"),
        ),
        Column(
            id="source",
            kind=Kind.CHOICE,
            label=Words("来源", "Source"),
            width=12,
            choices=choices.SOURCE,
            is_open_choice=True,
        ),
        Column(
            id="grade",
            kind=Kind.CHOICE,
            label=Words("级别", "Grade"),
            width=8,
            choices=choices.GRADE,
            is_open_choice=True,
        ),
    )


def _state(playbook: Playbook) -> tuple[Column, ...]:
    return (
        Column(
            id="stage",
            kind=Kind.CHOICE,
            label=Words("进展", "Stage"),
            width=14,
            choices=tuple(stage.label for stage in playbook.funnel),
            is_open_choice=True,
            aliases=("进展程度", "阶段"),
        ),
        Column(id="first_date", kind=Kind.DATE, label=Words("首次接触", "First contact"), width=12),
        Column(id="last_touch", kind=Kind.DATE, label=Words("最近联系", "Last contact"), width=12),
        Column(id="next_date", kind=Kind.DATE, label=Words("下次联系", "Next contact"), width=12),
        Column(
            id="expected_amount",
            kind=Kind.MONEY,
            label=Words("预计金额", "Expected amount"),
            width=12,
            low=0,
            high=100_000_000,
        ),
        Column(
            id="expected_date", kind=Kind.DATE, label=Words("预计成交日", "Expected date"), width=12
        ),
        Column(
            id="earlier_deals",
            kind=Kind.COUNT,
            label=Words("以前件数", "Earlier deals"),
            width=10,
            low=0,
            high=9999,
        ),
        Column(
            id="last_deal_date", kind=Kind.DATE, label=Words("最近成交日", "Last deal"), width=12
        ),
        Column(id="note", kind=Kind.TEXT, label=Words("备注", "Note"), width=24, is_private=True),
    )
