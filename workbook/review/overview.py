"""总览: the control totals first, then the team's headline figures and two charts."""

from dataclasses import asdict, replace

from workbook.check.checked import Tally
from workbook.measure.values import Light
from workbook.review.blocks import (
    Cards,
    Cell,
    Column,
    Look,
    Notes,
    Row,
    Table,
    Title,
    Tone,
)
from workbook.review.bridge import amount_bridge
from workbook.review.funnel import basis
from workbook.review.headline import team_cards
from workbook.review.overview_charts import overview_charts
from workbook.review.sheets import Page, Sheet
from workbook.review.source import Source, money, share
from workbook.review.totals import total_row
from workbook.schema.playbook import CENTS
from workbook.schema.recipient import Audience
from workbook.schema.review_words import BOOK, CONTROL
from workbook.schema.status import STATUS_LABEL, MemberStatus
from workbook.schema.words import Words

COLUMNS = 10
CONTROL_COLUMNS = 6
WIDTH = 18.4
NAMES_SHOWN = 8


def plan_overview(source: Source, *, book: Words = BOOK, cards: Cards | None = None) -> Sheet:
    """Return the 总览 sheet.

    Args:
        source: The run, told in a language.
        book: Names the review in the title.
        cards: The headline; None for the team's as of the day.
    """
    return Sheet(
        id="overview",
        name=source.sheet("overview"),
        widths=(WIDTH,) * COLUMNS,
        bands=(
            (_title(source, book),),
            (_control(source), _urgent(source), _files(source)),
            (cards or team_cards(source),),
            *overview_charts(source, COLUMNS),
        ),
        page=Page(is_one_page=True),
        tab="navy",
        footer=source.brief(),
    )


def _title(source: Source, book: Words) -> Title:
    run, measures = source.run, source.run.measures
    return Title(
        text=f"{run.team.name} · {book.of(source.lang)}",
        note=source.say(
            "subtitle",
            period=run.period.id,
            start=run.period.start,
            end=run.period.end,
            as_of=run.as_of,
            workdays=measures.workdays,
            gone=measures.workdays_gone,
            left=measures.workdays_left,
        ),
    )


def _control(source: Source) -> Table:
    run = source.run
    members = run.member_counts()
    received, aside, missing = (members[status] for status in MemberStatus)
    agrees, differs = source.say("agrees"), source.say("differs")
    rows = [_control_row(source, "members", quad=(len(run.hand_ins), received, aside, missing))]
    for id_, tally, unit in (
        ("rows", run.totals.rows, 1),
        ("deals", run.totals.deals, 1),
        ("amount", run.totals.amount, CENTS),
    ):
        rows.append(_control_row(source, id_, quad=_quad(tally, unit)))
    return Table(
        id="control",
        heading=source.heading("control"),
        columns=(
            source.column("item"),
            source.column("seen", Look.COUNT),
            source.column("counted", Look.COUNT),
            Column(id="aside", label=source.label("aside"), look=Look.COUNT, missing=""),
            source.column("left_out", Look.COUNT),
            Column(
                id="check",
                label=source.label("check"),
                look=Look.CENTER,
                formula=(
                    f'IF(ROUND([seen]-[counted]-[aside]-[left_out],2)=0,"{agrees}","{differs}")'
                ),
            ),
        ),
        rows=tuple(rows),
    )


Quad = tuple[float, float, float | None, float]  # seen, counted, set aside, not counted


def _quad(tally: Tally, unit: int) -> Quad:
    if unit == 1:
        return (tally.seen, tally.accepted, None, tally.blocked)
    return (tally.seen / unit, tally.accepted / unit, None, tally.blocked / unit)


def _control_row(source: Source, id_: str, *, quad: Quad) -> Row:
    seen, counted, aside, left_out = quad
    look = Look.CENTS if id_ == "amount" else None
    does_agree = round(seen - counted - (aside or 0) - left_out, 2) == 0
    return Row(
        (
            CONTROL[id_].of(source.lang),
            *(Cell(value, look=look) for value in quad),
            Cell(
                source.say("agrees" if does_agree else "differs"),
                Tone.GOOD if does_agree else Tone.BAD,
            ),
        )
    )


def _files(source: Source) -> Table:
    columns = (
        source.column("file_status", span=2),
        source.column("files", Look.COUNT, total="sum"),
    )
    rows = tuple(
        Row((STATUS_LABEL[status].of(source.lang), count))
        for status, count in source.run.file_counts().items()
    )
    return Table(
        id="files",
        heading=source.heading("files"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known={"file_status": source.label("total")})),
        left=COLUMNS - 3,
    )


def urgent_lines(source: Source) -> tuple[str, ...]:
    """Return who is missing, what does not count, who is far behind, and the weakest stage."""
    return (*_hand_in_lines(source), *_figure_lines(source))


def _urgent(source: Source) -> Notes:
    told = map(Cell, _hand_in_lines(source)), bridge_lines(source), map(Cell, _figure_lines(source))
    shown = tuple(replace(line, value=f"· {line.value}") for part in told for line in part)
    return Notes(
        id="urgent",
        heading=source.heading("urgent"),
        lines=shown or (Cell(source.say("all_well"), Tone.GOOD),),
        span=CONTROL_COLUMNS,
    )


def _hand_in_lines(source: Source) -> list[str]:
    lines = []
    for sentence, status in (("missing", MemberStatus.MISSING), ("aside", MemberStatus.SET_ASIDE)):
        names = [h.name for h in source.run.hand_ins if h.status is status]
        if names:
            told = _told_above(source, sentence)
            lines.append(source.say(told, count=len(names), names=_names(source, names)))
    blocked = source.run.totals.rows.blocked
    if blocked:
        amount = money(source.run.totals.amount.blocked / CENTS)
        lines.append(source.say(_told_above(source, "blocked"), rows=blocked, amount=amount))
    return lines


def bridge_lines(source: Source) -> tuple[Cell, ...]:
    """Return how the log's 金额 leads to the actual one, where the two differ."""
    bridge = amount_bridge(source.run)
    if bridge is None:
        return ()
    cents = {**asdict(bridge), "difference": bridge.difference}
    facts = {key: f"{each / CENTS:,.2f}" for key, each in cents.items()}
    if bridge.difference:
        return (Cell(source.say("bridge_broken", **facts), Tone.BAD),)
    return (Cell(source.say("bridge", **facts), Tone.GOOD),)


def _told_above(source: Source, sentence: str) -> str:
    """Return the sentence for who has no lists to look into and no files to choose from."""
    is_asking = sentence in ("aside", "blocked")
    return f"{sentence}_above" if is_asking and source.audience is Audience.ABOVE else sentence


def _figure_lines(source: Source) -> list[str]:
    figures = source.figures
    behind = [
        member.name
        for member in figures.members
        if member.id in figures.received
        and (measure := figures.amount(member.id)) is not None
        and measure.light is Light.RED
    ]
    lines = []
    if behind:
        names = _names(source, behind)
        lines.append(source.say("behind", count=len(behind), names=names))
    weakest = figures.weakest(None)
    if weakest is not None:
        lines.append(
            source.say(
                "team_weak",
                stage=source.stage(weakest.stage),
                rate=share(weakest.raw),
                basis=basis(weakest),
                standard=share(weakest.standard),
            )
        )
    return lines


def _names(source: Source, names: list[str]) -> str:
    mark = "、" if source.lang == "zh" else ", "
    shown = mark.join(names[:NAMES_SHOWN])
    return f"{shown}{mark}…" if len(names) > NAMES_SHOWN else shown
