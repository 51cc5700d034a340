"""The good team of three whose books the faults are made from."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import Any

from templates import load
from tests.faults.book import Book
from tests.made_team import filled_team
from tests.typed import typed
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.schema.playbook import Playbook, read_playbook
from workbook.schema.team import Member, Target, Team
from workbook.schema.team_book import team_book

MONTH, AS_OF = "2026-11", date(2026, 11, 25)
MEMBER = "0102"
TEAM_FILE = "主管台账.xlsx"
FILE = "2026-11_0102_周明远.xlsx"
LOG, DAILY, HIDDEN = "日志", "每日活动量", "_mubiao"
# The log as 周明远 filled it in: 8 rows, 3 deals, 17,000 元.
ROWS: Mapping[str, tuple[object, ...]] = {
    "A": tuple(date(2026, 11, day) for day in (2, 3, 4, 5, 6, 9, 10, 12)),
    "B": (
        "远山商贸",
        "青禾食品",
        "青禾食品",
        "北辰物流",
        "北辰物流",
        "晨光教育",
        "晨光教育",
        "云帆科技",
    ),
    "C": ("准客户开发", "邀约与接洽", "产品说明", "促成", "成交", "产品说明", "成交", "准客户开发"),
    "D": (3, None, None, None, None, None, None, 2),
    "E": (None, None, None, None, 1, None, 2, None),
    "F": (None, None, None, None, 5000, None, 12_000, None),
    "G": ("新", "新", None, None, None, "新", None, "新"),
    "J": (None, "13800002001", None, "13800002002", None, None, "13800002003", None),
    "M": (None, None, None, None, None, date(2026, 11, 16), None, None),
}
FIRST = 5  # the first row below the log's header


@dataclass(frozen=True, slots=True)
class GoodTeam:
    """The team and its good books.

    Attributes:
        team: Three members with their targets; two of them bear the same name.
        book: The good book of 周明远 (0102), in which the faults are made.
        blank: The same book as it was issued.
        others: The books of his colleagues, by file name.
    """

    team: Team
    book: Book
    blank: Book
    others: Mapping[str, bytes]


@cache
def playbook() -> Playbook:
    """Return the general playbook."""
    return read_playbook(load("playbooks/general.toml").decode())


@cache
def good_team() -> GoodTeam:
    """Return the good team; made once, its books can be changed only into others."""
    team = Team(
        id="YS01",
        name="演示一组",
        supervisor="林晓晴",
        playbook=playbook(),
        members=(
            Member(id=MEMBER, name="周明远"),
            Member(id="0103", name="赵雨桐"),
            Member(id="0104", name="周明远"),
        ),
        targets=tuple(
            Target(period=MONTH, member_id=member, metric="amount", value=60_000.0)
            for member in (MEMBER, "0103", "0104")
        ),
    )
    period, _ = build_period(MONTH, team)
    issued = dict(member_books(team, period, team.members))
    blank = Book.of(issued.pop(FILE))
    return GoodTeam(
        team=team,
        book=filled_in(blank, "北辰"),
        blank=blank,
        others={name: filled_in(Book.of(each), name).packed() for name, each in issued.items()},
    )


def filled_in(blank: Book, whose: str) -> Book:
    """Return an issued book with the log of ``ROWS``; a colleague's customers are his own."""
    is_own = whose == "北辰"
    cells: dict[str, object] = {}
    for letter, values in ROWS.items():
        for row, value in enumerate(values, FIRST):
            if value is not None and (is_own or letter != "J"):
                is_name = letter == "B" and not is_own
                cells[f"{letter}{row}"] = f"{value}（{whose[8:12]}）" if is_name else value
    return blank.typed(LOG, cells)


def changed_member(team: Team, **changes: Any) -> Team:  # noqa: ANN401 - Member's own fields
    """Return the team with 周明远's line of the roster changed."""
    members = tuple(replace(m, **changes) if m.id == MEMBER else m for m in team.members)
    return replace(team, members=members)


def team_book_of(team: Team, rates: Mapping[str, object]) -> bytes:
    """Return the team's own book.

    Args:
        team: The team.
        rates: Stage -> its standard rate, as it is typed.
    """
    content = filled_team(
        team.playbook, team.lang, team=team.id, name=team.name, supervisor=team.supervisor
    )
    listed = [metric.id for metric in (*team.playbook.results, *team.playbook.activities)]
    return typed(
        content,
        team_book(team.playbook),
        team.lang,
        rows={
            ("roster", "roster"): [{"member": m.id, "name": m.name} for m in team.members],
            ("targets", "targets"): [
                {"period": t.period, "member": t.member_id, t.metric: t.value} for t in team.targets
            ],
            ("metrics", "metrics"): [{"rate": rates.get(each)} for each in listed],
        },
    )
