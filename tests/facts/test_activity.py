"""Counts per member, day and activity: the log or the day's own count, never both."""

from dataclasses import replace

from tests.facts.framed import framed_facts
from tests.facts.sample import PERIOD, TEAM, book, people
from workbook.check.checked import CheckedBook
from workbook.schema.team import Team

Lines = list[tuple[str, str, str, int]]


def _lines(*books: CheckedBook, team: Team = TEAM) -> Lines:
    table = framed_facts(books, team, PERIOD).activity
    return list(
        zip(
            table["member_id"],
            table["date"].dt.strftime("%m-%d"),
            table["activity"],
            table["count"].tolist(),
            strict=True,
        )
    )


def test_log_rows_of_a_day_add_up() -> None:
    log = """
    date  activity quantity
    06-03 visit    2
    06-03 visit    -
    06-03 prospect 5
    06-04 visit    1
    """

    assert _lines(book("001", log=log)) == [
        ("001", "06-03", "prospect", 5),
        ("001", "06-03", "visit", 3),
        ("001", "06-04", "visit", 1),
    ]


def test_the_log_stands_before_the_days_count_activity_by_activity() -> None:
    log = """
    date  activity quantity
    06-03 visit    2
    """
    counts = """
    date  prospect visit service
    06-03 7        9     -
    06-04 -        4     0
    """

    assert _lines(book("001", log=log, counts=counts)) == [
        ("001", "06-03", "prospect", 7),
        ("001", "06-03", "visit", 2),
        ("001", "06-04", "visit", 4),
        ("001", "06-04", "service", 0),
    ]


def test_a_log_row_of_quantity_zero_still_stands_before_the_days_count() -> None:
    log, counts = "date activity quantity\n06-03 visit 0", "date visit\n06-03 9"

    assert _lines(book("001", log=log, counts=counts)) == [("001", "06-03", "visit", 0)]


def test_deal_and_reversal_are_not_counted_by_quantity() -> None:
    log = "date activity quantity\n06-03 deal 2\n06-03 reversal 1"

    assert _lines(book("001", log=log)) == []


def test_members_come_in_roster_order_and_apart() -> None:
    log = "date activity quantity\n06-03 visit 1"

    assert _lines(book("009", log=log), book("001", log=log)) == [
        ("001", "06-03", "visit", 1),
        ("009", "06-03", "visit", 1),
    ]


def test_people_are_counted_once_on_their_first_day() -> None:
    """The rows stand in any order; 乙 has no second count, blanks count as told."""
    log = """
    date  customer activity quantity
    06-05 甲公司   visit    1
    06-03 甲公司   visit    3
    06-03 甲公司   visit    1
    06-03 乙公司   visit    1
    06-05 -        visit    2
    06-05 甲公司   prospect 4
    """

    assert _lines(book("001", log=log), team=replace(TEAM, playbook=people())) == [
        ("001", "06-03", "visit", 2),
        ("001", "06-05", "prospect", 4),
        ("001", "06-05", "visit", 2),
    ]


def test_a_customer_of_two_members_is_one_of_each() -> None:
    log = "date customer activity quantity\n06-03 甲公司 visit 1"

    assert _lines(
        book("001", log=log), book("002", log=log), team=replace(TEAM, playbook=people())
    ) == [("001", "06-03", "visit", 1), ("002", "06-03", "visit", 1)]


def test_people_without_log_rows_are_the_days_count() -> None:
    log = "date customer activity quantity\n06-03 甲公司 visit 1\n06-04 甲公司 visit 1"
    counts = "date visit\n06-04 5\n06-05 6"

    assert _lines(book("001", log=log, counts=counts), team=replace(TEAM, playbook=people())) == [
        ("001", "06-03", "visit", 1),
        ("001", "06-04", "visit", 0),
        ("001", "06-05", "visit", 6),
    ]


def test_a_customer_written_in_two_ways_is_one_person() -> None:
    rows = "06-03 ABC visit\n06-04 abc visit\n06-05 王* visit\n06-05 王小明 visit"
    team = replace(TEAM, playbook=people())
    activity = framed_facts(
        [book("001", log=f"date customer activity\n{rows}")], team, PERIOD
    ).activity

    assert activity["count"].tolist() == [1, 0, 2]
