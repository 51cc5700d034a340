"""A made-up team of twelve in the middle of its month, consolidated."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from tests.review.findings import file_of, findings_of
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook, Rows, Tally, Totals
from workbook.check.private_values import private_values
from workbook.facts.tables import build_facts
from workbook.measure.measure import measure
from workbook.review.consolidated import Consolidated, HandIn
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT, DEALS, Playbook, read_playbook
from workbook.schema.sentences import finding
from workbook.schema.status import FileStatus, MemberStatus
from workbook.schema.team import Member, Target, Team

PERIOD_ID = "2026-11"
AS_OF = date(2026, 11, 12)
AVERAGE_DEAL = 5000


@dataclass(frozen=True)
class Person:
    """A member's target, and what she reached to date: the counts of the funnel, and 金额."""

    name: str
    group: str
    target: int
    counts: tuple[int, int, int, int, int]
    amount: float


PEOPLE = tuple(
    Person(*each)
    for each in (
        ("张伟", "第一组", 60000, (64, 38, 24, 16, 10), 55200.0),
        ("李娜", "第一组", 50000, (52, 25, 14, 9, 5), 27600.0),
        ("王强", "第一组", 50000, (21, 9, 4, 2, 1), 4800.0),
        ("刘洋", "第一组", 45000, (58, 33, 22, 14, 2), 9300.5),
        ("陈静", "第二组", 55000, (47, 24, 13, 8, 4), 22400.0),
        ("杨帆", "第二组", 40000, (15, 6, 3, 1, 0), 0.0),
        ("赵磊", "第二组", 50000, (44, 20, 11, 7, 4), 30150.8),
        ("黄敏", "第二组", 30000, (12, 7, 4, 2, 1), 5200.0),
        ("周捷", "第三组", 45000, (40, 14, 9, 6, 3), 15900.0),
        ("吴丹", "第三组", 50000, (49, 26, 15, 9, 6), 34800.0),
        ("徐明", "第三组", 45000, (0, 0, 0, 0, 0), 0.0),
        ("孙丽", "第三组", 60000, (30, 16, 9, 5, 3), 24600.0),
    )
)
SUPERVISOR, MISSING, ASIDE, REFUSED, BLOCKED, BUSY = "012", "011", "008", "006", "003", "004"
STATUS = {
    ASIDE: FileStatus.SET_ASIDE,
    BLOCKED: FileStatus.PARTLY_ACCEPTED,
    BUSY: FileStatus.ACCEPTED_WITH_WARNINGS,
}
STAGES = ("prospect", "approach", "present", "close")


def playbook() -> Playbook:
    """Return the playbook every team starts from."""
    root = Path(__file__).parents[2]
    return read_playbook((root / "templates/playbooks/general.toml").read_text("utf-8"))


def team(people: Sequence[Person] = PEOPLE, period_id: str = PERIOD_ID) -> Team:
    """Return the team with its roster and targets."""
    members = tuple(
        Member(
            id=f"{number:03d}",
            name=person.name,
            unit="城东营业部",
            group=person.group,
            rank="客户经理",
            is_supervisor=f"{number:03d}" == SUPERVISOR,
        )
        for number, person in enumerate(people, 1)
    )
    targets = tuple(
        Target(period=period_id, member_id=member.id, metric=metric, value=float(value))
        for member, person in zip(members, people, strict=True)
        for metric, value in ((AMOUNT, person.target), (DEALS, person.target // AVERAGE_DEAL))
    )
    return Team(
        id="T01",
        name="城东一部",
        supervisor="孙丽",
        playbook=playbook(),
        members=members,
        targets=targets,
    )


def log(period: Period, counts: Sequence[int], amount: float, *, as_of: date = AS_OF) -> Rows:
    """Return a log that reaches these counts and this amount, spread over the workdays gone."""
    gone = [day for day in period.workdays if day <= as_of]
    rows = list(_log_rows(gone, counts, amount))
    names = ("date", "customer", "activity", "quantity", "deals", "amount", "is_new")
    columns = {name: tuple(row[index] for row in rows) for index, name in enumerate(names)}
    return Rows(numbers=tuple(range(6, len(rows) + 6)), columns=columns, sheet="日志")


def _log_rows(
    gone: Sequence[date], counts: Sequence[int], amount: float
) -> Iterator[tuple[object, ...]]:
    for stage, count in zip(STAGES, counts, strict=False):
        for index, day in enumerate(gone):
            quantity = count * (index + 1) // len(gone) - count * index // len(gone)
            if quantity:
                yield (day, f"客户{index}", stage, quantity, None, None, stage == "prospect")
    deals = counts[-1]
    for index in range(deals):
        day = gone[(index * 5 + 3) % len(gone)]
        cents = round(amount * 100)
        part = cents * (index + 1) // deals - cents * index // deals
        yield (day, f"客户{index}", "deal", 1, 1, part / 100, False)


def consolidated(
    people: Sequence[Person] = PEOPLE, *, period_id: str = PERIOD_ID, as_of: date = AS_OF
) -> Consolidated:
    """Return the run over the team's folder: two missing, one set aside, one partly accepted."""
    described = team(people, period_id)
    period, _ = build_period(period_id, described)
    logs = [log(period, person.counts, person.amount, as_of=as_of) for person in people]
    books = tuple(sorted(_books(described.members, logs), key=lambda book: book.file))
    totals = Totals()
    for book in books:
        if book.status.is_counted:
            totals += book.totals
    return Consolidated(
        team=described,
        period=period,
        as_of=as_of,
        books=books,
        hand_ins=tuple(_hand_in(member) for member in described.members),
        findings=tuple(
            sorted((found for book in books for found in book.findings), key=Finding.order)
        ),
        totals=totals,
        measures=measure(build_facts(books, described, period), described, period, as_of),
        private=private_values(books),
    )


def _books(members: Sequence[Member], logs: Sequence[Rows]) -> Iterator[CheckedBook]:
    for member, rows in zip(members, logs, strict=True):
        if member.id == REFUSED:
            found = finding("encrypted", file=file_of(member), member_id=member.id)
            yield CheckedBook(
                file=file_of(member),
                status=FileStatus.UNREADABLE,
                code=found.code,
                findings=(found,),
            )
        elif member.id != MISSING:
            yield _book(member, rows)
    by_id = {member.id: member for member in members}
    if ASIDE not in by_id:
        return
    first, aside = members[0], by_id[ASIDE]
    yield replace(_book(first, Rows()), file=f"副本{file_of(first)}", status=FileStatus.DUPLICATE)
    yield replace(_book(aside, Rows()), file=f"{aside.name}(1).xlsx")


def _book(member: Member, rows: Rows) -> CheckedBook:
    blocked = 2 if member.id == BLOCKED else 0
    deals = sum(value or 0 for value in rows.column("deals") if isinstance(value, int))
    cents = sum(round(v * 100) for v in rows.column("amount") if isinstance(v, float))
    seen = len(rows.numbers)
    findings = findings_of(member)
    return CheckedBook(
        file=file_of(member),
        status=STATUS.get(member.id, FileStatus.ACCEPTED),
        code="copies_differ" if member.id == ASIDE else "",
        member_id=member.id,
        name=member.name,
        tables={"log": rows},
        findings=findings,
        totals=Totals(
            rows=Tally(seen + blocked, seen, blocked),
            deals=Tally(deals + blocked, deals, blocked),
            amount=Tally(cents + 350_000 * blocked, cents, 350_000 * blocked),
        ),
    )


def _hand_in(member: Member) -> HandIn:
    file, code, status = file_of(member), "", MemberStatus.RECEIVED
    if member.id == MISSING:
        file, code, status = "", "", MemberStatus.MISSING
    elif member.id == REFUSED:
        code, status = "encrypted", MemberStatus.MISSING
    elif member.id == ASIDE:
        code, status = "copies_differ", MemberStatus.SET_ASIDE
    return HandIn(member_id=member.id, name=member.name, status=status, file=file, code=code)
