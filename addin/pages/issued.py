"""What ``new-team`` and ``new-month`` say."""

from pathlib import Path
from typing import TYPE_CHECKING

from addin.page import Line, Page, Tone
from addin.pages.findings import findings_grid
from workbook.schema.command_words import NAME
from workbook.schema.finding import Finding
from workbook.schema.screen_words import SAID
from workbook.schema.team import Team
from workbook.schema.words import Lang

if TYPE_CHECKING:
    from addin.issue import Issued

NAMES_SHOWN = 12


def new_team_page(file: Path, lang: Lang) -> Page:
    """Return the page of a new team book."""
    return (
        Line(SAID["team_book"].of(lang, file=file), Tone.GOOD),
        Line(SAID["next_team"].of(lang, file=file.name)),
    )


def issued_page(
    issued: "Issued", team: Team, lang: Lang, *, findings: tuple[Finding, ...] = ()
) -> Page:
    """Return the page of an issued month.

    Args:
        issued: What was made and kept.
        team: The team book.
        lang: Its language.
        findings: What is to be said about the team book.
    """
    period = issued.period
    title = SAID["month"].of(
        lang,
        command=NAME["new-month"].of(lang),
        team=team.name,
        period=period.id,
        start=period.start,
        end=period.end,
    )
    told = (*findings, *issued.findings)
    names = {member.id: member.name for member in team.members}
    return (
        Line(title, Tone.TITLE),
        *_people("made", tuple(member.name for member, _ in issued.made), lang),
        *_people("kept", tuple(member.name for member, _ in issued.kept), lang),
        *(() if issued.made or issued.kept else (Line(SAID["nobody"].of(lang), Tone.WARN),)),
        *((Line(), findings_grid(told, names, lang)) if told else ()),
        Line(SAID["folder"].of(lang, file=issued.folder), Tone.GOOD),
    )


def _people(sentence: str, names: tuple[str, ...], lang: Lang) -> Page:
    if not names:
        return ()
    mark = "、" if lang == "zh" else ", "
    shown = mark.join(names[:NAMES_SHOWN]) + ("…" if len(names) > NAMES_SHOWN else "")
    return (Line(f"{SAID[sentence].of(lang, count=len(names))}  {shown}"),)
