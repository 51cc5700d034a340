"""Left for another team in mid-month, his book is ours."""

from datetime import date

from tests.faults.fault import Fault, Files
from tests.faults.good import FILE, GoodTeam, changed_member
from workbook.schema.team import Team
from workbook.schema.words import Words


def left_on_the_10th(team: Team) -> Team:
    """Return the team with 周明远 leaving on 10 November."""
    return changed_member(team, left=date(2026, 11, 10))


def make(good: GoodTeam) -> Files:
    """Return what comes back."""
    return {FILE: good.book.packed()}


FAULT = Fault(
    number=27,
    what=Words(
        "月中调走的人，交的是本组的表", "Left for another team in mid-month, his book is ours"
    ),
    make=make,
    because=Words(
        "名册写了离队日期；这个月他还算本组的人，照收。",
        "The roster has the day he left; for this month he still belongs to the team.",
    ),
    team=left_on_the_10th,
)
