"""What a run over a folder found: the one value that every page of the review is made from."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook, Totals
from workbook.check.private_values import PrivateValues
from workbook.measure.values import Measures
from workbook.measure.week_plans import WeekPlans
from workbook.schema.finding import Finding
from workbook.schema.status import FileStatus, MemberStatus
from workbook.schema.team import Team


@dataclass(frozen=True, slots=True, kw_only=True)
class HandIn:
    """An expected member and what came of him: received, set aside or missing.

    Attributes:
        file: The file that counts, or the one that was refused; empty when none came.
        code: The finding's code that explains a refusal or a setting aside; else empty.
    """

    member_id: str
    name: str
    status: MemberStatus
    file: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Consolidated:
    """A team's working month, consolidated.

    ``totals`` covers the counted files; ``books`` has every file seen, in name order.

    Attributes:
        week_plans: Planned visits and promises, reconciled; empty where no review is made of it.
        private: What tells who the customers are, by the member whose they are, to be masked; None
            where no review is made of it: it is not kept then.
    """

    team: Team
    period: Period
    as_of: date
    books: tuple[CheckedBook, ...]
    hand_ins: tuple[HandIn, ...]
    findings: tuple[Finding, ...]
    totals: Totals
    measures: Measures
    week_plans: WeekPlans = field(default_factory=WeekPlans)
    private: Mapping[str, PrivateValues] | None = None

    def file_counts(self) -> dict[FileStatus, int]:
        """Return how many files have each status, in the order of the statuses."""
        return {
            status: count
            for status in FileStatus
            if (count := sum(book.status is status for book in self.books))
        }

    def member_counts(self) -> dict[MemberStatus, int]:
        """Return how many expected members have each status; all three are present."""
        return {s: sum(h.status is s for h in self.hand_ins) for s in MemberStatus}
