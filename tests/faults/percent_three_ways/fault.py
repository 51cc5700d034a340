"""Rates in the team book written 50, 0.5 and “50%”."""

from tests.faults.fault import Fault, Files, Says
from tests.faults.good import FILE, GoodTeam, good_team, team_book_of
from workbook.schema.words import Words


def with_rates() -> bytes:
    """Return the team book with its standard rates written in three ways."""
    rates = {"approach": 50, "present": 0.5, "close": "60%", "deal": "５０％"}
    return team_book_of(good_team().team, rates)


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.packed()}


FAULT = Fault(
    number=21,
    what=Words(
        "主管台账里比例写成 50、0.5、“50%”", "Rates in the team book written 50, 0.5 and “50%”"
    ),
    make=make,
    says=(
        Says(
            "taken_as",
            "指标!F10",
            Words("标准转化率“60%”已按 60% 处理。", "Standard rate “60%” was taken as 60%."),
            file="主管台账.xlsx",
        ),
        Says(
            "taken_as",
            "指标!F11",
            Words("标准转化率“５０％”已按 50% 处理。", "Standard rate “５０％” was taken as 50%."),
            file="主管台账.xlsx",
        ),
        Says(
            "taken_as",
            "指标!F8",
            Words("标准转化率“50”已按 50% 处理。", "Standard rate “50” was taken as 50%."),
            file="主管台账.xlsx",
        ),
    ),
    team_book=with_rates,
)
