"""首页: how far am I, what is needed per day, whom to call today, what to correct first."""

from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Block, Column, Form, Kind, Notes, Row, Sheet, Table
from workbook.schema.words import Words

CALL_ROWS = 10
CORRECTION_ROWS = 3


def home_sheet(playbook: Playbook) -> Sheet:
    """Return the first page, which also explains the book in a minute."""
    return Sheet(
        id="home",
        label=Words("首页", "Home"),
        aliases=("封面", "说明"),
        is_landscape=False,
        tab="#C00000",
        widths=(13, 13, 12, 13, 12, 13, 13, 13),
        blocks=(
            identity(),
            _progress(playbook),
            _today(playbook),
            _calls(),
            _corrections(),
            _guide(),
        ),
    )


def identity() -> Form:
    """Return the visible header cells, which name the book when ``_mubiao`` is gone."""

    def fixed(field: str, kind: Kind, label: Words, aliases: tuple[str, ...] = ()) -> Column:
        return Column(id=field, kind=kind, label=label, is_locked=True, aliases=aliases)

    return Form(
        id="identity",
        label=Words("", ""),
        fields=(
            fixed(
                "member", Kind.ID, Words("工号", "Member no."), ("员工号", "编号", "Employee no.")
            ),
            fixed("name", Kind.TEXT, Words("姓名", "Name"), ("客户经理", "业务员")),
            fixed("team", Kind.ID, Words("团队", "Team"), ("团队编号", "小组")),
            fixed("period", Kind.TEXT, Words("工作月", "Month"), ("月份",)),
            fixed("supervisor", Kind.TEXT, Words("主管", "Supervisor")),
            fixed("start", Kind.DATE, Words("起", "From")),
            fixed("end", Kind.DATE, Words("止", "To")),
            Column(
                id="as_of",
                kind=Kind.DATE,
                label=Words("截至日", "As of"),
                hint=Words(
                    "默认是昨天（最后一个完整的一天）。晚上想看今天，改成今天的日期。",
                    "Yesterday by default (the last complete day). In the evening, type today's date.",
                ),
                formula="=TODAY()-1",
                is_overridable=True,
            ),
        ),
    )


def _from(column_id: str, kind: Kind, label: Words, source: str, span: int = 1) -> Column:
    return Column(id=column_id, kind=kind, label=label, formula=f"={source}", span=span)


def _progress(playbook: Playbook) -> Table:
    def shown(column: str, kind: Kind, label: Words) -> Column:
        return _from(column, kind, label, f"[month.results.{column}@.]")

    return Table(
        id="progress",
        label=Words("我走到哪了", "How far am I"),
        columns=(
            Column(id="metric", kind=Kind.TEXT, label=Words("指标", "Metric"), is_locked=True),
            shown("target", Kind.MONEY, Words("目标", "Target")),
            shown("actual", Kind.MONEY, Words("实际", "Actual")),
            shown("attainment", Kind.SHARE, Words("达成率", "Attainment")),
            _from("time", Kind.SHARE, Words("时间进度", "Time progress"), "[month.time.progress]"),
            shown("gap", Kind.MONEY, Words("超/欠序时", "Ahead/behind")),
            shown("needed", Kind.MONEY, Words("往后每天要做", "Needed per day")),
            shown("forecast", Kind.MONEY, Words("月底可到", "By month end")),
        ),
        rows=tuple(
            Row(id=result.id, label=result.label, values=(("metric", result.label),))
            for result in playbook.results
        ),
    )


def _today(playbook: Playbook) -> Table:
    return Table(
        id="today",
        label=Words("往后每天要做", "What every day needs from now on"),
        columns=(
            Column(
                id="stage", kind=Kind.TEXT, label=Words("环节", "Stage"), span=2, is_locked=True
            ),
            _from("actual", Kind.COUNT, Words("已做", "Done"), "[month.stages.actual@.]"),
            _from("left", Kind.COUNT, Words("还需要", "Still needed"), "[month.stages.left@.]"),
            _from(
                "usable", Kind.COUNT, Words("可用工作日", "Usable days"), "[month.stages.usable@.]"
            ),
            _from("needed", Kind.COUNT, Words("每天", "Per day"), "[month.stages.needed@.]"),
            _from(
                "rate",
                Kind.SHARE,
                Words("标准转化率", "Standard rate"),
                'IF([month.stages.rate@.]="","",[month.stages.rate@.])',
            ),
            _from(
                "own_rate", Kind.SHARE, Words("本人转化率", "Own rate"), "[month.stages.own_rate@.]"
            ),
        ),
        rows=tuple(
            Row(id=stage.id, label=stage.label, values=(("stage", stage.label),))
            for stage in playbook.funnel
        ),
    )


def _calls() -> Table:
    def due(column: str, kind: Kind, label: Words, span: int = 1) -> Column:
        text = '&""' if kind is not Kind.DATE else ""
        return _from(
            column,
            kind,
            label,
            f'IFERROR(INDEX([log.log.{column}],INDEX([live.due.line],MATCH([#],[live.due.total],0))){text},"")',
            span,
        )

    return Table(
        id="calls",
        label=Words(
            "今天要联系（到期和过期的下次日期）", "Call today (next dates due and overdue)"
        ),
        columns=(
            due("next_date", Kind.DATE, Words("到期日", "Due")),
            due("customer", Kind.TEXT, Words("客户", "Customer"), 2),
            due("phone", Kind.PHONE, Words("电话", "Phone")),
            due("next_action", Kind.TEXT, Words("下次动作", "Next action"), 2),
            due("activity", Kind.TEXT, Words("上次活动", "Last activity")),
            _from(
                "overdue",
                Kind.COUNT,
                Words("过期天数", "Days overdue"),
                'IF([next_date]="","",[home.identity.as_of]+1-[next_date])',
            ),
        ),
        rows=tuple(Row(id=f"call{number}") for number in range(1, CALL_ROWS + 1)),
    )


def _corrections() -> Table:
    def fault(column: str, kind: Kind, label: Words, span: int) -> Column:
        return _from(
            column,
            kind,
            label,
            f'IFERROR(INDEX([live.faults.{column}],MATCH([#],[live.faults.total],0)),"")',
            span,
        )

    return Table(
        id="corrections",
        label=Words("先改这三处", "Correct these three first"),
        columns=(
            fault("what", Kind.TEXT, Words("问题", "What"), 3),
            fault("count", Kind.COUNT, Words("行数", "Rows"), 1),
            fault("remedy", Kind.TEXT, Words("怎么改", "What to do"), 4),
        ),
        rows=tuple(Row(id=f"correction{number}") for number in range(1, CORRECTION_ROWS + 1)),
    )


def _guide() -> Block:
    return Notes(
        id="guide",
        label=Words("一分钟会用", "The book in a minute"),
        lines=(
            Words(
                "① 每天：接触一位客户，就在“日志”记一行（日期、客户、活动；成交再填件数、金额）。",
                "1  Every day: one row in Log per contact (date, customer, activity; for a deal also deals and amount).",
            ),
            Words(
                "② 没空写明细：在“每日活动量”一天填一行合计。两处都填，以日志为准。",
                "2  No time for rows: one row of counts a day in Daily counts. If both are there, the log counts.",
            ),
            Words(
                "③ 每周五：在当周的表里写原因、改进措施、承诺，排好下周拜访。",
                "3  Every Friday: in the week's sheet write why, what you change, your promise, and next week's visits.",
            ),
            Words(
                "④ 黄色格子由你填，其余自动算；不用改公式，也不用宏。交表就是把这个文件发给主管，文件名不要改。",
                "4  Tinted cells are yours, the rest computes itself. To hand in, send this file; keep its name.",
            ),
        ),
    )
