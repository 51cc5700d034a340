"""目标: what the team book issues to whom, by working month."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbook.calendar.period import Period
from workbook.check.page import Page
from workbook.check.parsed import plain
from workbook.check.table import Typed, check_table
from workbook.schema.finding import Finding
from workbook.schema.playbook import AMOUNT, Playbook
from workbook.schema.sentences import finding
from workbook.schema.sheet import Kind, Table
from workbook.schema.team import Member, Target, Team

_PERIOD = re.compile(r"(\d{4})(?: ?[-/.年] ?(\d{1,2}) ?月?|(\d{2}))(?:[-/.]0?1)?")
_LAST_MONTH = 12

Read = tuple[tuple[Target, ...], tuple[Finding, ...]]


def read_targets(page: Page | None, members: Sequence[Member], playbook: Playbook) -> Read:
    """Read the issued targets.

    A row that cannot be read, or repeats a member and month, is left out.

    Args:
        page: The sheet as it stands; None if it is not there, which issues nothing.
        members: The roster.
        playbook: Its metrics are the columns.

    Findings:
        ``bad_period``, ``target_twice``, ``target_unknown_member``, ``target_missing``; those of
        ``check_table``.
    """
    source = page.source("targets") if page else None
    if page is None or source is None or not source.rows:
        return (), ()
    metrics = [metric.id for metric in playbook.metrics]
    source = replace(source, table=_worded(source.table))
    typed = check_table(source, page.reading, grave={"period", "member", *metrics})
    raw = source.raw().get("period", ())
    # The number 2026.1 may have been typed as 2026.10.
    uncertain = {n for n, each in enumerate(raw) if isinstance(each, float) and each % 1}
    periods = [
        "" if n in uncertain else period_in(text) for n, text in enumerate(typed.column("period"))
    ]
    names = {member.id: member.name for member in members}
    said = dict(_row_findings(typed, periods, names))
    kept = [
        (index, period, member)
        for index, (period, member) in enumerate(zip(periods, typed.column("member"), strict=True))
        if period and member is not None and index not in said
    ]
    targets = tuple(
        Target(period=period, member_id=member, metric=metric, value=float(value))
        for index, period, member in kept
        for metric in metrics
        if (value := typed.column(metric)[index]) is not None
    )
    lacking = (
        _no_amount(typed, index, period, names[member])
        for index, period, member in kept
        if typed.column(AMOUNT)[index] is None and not typed.is_faulty(AMOUNT, index)
    )
    return targets, (*typed.findings, *said.values(), *lacking)


def period_in(text: str | None) -> str:
    """Return a working month as "2026-11", or "" if the text is none.

    Excel makes a date of 2026-11; it comes as the first of that month.

    Example:
        >>> period_in("2026年11月"), period_in("202611"), period_in("2026-11-01")
        ('2026-11', '2026-11', '2026-11')
        >>> period_in("11月")
        ''
    """
    match = _PERIOD.fullmatch(plain(text or ""))
    month = int(match[2] or match[3]) if match else 0
    return f"{match[1]}-{month:02}" if match and 1 <= month <= _LAST_MONTH else ""


def _worded(table: Table) -> Table:
    """Return the table with its month read as text, whatever Excel made of it."""
    columns = (
        replace(each, kind=Kind.TEXT) if each.id == "period" else each for each in table.columns
    )
    return replace(table, columns=tuple(columns))


def _row_findings(
    typed: Typed, periods: Sequence[str], names: Mapping[str, str]
) -> Iterator[tuple[int, Finding]]:
    seen: set[tuple[str, str]] = set()
    source = typed.source
    for index, (period, member) in enumerate(zip(periods, typed.column("member"), strict=True)):
        text = typed.column("period")[index]
        if text is None or member is None:
            continue
        column = source.table["member"]
        if not period:
            yield index, source.says("bad_period", source.table["period"], index, text)
        elif member not in names:
            yield index, source.says("target_unknown_member", column, index, member)
        elif (period, member) in seen:
            facts = (("period", period),)
            yield index, source.says("target_twice", column, index, member, facts=facts)
        seen.add((period, str(member)))


def _no_amount(typed: Typed, index: int, period: str, name: str) -> Finding:
    member = str(typed.column("member")[index])
    facts = (("name", name), ("member", member), ("period", period))
    return typed.source.origin.says("target_missing", typed.source.cell(AMOUNT, index), facts=facts)


def findings_without_target(team: Team, period: Period) -> tuple[Finding, ...]:
    """Return who has no target at all in a month for which somebody has one.

    Args:
        team: Its roster and issued targets.
        period: The working month.

    Findings:
        ``no_target``, one an active member.
    """
    given = {target.member_id for target in team.targets if target.period == period.id}
    lacking = (each for each in team.active(period.start, period.end) if each.id not in given)
    return tuple(
        finding(
            "no_target",
            member_id=each.id,
            facts=(("name", each.name), ("member", each.id), ("period", period.id)),
        )
        for each in (lacking if given else ())
    )
