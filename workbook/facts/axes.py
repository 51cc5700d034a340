"""The axes facts lie on: members in roster order, days of the month, activities."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from workbook.calendar.period import Period
from workbook.schema.playbook import Playbook
from workbook.schema.team import Team

Ints = npt.NDArray[np.signedinteger]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Axes:
    """The positions that members, days and activities have in arrays.

    Attributes:
        playbook: Says what is counted, and how.
        members: The 工号 of this month's members, in roster order.
        member_code: 工号 -> its position.
        activities: The ids of the playbook's activities, in its order.
        first_day: The working month's first day.
        days: How many days the working month has.
    """

    playbook: Playbook
    members: tuple[str, ...]
    member_code: Mapping[str, int]
    activities: tuple[str, ...]
    first_day: date
    days: int

    @classmethod
    def of(cls, team: Team, period: Period) -> "Axes":
        """Return the axes of a team's working month."""
        members = tuple(member.id for member in team.active(period.start, period.end))
        return cls(
            playbook=team.playbook,
            members=members,
            member_code={member: code for code, member in enumerate(members)},
            activities=tuple(activity.id for activity in team.playbook.activities),
            first_day=period.start,
            days=len(period.days),
        )

    def member_days(self, members: Ints, days: Ints) -> Ints:
        """Return one position for each member and day."""
        return members.astype(np.int64) * self.days + days
