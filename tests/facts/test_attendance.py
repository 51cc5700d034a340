"""Attendance."""

from tests.facts.sample import PERIOD, TEAM, book
from workbook.facts.tables import build_facts


def test_days_with_any_attendance_are_kept_as_checked() -> None:
    counts = """
    date  morning second evening visit
    06-03 present -      late    -
    06-04 -       -      -       3
    06-05 -       absent -       -
    06-26 present -      -       -
    """
    table = build_facts([book("002", counts=counts)], TEAM, PERIOD).attendance
    lines = [[None if each is None else str(each) for each in row] for row in table.to_numpy()]

    assert lines == [
        ["002", "2026-06-03 00:00:00", "present", None, "late"],
        ["002", "2026-06-05 00:00:00", None, "absent", None],
    ]
