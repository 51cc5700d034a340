"""首页: how far am I, what is needed per day, whom to call today, what to correct first."""

from workbook.schema.member.home_lists import calls, corrections, shown_from
from workbook.schema.playbook import AMOUNT, Playbook, Result
from workbook.schema.sheet import Block, Chart, Column, Form, Kind, Notes, Row, Sheet, Table
from workbook.schema.words import Words

CHART_ROWS = 9

_PACE = 'IF(N([target])*N([time])=0,"",[actual]/([target]*[time]))'


def home_sheet(playbook: Playbook) -> Sheet:
    """Return the first page, which also explains the book in a minute."""
    return Sheet(
        id="home",
        label=Words("首页", "Home"),
        aliases=("封面", "说明"),
        title=Words("个人月表", "My month"),
        corner='=[home.identity.name]&"  "&[home.identity.period]',
        is_landscape=False,
        tab="#C00000",
        widths=(15, 13, 13, 13, 13, 13, 13, 13),
        blocks=(
            identity(),
            _progress(playbook),
            *_path(playbook),
            _today(playbook),
            calls(),
            corrections(),
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
                label=Words("截至日(可改)", "As of (change)"),
                hint=Words(
                    "默认是昨天（最后一个完整的一天）。晚上想看今天，改成今天的日期；删掉就回到昨天。",
                    "Yesterday by default (the last complete day). In the evening, type today's date; "
                    "delete it to return to yesterday.",
                ),
                formula="=TODAY()-1",
                is_overridable=True,
                alarm="[as_of]<TODAY()-1",  # typed over some days ago and forgotten
            ),
        ),
    )


def _progress(playbook: Playbook) -> Table:
    def shown(column: str, kind: Kind, label: Words, decimals: int = 0) -> Column:
        return shown_from(column, kind, label, f"[month.results.{column}@.]", decimals=decimals)

    return Table(
        id="progress",
        label=Words("我走到哪了", "How far am I"),
        is_large=True,
        columns=(
            Column(id="metric", kind=Kind.TEXT, label=Words("指标", "Metric"), is_locked=True),
            shown_from(
                "target",
                Kind.MONEY,
                Words("目标", "Target"),
                'IF([month.results.target@.]="","",[month.results.target@.])',
            ),
            shown("actual", Kind.MONEY, Words("实际", "Actual")),
            Column(
                id="attainment",
                kind=Kind.SHARE,
                label=Words("达成率", "Attainment"),
                formula="=[month.results.attainment@.]",
                bar="done",
            ),
            Column(
                id="time",
                kind=Kind.SHARE,
                label=Words("时间进度", "Time progress"),
                formula="=[month.time.progress]",
                bar="time",
            ),
            Column(
                id="gap",
                kind=Kind.MONEY,
                label=Words("超/欠序时", "Ahead/behind"),
                formula="=[month.results.gap@.]",
                decimals=1,
                light=_PACE,
            ),
            shown("needed", Kind.MONEY, Words("往后每天要做", "Needed per day"), 2),
            shown("forecast", Kind.MONEY, Words("按现在的速度月底可到", "By month end"), 1),
        ),
        rows=tuple(_progress_row(result) for result in playbook.results),
    )


def _progress_row(result: Result) -> Row:
    named = Words(f"{result.label.zh}（{result.unit.zh}）", f"{result.label.en} ({result.unit.en})")
    return Row(
        id=result.id,
        label=result.label,
        values=(("metric", named),),
        kind=Kind.MONEY if result.is_money else Kind.COUNT,
        is_less_better=not result.is_more_better,
    )


def _path(playbook: Playbook) -> tuple[Block, ...]:
    amount = next((each for each in playbook.results if each.id == AMOUNT), None)
    if amount is None:
        return ()
    return (
        Chart(
            id="path",
            label=Words(
                f"任务进度图：{amount.label.zh}累计", f"Progress: {amount.label.en} so far"
            ),
            rows=CHART_ROWS,
            days="live.path.date",
            bars=("actual",),
            lines=("target",),
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
            shown_from("actual", Kind.COUNT, Words("已做", "Done"), "[month.stages.actual@.]"),
            shown_from(
                "left", Kind.COUNT, Words("还需要", "Still needed"), "[month.stages.left@.]"
            ),
            shown_from(
                "usable", Kind.COUNT, Words("可用工作日", "Usable days"), "[month.stages.usable@.]"
            ),
            Column(
                id="needed",
                kind=Kind.COUNT,
                label=Words("每天", "Per day"),
                formula="=[month.stages.needed@.]",
                alarm='ISTEXT([needed])*([needed]<>"")',
            ),
            shown_from(
                "rate",
                Kind.SHARE,
                Words("标准转化率", "Standard rate"),
                'IF([month.stages.rate@.]="","",[month.stages.rate@.])',
            ),
            shown_from(
                "own_rate", Kind.SHARE, Words("本人转化率", "Own rate"), "[month.stages.own_rate@.]"
            ),
        ),
        rows=tuple(
            Row(id=stage.id, label=stage.label, values=(("stage", stage.label),))
            for stage in playbook.funnel
        ),
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
