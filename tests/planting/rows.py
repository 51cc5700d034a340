"""Faults that take a whole row of a table to see."""

from datetime import timedelta

from tests.planting.cell_faults import NUMBERS
from tests.planting.claims import claim, log_rows, spot_of
from tests.planting.draft import Draft, day_of
from tests.planting.expected import TOTALS, Expected, Line, readable
from workbook.schema.playbook import REVERSAL

UNUSUAL = 100


def _is_deal(draft: Draft, line: Line) -> bool:
    return line.get("activity") in _names(draft, draft.issue.team.playbook.deal.id)


def _names(draft: Draft, activity: str) -> tuple[object, ...]:
    label = next(each.label for each in draft.issue.team.playbook.activities if each.id == activity)
    return (label, *label.both())


def missing(draft: Draft) -> bool:
    """Leave out a date, an activity, a customer of 客户档案 or of a visit, or both figures."""
    kinds = [_missing_cell, _missing_figures, _missing_day]
    draft.rng.shuffle(kinds)
    return any(plant(draft) for plant in kinds)


def _missing_cell(draft: Draft) -> bool:
    spots = [each for each in draft.spots() if each.column.required]
    draft.rng.shuffle(spots)
    for spot in spots:
        line = draft.rows[spot.sheet, spot.block][spot.index]
        if len(line) > 1 and draft.claim_cell(spot):
            line[spot.column.id] = draft.rng.choice((None, "", "  "))
            draft.expect("missing", spot)
            return True
    return False


def _missing_figures(draft: Draft) -> bool:
    for index, line in log_rows(draft):
        if "deals" in line and "amount" in line and claim(draft, "log", "log", index, *DEAL):
            draft.put(spot_of(draft, "log", "log", "deals", index), None)
            draft.put(spot_of(draft, "log", "log", "amount", index), None)
            for column in ("deals", "amount"):
                draft.expect("missing", spot_of(draft, "log", "log", column, index))
            return True
    return False


DEAL = ("activity", "deals", "amount")


def _missing_day(draft: Draft) -> bool:
    for index, line in enumerate(draft.rows["daily", "counts"]):
        if line and claim(draft, "daily", "counts", index):
            line["date"] = None
            draft.expect("missing", spot_of(draft, "daily", "counts", "date", index))
            return True
    return False


def deal_incomplete(draft: Draft) -> bool:
    """Leave out one half of a deal."""
    for index, line in log_rows(draft):
        if "deals" in line and "amount" in line and claim(draft, "log", "log", index, *DEAL):
            column = draft.rng.choice(("deals", "amount"))
            del line[column]
            draft.expect("deal_incomplete", spot_of(draft, "log", "log", column, index))
            return True
    return False


def negative_amount(draft: Draft) -> bool:
    """Write a minus without a reversal."""
    for index, line in log_rows(draft):
        if _is_deal(draft, line) and claim(draft, "log", "log", index, *DEAL):
            column = draft.rng.choice(("deals", "amount"))
            line[column] = -line[column]  # type: ignore[operator]
            draft.expect("negative_amount", spot_of(draft, "log", "log", column, index))
            return True
    return False


def reversal_positive(draft: Draft) -> bool:
    """Write a reversal without a minus."""
    reversal = _names(draft, REVERSAL)
    for index, line in log_rows(draft):
        if line.get("activity") in reversal and claim(draft, "log", "log", index, *DEAL):
            columns = draft.rng.choice((("amount",), ("deals",), ("amount", "deals")))
            for column in columns:
                line[column] = -line[column]  # type: ignore[operator]
            draft.expect("reversal_positive", spot_of(draft, "log", "log", columns[0], index))
            return True
    return False


def amount_unusual(draft: Draft) -> bool:
    """Write an amount in another unit."""
    standard = draft.issue.team.playbook.average_deal
    for index, line in log_rows(draft):
        if _is_deal(draft, line) and claim(draft, "log", "log", index, *DEAL):
            each = draft.rng.choice((standard * UNUSUAL, standard / UNUSUAL, 0.5))
            line["amount"] = each * max(1, abs(readable(line)[0]))
            draft.expect("amount_unusual", spot_of(draft, "log", "log", "amount", index))
            return True
    return False


def no_customer(draft: Draft) -> bool:
    """Leave out a customer."""
    for index, line in log_rows(draft):
        if claim(draft, "log", "log", index, "customer"):
            line["customer"] = draft.rng.choice((None, " ", "\u3000"))
            draft.expect("no_customer", spot_of(draft, "log", "log", "customer", index))
            return True
    return False


def next_not_after(draft: Draft) -> bool:
    """Write a next date that is not after the date."""
    for index, line in log_rows(draft):
        if claim(draft, "log", "log", index, "date", "next_date"):
            line["next_date"] = day_of(line["date"]) - timedelta(days=draft.rng.randint(0, 9))
            draft.expect("next_not_after", spot_of(draft, "log", "log", "next_date", index))
            return True
    return False


def row_twice(draft: Draft) -> bool:
    """Paste a row once more below the log."""
    for index, line in log_rows(draft):
        columns = [column.id for column in draft.paper.placed.book["log"].table("log").columns]
        relied = draft.relied("log", "log", *columns)
        if draft.claim([("log", "log", index), ("log", "end")], relied):
            draft.log.append(dict(line))
            again = len(draft.log) - 1
            draft.claim([("log", "log", again)])
            draft.days[again] = draft.days[index]
            draft.expect("row_twice", spot_of(draft, "log", "log", "date", again))
            return True
    return False


def total_row_skipped(draft: Draft) -> bool:
    """Write sums below a table people add rows to."""
    sheet, block = draft.rng.choice((("log", "log"), ("customers", "customers")))
    lines = draft.rows[sheet, block]
    if not lines or not draft.claim([(sheet, "end")], draft.relied(sheet, block)):
        return False
    table = draft.paper.placed.book[sheet].table(block)
    line: Line = {table.columns[0].id: draft.rng.choice(TOTALS)}
    for column in table.columns:
        if column.kind in NUMBERS:
            line[column.id] = draft.rng.randint(1, 999)
    lines.append(line)
    index = len(lines) - 1
    draft.claim([(sheet, block, index)])
    draft.expected.append(
        Expected(
            "total_row_skipped", sheet, draft.address(sheet, block, table.columns[0].id, index)
        )
    )
    return True
