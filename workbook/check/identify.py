"""Whether a file is a member book of this team, this month and this template, and whose."""

from collections.abc import Iterator

from workbook.calendar.period import Period
from workbook.check.origin import Origin
from workbook.read.identity import Identity
from workbook.read.labels import normal
from workbook.schema.book_kinds import BOOK_LABEL
from workbook.schema.finding import Finding
from workbook.schema.member.book import SCHEMA_VERSION
from workbook.schema.status import FileStatus
from workbook.schema.team import Member, Team
from workbook.schema.words import Words

Verdict = tuple[FileStatus, Finding]


def refusal_of(identity: Identity, team: Team, period: Period, file: str) -> Verdict | None:
    """Return why a file is not this member's book of this month, or None if it is.

    A book without its hidden mark is known by its first page, which does not say the template.

    Findings:
        ``no_identity``, ``other_kind``, ``other_team``, ``other_period``, ``old_version``,
        ``identity_mismatch``; the first that holds.
    """
    says = Origin(file, identity.member).says
    if identity.source == "none" or not (identity.member or _is_other_kind(identity)):
        return FileStatus.UNREADABLE, says("no_identity")
    if _is_other_kind(identity):
        kind = Words(identity.kind, identity.kind)
        wanted = BOOK_LABEL.get(identity.kind, kind)
        return FileStatus.REJECTED, says("other_kind", found=identity.kind, wanted=wanted)
    if identity.team and normal(identity.team) not in (normal(team.id), normal(team.name)):
        wanted = Words(team.id, team.id)
        return FileStatus.OTHER_TEAM, says("other_team", found=identity.team, wanted=wanted)
    if identity.period and identity.period != period.id:
        wanted = Words(period.id, period.id)
        return FileStatus.OTHER_PERIOD, says("other_period", found=identity.period, wanted=wanted)
    if identity.source == "hidden" and identity.version != str(SCHEMA_VERSION):
        wanted = Words(str(SCHEMA_VERSION), str(SCHEMA_VERSION))
        return FileStatus.OLD_VERSION, says("old_version", found=identity.version, wanted=wanted)
    shown = identity.shown.get("member", "")
    if shown and _bare(shown) != _bare(identity.member):
        wanted = Words(identity.member, identity.member)
        return FileStatus.REJECTED, says("identity_mismatch", found=shown, wanted=wanted)
    return None


def unknown(identity: Identity, file: str) -> Verdict:
    """Return why the book of somebody who is not in this month's roster is not taken.

    Findings:
        ``unknown_member``.
    """
    says = Origin(file, identity.member).says
    return FileStatus.REJECTED, says("unknown_member", found=identity.member)


def member_of(identity: Identity, team: Team, period: Period) -> Member | None:
    """Return the roster's member of this month whose book it is."""
    rows = team.with_id(identity.member)
    return next((each for each in rows if each.is_active(period.start, period.end)), None)


def doubts(identity: Identity, member: Member, file: str) -> Iterator[Finding]:
    """Yield what is odd about a book that is taken all the same.

    Findings:
        ``identity_visible``, ``name_differs``.
    """
    says = Origin(file, member.id).says
    if identity.source == "visible":
        yield says("identity_visible", found=member.id)
    name = identity.shown.get("name") or identity.name
    if name and normal(name) != normal(member.name):
        yield says("name_differs", found=name, wanted=Words(member.name, member.name))


def _is_other_kind(identity: Identity) -> bool:
    return identity.kind not in ("", "member")


def _bare(number: str) -> str:
    """Return a 工号 without the zeros in front, which a cell that became a number has lost."""
    return normal(number).lstrip("0")
