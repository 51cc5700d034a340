"""The rules of facts once more, row by row in plain Python: slow, and easy to see through."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from workbook.check.checked import CheckedBook
from workbook.schema.playbook import Playbook

Row = dict[str, object]
Day = tuple[str, date]


def rows_of_table(books: Iterable[CheckedBook], table: str) -> Iterator[tuple[CheckedBook, Row]]:
    """Yield the rows of a table of every book that counts."""
    for each in books:
        if each.status.is_counted:
            rows = each.tables[table]
            for index in range(len(rows.numbers)):
                yield each, {name: column[index] for name, column in rows.columns.items()}


def naive_activity(
    books: tuple[CheckedBook, ...], playbook: Playbook
) -> dict[tuple[str, date, str], int]:
    """Return counts by member, day and activity."""
    counted = {each.id: getattr(each, "counts", "times") for each in playbook.counted}
    logged: dict[tuple[str, date, str], int] = defaultdict(int)
    met: set[tuple[str, str, str]] = set()
    log = sorted(rows_of_table(books, "log"), key=lambda pair: str(pair[1]["date"]))
    for each, row in log:
        day, activity = row["date"], str(row["activity"])
        customer = str(row["customer"] or "").strip().lower()
        if not isinstance(day, date) or activity not in counted:
            continue
        quantity = 1 if row["quantity"] is None else int(str(row["quantity"]))
        if counted[activity] == "people" and customer:
            quantity = int((each.member_id, activity, customer) not in met)
            met.add((each.member_id, activity, customer))
        logged[each.member_id, day, activity] += quantity
    own: dict[tuple[str, date, str], int] = defaultdict(int)
    for each, row in rows_of_table(books, "counts"):
        day = row["date"]
        for activity in counted:
            if isinstance(day, date) and row[activity] is not None:
                own[each.member_id, day, activity] += int(str(row[activity]))
    return {**own, **logged}


def naive_result(books: tuple[CheckedBook, ...]) -> dict[Day, tuple[int, float]]:
    """Return deals and amount by member and day."""
    sums: dict[str, dict[Day, tuple[int, int]]] = {"log": {}, "counts": {}}
    for table, days in sums.items():
        for each, row in rows_of_table(books, table):
            day = row["date"]
            if isinstance(day, date) and not row["deals"] is row["amount"] is None:
                deals, cents = days.get((each.member_id, day), (0, 0))
                days[each.member_id, day] = (
                    deals + int(str(row["deals"] or 0)),
                    cents + round(float(str(row["amount"] or 0)) * 100),
                )
    chosen = {**sums["counts"], **sums["log"]}
    return {day: (deals, cents / 100) for day, (deals, cents) in chosen.items()}
