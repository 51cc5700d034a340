"""What a single member book is checked against: the team book beside it, or what it carries itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from addin.errors import MubiaoError
from addin.files import BOOK_ENDING, read_named
from addin.opened import OpenTeam, open_team_file
from addin.playbooks import general_playbook
from addin.request import Request
from workbook.calendar.build import build_period
from workbook.calendar.period import Period
from workbook.check.alone import own_terms
from workbook.check.checked import CheckedBook
from workbook.read.book import read_book
from workbook.read.grid import BookGrids
from workbook.read.refusal import Refusal
from workbook.review.consolidated import Consolidated, HandIn
from workbook.schema.review_words import BOOK
from workbook.schema.status import MemberStatus
from workbook.schema.team import Team

_MEMBER_NAME = re.compile(r"\d{4}-\d{2}_|[~.]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """The team and month a book is checked against.

    Attributes:
        team_file: The team book; None where the member book speaks for itself.
    """

    team: Team
    period: Period
    team_file: Path | None = None


def terms_of(path: Path, request: Request) -> Terms | Refusal:
    """Return what a book is checked against, or why it cannot be.

    The team book is the one named, else one of the same team beside the file or one folder up.

    Raises:
        FileFault: The file, or the team book that was named, is not there or cannot be read.
        BookRefused: The team book that was named cannot be worked with.
    """
    return terms_of_grids(read_book(path.name, read_named(path)), request, path)


def terms_of_grids(
    grids: BookGrids | Refusal, request: Request, path: Path | None
) -> Terms | Refusal:
    """Return what a book is checked against, whether it was read from a file or is open in Excel.

    Args:
        grids: The book.
        request: Names the team book and month, if wanted.
        path: Where the book is saved, beside which a team book may lie; None if it never was.

    Raises:
        FileFault: The team book that was named is not there or cannot be read.
        BookRefused: The team book that was named cannot be worked with.
    """
    if isinstance(grids, Refusal):
        return grids
    own = own_terms(grids, general_playbook())
    opened = _team_book(path, own.team.id if own else "", request)
    if opened is not None:
        month = request.month or (own.period.id if own else opened.month(None, request.as_of))
        period = build_period(month, opened.team)[0]
        return Terms(team=opened.team, period=period, team_file=opened.file)
    if own is None:
        return Refusal.of(grids.file, "no_identity")
    if request.month and request.month != own.period.id:
        return Terms(team=own.team, period=build_period(request.month, own.team)[0])
    return Terms(team=own.team, period=own.period)


def measured(book: CheckedBook, terms: Terms, as_of: date) -> Consolidated:
    """Return one member's book measured by itself: nobody else is expected.

    Args:
        book: A book that counts, of a member of the team.
        terms: What it was checked against.
        as_of: The last day that counts.
    """
    from workbook.facts.tables import build_facts
    from workbook.measure.measure import measure

    members = tuple(member for member in terms.team.members if member.id == book.member_id)
    team = replace(terms.team, members=members)
    hand_ins = tuple(
        HandIn(member_id=member.id, name=member.name, status=MemberStatus.RECEIVED, file=book.file)
        for member in members
    )
    return Consolidated(
        team=team,
        period=terms.period,
        as_of=as_of,
        books=(book,),
        hand_ins=hand_ins,
        findings=book.findings,
        totals=book.totals,
        measures=measure(build_facts((book,), team, terms.period), team, terms.period, as_of),
    )


def _team_book(path: Path | None, team_id: str, request: Request) -> OpenTeam | None:
    if request.team:
        return open_team_file(Path(request.team))
    for candidate in _candidates(path) if path else ():
        try:
            opened = open_team_file(candidate)
        except MubiaoError:
            continue  # some other workbook: not named by anyone, so nothing to complain about
        if team_id in ("", opened.team.id):
            return opened
    return None


def _candidates(path: Path) -> Iterator[Path]:
    here = path.absolute().parent
    for folder in (here.parent, here):
        for each in sorted(folder.glob(f"*{BOOK_ENDING}")):
            is_review = each.name.startswith(BOOK.both())
            if not is_review and not _MEMBER_NAME.match(each.name) and each.name != path.name:
                yield each
