"""Plain text for the chat group, which most members read instead of mail: nothing private in it."""

from collections.abc import Iterable, Mapping

from workbook.calendar.period import Week
from workbook.letters.one_line import one_line
from workbook.review.at_a_glance import UNKNOWN, Figure, standing
from workbook.review.consolidated import Consolidated
from workbook.review.figures import index_figures
from workbook.review.group_news import (
    correction_line,
    headline,
    not_in,
    open_corrections,
    shown_name,
    standings,
    to_correct,
)
from workbook.review.hiding import NOTHING_HIDDEN, Hides
from workbook.review.month_source import Month
from workbook.review.month_well import done_well
from workbook.review.source import Source, share
from workbook.review.week_news import week_headline, week_news, week_standings, when
from workbook.review.week_praise import done_well as done_well_in_week
from workbook.schema.cell_text import in_a_line
from workbook.schema.group_words import GROUP
from workbook.schema.status import MemberStatus
from workbook.schema.team import Member
from workbook.schema.words import Lang

LEADING = 3
CORRECTIONS_SHOWN = 3
DONE_WELL_SHOWN = 2


def chat_of_team(
    run: Consolidated, lang: Lang, *, week: Week | None = None, mask: Hides = NOTHING_HIDDEN
) -> str:
    """Return what the whole group is told.

    Args:
        run: The month.
        lang: The language.
        week: The week that is told; None for the whole month.
        mask: What is hidden in it besides; give the one for whoever reads least.

    Returns:
        Lines of plain text: headline, who leads, who has not handed in, who has what to correct.
    """
    source = Source(run, index_figures(run), lang)
    title = GROUP["team_title"].of(lang, team=in_a_line(run.team.name))
    parts = (
        (
            f"【{title}】" if lang == "zh" else title,
            when(source, week),
            *_headline(source, None, week),
        ),
        _leading(source, week),
        _hand_in(source),
        _corrections(source),
    )
    return _told(parts, mask)


def chat_of_member(
    run: Consolidated,
    member: Member,
    lang: Lang,
    *,
    week: Week | None = None,
    before: Consolidated | None = None,
    mask: Hides = NOTHING_HIDDEN,
) -> str:
    """Return what one member is told, of her own figures only.

    Args:
        run: The month.
        member: One of its members.
        lang: The language.
        week: The week that is told; None for the whole month.
        before: The month before; None where it is not at hand.
        mask: What is hidden in it besides; give the one for whoever reads least.
    """
    source = Source(run, index_figures(run), lang)
    name = shown_name(member)
    title = GROUP["member_week" if week else "member_title"].of(lang, name=name)
    head = (f"【{title}】" if lang == "zh" else title, when(source, week))
    if member.id not in source.figures.received:
        return _told([(*head, source.no_figures(member), GROUP["please"].of(lang))], mask)
    view = week_news(source, week)
    month = Month(source, before)
    found = done_well_in_week(view, member) if view else done_well(month, member)
    well = tuple(f"· {each}" for each in found[:DONE_WELL_SHOWN])
    parts = (
        (*head, *_headline(source, member, week)),
        (GROUP["done_well"].of(lang), *well) if well else (),
        _own_corrections(source, member),
    )
    return _told(parts, mask)


def _told(parts: Iterable[tuple[str, ...]], mask: Hides) -> str:
    """Return paragraphs of lines; each line is masked by itself, so that none is lost."""
    return "\n\n".join(
        "\n".join(one_line(mask.masked(line)[0]) for line in part) for part in parts if part
    )


def _headline(source: Source, member: Member | None, week: Week | None) -> tuple[str, ...]:
    found, lang, view = headline(source, member), source.lang, week_news(source, week)
    facts = {
        "attainment": found["attainment"].value,
        "time": share(source.run.measures.time_progress),
        "standing": standing(source, member),
    }
    if view is None:
        facts |= {id_: found[id_].value for id_ in ("target", "actual")}
        goal = "done" if UNKNOWN in facts.values() else "goal"
        lines = [GROUP[goal].of(lang, **facts), GROUP["pace"].of(lang, **facts)]
    else:
        pace = "month_pace" if found["attainment"].is_known else "pace"
        lines = [_week_goal(week_headline(view, member), lang), GROUP[pace].of(lang, **facts)]
    if found["needed"].value not in (UNKNOWN, "0"):
        left = source.run.measures.workdays_left
        lines.append(GROUP["needed"].of(lang, left=left, needed=found["needed"].value))
    return tuple(lines)


def _week_goal(found: Mapping[str, Figure], lang: Lang) -> str:
    facts = {id_: found[f"week_{id_}"].value for id_ in ("plan", "actual", "attainment")}
    return GROUP["week_done" if UNKNOWN in facts.values() else "week_goal"].of(lang, **facts)


def _leading(source: Source, week: Week | None) -> tuple[str, ...]:
    view = week_news(source, week)
    first = (week_standings(view) if view else standings(source))[:LEADING]
    lines = (f"{each.rank}. {each.name} {share(each.attainment)}" for each in first)
    head = GROUP["week_leading" if view else "leading"].of(source.lang)
    return (head, *lines) if first else ()


def _hand_in(source: Source) -> tuple[str, ...]:
    lang, mark, colon = source.lang, *_marks(source.lang)
    lines = []
    for word, status in (("missing", MemberStatus.MISSING), ("aside", MemberStatus.SET_ASIDE)):
        names = not_in(source, status)
        if names:
            lines.append(f"{GROUP[word].of(lang, count=len(names))}{colon}{mark.join(names)}")
    return tuple(lines) or (GROUP["all_in"].of(lang),)


def _corrections(source: Source) -> tuple[str, ...]:
    lang, mark, colon = source.lang, *_marks(source.lang)
    counts = open_corrections(source)
    if not counts:
        return ()
    told = (GROUP["places"].of(lang, name=name, count=count) for name, count in counts)
    return (f"{GROUP['corrections'].of(lang)}{colon}{mark.join(told)}",)


def _own_corrections(source: Source, member: Member) -> tuple[str, ...]:
    found, lang = to_correct(source, member), source.lang
    if not found:
        return (GROUP["nothing"].of(lang),)
    shown = found[:CORRECTIONS_SHOWN]
    lines = [f"{n}. {correction_line(source, each)}" for n, each in enumerate(shown, 1)]
    if len(found) > len(shown):
        lines.append(GROUP["more"].of(lang, count=len(found) - len(shown)))
    return (GROUP["own_corrections"].of(lang, count=len(found)), *lines)


def _marks(lang: Lang) -> tuple[str, str]:
    return ("、", "：") if lang == "zh" else (", ", ": ")
