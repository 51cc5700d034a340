"""A small line of selling, its team, and books written as text grids."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbook.calendar.build import build_period
from workbook.check.checked import CheckedBook, Rows
from workbook.schema.playbook import Activity, Playbook, Result, Stage
from workbook.schema.status import FileStatus
from workbook.schema.team import Member, Target, Team
from workbook.schema.words import Words

YEAR = 2026
PLAYBOOK = Playbook(
    id="plain",
    label=Words("简单销售", "Plain selling"),
    member=Words("业务员", "Seller"),
    supervisor=Words("主管", "Supervisor"),
    funnel=(
        Stage(id="prospect", label=Words("准客户开发", "Prospecting"), lag=12),
        Stage(id="visit", label=Words("面谈", "Visit"), of="prospect", rate=0.5, lag=4),
        Stage(id="deal", label=Words("成交", "Deal"), of="visit", rate=0.2),
    ),
    beside=(
        Activity(id="service", label=Words("服务", "Service")),
        Activity(id="reversal", label=Words("撤单", "Reversal")),
    ),
    results=(
        Result(id="amount", label=Words("金额", "Amount"), unit=Words("元", "CNY"), is_money=True),
        Result(id="deals", label=Words("件数", "Deals"), unit=Words("件", "deals")),
    ),
    average_deal=5000.0,
)
MEMBERS = (
    Member(id="001", name="张三", unit="东区", group="一组"),
    Member(id="002", name="李四", unit="东区", group="二组"),
    Member(id="009", name="王五", unit="东区", group="一组", is_supervisor=True),
)
TEAM = Team(
    id="T1",
    name="样板组",
    supervisor="王五",
    playbook=PLAYBOOK,
    members=MEMBERS,
    targets=(Target(period="2026-06", member_id="001", metric="amount", value=60000.0),),
)
PERIOD, _ = build_period("2026-06", TEAM)  # 26 May to 25 June, 22 workdays
HALF = date(2026, 6, 9)  # 11 of them are gone


def people(playbook: Playbook = PLAYBOOK) -> Playbook:
    """Return the playbook with visits counted as distinct customers."""
    funnel = tuple(
        replace(stage, counts="people") if stage.id == "visit" else stage
        for stage in playbook.funnel
    )
    return replace(playbook, funnel=funnel)


def book(
    member_id: str,
    *,
    log: str = "",
    counts: str = "",
    customers: str = "",
    status: FileStatus = FileStatus.ACCEPTED,
) -> CheckedBook:
    """Return a checked book; each table is a grid of words, first line the columns, - for blank."""
    tables = {"log": grid(log), "counts": grid(counts), "customers": grid(customers)}
    return CheckedBook(
        file=f"2026-06_{member_id}.xlsx", status=status, member_id=member_id, tables=tables
    )


def grid(text: str) -> Rows:
    """Return the rows of a text grid, its columns named in the first line."""
    lines = [line.split() for line in text.strip().splitlines()]
    if not lines:
        return Rows()
    header, *rows = lines
    return rows_of(
        header, [[value_of(name, word) for name, word in _pair(header, row)] for row in rows]
    )


def rows_of(header: Sequence[str], rows: Sequence[Sequence[object]]) -> Rows:
    """Return typed rows below a header row in line 1."""
    columns = {name: tuple(row[index] for row in rows) for index, name in enumerate(header)}
    return Rows(numbers=tuple(range(2, len(rows) + 2)), columns=columns, sheet="日志")


def value_of(column: str, word: str) -> object:
    """Return the typed value of a word in a column."""
    if word == "-":
        return None
    if column == "date":
        return date.fromisoformat(f"{YEAR}-{word}")
    if column == "is_new":
        return word == "新"
    if column == "amount":
        return float(word)
    return int(word) if word.lstrip("-").isdigit() else word


def _pair(header: Sequence[str], row: Sequence[str]) -> list[tuple[str, str]]:
    return list(zip(header, row, strict=True))
