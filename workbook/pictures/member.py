"""A member's page as a picture for her phone: what she does well first, then the figures and what next."""

from collections.abc import Sequence

from workbook.calendar.period import Week
from workbook.measure.pace import light_of
from workbook.measure.values import Light
from workbook.pictures.canvas import Canvas
from workbook.pictures.font import Font
from workbook.pictures.pieces import (
    draw_attainment,
    draw_bars,
    draw_cards,
    draw_foot,
    draw_head,
    draw_heading,
    draw_lines,
)
from workbook.review.at_a_glance import day_text
from workbook.review.consolidated import Consolidated
from workbook.review.figures import index_figures
from workbook.review.gaps import gap_sentence
from workbook.review.group_news import (
    Standing,
    correction_line,
    headline,
    shown_name,
    to_correct,
)
from workbook.review.hiding import NOTHING_HIDDEN, Hides
from workbook.review.month_source import Month
from workbook.review.month_well import done_well
from workbook.review.source import Source
from workbook.review.told_to_member import next_steps
from workbook.review.week_news import week_gone, week_headline, week_news, when
from workbook.review.week_praise import done_well as done_well_in_week
from workbook.review.week_view import WeekView
from workbook.review.weeks import week_figures
from workbook.schema.group_words import GROUP
from workbook.schema.playbook import AMOUNT
from workbook.schema.team import Member
from workbook.schema.words import Lang

CARDS = ("target", "actual", "gap", "needed", "deals", "average_deal")
WEEK_CARDS = ("week_plan", "week_actual", "week_gap", "month_attainment", "executed", "kept_share")
DONE_WELL_SHOWN, CORRECTIONS_SHOWN = 2, 3


def member_picture(
    run: Consolidated,
    member: Member,
    lang: Lang,
    font: Font,
    *,
    week: Week | None = None,
    before: Consolidated | None = None,
    mask: Hides = NOTHING_HIDDEN,
) -> bytes:
    """Return a member's page as PNG, 1080 pixels wide, with nobody else's figures on it.

    Args:
        run: The month.
        member: One of its members.
        lang: The language.
        font: One with Chinese characters.
        week: The week that is told; None for the whole month.
        before: The month before; None where it is not at hand.
        mask: What is hidden on it besides; give the one for whoever reads least.
    """
    source = Source(run, index_figures(run), lang)
    canvas = Canvas(font, mask=mask)
    title = GROUP["member_week" if week else "member_title"]
    draw_head(canvas, title.of(lang, name=shown_name(member)), when(source, week))
    if member.id in source.figures.received:
        view = week_news(source, week)
        if view:
            _draw_week(canvas, view, member)
        else:
            _draw_month(canvas, Month(source, before), member)
        _draw_rest(canvas, source, member)
    else:
        canvas.y += 32
        draw_lines(canvas, [source.no_figures(member), GROUP["please"].of(lang)])
    _draw_corrections(canvas, source, member)
    draw_foot(canvas, GROUP["footer"].of(lang, as_of=day_text(run.as_of, lang)))
    return canvas.png()


def _draw_well(canvas: Canvas, source: Source, well: Sequence[str]) -> None:
    if well:
        draw_heading(canvas, GROUP["done_well"].of(source.lang))
        draw_lines(canvas, well[:DONE_WELL_SHOWN])


def _draw_week(canvas: Canvas, view: WeekView, member: Member) -> None:
    _draw_well(canvas, view.source, done_well_in_week(view, member))
    found, done = week_headline(view, member), view.done(member.id, AMOUNT).attainment
    draw_attainment(canvas, found["week_attainment"], done=done, time=week_gone(view))
    draw_cards(canvas, [found[id_] for id_ in WEEK_CARDS])


def _draw_month(canvas: Canvas, month: Month, member: Member) -> None:
    source = month.source
    _draw_well(canvas, source, done_well(month, member))
    found, amount = headline(source, member), source.figures.amount(member.id)
    time = source.run.measures.time_progress
    done = amount.attainment if amount else None
    draw_attainment(canvas, found["attainment"], done=done, time=time)
    draw_cards(canvas, [found[id_] for id_ in CARDS])


def _draw_rest(canvas: Canvas, source: Source, member: Member) -> None:
    lang = source.lang
    weeks = _weeks(source, member)
    if weeks:
        draw_heading(canvas, GROUP["weeks"].of(lang))
        draw_bars(canvas, weeks, time=None)
    draw_heading(canvas, GROUP["next"].of(lang))
    draw_lines(canvas, _next(source, member))


def _next(source: Source, member: Member) -> list[str]:
    explained = source.figures.explained.get(member.id)
    because = [gap_sentence(source, explained)] if explained and explained.parts else []
    return [*because, *next_steps(source, member)]


def _weeks(source: Source, member: Member) -> list[Standing]:
    rows = []
    for week in source.run.period.weeks:
        *_, attainment = week_figures(source, member.id, metric=AMOUNT, week=week)
        if attainment is not None:
            name = GROUP["week"].of(source.lang, number=week.number)
            light = light_of(attainment) if week.end <= source.run.as_of else Light.GREY
            rows.append(Standing(rank=0, name=name, attainment=attainment, light=light))
    return rows


def _draw_corrections(canvas: Canvas, source: Source, member: Member) -> None:
    found, lang = to_correct(source, member), source.lang
    if not found:
        return
    lines = [correction_line(source, each) for each in found[:CORRECTIONS_SHOWN]]
    if len(found) > len(lines):
        lines.append(GROUP["more"].of(lang, count=len(found) - len(lines)))
    draw_heading(canvas, GROUP["own_corrections"].of(lang, count=len(found)))
    draw_lines(canvas, lines)
