"""What may be told in the chat group: the team's standing, who leads, who has not handed in."""

import re
from dataclasses import dataclass, replace

from workbook.measure.values import Light
from workbook.review.at_a_glance import Figure, member_glance, team_glance
from workbook.review.corrections import HIDDEN_VALUE, own_findings
from workbook.review.figures import ranked
from workbook.review.source import Source, name_of
from workbook.schema.cell_text import in_a_line
from workbook.schema.finding import Finding, Severity
from workbook.schema.sentences import message
from workbook.schema.status import MemberStatus
from workbook.schema.team import Member

_COUNT = re.compile(r"[\d.,:%\-]{1,7}")  # too short for a phone, and no name


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A member's place in the ranking.

    Attributes:
        attainment: Share of the month's target; 1 is all of it.
    """

    rank: int
    name: str
    attainment: float
    light: Light


def standings(source: Source) -> tuple[Standing, ...]:
    """Return who is ranked, the furthest first."""
    in_order, _ = ranked(source.run, source.figures)
    found = []
    for rank, member in enumerate(in_order, 1):
        measure = source.figures.amount(member.id)
        if measure is not None and measure.attainment is not None:
            found.append(
                Standing(
                    rank=rank,
                    name=shown_name(member),
                    attainment=measure.attainment,
                    light=measure.light,
                )
            )
    return tuple(found)


def not_in(source: Source, status: MemberStatus) -> tuple[str, ...]:
    """Return who has a status, by name, in the order of the roster."""
    hand_ins = source.figures.hand_ins
    return tuple(
        shown_name(each) for each in source.figures.members if hand_ins[each.id].status is status
    )


def open_corrections(source: Source) -> tuple[tuple[str, int], ...]:
    """Return who has how many errors and doubts to look at; most first."""
    counts = ((shown_name(each), len(to_correct(source, each))) for each in source.figures.members)
    return tuple(sorted((each for each in counts if each[1]), key=lambda each: -each[1]))


def to_correct(source: Source, member: Member) -> tuple[Finding, ...]:
    """Return a member's errors and doubts, gravest first."""
    found = own_findings(source, member)
    return tuple(each for each in found if each.severity is not Severity.NOTE)


def correction_line(source: Source, finding: Finding) -> str:
    """Return where to look and what to do, without what stands there."""
    nameless = replace(
        finding,
        found=_nameless(finding.found),
        facts=tuple((name, _nameless(value)) for name, value in finding.facts),
    )
    where = f"{finding.sheet} {finding.cell}".strip()
    mark = "：" if source.lang == "zh" else ": "
    said = message(nameless, source.lang)
    return in_a_line(f"{where}{mark}{said}" if where else said)


def headline(source: Source, member: Member | None) -> dict[str, Figure]:
    """Return the headline figures by id, of a member or of the team."""
    shown = member_glance(source, member) if member else team_glance(source)
    return {figure.id: figure for figure in shown}


def shown_name(member: Member) -> str:
    """Return a member's name on one line; it is cut, if at all, once it is masked."""
    return in_a_line(name_of(member)) or member.id


def _nameless(value: str) -> str:
    return value if not value or _COUNT.fullmatch(value) else HIDDEN_VALUE
