"""A fault run through the real pipeline: what comes out, to be held against what is declared."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from addin.files import handed_in, source_of
from tests.faults.fault import Became, Counts, Fault, Files, Says
from tests.faults.good import AS_OF, MEMBER, MONTH, TEAM_FILE, good_team
from workbook.check.checked import CheckedBook, Tally, Totals
from workbook.pipeline import consolidate, open_team
from workbook.review.consolidated import Consolidated
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT, CENTS
from workbook.schema.sentences import message
from workbook.schema.status import FileStatus
from workbook.schema.team import Team
from workbook.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What came of a folder with the faulty files and the good books of two colleagues.

    Attributes:
        became: Every faulty file.
        says: Every finding about one of them or about the member.
        counts: The control totals of those that count.
        measured: The member's amount in the review.
        others: What came of the colleagues' books.
        rates: The standard rates that were used.
    """

    became: tuple[Became, ...]
    says: tuple[Says, ...]
    counts: Counts
    measured: float
    others: tuple[CheckedBook, ...]
    rates: tuple[float | None, ...]


def outcome(fault: Fault, folder: Path) -> Outcome:
    """Return what comes of a fault.

    Args:
        fault: The fault.
        folder: An empty folder.
    """
    good = good_team()
    made = fault.make(good)
    team, told = _team(fault)
    run, passed_over = _run(team, {**good.others, **made}, folder)
    own = [book for book in run.books if book.file not in good.others]
    counted = sum((b.totals for b in own if b.status.is_counted), Totals())
    known = [*told, *(each for each in run.findings if each.file not in good.others)]
    became = [Became(book.status, book.code, book.file) for book in own]
    became += [Became(FileStatus.IGNORED, file=name) for name in passed_over]
    return Outcome(
        became=tuple(sorted(became, key=lambda each: each.file)),
        says=in_order(_says(each) for each in known),
        counts=Counts(_tally(counted.rows), _tally(counted.deals), _in_yuan(counted.amount)),
        measured=sum(
            each.actual
            for each in run.measures.measures
            if (each.member_id, each.metric) == (MEMBER, AMOUNT)
        ),
        others=tuple(book for book in run.books if book.file in good.others),
        rates=tuple(stage.rate for stage in team.playbook.funnel),
    )


def _team(fault: Fault) -> tuple[Team, tuple[Finding, ...]]:
    if fault.team_book is None:
        return fault.team(good_team().team), ()
    team, findings = open_team(TEAM_FILE, fault.team_book())
    assert team is not None, findings
    return team, findings


@cache
def untouched(folder: Path) -> tuple[CheckedBook, ...]:
    """Return the colleagues' books, checked with nothing else in the folder."""
    good = good_team()
    return _run(good.team, good.others, folder)[0].books


def in_order(says: Iterable[Says]) -> tuple[Says, ...]:
    """Return findings in an order that does not depend on how they were found."""
    return tuple(sorted(says, key=_place))


def _place(each: Says) -> tuple[str, str, int, str, str, str]:
    sheet, _, cell = each.at.partition("!")
    letters = cell.rstrip("0123456789")
    row = int(cell.removeprefix(letters) or 0)
    return each.file, sheet, row, letters.rjust(3), each.code, each.words.zh


def _run(team: Team, files: Files, folder: Path) -> tuple[Consolidated, tuple[str, ...]]:
    for name, content in files.items():
        (folder / name).write_bytes(content)
    found = handed_in(folder)
    sources = [source_of(path) for path in found.files]
    return consolidate(team, sources, month=MONTH, as_of=AS_OF), found.passed_over


def _says(found: Finding) -> Says:
    at = f"{found.sheet}!{found.cell}" if found.sheet or found.cell else ""
    return Says(found.code, at, Words(message(found, "zh"), message(found, "en")), found.file)


def _tally(tally: Tally) -> tuple[float, float, float]:
    return tally.seen, tally.accepted, tally.blocked


def _in_yuan(tally: Tally) -> tuple[float, float, float]:
    return tally.seen / CENTS, tally.accepted / CENTS, tally.blocked / CENTS
