"""Whatever comes back into the folder, every file, member, row and cent is accounted for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from templates import load
from tests.typed import Typed, typed
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.pipeline import Source, consolidate, open_team
from workbook.review.consolidated import Consolidated
from workbook.schema.member import member_book
from workbook.schema.playbook import Playbook
from workbook.schema.status import FileStatus, MemberStatus
from workbook.schema.team import Member, Team

MONTH, AS_OF = "2026-11", date(2026, 11, 13)
GARBAGE = {
    "encrypted": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 40,
    "empty": b"",
    "text": "日期,客户\n2026-11-03,客户甲\n".encode(),
    "zip": b"PK\x03\x04 cut short",
}


@dataclass(frozen=True, slots=True)
class Handed:
    """A content that may lie in the folder, and what was typed into its log.

    Attributes:
        member: Whose book it says it is; empty where it says nothing.
        rows: Log rows typed, the wrong ones too.
        blocked: How many of them must not count.
        cents: The readable amounts typed, in cents.
    """

    content: bytes
    member: str = ""
    rows: int = 0
    blocked: int = 0
    cents: int = 0


def _row(playbook: Playbook, day: int, amount: object) -> Typed:
    return {
        "date": date(2026, 11, day),
        "customer": f"客户{day:02}",
        "activity": playbook.deal.label,
        "deals": 1,
        "amount": amount,
    }


@pytest.fixture(scope="module")
def crew(playbook: Playbook) -> Team:
    """A team of four."""
    members = tuple(Member(id=f"00{n}", name=f"演示{n}") for n in range(1, 5))
    return Team(id="T1", name="演示", supervisor="林主管", playbook=playbook, members=members)


@pytest.fixture(scope="module")
def pool(crew: Team) -> Mapping[str, Handed]:
    """Contents to fill folders with: good, half good, of another month or team, and no books."""
    period, _ = build_period(MONTH, crew)
    book = member_book(crew.playbook, len(period.days))
    found = {name: Handed(content) for name, content in GARBAGE.items()}
    issued = dict(zip(crew.members, member_books(crew, period, crew.members), strict=True))
    for member, (_, blank) in issued.items():
        good = [_row(crew.playbook, 3, 5000), _row(crew.playbook, 4, "1,200元")]
        bad = [*good, _row(crew.playbook, 5, "十二")]
        for kind, rows, blocked in (("good", good, 0), ("bad", bad, 1)):
            content = typed(blank, book, "zh", rows={("log", "log"): rows})
            found[f"{kind}{member.id}"] = Handed(content, member.id, len(rows), blocked, 620_000)
        found[f"blank{member.id}"] = Handed(blank, member.id)
    other_month, _ = build_period("2026-10", crew)
    other_team = replace(crew, id="T2")
    for name, team, month in (("month", crew, other_month), ("team", other_team, period)):
        ((_, content),) = member_books(team, month, crew.members[:1])
        found[name] = Handed(content, crew.members[0].id)
    return found


def _run(crew: Team, handed: Sequence[tuple[str, Handed]], order: Sequence[int]) -> Consolidated:
    sources = [Source(handed[n][0], partial(bytes, handed[n][1].content)) for n in order]
    return consolidate(crew, sources, month=MONTH, as_of=AS_OF)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(draw=st.data())
def test_every_file_member_row_and_cent_of_a_random_folder_is_accounted_for(
    crew: Team, pool: Mapping[str, Handed], draw: st.DataObject
) -> None:
    kinds = draw.draw(st.lists(st.sampled_from(sorted(pool)), max_size=8))
    handed = [(f"{n:02}_{kind}.xlsx", pool[kind]) for n, kind in enumerate(kinds)]
    order = draw.draw(st.permutations(range(len(handed))))

    run = _run(crew, handed, order)

    assert [book.file for book in run.books] == [name for name, _ in handed]
    assert sum(run.file_counts().values()) == len(handed)
    assert [hand_in.member_id for hand_in in run.hand_ins] == [m.id for m in crew.members]
    counts = run.member_counts()
    assert sum(counts.values()) == len(crew.members)
    typed_into = dict(handed)
    counted = [typed_into[book.file] for book in run.books if book.status.is_counted]
    assert len({each.member for each in counted}) == len(counted) == counts[MemberStatus.RECEIVED]
    totals = run.totals
    for tally in (totals.rows, totals.deals, totals.amount):
        assert tally.seen == tally.accepted + tally.blocked
    assert totals.rows.seen == sum(each.rows for each in counted)
    assert totals.rows.blocked == sum(each.blocked for each in counted)
    assert totals.amount.seen == sum(each.cents for each in counted)
    assert run == _run(crew, handed, range(len(handed)))


def test_a_blank_issued_book_gives_way_to_the_filled_copy(
    crew: Team, pool: Mapping[str, Handed]
) -> None:
    handed = [("2026-11_001_演示1.xlsx", pool["blank001"]), ("001 (1).xlsx", pool["good001"])]

    run = _run(crew, handed, range(2))

    assert {book.file: book.status for book in run.books} == {
        "001 (1).xlsx": FileStatus.ACCEPTED,
        "2026-11_001_演示1.xlsx": FileStatus.REJECTED,
    }
    assert run.hand_ins[0].status is MemberStatus.RECEIVED


def test_nobody_has_handed_in_on_the_day_the_books_are_issued(
    crew: Team, pool: Mapping[str, Handed]
) -> None:
    handed = [(f"{each.id}.xlsx", pool[f"blank{each.id}"]) for each in crew.members]

    run = _run(crew, handed, range(4))

    assert run.member_counts()[MemberStatus.MISSING] == 4
    assert {hand_in.code for hand_in in run.hand_ins} == {"nothing_filled"}


def test_of_copies_that_say_the_same_the_issued_name_counts(
    crew: Team, pool: Mapping[str, Handed]
) -> None:
    names = ("2026-11_001_演示1 - 副本.xlsx", "2026-11_001_演示1.xlsx")

    run = _run(crew, [(name, pool["good001"]) for name in names], range(2))

    assert [book.status for book in run.books] == [FileStatus.DUPLICATE, FileStatus.ACCEPTED]
    assert [each.code for each in run.books[0].findings] == ["duplicate_same"]


def test_a_file_that_cannot_be_read_from_disk_costs_itself_alone(
    crew: Team, pool: Mapping[str, Handed]
) -> None:
    def gone() -> bytes:
        raise PermissionError(13, "Permission denied")

    good = pool["good001"]
    sources = [Source("a.xlsx", gone), Source("b.xlsx", partial(bytes, good.content))]

    run = consolidate(crew, sources, month=MONTH, as_of=AS_OF)

    assert [book.status for book in run.books] == [FileStatus.UNREADABLE, FileStatus.ACCEPTED]
    assert run.books[0].findings[0].found == "Permission denied"
    assert run.totals.rows.seen == 2


def test_a_file_that_is_no_team_book_says_so() -> None:
    team, findings = open_team("月表.xlsx", load("member.zh.xlsx"))

    assert team is None
    assert [each.code for each in findings] == ["not_a_team_book"]
    broken, reasons = open_team("台账.xlsx", b"")
    assert broken is None
    assert [each.code for each in reasons] == ["empty_file"]
