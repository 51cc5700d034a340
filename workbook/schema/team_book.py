"""The team book 主管台账: settings, roster, metrics, issued targets, calendar."""

from workbook.schema import choices
from workbook.schema.member.identity import IDENTITY_SHEET, identity_form
from workbook.schema.playbook import Activity, Playbook, Result, Stage
from workbook.schema.sheet import Book as _Book
from workbook.schema.sheet import Column, Form, Kind, Notes, Row, Sheet, Table
from workbook.schema.words import Words

ROSTER_ROWS = 200
TARGET_ROWS = 2400  # 200 members, 12 months
DAY_ROWS = 100
METRIC_ROWS = 24


def team_book(playbook: Playbook) -> _Book:
    """Return the declaration of a team book that starts from a playbook."""
    return _Book(
        kind="team",
        label=Words("主管台账", "Team book"),
        sheets=(
            _home(),
            _settings(),
            _roster(),
            _metrics(playbook),
            _targets(playbook),
            _days(),
            Sheet(
                id="mubiao",
                label=Words(IDENTITY_SHEET, IDENTITY_SHEET),
                is_hidden=True,
                widths=(18, 18),
                blocks=(identity_form(),),
            ),
        ),
    )


def _home() -> Sheet:
    def count(field: str, label: Words, formula: str, kind: Kind = Kind.COUNT) -> Column:
        return Column(id=field, kind=kind, label=label, formula=formula)

    return Sheet(
        id="home",
        label=Words("首页", "Home"),
        is_landscape=False,
        tab="#C00000",
        widths=(16, 14, 16, 14, 16, 14),
        blocks=(
            Form(
                id="state",
                label=Words("现在的情况", "How it stands"),
                fields=(
                    count("team", Words("团队", "Team"), '=[settings.settings.name]&""', Kind.TEXT),
                    count(
                        "supervisor",
                        Words("主管", "Supervisor"),
                        '=[settings.settings.supervisor]&""',
                        Kind.TEXT,
                    ),
                    count(
                        "members", Words("在册人数", "Members"), "=COUNTA([roster.roster.member])"
                    ),
                    count(
                        "month",
                        Words("最近下达的工作月", "Latest month issued"),
                        '=IFERROR(LOOKUP(2,1/([targets.targets.period]<>""),[targets.targets.period]),"")',
                        Kind.TEXT,
                    ),
                    count(
                        "issued",
                        Words("已下达金额目标", "Amount issued"),
                        "=SUMIFS([targets.targets.amount],[targets.targets.period],[month])",
                        Kind.MONEY,
                    ),
                    count(
                        "without",
                        Words("还没有目标的人", "Members without target"),
                        '=MAX(0,[members]-COUNTIFS([targets.targets.period],[month],[targets.targets.amount],"<>"))',
                    ),
                ),
            ),
            Notes(
                id="guide",
                label=Words("四步开始", "Four steps to start"),
                lines=(
                    Words(
                        "① 设置：填团队编号、名称、主管和工作月规则。",
                        "1  Settings: team number, name, supervisor, and how the working month runs.",
                    ),
                    Words(
                        "② 名册：一人一行，工号是唯一的，调离的填离队日期，不要删行。",
                        "2  Roster: one row each; the member number is unique. Who leaves gets a leaving date; keep the row.",
                    ),
                    Words(
                        "③ 目标：每人每月一行，填金额（和件数）；活动量不填就按指标表里的标准转化率推算。",
                        "3  Targets: one row per member and month with the amount; activity left empty is derived from the standard rates in Metrics.",
                    ),
                    Words(
                        "④ 下发月表：mubiao new-month 主管台账.xlsx --month 2026-11，每人生成一个个人月表。",
                        "4  New month: mubiao new-month TEAM.xlsx --month 2026-11 makes one member book each.",
                    ),
                    Words(
                        "收表汇总：成员把月表放回同一个文件夹，mubiao consolidate 主管台账.xlsx，得到经营分析表。",
                        "Consolidate: members put their books back into the folder; mubiao consolidate TEAM.xlsx makes the review book.",
                    ),
                ),
            ),
        ),
    )


def _settings() -> Sheet:
    return Sheet(
        id="settings",
        label=Words("设置", "Settings"),
        is_landscape=False,
        tab="#1F4E79",
        widths=(24, 40),
        note=Words("黄色格子由你填。", "The tinted cells are yours."),
        blocks=(
            Form(
                id="settings",
                label=Words("", ""),
                fields=(
                    Column(
                        id="team",
                        kind=Kind.ID,
                        label=Words("团队编号", "Team number"),
                        hint=Words(
                            "全公司唯一，例如 T01；月表靠它认团队",
                            "Unique in the company, e.g. T01; member books are known by it",
                        ),
                        required=True,
                    ),
                    Column(
                        id="name",
                        kind=Kind.TEXT,
                        label=Words("团队名称", "Team name"),
                        required=True,
                    ),
                    Column(
                        id="supervisor",
                        kind=Kind.TEXT,
                        label=Words("主管姓名", "Supervisor's name"),
                        required=True,
                    ),
                    Column(
                        id="month_rule",
                        kind=Kind.CHOICE,
                        label=Words("工作月", "Working month"),
                        hint=Words(
                            "26日至25日：1月为1日至25日，12月到31日",
                            "26th to 25th: January 1-25, December to the 31st",
                        ),
                        choices=choices.MONTH_RULE,
                        required=True,
                    ),
                    Column(
                        id="saturday",
                        kind=Kind.CHOICE,
                        label=Words("周六上班", "Saturdays worked"),
                        choices=choices.YES_NO,
                    ),
                    Column(
                        id="sunday",
                        kind=Kind.CHOICE,
                        label=Words("周日上班", "Sundays worked"),
                        choices=choices.YES_NO,
                    ),
                    Column(
                        id="average_deal",
                        kind=Kind.MONEY,
                        label=Words("标准件均(元)", "Standard deal (CNY)"),
                        hint=Words(
                            "一件平均多少元，用来推算件数",
                            "What one deal is worth; turns an amount into deals",
                        ),
                        low=0.01,
                        high=100_000_000,
                        required=True,
                    ),
                    Column(
                        id="lang",
                        kind=Kind.CHOICE,
                        label=Words("月表语言", "Language of member books"),
                        choices=choices.BOOK_LANG,
                    ),
                    Column(
                        id="is_supervisor_averaged",
                        kind=Kind.CHOICE,
                        label=Words("主管计入人均和排名", "Supervisor in averages and ranking"),
                        choices=choices.YES_NO,
                    ),
                    Column(
                        id="folder",
                        kind=Kind.TEXT,
                        label=Words("收表文件夹", "Hand-in folder"),
                        hint=Words(
                            "不填就用本文件旁边的月份文件夹",
                            "Empty: the month's folder beside this file",
                        ),
                    ),
                ),
            ),
        ),
    )


def _roster() -> Sheet:
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


def _metrics(playbook: Playbook) -> Sheet:
    """指标: the team's own copy of the playbook; every cell may be changed, rows added."""
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


def _targets(playbook: Playbook) -> Sheet:
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


def _days() -> Sheet:
    return Sheet(
        id="days",
        label=Words("日历", "Calendar"),
        aliases=("工作日历",),
        is_protected=False,
        is_landscape=False,
        freeze="days",
        tab="#1F4E79",
        note=Words(
            "国家节假日和调休已内置（到2026年）。只写与它不同的日子。",
            "Public holidays and make-up workdays are built in (to 2026). Write only the days that differ.",
        ),
        blocks=(
            Table(
                id="days",
                label=Words("", ""),
                is_excel_table=True,
                room=DAY_ROWS,
                columns=(
                    Column(
                        id="date",
                        kind=Kind.DATE,
                        label=Words("日期", "Date"),
                        width=14,
                        required=True,
                    ),
                    Column(
                        id="day_kind",
                        kind=Kind.CHOICE,
                        label=Words("上班/休息", "Work or rest"),
                        width=14,
                        required=True,
                        choices=choices.DAY_KIND,
                    ),
                    Column(id="reason", kind=Kind.TEXT, label=Words("说明", "Reason"), width=30),
                ),
            ),
        ),
    )
