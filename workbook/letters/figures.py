"""The facts of a letter, from a consolidated month, for one audience."""

from workbook.letters.facts import Facts
from workbook.letters.matter import Matter
from workbook.letters.occasion import Occasion
from workbook.letters.one_line import one_line
from workbook.review.at_a_glance import (
    Figure,
    day_text,
    member_glance,
    month_text,
    standing,
    team_glance,
    week_glance,
    week_text,
)
from workbook.review.corrections import own_findings
from workbook.review.source import Source, name_of, share
from workbook.schema.finding import Severity
from workbook.schema.letter_words import FIGURE
from workbook.schema.status import MemberStatus
from workbook.schema.team import Member

MONTHLY = ("target", "actual", "attainment", "gap", "forecast", "needed")
WEEKLY = ("week_plan", "week_actual", "week_attainment", "month_attainment", "gap", "needed")


def glance(source: Source, member: Member | None, occasion: Occasion) -> dict[str, Figure]:
    """Return every headline figure of the team, or of a member, by id."""
    shown = member_glance(source, member) if member else team_glance(source)
    found = {figure.id: figure for figure in shown}
    if occasion.week:
        found |= {each.id: each for each in week_glance(source, member, occasion.week)}
        whole = found["attainment"]
        label = FIGURE["month_attainment"].of(source.lang)
        found["month_attainment"] = Figure(
            id="month_attainment",
            label=label,
            value=whole.value,
            note=whole.note,
            tone=whole.tone,
        )
    return found


def headline(found: dict[str, Figure], occasion: Occasion) -> tuple[Figure, ...]:
    """Return the figures a letter shows; what is unknown is left out."""
    ids = WEEKLY if occasion.week else MONTHLY
    return tuple(found[id_] for id_ in ids if id_ in found and found[id_].is_known)


def facts_of(matter: Matter) -> tuple[Facts, int]:
    """Return what the words of a letter can name, and how many private values were hidden in it."""
    source, member, occasion = matter.source, matter.member, matter.occasion
    run, found = source.run, glance(source, member, occasion)

    def value(id_: str) -> str:
        return found[id_].value if id_ in found and found[id_].is_known else ""

    needed = value("needed")
    said = {
        "team": run.team.name,
        "supervisor": run.team.supervisor,
        "member": name_of(member) if member else "",
        "month": month_text(run.period.id, source.lang),
        "week": _week(source, occasion),
        "as_of": day_text(run.as_of, source.lang),
        "days_left": str(run.measures.workdays_left),
        "time": share(run.measures.time_progress),
        "target": value("target"),
        "actual": value("actual"),
        "attainment": value("attainment"),
        "forecast": value("forecast"),
        "needed": "" if needed == "0" else needed,
        "standing": standing(source, member),
        "week_actual": value("week_actual"),
        "week_attainment": value("week_attainment"),
        "missing": _names(source, MemberStatus.MISSING, member),
        "aside": _names(source, MemberStatus.SET_ASIDE, member),
        "expected": str(len(run.hand_ins)),
        "received": str(run.member_counts()[MemberStatus.RECEIVED]),
        "corrections": str(_corrections(source, member) or ""),
        "review": matter.enclosed.review.file,
    }
    shown = {name: matter.hidden(text) for name, text in said.items()}
    facts = Facts(
        reader=one_line(matter.recipient.name), **{name: text for name, (text, _) in shown.items()}
    )
    return facts, sum(count for _, count in shown.values())


def _week(source: Source, occasion: Occasion) -> str:
    return week_text(occasion.week, source.lang) if occasion.week else ""


def _names(source: Source, status: MemberStatus, member: Member | None) -> str:
    mark = "、" if source.lang == "zh" else ", "
    asked = [each for each in source.run.hand_ins if each.status is status]
    return mark.join(
        one_line(each.name) or each.member_id
        for each in asked
        if member is None or each.member_id == member.id
    )


def _corrections(source: Source, member: Member | None) -> int:
    """Return how many are open; of a member whose book does not count, the letter says why instead."""
    if member and member.id not in source.figures.received:
        return 0
    found = own_findings(source, member) if member else source.run.findings
    return sum(each.severity is not Severity.NOTE for each in found)
