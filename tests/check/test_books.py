"""Real files: issued, filled in, read and checked."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from tests.check.sample import BOOK, FILE, PERIOD, said, told
from tests.facts.sample import PLAYBOOK, TEAM
from tests.made_team import filled_team
from tests.typed import typed
from workbook.check.checked import CheckedBook, Tally
from workbook.check.member import check_member
from workbook.check.team import check_team
from workbook.fill.member_books import member_books
from workbook.read.book import read_book
from workbook.read.grid import BookGrids
from workbook.schema.playbook import AMOUNT
from workbook.schema.status import FileStatus
from workbook.schema.team import Member, Target, Team
from workbook.schema.team_book import team_book
from workbook.schema.words import Lang

ISSUED = replace(
    TEAM,
    targets=(Target(period="2026-11", member_id="001", metric=AMOUNT, value=60000.0),),
)


def grids_of(file: str, content: bytes) -> BookGrids:
    """Return a file that can be read."""
    grids = read_book(file, content)
    assert isinstance(grids, BookGrids)
    return grids


def checked(content: bytes, team: Team = ISSUED) -> CheckedBook:
    """Return a member's file, read and checked."""
    return check_member(grids_of(FILE, content), BOOK, team, PERIOD)


@pytest.fixture(scope="module", params=["zh", "en"])
def issued(request: pytest.FixtureRequest) -> tuple[Lang, bytes]:
    lang: Lang = request.param
    team = replace(ISSUED, lang=lang)
    ((_, content),) = member_books(team, PERIOD, TEAM.members[:1])
    return lang, content


def test_a_book_as_issued_is_not_handed_in(issued: tuple[Lang, bytes]) -> None:
    book = checked(issued[1])

    assert [each.code for each in book.findings] == ["nothing_filled"]
    assert (book.status, book.member_id, book.name) == (
        FileStatus.REJECTED,
        "001",
        "张三",
    )
    assert Tally() == book.totals.rows


def test_what_a_member_types_comes_out_typed(issued: tuple[Lang, bytes]) -> None:
    lang, content = issued
    visit, deal = (PLAYBOOK.stage(each).label for each in ("visit", "deal"))
    rows: dict[tuple[str, str], list[dict[str, object]]] = {
        ("log", "log"): [
            {"date": date(2026, 11, 3), "customer": "甲公司", "activity": visit, "quantity": 2},
            {"date": "2026.11.4", "customer": "甲公司", "activity": visit, "phone": "00123"},
            {
                "date": datetime(2026, 11, 5),
                "customer": "甲公司",
                "activity": deal,
                "deals": 1,
                "amount": "1.2万",
            },
            {"date": date(2026, 11, 6), "customer": "乙公司", "activity": deal, "amount": "=1/0"},
        ],
        ("daily", "counts"): [{"visit": 3, "deals": 1, "amount": 100}],
        ("customers", "customers"): [{"customer": "甲公司", "earlier_deals": 1}],
        ("week1", "progress"): [{"promise": 5000}],
    }
    book = checked(
        typed(content, BOOK, lang, rows=rows, fields={("week1", "review", "reason"): "约访太少"})
    )

    log = book.tables["log"]
    assert log.column("activity") == ("visit", "visit", "deal")
    assert log.column("amount") == (None, None, 12000.0)
    assert log.column("quantity") == (2, None, None)
    assert log.column("phone") == (None, "00123", None)
    assert book.totals.rows == Tally(seen=4, accepted=3, blocked=1)
    assert book.tables["counts"].column("visit") == (3,)
    assert book.tables["customers"].column("earlier_deals") == (1,)
    assert book.tables["progress1"].column("promise") == (5000.0,)
    assert book.fields["week1.review.reason"] == "约访太少"
    assert [each.split("!")[1] for each in told(book.findings)] == [
        "E8 deal_incomplete",
        "F8 uncalculated",
        "J6 bad_phone",
        "A6 taken_as",
        "F7 taken_as",
    ]
    assert book.status is FileStatus.PARTLY_ACCEPTED


def test_a_new_team_book_says_what_is_still_missing() -> None:
    team, findings = check_team(grids_of("主管台账.xlsx", filled_team(PLAYBOOK, "zh")))

    assert team is None
    assert said(findings) == [
        "名册里还没有人。请先填名册。",
        "设置里没有填“团队编号”。请补上。",
        "设置里没有填“团队名称”。请补上。",
        "设置里没有填“主管姓名”。请补上。",
    ]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_team_book_that_was_filled_in_is_a_team(lang: Lang) -> None:
    content = filled_team(PLAYBOOK, lang, team="T1", name="样板组", supervisor="王五")
    filled = typed(
        content,
        team_book(PLAYBOOK),
        lang,
        rows={
            ("roster", "roster"): [{"member": "001", "name": "张三"}],
            ("targets", "targets"): [{"period": "2026-11", "member": "001", "amount": 60000}],
            ("days", "days"): [],
        },
    )
    team, findings = check_team(grids_of("主管台账.xlsx", filled))

    assert findings == ()
    assert team is not None
    assert team.members == (Member(id="001", name="张三"),)
    assert team.target("2026-11", "001", AMOUNT) == 60000.0
    assert [stage.id for stage in team.playbook.funnel] == [s.id for s in PLAYBOOK.funnel]
    assert (team.playbook.average_deal, team.lang) == (PLAYBOOK.average_deal, lang)
