"""The one JSON object that programs read; its shape is part of what is promised.

Keys are always all there. What is unknown or does not apply is null, never an empty text, Infinity
or NaN. ``member_id`` null is the team. Money is in 元.
"""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from addin.record import Record, empty_record
from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook, Tally, Totals
from workbook.measure.values import Explanation, Measure, Rate, StageNeed
from workbook.review.consolidated import Consolidated
from workbook.schema.finding import Finding
from workbook.schema.playbook import CENTS
from workbook.schema.sentences import message
from workbook.schema.status import MemberStatus
from workbook.schema.words import Lang

if TYPE_CHECKING:  # what issues a month brings pandas along
    from addin.issue import Issued


def consolidated_record(command: str, run: Consolidated, lang: Lang, output: Path | None) -> Record:
    """Return the object of a consolidated month; of who has not handed in nothing is known."""
    known: set[str | None] = {None}
    known.update(e.member_id for e in run.hand_ins if e.status is MemberStatus.RECEIVED)
    members = {str(status): count for status, count in run.member_counts().items()}
    return {
        **empty_record(command),
        "period": period_record(run.period),
        "as_of": run.as_of.isoformat(),
        "totals": {
            "files": {str(status): count for status, count in run.file_counts().items()},
            "members": {"expected": len(run.hand_ins), **members},
            **totals_record(run.totals),
        },
        "files": [file_record(book) for book in run.books],
        "members": [
            {"member_id": each.member_id, "name": each.name, "status": str(each.status)}
            for each in run.hand_ins
        ],
        "findings": findings_record(run.findings, lang),
        "measures": [
            measure_record(each, is_known=each.member_id in known) for each in run.measures.measures
        ],
        "explained": [
            explained_record(each) for each in run.measures.explained if each.member_id in known
        ],
        "output": None if output is None else str(output),
    }


def made_record(command: str, output: Path) -> Record:
    """Return the object of a command that made one file."""
    return {**empty_record(command), "output": str(output)}


def issued_record(
    command: str, issued: "Issued", findings: Iterable[Finding], lang: Lang
) -> Record:
    """Return the object of an issued month; its files are ``made`` or ``kept``."""
    files = [(member, path.name, "made") for member, path in issued.made]
    files += [(member, name, "kept") for member, name in issued.kept]
    counts = {"made": len(issued.made), "kept": len(issued.kept)}
    empty = empty_record(command)
    return {
        **empty,
        "period": period_record(issued.period),
        "totals": {**empty["totals"], "files": counts},
        "files": [
            {"file": name, "status": status, "member_id": member.id, "code": None}
            for member, name, status in files
        ],
        "findings": findings_record(findings, lang),
        "output": str(issued.folder),
    }


def checked_record(command: str, books: Sequence[CheckedBook], lang: Lang) -> Record:
    """Return the object of files checked one by one; nobody is expected."""
    statuses = Counter(str(book.status) for book in books)
    totals = sum((book.totals for book in books if book.status.is_counted), Totals())
    empty = empty_record(command)
    return {
        **empty,
        "totals": {**empty["totals"], "files": dict(statuses), **totals_record(totals)},
        "files": [file_record(book) for book in books],
        "findings": findings_record((each for b in books for each in b.findings), lang),
    }


def gaps_record(command: str, run: Consolidated, lang: Lang) -> Record:
    """Return the object of one member's gap, with rates and what each stage needs beside it."""
    record = consolidated_record(command, run, lang, None)
    return {
        **record,
        "rates": [_fields(each) for each in run.measures.rates if each.member_id],
        "needs": [_fields(each) for each in run.measures.needs],
    }


def period_record(period: Period) -> Record:
    """Return a working month."""
    return {
        "id": period.id,
        "start": period.start.isoformat(),
        "end": period.end.isoformat(),
    }


def totals_record(totals: Totals) -> Record:
    """Return the control totals; cents become 元."""
    return {
        "rows": _tally(totals.rows, 1),
        "deals": _tally(totals.deals, 1),
        "amount": _tally(totals.amount, CENTS),
    }


def _tally(tally: Tally, unit: int) -> Record:
    counts = {"seen": tally.seen, "accepted": tally.accepted, "blocked": tally.blocked}
    return {name: count if unit == 1 else count / unit for name, count in counts.items()}


def file_record(book: CheckedBook) -> Record:
    """Return a file and its status."""
    return {
        "file": book.file,
        "status": str(book.status),
        "member_id": book.member_id or None,
        "code": book.code or None,
    }


def findings_record(findings: Iterable[Finding], lang: Lang) -> list[Record]:
    """Return findings with their sentences in one language."""
    return [
        {
            "code": each.code,
            "severity": str(each.severity),
            "file": each.file or None,
            "sheet": each.sheet or None,
            "cell": each.cell or None,
            "found": each.found or None,
            "wanted": each.wanted.of(lang) or None,
            "message": message(each, lang),
        }
        for each in findings
    ]


def measure_record(each: Measure, *, is_known: bool = True) -> Record:
    """Return a member's or the team's figures on one metric.

    Args:
        each: The figures.
        is_known: Whether a book of the member counts; if not, only the target is known.
    """

    def done(value: float | None) -> float | None:
        return _number(value) if is_known else None

    return {
        "member_id": each.member_id,
        "metric": each.metric,
        "target": _number(each.target),
        "target_to_date": _number(each.target_to_date),
        "actual": done(each.actual),
        "gap": done(each.gap),
        "attainment": done(each.attainment),
        "pace": done(each.pace),
        "per_day": done(each.per_day),
        "needed_per_day": done(each.needed_per_day),
        "forecast": done(each.forecast),
    }


def explained_record(each: Explanation) -> Record:
    """Return a gap and its parts, which sum to it."""
    return {
        "member_id": each.member_id,
        "metric": each.metric,
        "gap": _number(each.gap),
        "parts": [{"factor": part.factor, "value": _number(part.value)} for part in each.parts],
    }


def _fields(each: Rate | StageNeed) -> Record:
    """Return a value's fields; unknown numbers are null."""
    return {
        name: _number(value) if isinstance(value, float) else value
        for name, value in asdict(each).items()
    }


def _number(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None
