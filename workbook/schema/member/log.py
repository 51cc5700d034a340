"""日志, the daily log: one row per contact, sixteen columns, thirty seconds to fill."""

from workbook.schema import choices
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Column, Kind, Sheet, Table
from workbook.schema.words import Words

LOG_ROWS = 5000


def log_sheet(playbook: Playbook) -> Sheet:
    """Return 日志; source of the columns: the daily logs of banks and insurers, cut to what is used."""
    return Sheet(
        id="log",
        label=Words("日志", "Log"),
        aliases=("工作日志", "活动日志", "日报", "Daily log"),
        note=Words(
            "一次接触记一行。必填：日期、客户、活动；成交再填件数和金额；数量不填算 1 次。",
            "One row per contact. Needed: date, customer, activity; for a deal also deals and amount. "
            "Quantity left empty counts as 1.",
        ),
        is_protected=False,
        freeze="log",
        tab="#2F7D5B",
        blocks=(
            Table(
                id="log",
                label=Words("", ""),
                columns=(*_what(playbook), *_who(), *_next()),
                room=LOG_ROWS,
                is_excel_table=True,
            ),
        ),
    )


def _what(playbook: Playbook) -> tuple[Column, ...]:
    return (
        Column(
            id="date",
            kind=Kind.DATE,
            label=Words("日期", "Date"),
            hint=Words(
                "真正的日期，例如 2026-11-03（Ctrl+; 是今天）",
                "A real date such as 2026-11-03 (Ctrl+; is today)",
            ),
            width=12,
            required=True,
            is_in_period=True,
            aliases=("拜访日期", "活动日期", "日期时间", "Day"),
        ),
        Column(
            id="customer",
            kind=Kind.TEXT,
            label=Words("客户", "Customer"),
            hint=Words("客户姓名或单位", "The customer's name or company"),
            width=18,
            is_private=True,
            aliases=("客户名称", "客户姓名", "客户姓名(单位)", "顾客", "Client", "Account"),
        ),
        Column(
            id="activity",
            kind=Kind.CHOICE,
            label=Words("活动", "Activity"),
            hint=Words("从下拉列表选", "Choose from the list"),
            width=17,
            required=True,
            choices=tuple(activity.label for activity in playbook.activities),
            aliases=("活动类别", "活动类型", "拜访目的", "阶段"),
        ),
        Column(
            id="quantity",
            kind=Kind.COUNT,
            label=Words("数量", "Quantity"),
            hint=Words("不填算 1 次", "Empty counts as 1"),
            width=8,
            low=1,
            high=999,
            aliases=("次数", "Qty"),
        ),
        Column(
            id="deals",
            kind=Kind.COUNT,
            label=Words("件数", "Deals"),
            hint=Words("成交才填；撤单填负数", "Only for a deal; negative for a reversal"),
            width=8,
            low=-999,
            high=999,
            aliases=("成交件数", "签单件数", "台数", "签单数"),
        ),
        Column(
            id="amount",
            kind=Kind.MONEY,
            label=Words("金额", "Amount"),
            hint=Words("单位：元；撤单填负数", "In CNY; negative for a reversal"),
            width=13,
            decimals=2,
            low=-100_000_000,
            high=100_000_000,
            aliases=("成交金额", "签单金额", "保费", "业绩", "成交额"),
        ),
    )


def _who() -> tuple[Column, ...]:
    return (
        Column(
            id="is_new",
            kind=Kind.CHOICE,
            label=Words("新/老", "New/known"),
            hint=Words("第一次见面选“新”", "First visit: New"),
            width=9,
            choices=choices.NEW_OLD,
            aliases=("新老客户", "新/老客户", "是否新客户"),
        ),
        Column(
            id="source",
            kind=Kind.CHOICE,
            label=Words("来源", "Source"),
            width=12,
            choices=choices.SOURCE,
            is_open_choice=True,
            aliases=("客户来源",),
        ),
        Column(
            id="grade",
            kind=Kind.CHOICE,
            label=Words("级别", "Grade"),
            width=8,
            choices=choices.GRADE,
            is_open_choice=True,
            aliases=("客户级别", "意向级别"),
        ),
        Column(
            id="phone",
            kind=Kind.PHONE,
            label=Words("电话", "Phone"),
            width=15,
            is_private=True,
            aliases=("联系电话", "手机", "手机号", "Mobile", "Tel"),
        ),
        Column(
            id="record",
            kind=Kind.TEXT,
            label=Words("经过与意向", "What happened"),
            width=34,
            is_private=True,
            aliases=("拜访经过", "拜访记录", "经过", "Notes"),
        ),
        Column(
            id="objection",
            kind=Kind.TEXT,
            label=Words("异议/未成原因", "Objection"),
            width=18,
            aliases=("异议", "未促成原因", "未成原因"),
        ),
    )


def _next() -> tuple[Column, ...]:
    return (
        Column(
            id="next_date",
            kind=Kind.DATE,
            label=Words("下次日期", "Next date"),
            hint=Words(
                "到期那天会出现在首页的“今天要联系”里",
                "On that day it appears in the call list of the first page",
            ),
            width=12,
            aliases=("下次跟进日", "下次跟进", "下次拜访"),
        ),
        Column(
            id="next_action",
            kind=Kind.TEXT,
            label=Words("下次动作", "Next action"),
            width=16,
            aliases=("下一步", "下次跟进动作"),
        ),
        Column(
            id="support",
            kind=Kind.TEXT,
            label=Words("所需支援", "Support needed"),
            width=14,
            aliases=("支援", "需要支援"),
        ),
        Column(
            id="comment",
            kind=Kind.TEXT,
            label=Words("主管批阅", "Supervisor's note"),
            width=18,
            aliases=("签批", "主管签批", "批阅"),
        ),
    )
