"""Random good books: plausible rows in which nothing is wrong."""

from datetime import date, timedelta
from random import Random

from tests.planting.draft import Draft, day_of
from tests.planting.expected import Line
from tests.planting.issued import Issue, issued, issues
from workbook.schema.playbook import REVERSAL
from workbook.schema.sheet import Column, Kind, Table
from workbook.schema.words import LANGS

SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗"
TRADES = ("机械", "食品", "物流", "印务", "建材", "纺织", "电子", "Trading", "Garments", "Foods")
PHRASES = (
    "介绍了方案，对价格有疑问",
    "约好下周再谈",
    "Asked for a written offer",
    "觉得不错，要和家人商量",
    "资料已发微信",
    "Will decide after the holidays",
)
FULL_LOG = 40


def good(rng: Random, member: str | None = None, issue: Issue | None = None) -> Draft:
    """Return a good book of a random issue; whatever a book may hold may be there or not."""
    issue = issue or issued(*rng.choice(issues()))
    draft = Draft(issue, member or rng.choice(sorted(issue.papers)), rng)
    days = list(issue.period.days)
    logged = sorted(rng.sample(days, rng.randint(0, len(days) - 6)))
    counted = [day for day in days if day not in logged]
    customers = _customers(draft, rng.randint(3, 30))
    draft.rows["log", "log"] = _log(draft, logged, customers)
    draft.rows["daily", "counts"] = _counts(draft, counted if logged else counted[3:])
    _customer_rows(draft, customers)
    _agree(draft)
    for sheet in draft.paper.placed.book.sheets:
        if draft.is_shown(sheet.id) and sheet.id not in ("home", "log", "daily", "customers"):
            _sheet(draft, sheet.id)
    return draft


def _customers(draft: Draft, count: int) -> list[tuple[str, str]]:
    """Return made-up customers of a member's own, each with a phone number of its own."""
    rng, own = draft.rng, int(draft.member)
    numbers = rng.sample(range(1000), count)
    return [
        (
            f"{rng.choice(SURNAMES)}氏{rng.choice(TRADES)}{own}-{number}",
            f"1{rng.randint(3, 9)}{own % 100:02}{number:03}{number * 7 % 10000:04}",
        )
        for number in numbers
    ]


def _log(draft: Draft, days: list[date], customers: list[tuple[str, str]]) -> list[Line]:
    rng = draft.rng
    if not days:
        return []
    picked = sorted(rng.choices(days, k=rng.randint(1, FULL_LOG)))
    lines = [
        _log_row(draft, day, rng.choice(customers), number) for number, day in enumerate(picked)
    ]
    for _ in range(rng.randint(0, 2)):
        lines.insert(rng.randint(0, len(lines) - 1), {})
    for number, line in enumerate(lines):
        if line:
            draft.days[number] = day_of(line["date"])
    return lines


def _log_row(draft: Draft, day: date, customer: tuple[str, str], number: int) -> Line:
    rng, playbook = draft.rng, draft.issue.team.playbook
    activity = rng.choice(playbook.activities)
    label = activity.label
    line: Line = {
        "date": day,
        "customer": customer[0],
        "activity": label.of(rng.choice(LANGS)) if rng.random() < 0.1 else label,
        "record": f"{rng.choice(PHRASES)} {number}",
    }
    if activity.id in (playbook.deal.id, REVERSAL):
        sign = -1 if activity.id == REVERSAL else 1
        line["deals"] = sign * rng.randint(1, 3)
        line["amount"] = sign * rng.randint(100_000, 900_000) / 100
    elif rng.random() < 0.5:
        line["quantity"] = rng.randint(1, 9)
    table = draft.paper.placed.book["log"].table("log")
    for column in ("is_new", "source", "grade", "objection", "next_action", "support", "comment"):
        if rng.random() < 0.3:
            line[column] = _value(draft, table[column])
    if rng.random() < 0.5:
        line["phone"] = customer[1]
    if rng.random() < 0.4:
        line["next_date"] = day + timedelta(days=rng.randint(1, 20))
    return line


def _counts(draft: Draft, days: list[date]) -> list[Line]:
    """Return a row for every day of the month, filled in on some of those given."""
    rng = draft.rng
    lines: list[Line] = [{} for _ in draft.issue.period.days]
    table = draft.paper.placed.book["daily"].table("counts")
    filled = rng.sample(days, rng.randint(min(2, len(days)), min(8, len(days))))
    for day in filled:
        line = lines[draft.issue.period.days.index(day)]
        for column in table.columns:
            if column.is_input and rng.random() < 0.6:
                line[column.id] = _value(draft, column)
        line["morning"] = _value(draft, table["morning"])
        if "deals" in line or "amount" in line:
            line["deals"] = rng.randint(1, 3)
            line["amount"] = round(rng.uniform(1000, 9000), 2)
    return lines


def logged(draft: Draft, day: date, activity: str) -> int:
    """Return how often an activity stands in the log of a day, by what is typed."""
    playbook = draft.issue.team.playbook
    label = next(each.label for each in playbook.activities if each.id == activity)
    lines = [
        line
        for number, line in enumerate(draft.log)
        if draft.days.get(number) == day and line.get("activity") in (label, *label.both())
    ]
    if any(stage.id == activity and stage.counts == "people" for stage in playbook.funnel):
        return len({line.get("customer", number) for number, line in enumerate(lines)})
    quantities = [line.get("quantity", 1) for line in lines]
    return sum(each for each in quantities if isinstance(each, int))


def _agree(draft: Draft) -> None:
    """Now and then fill in a day's count that says the same as the log."""
    if not draft.days or draft.rng.random() < 0.7:
        return
    day = draft.rng.choice(sorted(draft.days.values()))
    rows = [number for number, each in draft.days.items() if each == day]
    line = draft.rows["daily", "counts"][draft.issue.period.days.index(day)]
    for activity in draft.issue.team.playbook.counted:
        if count := logged(draft, day, activity.id):
            line[activity.id] = count
    index = draft.issue.period.days.index(day)
    own = [*(("log", "log", n) for n in rows), ("daily", "counts", index)]
    # The two must keep saying the same, so neither side is planted in.
    draft.claim(own, [*draft.relied("log", "log", "date", "quantity", "activity")])


def _customer_rows(draft: Draft, customers: list[tuple[str, str]]) -> None:
    table = draft.paper.placed.book["customers"].table("customers")
    lines: list[Line] = []
    for name, phone in customers[: draft.rng.randint(0, len(customers))]:
        line = _random_line(draft, table, 0.4)
        lines.append({**line, "customer": name, "phone": phone})
    draft.rows["customers", "customers"] = lines


def _sheet(draft: Draft, sheet: str) -> None:
    """Fill in some of a sheet that is planned on: pledges, reasons, visits."""
    for block in draft.paper.placed.book[sheet].blocks:
        if isinstance(block, Table):
            count = len(block.rows) or draft.rng.randint(0, min(block.room, 5))
            lines = [_random_line(draft, block, 0.4) for _ in range(count)]
            for column in block.columns:
                for line in lines if column.required and column.is_input else ():
                    line[column.id] = _value(draft, column)
            draft.rows[sheet, block.id] = lines
    for sheet_of, block_of, column in draft.paper.placed.book.inputs():
        is_field = sheet_of.id == sheet and not isinstance(block_of, Table)
        if is_field and draft.rng.random() < 0.4:
            draft.fields[sheet, block_of.id, column.id] = _value(draft, column)


def _random_line(draft: Draft, table: Table, share: float) -> Line:
    return {
        column.id: _value(draft, column)
        for column in table.columns
        if column.is_input and draft.rng.random() < share
    }


def _value(draft: Draft, column: Column) -> object:
    """Return something plausible for a column."""
    rng = draft.rng
    match column.kind:
        case Kind.COUNT:
            return rng.randint(1, 9)
        case Kind.MONEY:
            return round(rng.uniform(1000, 9000), 2)
        case Kind.DATE:
            return rng.choice(draft.issue.period.days) + timedelta(days=rng.randint(-20, 40))
        case Kind.CHOICE:
            return rng.choice(column.choices)
        case Kind.PHONE:
            return f"139{rng.randint(0, 99999999):08}"
        case Kind.ID:
            return f"{rng.randint(0, 99999):06}"
        case _:
            return f"{rng.choice(PHRASES)} {rng.randint(1, 999)}"
