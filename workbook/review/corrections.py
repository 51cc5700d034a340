"""补正清单: what every sender has to look at, the three gravest first and the rest folded."""

from collections.abc import Sequence
from dataclasses import replace

from workbook.review.blocks import Cell, Look, Row, Table, Tone
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source
from workbook.schema.finding import SEVERITY_LABEL, Finding, Severity
from workbook.schema.sentences import message
from workbook.schema.team import Member
from workbook.schema.words import Words

SHOWN = 3
HIDDEN_VALUE = "***"
SEVERITY_TONE = {
    Severity.ERROR: Tone.RED,
    Severity.WARNING: Tone.YELLOW,
    Severity.NOTE: Tone.GREY,
}
WIDTHS = (10.0, 15.0, 34.0, 14.0, 9.0, 25.0, 68.0)


def plan_corrections(source: Source) -> Sheet:
    """Return the 补正清单 sheet; it is the supervisor's copy and leaves nothing out."""
    findings = source.figures.findings
    senders: list[tuple[str, Member | None, Sequence[Finding]]] = [
        (member.name, member, findings[member.id])
        for member in source.run.team.members
        if member.id in findings
    ]
    known = {member.id for member in source.run.team.members}
    others = [f for f in source.run.findings if f.member_id not in known]
    if others:
        senders.append((source.say("team_book"), None, others))
    rows = tuple(
        row
        for name, member, found in senders
        for row in _sender_rows(source, name, member=member, findings=found)
    )
    return Sheet(
        id="corrections",
        name=source.sheet("corrections"),
        widths=WIDTHS,
        bands=(
            (source.title("corrections"),),
            (_table(source, rows or (Row((source.say("nothing"),), kind="band"),)),),
        ),
        page=Page(repeat="corrections", freeze="corrections"),
        tab=Tone.ORANGE,
        footer=source.brief(),
    )


def severity_cell(source: Source, finding: Finding) -> Cell:
    """Return a finding's gravity as colour and word."""
    label = SEVERITY_LABEL[finding.severity].of(source.lang)
    return Cell(label, SEVERITY_TONE[finding.severity])


def own_findings(source: Source, member: Member) -> tuple[Finding, ...]:
    """Return what may go back to a member: her own cells, private values hidden, gravest first.

    She knows them anyhow; but her page is seen by others too.
    """
    own = (f for f in source.figures.findings.get(member.id, ()) if not f.is_across)
    return tuple(
        _masked(finding) if finding.is_private else finding
        for finding in sorted(own, key=Finding.order)
    )


def _masked(finding: Finding) -> Finding:
    """Return a finding whose sentence names no customer, no phone and no id."""
    return replace(
        finding,
        found=_mask(finding.found),
        wanted=Words(*map(_mask, finding.wanted.both())),
        facts=tuple((name, _mask(value)) for name, value in finding.facts),
    )


def _mask(value: str) -> str:
    return HIDDEN_VALUE if value else ""


def _table(source: Source, rows: tuple[Row, ...]) -> Table:
    return Table(
        id="corrections",
        columns=(
            source.column("severity", Look.CENTER),
            source.column("name"),
            source.column("file", Look.LONG),
            source.column("sheet", Look.LONG),
            source.column("cell", Look.CENTER),
            source.column("found", Look.LONG),
            source.column("message", Look.LONG),
        ),
        rows=rows,
        has_filter=True,
    )


def _sender_rows(
    source: Source, name: str, *, member: Member | None, findings: Sequence[Finding]
) -> list[Row]:
    counts = {severity: sum(f.severity is severity for f in findings) for severity in Severity}
    told = [name]
    told += [f"{SEVERITY_LABEL[s].of(source.lang)} {count}" for s, count in counts.items() if count]
    if len(findings) > SHOWN:
        told.append(source.say("folded", count=len(findings) - SHOWN))
    who = source.member(member) if member else ""
    rows = [Row((" · ".join(told),), kind="band")]
    for index, finding in enumerate(sorted(findings, key=Finding.order)):
        rows.append(
            Row(
                (
                    severity_cell(source, finding),
                    who,
                    finding.file,
                    finding.sheet,
                    finding.cell,
                    finding.found,
                    message(finding, source.lang),
                ),
                is_folded=index >= SHOWN,
            )
        )
    return rows
