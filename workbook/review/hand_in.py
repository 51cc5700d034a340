"""交表情况: what became of every member and of every file."""

from collections.abc import Iterable

from workbook.check.checked import CheckedBook
from workbook.review.blocks import Cell, Column, Content, Look, Row, Table, Tone
from workbook.review.consolidated import HandIn
from workbook.review.sheets import Page, Sheet
from workbook.review.source import STATUS_TONE, Source
from workbook.review.totals import total_row
from workbook.schema.finding import Finding
from workbook.schema.playbook import CENTS
from workbook.schema.sentences import message
from workbook.schema.status import MEMBER_STATUS_LABEL, STATUS_LABEL, FileStatus, MemberStatus

WIDTHS = (10.0, 15.0, 12.0, 14.0, 36.0, 9.0, 9.0, 9.0, 14.0, 60.0)
FILE_TONE = {
    FileStatus.ACCEPTED: Tone.GREEN,
    FileStatus.ACCEPTED_WITH_WARNINGS: Tone.YELLOW,
    FileStatus.PARTLY_ACCEPTED: Tone.ORANGE,
    FileStatus.REJECTED: Tone.RED,
    FileStatus.SET_ASIDE: Tone.YELLOW,
    FileStatus.UNREADABLE: Tone.RED,
}


def plan_hand_in(source: Source) -> Sheet:
    """Return the 交表情况 sheet."""
    return Sheet(
        id="hand_in",
        name=source.sheet("hand_in"),
        widths=WIDTHS,
        bands=((source.title("hand_in"),), (_members(source),), (_files(source),)),
        page=Page(repeat="members", freeze="members", freeze_columns=2),
        tab=Tone.GREY,
        footer=source.brief(),
    )


def hand_in_reason(source: Source, hand_in: HandIn) -> str:
    """Return why a member's file does not count; empty where it does or none came."""
    return _reason(source, hand_in.code, file=hand_in.file, member_id=hand_in.member_id)


def own_reason(source: Source, hand_in: HandIn) -> str:
    """Return why a member's file does not count, as she is told it: with what she can do about it."""
    if hand_in.status is MemberStatus.SET_ASIDE:
        return source.say("aside_own")
    return hand_in_reason(source, hand_in)


def _missing_reason(source: Source, hand_in: HandIn) -> str:
    """Return the first thing found about a member of whom nothing counts."""
    findings = source.figures.findings.get(hand_in.member_id, ())
    if hand_in.status is not MemberStatus.MISSING or not findings:
        return ""
    return message(findings[0], source.lang)


def _members(source: Source) -> Table:
    columns = (
        source.column("id"),
        source.column("name"),
        source.column("group"),
        source.column("status", Look.CENTER),
        source.column("file", Look.LONG),
        source.column("reason", Look.LONG, span=5),
    )
    rows = []
    for member in source.figures.members:
        hand_in = source.figures.hand_ins[member.id]
        status = Cell(
            MEMBER_STATUS_LABEL[hand_in.status].of(source.lang), STATUS_TONE[hand_in.status]
        )
        rows.append(
            Row(
                (
                    member.id,
                    source.member(member),
                    member.group,
                    status,
                    hand_in.file,
                    hand_in_reason(source, hand_in) or _missing_reason(source, hand_in),
                )
            )
        )
    return Table(
        id="members",
        heading=source.heading("members"),
        columns=columns,
        rows=tuple(rows),
        has_filter=True,
    )


def _files(source: Source) -> Table:
    columns: tuple[Column, ...] = (
        source.column("id"),
        source.column("name", span=2),
        source.column("file_status", Look.CENTER),
        source.column("file", Look.LONG),
        source.column("rows_seen", Look.COUNT, total="sum"),
        source.column("rows_counted", Look.COUNT, total="sum"),
        source.column("rows_left_out", Look.COUNT, total="sum"),
        source.column("amount_counted", Look.CENTS, total="sum"),
        source.column("reason", Look.LONG),
    )
    rows = tuple(Row(_file_cells(source, book)) for book in source.run.books)
    return Table(
        id="files",
        heading=source.heading("every_file"),
        columns=columns,
        rows=(*rows, *total_row(columns, rows, known={"id": source.label("total")})),
    )


def _file_cells(source: Source, book: CheckedBook) -> tuple[Content, ...]:
    label = STATUS_LABEL[book.status].of(source.lang)
    counts: tuple[Content, ...] = (None,) * 4
    if book.status.is_counted:
        rows = book.totals.rows
        counts = (rows.seen, rows.accepted, rows.blocked, book.totals.amount.accepted / CENTS)
    return (
        book.member_id,
        book.name,
        Cell(label, FILE_TONE.get(book.status, Tone.GREY)),
        book.file,
        *counts,
        _reason(
            source,
            book.code,
            file=book.file,
            member_id=book.member_id,
            findings=book.findings,
        ),
    )


def _reason(
    source: Source, code: str, *, file: str, member_id: str, findings: Iterable[Finding] = ()
) -> str:
    if not code:
        return ""
    candidates = [
        found
        for found in (*findings, *source.run.findings)
        if found.code == code and (found.file == file or found.member_id == member_id)
    ]
    candidates.sort(key=lambda found: found.file != file)
    return message(candidates[0], source.lang) if candidates else ""
