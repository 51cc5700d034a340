"""What ``gaps`` says: how far, where it comes from, what every stage needs, and what to do."""

from addin.page import Cell, Grid, Line, Page, Tone
from addin.pages.figures import UNKNOWN, figure, heads, results_grid
from workbook.measure.values import Explanation, Rate, StageNeed
from workbook.review.consolidated import Consolidated
from workbook.review.figures import index_figures
from workbook.review.gaps import gap_sentence
from workbook.review.parts import factor_label, factor_text
from workbook.review.source import Source, money, number, share
from workbook.schema.command_words import NAME
from workbook.schema.playbook import Stage
from workbook.schema.review_words import VERDICT
from workbook.schema.screen_words import HEAD, SAID
from workbook.schema.team import Member
from workbook.schema.words import Lang

_VERDICT_TONE = {"weak": Tone.BAD, "strong": Tone.GOOD, "fair": Tone.PLAIN, "too_few": Tone.FAINT}
_PARTS = ("factor", "actual", "baseline", "effect")
_BEFORE, _AFTER = ("stage", "done", "rate", "basis", "standard", "verdict", "left"), ("per_day",)


def gaps_page(run: Consolidated, member: Member, lang: Lang) -> Page:
    """Return the page of one member's gap."""
    source = Source(run, index_figures(run), lang)
    explanation = source.figures.explained.get(member.id)
    return (
        *_title(run, member, lang),
        results_grid(source, member.id),
        Line(),
        Line(SAID["own_parts"].of(lang), Tone.TITLE),
        *_parts(source, explanation),
        Line(),
        Line(SAID["funnel"].of(lang), Tone.TITLE),
        _funnel(source, member),
        Line(),
        Line(SAID["to_do"].of(lang), Tone.TITLE),
        *to_do(source, member),
    )


def _title(run: Consolidated, member: Member, lang: Lang) -> Page:
    period, measures = run.period, run.measures
    title = SAID["title"].of(
        lang,
        command=NAME["gaps"].of(lang),
        team=f"{member.name} {member.id}",
        period=period.id,
        start=period.start,
        end=period.end,
        as_of=run.as_of,
    )
    time = SAID["time"].of(
        lang,
        workdays=measures.workdays,
        gone=measures.workdays_gone,
        left=measures.workdays_left,
        share=share(measures.time_progress),
    )
    return Line(title, Tone.TITLE), Line(time), Line()


def _parts(source: Source, explanation: Explanation | None) -> Page:
    if explanation is None or not explanation.parts:
        return (Line(source.say("no_gap")),)
    rows = []
    for index, part in enumerate(explanation.parts):
        is_top = index == 0
        rows.append(
            (
                Cell(factor_label(source, part, is_top=is_top)),
                Cell(factor_text(part, part.actual, is_top=is_top)),
                Cell(factor_text(part, part.baseline, is_top=is_top)),
                Cell(_cents(part.value), Tone.BAD if part.value < 0 else Tone.GOOD),
            )
        )
    total = (
        Cell(source.label("gap_amount"), Tone.TITLE),
        Cell(""),
        Cell(""),
        Cell(_cents(explanation.gap), Tone.TITLE),
    )
    grid = Grid(heads=heads(_PARTS, source.lang), rows=(*rows, total), numbers=frozenset({1, 2, 3}))
    return grid, Line(gap_sentence(source, explanation))


def _cents(value: float) -> str:
    return f"{value:+,.2f}"


def _funnel(source: Source, member: Member) -> Grid:
    usable = HEAD["usable"].of(source.lang)
    names = (*heads(_BEFORE, source.lang), usable, *heads(_AFTER, source.lang))
    stages = source.run.team.playbook.funnel
    return Grid(
        heads=names,
        rows=tuple(_stage_row(source, member, stage) for stage in stages),
        numbers=frozenset({1, 2, 3, 4, 6, 7, 8}),
    )


def _stage_row(source: Source, member: Member, stage: Stage) -> tuple[Cell, ...]:
    count = source.stage_count(member.id, stage.id)
    needs = source.figures.needs.get(member.id, ())
    need = next((each for each in needs if each.stage == stage.id), None)
    return (
        Cell(stage.label.of(source.lang)),
        Cell(figure(count.actual if count else None)),
        *_rate_cells(source, source.figures.rate(member.id, stage.id)),
        *_need_cells(source, need),
    )


def _rate_cells(source: Source, rate: Rate | None) -> tuple[Cell, ...]:
    if rate is None:
        return (Cell(""),) * 4
    verdict = Cell(VERDICT[rate.verdict].of(source.lang), _VERDICT_TONE[rate.verdict])
    basis = f"{number(rate.successes)}/{number(rate.trials)}"
    return Cell(share(rate.raw)), Cell(basis), Cell(share(rate.standard)), verdict


def _need_cells(source: Source, need: StageNeed | None) -> tuple[Cell, ...]:
    if need is None:
        return (Cell(UNKNOWN),) * 3
    per_day = (
        Cell(source.say("too_late"), Tone.BAD) if need.is_too_late else Cell(figure(need.per_day))
    )
    return Cell(figure(need.left)), Cell(str(need.usable_days)), per_day


def to_do(source: Source, member: Member) -> tuple[Line, ...]:
    """Return what to do, sentence by sentence."""
    amount = source.figures.amount(member.id)
    if amount is None or amount.target is None:
        return (Line(source.say("no_target")),)
    if amount.actual >= amount.target:
        return (Line(source.say("reached"), Tone.GOOD),)
    lines = []
    if amount.needed_per_day is not None:
        left = source.run.measures.workdays_left
        to_go, needed = money(amount.target - amount.actual), money(amount.needed_per_day)
        lines.append(Line(source.say("to_do", amount=to_go, left=left, needed=needed)))
    weakest = source.figures.weakest(member.id)
    if weakest is not None:
        stage = source.stage(weakest.stage)
        rates = {"rate": share(weakest.raw), "standard": share(weakest.standard)}
        lines.append(Line(SAID["weakest"].of(source.lang, stage=stage, **rates)))
    needs = source.figures.needs.get(member.id, ())
    if needs and needs[0].is_too_late:
        lines.append(Line(source.say("too_late_all"), Tone.BAD))
    return tuple(lines)
