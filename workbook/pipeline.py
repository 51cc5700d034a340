"""The way of the data, from top to bottom: reading this file is knowing the product.

::

    member books ──read──▶ grids ──check──▶ rows + findings ──facts──▶ tidy tables
    team book ────read──▶ settings, roster, targets, calendar ──────▶ measures ──▶ review
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial

from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.check.across import findings_across
from workbook.check.checked import CheckedBook, Totals
from workbook.check.folder import copies, findings_missing, settle
from workbook.check.kept import kept, with_results
from workbook.check.member import check_member, refused
from workbook.check.private_values import private_values
from workbook.check.sender import with_senders
from workbook.check.team import check_team
from workbook.check.team_targets import findings_without_target
from workbook.measure.week_plans import WeekPlans
from workbook.read.book import read_book
from workbook.read.grid import BookGrids
from workbook.read.guard import Refusal
from workbook.review.consolidated import Consolidated, HandIn
from workbook.schema.finding import Finding
from workbook.schema.member import member_book
from workbook.schema.member.live import LIVE_SHEET
from workbook.schema.team import Team

Check = Callable[["Source"], CheckedBook]
Run = Callable[[Check, Iterable["Source"]], Iterable[CheckedBook]]


def _is_near() -> None:
    """Bring nothing: it is in memory, or the system offers no way."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file by name, and how to get its bytes (picklable, so that it can be read elsewhere).

    Attributes:
        file: Its name.
        read: Gives its bytes.
        fetch: Has them brought near, where that can be done meanwhile; nobody waits for it.
    """

    file: str
    read: Callable[[], bytes]
    fetch: Callable[[], None] = _is_near


def open_team(file: str, content: bytes) -> tuple[Team | None, tuple[Finding, ...]]:
    """Return the team book as values, or None with the findings that say why not."""
    return team_of(read_book(file, content))


def team_of(grids: BookGrids | Refusal) -> tuple[Team | None, tuple[Finding, ...]]:
    """Return the team book as values, whether it was read from a file or is open in Excel."""
    if isinstance(grids, Refusal):
        return None, (grids.finding,)
    return check_team(grids)


def check_file(source: Source, *, team: Team, period: Period) -> CheckedBook:
    """Return one member file, read and checked; whatever is in it, this does not raise."""
    try:
        content = source.read()
    except OSError as error:
        return refused(Refusal.unread(source.file, error))
    grids = read_book(source.file, content, wanted=lambda tab: tab != LIVE_SHEET)
    return check_grids(grids, team=team, period=period)


def check_to_keep(source: Source, *, team: Team, period: Period) -> CheckedBook:
    """Return one member file, checked, with what of it is measured and compared across files."""
    return kept(check_file(source, team=team, period=period))


def check_grids(grids: BookGrids | Refusal, *, team: Team, period: Period) -> CheckedBook:
    """Return one member book, checked, whether it was read from a file or is open in Excel."""
    if isinstance(grids, Refusal):
        return refused(grids)
    inputs = tuple(grid for grid in grids.grids if grid.name != LIVE_SHEET)
    book = member_book(team.playbook, len(period.days))
    return check_member(replace(grids, grids=inputs), book, team, period)


def consolidate(
    team: Team,
    sources: Sequence[Source],
    *,
    month: str,
    as_of: date,
    seen_until: date | None = None,
    use: frozenset[str] = frozenset(),
    is_review: bool = False,
    run: Run = map,
) -> Consolidated:
    """Return a team's working month, from whatever files came in, in whatever order.

    Args:
        team: The team book as values.
        sources: The files of the hand-in folder.
        month: The working month, "2026-11".
        as_of: The last day that counts, included.
        seen_until: The last day of the log that may carry out a planned visit: one of Saturday is
            judged when its days are over, after the week it was planned for. None: the as-of day.
        use: Files the supervisor chose among differing copies.
        is_review: A weekly or monthly review is made of it: planned visits are held against the
            log, and who the customers are is kept, to be masked.
        run: Maps the check over the files; a process pool's map reads them in parallel.
    """
    from workbook.facts.tables import build_facts
    from workbook.measure.measure import measure
    from workbook.measure.week_plans import week_plans

    period, calendar_findings = build_period(month, team)
    members = team.active(period.start, period.end)
    in_order = sorted(sources, key=lambda source: source.file)
    checked = tuple(run(partial(check_to_keep, team=team, period=period), in_order))
    told_apart = _with_whole_copies(
        checked, in_order, run, partial(check_file, team=team, period=period)
    )
    books, came = settle(with_senders(told_apart, members), members, use)
    counted = tuple(book for book in books if book.status.is_counted)
    names = {member.id: member.name for member in members}
    findings = (
        *calendar_findings,
        *findings_without_target(team, period),
        *(each for book in books for each in book.findings),
        *findings_missing(came, names),
        *findings_across(counted, names),
    )
    plans = WeekPlans()
    if is_review:
        plans = week_plans(counted, team, period, seen_until or as_of)
    return Consolidated(
        team=team,
        period=period,
        as_of=as_of,
        books=tuple(map(with_results, books)),
        hand_ins=tuple(
            HandIn(
                member_id=each.member_id,
                name=names[each.member_id],
                status=each.status,
                file=each.file,
                code=each.code,
            )
            for each in came
        ),
        findings=tuple(sorted(findings, key=Finding.order)),
        totals=sum((book.totals for book in counted), Totals()),
        measures=measure(build_facts(counted, team, period), team, period, as_of),
        week_plans=plans,
        private=private_values(books) if is_review else None,
    )


def _with_whole_copies(
    books: Sequence[CheckedBook], sources: Sequence[Source], run: Run, check: Check
) -> Iterable[CheckedBook]:
    """Return the books; those of a member who sent several with all that is in them."""
    again = copies(books)
    if not again:
        return books
    whole = dict(zip(again, run(check, [sources[at] for at in again]), strict=True))
    return (whole.get(at, book) for at, book in enumerate(books))
