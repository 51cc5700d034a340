"""The 战报: the team's standing as a picture for the chat group."""

from collections.abc import Sequence

from workbook.calendar.period import Week
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
from workbook.review.group_news import (
    Standing,
    headline,
    not_in,
    open_corrections,
    standings,
)
from workbook.review.hiding import NOTHING_HIDDEN, Hides
from workbook.review.source import Source
from workbook.review.week_news import week_gone, week_headline, week_news, week_standings, when
from workbook.review.week_view import WeekView
from workbook.schema.cell_text import in_a_line
from workbook.schema.group_words import GROUP
from workbook.schema.playbook import AMOUNT
from workbook.schema.status import MemberStatus
from workbook.schema.words import Lang

CARDS = ("target", "actual", "gap", "needed")
WEEK_CARDS = ("week_plan", "week_actual", "week_gap", "month_attainment", "executed", "kept_share")
MOST_RANKED = 20
MOST_NAMED = 12


def team_picture(
    run: Consolidated,
    lang: Lang,
    font: Font,
    *,
    week: Week | None = None,
    mask: Hides = NOTHING_HIDDEN,
) -> bytes:
    """Return the 战报 as PNG, 1080 pixels wide.

    Args:
        run: The month.
        lang: The language.
        font: One with Chinese characters.
        week: The week that is told; None for the whole month.
        mask: What is hidden on it besides; give the one for whoever reads least.
    """
    source = Source(run, index_figures(run), lang)
    canvas = Canvas(font, mask=mask)
    draw_head(
        canvas,
        GROUP["team_title"].of(lang, team=in_a_line(run.team.name)),
        when(source, week),
    )
    view = week_news(source, week)
    if view:
        _draw_week(canvas, view)
    else:
        _draw_month(canvas, source)
    _hand_in(canvas, source)
    _corrections(canvas, source)
    draw_foot(canvas, GROUP["footer"].of(lang, as_of=day_text(run.as_of, lang)))
    return canvas.png()


def _draw_month(canvas: Canvas, source: Source) -> None:
    found, amount = headline(source, None), source.figures.amount(None)
    time, done = source.run.measures.time_progress, amount.attainment if amount else None
    draw_attainment(canvas, found["attainment"], done=done, time=time)
    draw_cards(canvas, [found[id_] for id_ in CARDS])
    _ranking(canvas, source, standings(source), time=time)


def _draw_week(canvas: Canvas, view: WeekView) -> None:
    found, time = week_headline(view, None), week_gone(view)
    done = view.done(None, AMOUNT).attainment
    draw_attainment(canvas, found["week_attainment"], done=done, time=time)
    draw_cards(canvas, [found[id_] for id_ in WEEK_CARDS])
    _ranking(canvas, view.source, week_standings(view), time=time, heading="week_ranking")


def _ranking(
    canvas: Canvas,
    source: Source,
    rows: Sequence[Standing],
    *,
    time: float,
    heading: str = "ranking",
) -> None:
    if rows:
        draw_heading(canvas, GROUP[heading].of(source.lang))
        draw_bars(canvas, rows[:MOST_RANKED], time=time)
    if len(rows) > MOST_RANKED:
        draw_lines(canvas, [GROUP["others"].of(source.lang, count=len(rows) - MOST_RANKED)])


def _hand_in(canvas: Canvas, source: Source) -> None:
    told = 0
    for word, status in (("missing", MemberStatus.MISSING), ("aside", MemberStatus.SET_ASIDE)):
        names = not_in(source, status)
        if names:
            told += 1
            draw_heading(canvas, GROUP[word].of(source.lang, count=len(names)))
            draw_lines(canvas, [_named(source, names)])
    if not told:
        draw_heading(canvas, GROUP["all_in"].of(source.lang))


def _corrections(canvas: Canvas, source: Source) -> None:
    lang = source.lang
    counts = open_corrections(source)
    if counts:
        told = [GROUP["places"].of(lang, name=name, count=count) for name, count in counts]
        draw_heading(canvas, GROUP["corrections"].of(lang))
        draw_lines(canvas, [_named(source, told)])


def _named(source: Source, names: "tuple[str, ...] | list[str]") -> str:
    mark = "、" if source.lang == "zh" else ", "
    shown = mark.join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    return f"{shown}{mark}{GROUP['others'].of(source.lang, count=more)}" if more > 0 else shown
