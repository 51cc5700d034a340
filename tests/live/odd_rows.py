"""A month of rows that are easy to count wrongly: noughts, slips of the pen, odd names."""

from datetime import date, datetime, timedelta

from tests.live.log_row import CountRow, LogRow
from workbook.calendar.period import Period
from workbook.schema.playbook import AMOUNT, DEALS, REVERSAL, Playbook

DAY = date(2026, 11, 3)
ALIKE = ("ABC", "abc", "ＡＢＣ", " ABC ", "A BC")  # four are one customer
ODD = (
    "王小明",
    "王*",
    "王???",
    "王~*",
    ">1",
    "<5",
    "5",
    "05",
    "<>",
    "*",
    "王总　",
    "王总",
    "王总 ",
)


def odd_rows(playbook: Playbook) -> tuple[LogRow, ...]:
    """Return the log's rows, one subject a day from 3 November on, so that no two meet.

    Args:
        playbook: It counts ``approach`` in people and ``close`` in times.
    """
    return (*_names(playbook), *_noughts(playbook), *_quantities(playbook), *_later(playbook))


def odd_counts(period: Period) -> tuple[CountRow, ...]:
    """Return 每日活动量: a full row a day, here and there with a figure that does not count."""
    rows: list[CountRow] = [
        {"approach": 3, "close": 2, DEALS: 1, AMOUNT: 5000.0, "service": 1} for _ in period.days
    ]
    rows[20] = {"approach": 2.5, "close": -1, "service": 1000, DEALS: 1.5, AMOUNT: 0.1}
    rows[21] = {"approach": 0, DEALS: -1, AMOUNT: -300.0}
    rows[22] = {AMOUNT: 700.25}
    return tuple(rows)


def _names(playbook: Playbook) -> tuple[LogRow, ...]:
    label = playbook.stage("approach").label
    days = (DAY + timedelta(days=number % 3) for number in range(len(ODD) + len(ALIKE)))
    return tuple(
        {
            "date": day,
            "customer": name,
            "activity": label,
            "quantity": 2,
            "next_date": day + timedelta(days=4 + number % 2),
        }
        for number, (day, name) in enumerate(zip(days, (*ODD, *ALIKE), strict=True))
    )


def _noughts(playbook: Playbook) -> tuple[LogRow, ...]:
    """件数 and 金额 blank, 0 or more, each pair on a day of its own, for two activities."""
    labels = {activity.id: activity.label for activity in playbook.activities}
    pairs: tuple[LogRow, ...] = (
        {"deals": 0},
        {"amount": 0.0},
        {"deals": 0, "amount": 0.0},
        {"deals": 0, "amount": 100.0},
        {"deals": 1, "amount": 0.0},
        {"deals": 1},
        {"amount": 100.0},
        {},
    )
    activities = ("close", playbook.deal.id, REVERSAL)
    return tuple(
        {
            "date": DAY + timedelta(days=3 + number),
            "customer": "王总",
            "activity": labels[activity],
            **pair,
        }
        for activity in activities
        for number, pair in enumerate(pairs)
        if activity == "close" or number in (0, 1, 5, 7)
    )


def _quantities(playbook: Playbook) -> tuple[LogRow, ...]:
    label = playbook.stage("present").label
    day = DAY + timedelta(days=12)
    rows: tuple[LogRow, ...] = tuple(
        {"date": day, "activity": label, "quantity": each} for each in (-2, 0, 1.5, 3, 999, 1000)
    )
    other = playbook.stage("prospect").label
    return (*rows, {"date": day, "activity": other, "quantity": 0}, {"date": day, "quantity": 2})


def _later(playbook: Playbook) -> tuple[LogRow, ...]:
    """A time of day, a reversal, a row after the as-of day."""
    labels = {activity.id: activity.label for activity in playbook.activities}
    customer, last = "王总", date(2026, 11, 24)
    return (
        {"date": datetime(2026, 11, 16, 9, 30), "activity": labels["approach"], "customer": "李"},
        {"date": last, "activity": labels["close"], "customer": customer, "quantity": 7},
        {
            "date": date(2026, 11, 17),
            "activity": labels[REVERSAL],
            "customer": customer,
            "deals": -1,
            "amount": -4321.05,
        },
        {
            "date": date(2026, 11, 17),
            "activity": labels[playbook.deal.id],
            "customer": customer,
            "deals": 2,
            "amount": 9999.99,
        },
    )
