"""Faults of headers: renamed, in another unit, deleted, twice, unknown."""

from tests.planting.draft import Draft, beyond, header
from tests.planting.expected import Expected, Token, readable
from tests.planting.tables import JUDGED, NEEDED, columns, header_spot, tables, write
from workbook.schema.place import a1
from workbook.schema.sheet import Column, Kind, Table
from workbook.schema.status import FileStatus

SCALE = 10_000


def _own(draft: Draft, sheet: str, table: str, column: Column) -> bool:
    """Take a column for itself; one without which nothing can be judged, with the whole sheet."""
    own: list[Token] = [("column", sheet, table, column.id), ("header", sheet, table)]
    use: list[Token] = [("sheet", sheet)]
    if sheet == "log" and column.id in JUDGED:
        own.append(("all", "log"))
        filled = [n for n, line in enumerate(draft.rows["daily", "counts"]) if line]
        own += [("daily", "counts", number) for number in filled[:1]]
        use.append(("sheet", "daily"))
    return draft.claim(own, use)


def _is_grave(sheet: str, column: Column) -> bool:
    is_count = sheet == "daily" and column.low is not None
    return is_count or (sheet == "log" and column.id in (*JUDGED, "quantity"))


def column_renamed(draft: Draft) -> bool:
    """Write another header that people use."""
    for sheet, table, column in columns(draft):
        aliases = [each for each in column.aliases if "(" not in each]
        own = [("header", sheet, table.id)]
        if aliases and draft.claim(own, [("sheet", sheet)]):
            cell = header_spot(draft, sheet, table.id, column.id)
            write(draft, sheet, cell, draft.rng.choice(aliases))
            draft.expected.append(Expected("column_renamed", sheet, a1(*cell)))
            return True
    return False


def unit_scaled(draft: Draft) -> bool:
    """Write money in 万元, as the header says."""
    for sheet, table, column in columns(draft):
        if column.kind is Kind.MONEY and _own_unit(draft, sheet, table, column):
            for line in draft.rows[sheet, table.id]:
                value = line.get(column.id)
                if isinstance(value, int | float):
                    line[column.id] = value / SCALE
            if sheet == "log":
                _keep_figures(draft)
            cell = header_spot(draft, sheet, table.id, column.id)
            write(draft, sheet, cell, f"{draft.say(column.label)}(万元)")
            draft.expected.append(Expected("unit_scaled", sheet, a1(*cell)))
            return True
    return False


def _own_unit(draft: Draft, sheet: str, table: Table, column: Column) -> bool:
    own = [("column", sheet, table.id, column.id), ("header", sheet, table.id)]
    return draft.claim(own, [("sheet", sheet), ("unit", sheet)])


def _keep_figures(draft: Draft) -> None:
    """Keep the log's cents although other numbers are typed now."""
    for index, line in enumerate(draft.log):
        deals, amount = line.get("deals"), line.get("amount")
        if index not in draft.figures and isinstance(amount, float):
            cents = round(amount * SCALE * 100)
            draft.figures[index] = (deals if isinstance(deals, int) else 0, cents)


def column_missing(draft: Draft) -> bool:
    """Delete a header."""
    for sheet, table, column in columns(draft):
        is_all = column.required and sheet != "log"  # nothing else tells that table: sheet_absent
        if is_all or not _own(draft, sheet, table.id, column):
            continue
        _lose(draft, sheet, column)
        write(draft, sheet, header_spot(draft, sheet, table.id, column.id), None)
        mild = not _is_grave(sheet, column)
        draft.expected.append(Expected("column_missing", sheet, "", mild))
        _unread(draft, sheet, column)
        return True
    return False


def column_twice(draft: Draft) -> bool:
    """Write a header twice, with values below both."""
    for sheet, table, column in columns(draft):
        lines = draft.rows[sheet, table.id]
        if not any(column.id in line for line in lines):
            continue
        if not _own(draft, sheet, table.id, column):
            continue
        _lose(draft, sheet, column)
        place = beyond(draft, sheet, table.id)
        stands = draft.paper.placed.block(sheet, table.id)
        write(draft, sheet, (stands.header, place), draft.say(column.label))
        for index, line in enumerate(lines):
            if column.id in line:
                write(draft, sheet, (stands.first + index, place), "2")
        mild = not _is_grave(sheet, column)
        draft.expected.append(Expected("column_twice", sheet, "", mild))
        _unread(draft, sheet, column)
        if sheet == "log" and column.id == "quantity":
            _block_all(draft)
        return True
    return False


def _lose(draft: Draft, sheet: str, column: Column) -> None:
    """Reject the book where nothing else says what was done when."""
    if sheet == "log" and column.id in NEEDED and not any(draft.rows["daily", "counts"]):
        draft.refused, draft.is_log_lost = FileStatus.REJECTED, True


def _unread(draft: Draft, sheet: str, column: Column) -> None:
    """Say what is left of the log without a column."""
    if sheet != "log" or column.id not in JUDGED:
        return
    for index, line in enumerate(draft.log):
        deals, cents = draft.figures.get(index, readable(line))
        if column.id == "deals":
            deals = 0
        if column.id == "amount":
            cents = 0
        draft.figures[index] = (deals, cents)
    _block_all(draft)


def _block_all(draft: Draft) -> None:
    draft.blocked |= {index for index, line in enumerate(draft.log) if line}


def column_unknown(draft: Draft) -> bool:
    """Add a column of one's own."""
    for sheet, table in tables(draft):
        lines = draft.rows[sheet, table.id]
        if not draft.claim([("header", sheet, table.id)], [("sheet", sheet)]):
            continue
        place = beyond(draft, sheet, table.id)
        stands = draft.paper.placed.block(sheet, table.id)
        write(draft, sheet, (stands.header, place), "本人自加")
        index = next(number for number, line in enumerate(lines) if line)
        write(draft, sheet, (stands.first + index, place), "见附件")
        draft.expected.append(
            Expected("column_unknown", sheet, header(draft, sheet, table.id, place))
        )
        return True
    return False
