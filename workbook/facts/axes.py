"""The axes facts lie on: members in roster order, days of the month, activities."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from workbook.calendar.period import Period
from workbook.schema.playbook import Playbook
from workbook.schema.team import Team

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Objects = npt.NDArray[np.object_]


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
        return members * self.days + days

    def places(self, table: pd.DataFrame) -> Ints:
        """Return the member-day positions of a fact table's rows."""
        members = np.asarray(table["member_id"].cat.codes, dtype=np.int64)
        return self.member_days(members, self.day_places(table))

    def day_places(self, table: pd.DataFrame) -> Ints:
        """Return the positions of a fact table's dates in the month."""
        dates = table["date"].to_numpy(dtype="datetime64[D]")
        return np.asarray(dates - np.datetime64(self.first_day, "D"), dtype=np.int64)

    def by_member_day(self, places: Ints) -> dict[str, object]:
        """Return the columns ``member_id`` and ``date`` of member-day positions."""
        return {
            "member_id": self.categories(places // self.days, self.members),
            "date": np.datetime64(self.first_day, "D") + places % self.days,
        }

    @staticmethod
    def categories(codes: Ints, names: tuple[str, ...]) -> pd.Categorical:
        """Return positions as a category column; -1 is blank."""
        return pd.Categorical.from_codes(codes, categories=pd.Index(names, dtype=object))
