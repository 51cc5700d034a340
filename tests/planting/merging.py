"""Faults of merged cells and hidden rows."""

from tests.planting.draft import Draft
from tests.planting.expected import Expected
from tests.planting.tables import JUDGED, columns, tables
from workbook.schema.sheet import Column, Table


def merged_taken(draft: Draft) -> bool:
    """Merge a date or a customer over two rows of the log."""
    numbers = list(draft.days)
    draft.rng.shuffle(numbers)
    for number in numbers:
        if number + 1 not in draft.days:
            continue
        column = draft.rng.choice(("date", "customer"))
        own = [("log", "log", number), ("log", "log", number + 1)]
        if draft.claim(own, draft.relied("log", "log", column)):
            above, below = draft.log[number], draft.log[number + 1]
            below[column] = None
            if column == "customer":
                above.pop("phone", None)
                below.pop("phone", None)
            first, second = (
                draft.address("log", "log", column, each) for each in (number, number + 1)
            )
            draft.other.merged.setdefault("log", []).append(f"{first}:{second}")
            draft.expected.append(Expected("merged_taken", "log", first))
            draft.days[number + 1] = draft.days[number]
            return True
    return False


def merged_cells(draft: Draft) -> bool:
    """Merge two cells of a row."""
    for sheet, table, column in columns(draft):
        following = _next_column(table, column)
        if following is None or sheet in draft.other.merged:
            continue
        lines = draft.rows[sheet, table.id]
        kept = [number for number, line in enumerate(lines) if line.keys() - {following.id}]
        relied = draft.relied(sheet, table.id, column.id, following.id)
        if (
            not kept
            or following.required
            or following.id in (*JUDGED, "customer")
            or column.span + following.span > 2
        ):
            continue
        index = draft.rng.choice(kept)
        if draft.claim([(sheet, table.id, index)], relied):
            lines[index].pop(following.id, None)
            first, second = (
                draft.address(sheet, table.id, each.id, index) for each in (column, following)
            )
            draft.other.merged.setdefault(sheet, []).append(f"{first}:{second}")
            draft.expected.append(Expected("merged_cells", sheet, first))
            return True
    return False


def _next_column(table: Table, column: Column) -> Column | None:
    at = table.columns.index(column) + 1
    following = table.columns[at] if at < len(table.columns) else None
    return following if following and following.is_input else None


def hidden_rows_counted(draft: Draft) -> bool:
    """Filter rows away."""
    for sheet, table in tables(draft):
        if draft.claim([("hidden", sheet)], [("sheet", sheet)]):
            lines = draft.rows[sheet, table.id]
            index = draft.rng.choice([number for number, line in enumerate(lines) if line])
            row = draft.paper.placed.block(sheet, table.id).first + index
            draft.other.hidden.setdefault(sheet, set()).add(row)
            draft.expected.append(Expected("hidden_rows_counted", sheet))
            return True
    return False
