"""名册: the members in order of attainment, and their groups and units."""

from collections.abc import Sequence

from workbook.measure.values import TeamFigures
from workbook.review.blocks import Cell, Column, Content, Look, Notes, Row, Table, Tone
from workbook.review.figures import ranked
from workbook.review.sheets import Page, Sheet
from workbook.review.source import MOST_PAGES, STATUS_TONE, Source
from workbook.review.totals import difference, ratio, total_row
from workbook.schema.playbook import DEALS
from workbook.schema.review_words import LEVEL
from workbook.schema.status import MEMBER_STATUS_LABEL
from workbook.schema.team import Member

WIDTHS = (7.5, 15.0, 9.0, 11.0, 9.0, 12.0, 12.0, 9.0, 9.0, 12.0, 12.0, 9.0, 10.0, 11.0, 12.0, 8.0)


def plan_roster(source: Source) -> Sheet:
    """Return the 名册 sheet."""
    groups = [f for f in source.run.measures.figures if f.level != "team"]
    notes = [source.say("lights")]
    if not source.run.team.is_supervisor_averaged and any(
        member.is_supervisor for member in source.figures.members
    ):
        notes.append(source.say("supervisor"))
    if source.is_large:
        notes.append(source.say("no_pages", most=MOST_PAGES))
    return Sheet(
        id="roster",
        name=source.sheet("roster"),
        widths=WIDTHS,
        bands=(
            (source.title("roster"),),
            (_roster(source),),
            *(((_groups(source, groups),),) if groups else ()),
            (Notes(id="notes", lines=tuple(Cell(note, Tone.MUTED) for note in notes)),),
        ),
        page=Page(repeat="roster", freeze="roster", freeze_columns=2),
        footer=source.brief(),
    )


def _roster(source: Source) -> Table:
    in_order, others = ranked(source.run, source.figures)
    rows = [_member_row(source, member, rank=rank + 1) for rank, member in enumerate(in_order)]
    rows += [_member_row(source, member, rank=None) for member in others]
    columns = _columns(source)
    return Table(
        id="roster",
        heading=source.heading("roster"),
        columns=columns,
        rows=(*rows, *_total(source, columns, rows=rows)),
        has_filter=True,
    )


def _columns(source: Source) -> tuple[Column, ...]:
    return (
        source.column("rank", Look.CENTER),
        source.column("name"),
        source.column("id"),
        source.column("group"),
        source.column("status", Look.CENTER),
        source.column("target", Look.MONEY, total="sum"),
        source.column("actual", Look.MONEY, total="sum"),
        source.column("attainment", Look.SHARE, formula="[actual]/[target]", total="same"),
        source.column("time", Look.SHARE),
        source.column("to_date", Look.MONEY, formula="[target]*[time]", total="sum"),
        source.column("gap", Look.GAP, formula="[actual]-[to_date]", total="same"),
        source.column("pace", Look.SHARE, formula="[actual]/[to_date]", total="same"),
        source.column("light", Look.CENTER),
        source.column("needed", Look.MONEY),
        source.column("forecast", Look.MONEY, total="sum"),
        source.column("deals", Look.COUNT, total="sum"),
    )


def _member_row(source: Source, member: Member, *, rank: int | None) -> Row:
    figures = source.figures
    status = figures.hand_ins[member.id].status
    amount = figures.amount(member.id)
    deals = figures.measures.get((member.id, DEALS))
    who: tuple[Content, ...] = (
        rank,
        source.member(member),
        member.id,
        member.group,
        Cell(MEMBER_STATUS_LABEL[status].of(source.lang), STATUS_TONE[status]),
    )
    time = source.run.measures.time_progress
    target = amount.target if amount else None
    to_date = amount.target_to_date if amount else None
    if amount is None or member.id not in figures.received:
        unknown: tuple[Content, ...] = (target, None, None, time, to_date, *(None,) * 6)
        return Row((*who, *unknown))
    return Row(
        (
            *who,
            target,
            amount.actual,
            amount.attainment,
            time,
            to_date,
            amount.gap,
            amount.pace,
            source.light(amount.light),
            amount.needed_per_day,
            amount.forecast,
            deals.actual if deals else None,
        )
    )


def _total(source: Source, columns: Sequence[Column], *, rows: Sequence[Row]) -> tuple[Row, ...]:
    at = {column.id: index for index, column in enumerate(columns)}
    sums = total_row(columns, rows, known={})
    if not sums:
        return ()
    target, actual, to_date = (sums[0].cells[at[id_]] for id_ in ("target", "actual", "to_date"))
    team = source.figures.amount(None)
    return total_row(
        columns,
        rows,
        known={
            "name": source.label("team"),
            "attainment": ratio(actual, target),
            "time": source.run.measures.time_progress,
            "gap": difference(actual, to_date),
            "pace": ratio(actual, to_date),
            "light": source.light(team.light) if team else None,
            # Who is past the target needs nothing, so the needs of members do not add up.
            "needed": team.needed_per_day if team else None,
        },
    )


def _groups(source: Source, groups: Sequence[TeamFigures]) -> Table:
    return Table(
        id="groups",
        heading=source.heading("groups"),
        columns=(
            source.column("level"),
            source.column("unit_or_group", span=2),
            source.column("members", Look.COUNT),
            source.column("with_deals", Look.COUNT),
            source.column("target", Look.MONEY),
            source.column("actual", Look.MONEY),
            source.column("attainment", Look.SHARE, formula="[actual]/[target]"),
            source.column("pace", Look.SHARE),
            # Amount is everybody's, members those who are averaged: no formula over this row.
            source.column("per_member", Look.MONEY),
            source.column("average_deal", Look.MONEY, formula="[actual]/[deals]"),
            source.column("deals", Look.COUNT),
            source.column("active", Look.SHARE, formula="[with_deals]/[members]"),
        ),
        rows=tuple(_group_row(source, each) for each in groups),
    )


def _group_row(source: Source, figures: TeamFigures) -> Row:
    return Row(
        (
            LEVEL[figures.level].of(source.lang),
            figures.name,
            figures.members,
            figures.with_deals,
            figures.target,
            figures.amount,
            figures.attainment,
            figures.pace,
            figures.amount_per_member,
            figures.average_deal,
            figures.deals,
            figures.active_share,
        )
    )
