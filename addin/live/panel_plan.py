"""The panel of gaps: what ``gaps`` says on the screen, with numbers that are numbers, and where it goes."""

from collections.abc import Iterator, Sequence

from addin.live.drawing import Drawing, Look
from addin.live.host import Style
from addin.live.panel_lines import (
    WIDTHS,
    PanelCell,
    PanelLine,
    Section,
    faint_line,
    figure_cell,
    gap_cell,
    header_line,
    heading_line,
    number_cell,
    table_line,
    text_line,
    text_lines,
    title_line,
)
from addin.pages.figures import heads
from addin.pages.gaps import to_do
from templates.palette import ACCENT, GREEN, INK, MUTED, ORANGE, PAPER, RED, YELLOW
from workbook.measure.values import Explanation, Light, Measure, Part, Rate, StageNeed
from workbook.review.blocks import Look as Shown
from workbook.review.formats import NUMBER_FORMAT
from workbook.review.gaps import gap_sentence
from workbook.review.parts import factor_label
from workbook.review.source import Source, share
from workbook.schema.marks import PANEL_COLUMNS
from workbook.schema.marks_words import PANEL
from workbook.schema.playbook import AVERAGE_DEAL
from workbook.schema.review_words import VERDICT
from workbook.schema.screen_words import SAID
from workbook.schema.team import Member

READABLE = 14.0  # points: a lower row is air between the form's blocks
_LAST = PANEL_COLUMNS - 1
_RESULTS = ("metric", "target", "to_date", "actual", "gap", "pace", "needed")
_STAGES = ("stage", "done", "rate", "standard", "verdict", "left", "per_day")
_PARTS = ("factor", "actual", "baseline", "effect")
_LIGHT = {Light.GREEN: GREEN, Light.YELLOW: YELLOW, Light.ORANGE: ORANGE, Light.RED: RED}


def plan_panel(source: Source, member: Member, heights: Sequence[float]) -> Drawing:
    """Return the panel, from the sheet's first row on.

    Args:
        source: One member's book, measured.
        member: Whose it is.
        heights: Of the sheet's rows from the first one, in points; the panel goes round low ones.
    """
    lines: dict[int, PanelLine] = {}
    at = 0
    for section in _sections(source, member):
        at = _start(at, len(section), heights)
        lines |= dict(enumerate(section, at))
        at += len(section)
    blank = PanelLine(cells=())
    page = Style(fill=PAPER, ink=INK, size=10, down="center")
    labels = Style(across="left", indent=1)
    return Drawing(
        rows=tuple(lines.get(row, blank).values() for row in range(at)),
        looks=(
            _whole(at, page),
            Look(top=0, left=0, bottom=at - 1, right=0, style=labels),
            *(look for row, line in lines.items() for look in _looks(row, line)),
            _whole(at, Style(box=ACCENT)),
        ),
        widths=WIDTHS,
    )


def _start(after: int, count: int, heights: Sequence[float]) -> int:
    """Return where a section begins: as the form's blocks do, below air, with room for all of it."""
    begins = [0, *(row + 1 for row, height in enumerate(heights) if height < READABLE)]
    for row in begins:
        if row >= after and all(height >= READABLE for height in heights[row : row + count]):
            return row
    return max(after + 1, begins[-1])


def _whole(height: int, style: Style) -> Look:
    return Look(top=0, left=0, bottom=height - 1, right=_LAST, style=style)


def _looks(row: int, line: PanelLine) -> Iterator[Look]:
    if line.style != Style():
        yield Look(top=row, left=0, bottom=row, right=_LAST, style=line.style)
    for at, cell in enumerate(line.cells):
        if cell.style != Style():
            yield Look(top=row, left=at, bottom=row, right=at, style=cell.style)


def _sections(source: Source, member: Member) -> Iterator[Section]:
    """Yield what is kept together, in the order of the form beside it."""
    explanation = source.figures.explained.get(member.id)
    yield _head(source, member)
    is_explained = explanation is not None and bool(explanation.parts)
    gap = (
        gap_sentence(source, explanation) if explanation and is_explained else source.say("no_gap")
    )
    yield text_lines(gap, Style(is_bold=True))
    yield heading_line(PANEL["results"].of(source.lang)), *_results(source, member)
    yield heading_line(SAID["funnel"].of(source.lang)), *_stages(source, member)
    steps = (line for step in to_do(source, member) for line in text_lines(step.text))
    yield heading_line(SAID["to_do"].of(source.lang)), *steps
    if explanation and is_explained:
        yield heading_line(SAID["own_parts"].of(source.lang)), *_parts(source, explanation)
    yield (text_line(PANEL["end"].of(source.lang), Style(ink=MUTED, size=9)),)


def _head(source: Source, member: Member) -> Section:
    measures = source.run.measures
    time = PANEL["time"].of(
        source.lang,
        as_of=source.run.as_of,
        workdays=measures.workdays,
        gone=measures.workdays_gone,
        left=measures.workdays_left,
        share=share(measures.time_progress),
    )
    return title_line(PANEL["title"].of(source.lang, name=member.name)), faint_line(time)


def _results(source: Source, member: Member) -> Iterator[PanelLine]:
    yield header_line(heads(_RESULTS, source.lang))
    for result in source.run.team.playbook.results:
        measure = source.figures.measures.get((member.id, result.id))
        if measure is not None:
            yield table_line(_result(source.metric(result.id), measure))


def _result(label: str, measure: Measure) -> tuple[PanelCell, ...]:
    fill, ink = _LIGHT.get(measure.light, (None, None))
    pace = number_cell(measure.pace, NUMBER_FORMAT[Shown.SHARE], ink=ink, fill=fill)
    return (
        PanelCell(value=label),
        figure_cell(measure.target),
        figure_cell(measure.target_to_date),
        figure_cell(measure.actual),
        gap_cell(measure.gap, ink),
        pace,
        figure_cell(measure.needed_per_day),
    )


def _stages(source: Source, member: Member) -> Iterator[PanelLine]:
    yield header_line(heads(_STAGES, source.lang))
    needs = {need.stage: need for need in source.figures.needs.get(member.id, ())}
    for stage in source.run.team.playbook.funnel:
        count = source.stage_count(member.id, stage.id)
        rate = source.figures.rate(member.id, stage.id)
        need = needs.get(stage.id)
        yield table_line(
            (
                PanelCell(value=stage.label.of(source.lang)),
                figure_cell(count.actual if count else None),
                number_cell(rate.raw if rate else None, NUMBER_FORMAT[Shown.SHARE]),
                number_cell(rate.standard if rate else None, NUMBER_FORMAT[Shown.SHARE]),
                _verdict(source, rate),
                figure_cell(need.left if need else None),
                _per_day(source, need),
            )
        )


def _verdict(source: Source, rate: Rate | None) -> PanelCell:
    if rate is None:
        return number_cell(None, "")
    ink = {"weak": RED[1], "strong": GREEN[1], "too_few": MUTED}.get(rate.verdict)
    style = Style(ink=ink, across="right")
    return PanelCell(value=VERDICT[rate.verdict].of(source.lang), style=style)


def _per_day(source: Source, need: StageNeed | None) -> PanelCell:
    if need is not None and need.is_too_late:
        return PanelCell(value=source.say("too_late"), style=Style(ink=RED[1], across="right"))
    return figure_cell(need.per_day if need else None)


def _parts(source: Source, explanation: Explanation) -> Iterator[PanelLine]:
    yield header_line(heads(_PARTS, source.lang))
    for index, part in enumerate(explanation.parts):
        is_top = index == 0
        label = PanelCell(value=factor_label(source, part, is_top=is_top))
        number = NUMBER_FORMAT[_unit(part, is_top=is_top)]
        yield table_line(
            (
                label,
                number_cell(part.actual, number),
                number_cell(part.baseline, number),
                _effect(part.value),
            )
        )
    total = PanelCell(value=source.label("gap_amount"))
    none = PanelCell(value=None)
    yield table_line((total, none, none, _effect(explanation.gap)), is_total=True)


def _unit(part: Part, *, is_top: bool) -> Shown:
    if part.factor == AVERAGE_DEAL:
        return Shown.MONEY
    return Shown.DECIMAL if is_top else Shown.SHARE


def _effect(value: float) -> PanelCell:
    ink = (RED[1] if value < 0 else GREEN[1]) if value else None
    return number_cell(value, NUMBER_FORMAT[Shown.GAP_CENTS], ink=ink)
