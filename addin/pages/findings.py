"""Findings as a list on the screen: who, where, and the sentence."""

from collections.abc import Iterable, Mapping, Sequence

from addin.page import Cell, Grid, Line, Page, Tone
from workbook.schema.finding import Finding, Severity
from workbook.schema.screen_words import HEAD, SAID
from workbook.schema.sentences import message
from workbook.schema.words import Lang

SEVERITY_TONE = {Severity.ERROR: Tone.BAD, Severity.WARNING: Tone.WARN, Severity.NOTE: Tone.FAINT}


def findings_grid(findings: Sequence[Finding], names: Mapping[str, str], lang: Lang) -> Grid:
    """Return findings by who they are about, or by file where nobody is known."""
    return Grid(
        heads=tuple(HEAD[each].of(lang) for each in ("who", "where", "what")),
        rows=tuple(
            (
                Cell(names.get(each.member_id) or each.file),
                Cell(where(each)),
                Cell(message(each, lang), SEVERITY_TONE[each.severity]),
            )
            for each in findings
        ),
    )


def where(found: Finding) -> str:
    """Return a finding's address.

    Example:
        >>> where(Finding(code="missing", severity=Severity.ERROR, sheet="日志", cell="D4"))
        '日志!D4'
    """
    return "!".join(filter(None, (found.sheet, found.cell)))


def corrections(
    findings: Iterable[Finding], names: Mapping[str, str], lang: Lang, *, shown: int
) -> Page:
    """Return the gravest findings that a person has to act on; notes are told elsewhere."""
    wanted = [each for each in findings if each.severity is not Severity.NOTE]
    if not wanted:
        return (Line(SAID["nothing"].of(lang), Tone.GOOD),)
    page: Page = (
        Line(SAID["corrections"].of(lang), Tone.TITLE),
        findings_grid(wanted[:shown], names, lang),
    )
    left = len(wanted) - shown
    return (*page, Line(SAID["more"].of(lang, count=left), Tone.FAINT)) if left > 0 else page
