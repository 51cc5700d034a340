"""Faults of rows outside the log, and of the log as a whole."""

from tests.planting.claims import claim, spot_of
from tests.planting.draft import Draft
from tests.planting.expected import Expected, Line
from tests.planting.goods import logged
from workbook.schema.member.customers import CUSTOMER_ROWS
from workbook.schema.member.log import LOG_ROWS


def day_deal_incomplete(draft: Draft) -> bool:
    """Write one half of a day's deals."""
    for index, line in enumerate(draft.rows["daily", "counts"]):
        if line and claim(draft, "daily", "counts", index, "deals", "amount"):
            there, lacking = draft.rng.sample(("deals", "amount"), 2)
            line[there] = 2
            line.pop(lacking, None)
            draft.expect("day_deal_incomplete", spot_of(draft, "daily", "counts", lacking, index))
            return True
    return False


def count_day_twice(draft: Draft) -> bool:
    """Write two rows of one day."""
    filled = [n for n, line in enumerate(draft.rows["daily", "counts"]) if line]
    if len(filled) < 2:
        return False
    first, second = sorted(draft.rng.sample(filled, 2))
    own = [("daily", "counts", first), ("daily", "counts", second)]
    if not draft.claim(own, draft.relied("daily", "counts")):
        return False
    draft.rows["daily", "counts"][second]["date"] = draft.issue.period.days[first]
    draft.expect("count_day_twice", spot_of(draft, "daily", "counts", "date", second))
    return True


def log_and_count_differ(draft: Draft) -> bool:
    """Count more on a day than the log has rows."""
    days = sorted(set(draft.days.values()))
    draft.rng.shuffle(days)
    for day in days:
        index = draft.issue.period.days.index(day)
        counts = draft.rows["daily", "counts"][index]
        counted = [
            each.id
            for each in draft.issue.team.playbook.counted
            if logged(draft, day, each.id) and each.id not in counts
        ]
        rows = [("log", "log", number) for number, each in draft.days.items() if each == day]
        relied = draft.relied("log", "log", "date", "activity", "quantity", "customer")
        if not counted:
            continue
        activity = draft.rng.choice(counted)
        relied += draft.relied("daily", "counts", activity)
        if draft.claim([*rows, ("daily", "counts", index)], relied):
            counts[activity] = logged(draft, day, activity) + draft.rng.randint(1, 5)
            spot = spot_of(draft, "daily", "counts", activity, index)
            draft.expect("log_and_count_differ", spot)
            return True
    return False


def target_differs(draft: Draft) -> bool:
    """Change or clear a target in the member's copy."""
    playbook = draft.issue.team.playbook
    issued = draft.issue.team.issued(draft.issue.period.id)[draft.member]
    places = [
        (table, column, number)
        for table, column in (("results", "target"), ("stages", "issued"), ("beside", "issued"))
        for number, row in enumerate(draft.paper.placed.book["month"].table(table).rows)
        if row.id in issued or (row.id == playbook.deal.id and table == "stages")
    ]
    draft.rng.shuffle(places)
    for table, column, number in places:
        if claim(draft, "month", table, number, column):
            line = draft.rows["month", table][number]
            line[column] = draft.rng.choice((7, None, 1_000_000))
            spot = spot_of(draft, "month", table, column, number)
            draft.expected.append(Expected("target_differs", "month", draft.at(spot)))
            return True
    return False


def too_many_rows(draft: Draft) -> bool:
    """Write more rows than a log may have."""
    counts = draft.rows["daily", "counts"]
    free = [number for number, line in enumerate(counts) if not line]
    if not draft.log or not free:
        return False
    number = draft.rng.choice(free)
    own = [("log", "end"), ("daily", "counts", number)]
    if not draft.claim(own, draft.relied("log", "log", "date", "activity", "customer")):
        return False
    more = draft.rng.randint(1, 5)
    have = sum(bool(line) for line in draft.log)
    day, activity = draft.issue.period.days[number], draft.issue.team.playbook.counted[0].label
    lines: list[Line] = [
        {"date": day, "customer": f"批量{number}", "activity": activity}
        for number in range(LOG_ROWS - have)
    ]
    draft.log.extend(lines)
    placed = draft.paper.placed.block("log", "log")
    cells = draft.other.cells.setdefault("log", {})
    for number in range(more):
        cells[placed.first + len(draft.log) + number, placed.columns["date"].column] = day
    draft.unread = more
    draft.expected.append(Expected("too_many_rows", "log"))
    return True


def too_many_customers(draft: Draft) -> bool:
    """Write more customers than there may be."""
    if not draft.claim([("customers", "end")], draft.relied("customers", "customers", "customer")):
        return False
    lines = draft.rows["customers", "customers"]
    lines += [{"customer": f"批量{n}"} for n in range(CUSTOMER_ROWS + 3 - len(lines))]
    draft.expected.append(Expected("too_many_customers", "customers"))
    return True
