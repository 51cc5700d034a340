"""A made-up team of twelve whose books are good."""

from pathlib import Path

from tests.faults.book import Book
from tests.faults.good import MONTH, TEAM_FILE, filled_in, playbook, team_book_of
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.schema.team import Member, Target, Team

NAMES = (
    *("周明远", "赵雨桐", "沈文博", "许新", "何佳", "顾晨"),
    *("陆嘉宁", "宋以安", "白露", "江晓", "程野", "唐宁"),
)


def put(folder: Path) -> tuple[str, ...]:
    """Put the team book and the twelve good books where the command expects them.

    Args:
        folder: An empty folder.

    Returns:
        The names of the twelve files.
    """
    members = tuple(Member(id=f"01{number:02}", name=name) for number, name in enumerate(NAMES, 1))
    targets = tuple(
        Target(period=MONTH, member_id=member.id, metric="amount", value=60_000.0)
        for member in members
    )
    team = Team(
        id="YS01",
        name="演示一组",
        supervisor="林晓晴",
        playbook=playbook(),
        members=members,
        targets=targets,
    )
    period, _ = build_period(MONTH, team)
    (folder / TEAM_FILE).write_bytes(team_book_of(team, {}))
    (folder / MONTH).mkdir()
    books = dict(member_books(team, period, members))
    for name, blank in books.items():
        (folder / MONTH / name).write_bytes(filled_in(Book.of(blank), name).packed())
    return tuple(books)
