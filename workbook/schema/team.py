"""What the team book says, as values: settings, roster, issued targets, calendar."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Literal

from workbook.schema.playbook import Playbook
from workbook.schema.recipient import MailSettings, Recipient
from workbook.schema.words import Lang

MonthRule = Literal["26-25", "calendar"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One line of the 名册.

    Attributes:
        id: 工号, text; the join key, never the name.
        unit: The organisation above the group (营业部, 区域).
        group: 小组.
        is_supervisor: She sells too; counts in totals, in averages as 设置 says.
        joined: First day in the team; None: from the beginning.
        left: Last day in the team; None: still there.
    """

    id: str
    name: str
    rank: str = ""
    unit: str = ""
    group: str = ""
    is_supervisor: bool = False
    joined: date | None = None
    left: date | None = None
    phone: str = ""
    email: str = ""

    def is_active(self, start: date, end: date) -> bool:
        """Whether the member belongs to the team on any day from ``start`` to ``end``."""
        return (self.joined is None or self.joined <= end) and (
            self.left is None or self.left >= start
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One cell of the 目标 sheet: what a member is to reach in a working month, in the metric's unit."""

    period: str
    member_id: str
    metric: str
    value: float


@dataclass(frozen=True, kw_only=True)  # no slots: what is looked up for every file is kept
class Team:
    """The team book as values.

    Attributes:
        month_rule: Working months run 26→25, or are calendar months.
        saturday: Saturdays are workdays unless they are holidays.
        sunday: Sundays are workdays unless they are holidays.
        folder: Where members hand in; empty: beside the team book.
        is_supervisor_averaged: The supervisor's own figures are in averages and rankings.
        overrides: Days the 日历 sheet sets to work (True) or rest (False).
        recipients: Who gets which letter, by the 收件人 sheet.
        mail: The mail server, by 设置.
    """

    id: str
    name: str
    supervisor: str
    playbook: Playbook
    lang: Lang = "zh"
    month_rule: MonthRule = "26-25"
    saturday: bool = False
    sunday: bool = False
    folder: str = ""
    is_supervisor_averaged: bool = False
    members: tuple[Member, ...] = ()
    targets: tuple[Target, ...] = ()
    overrides: tuple[tuple[date, bool], ...] = ()
    recipients: tuple[Recipient, ...] = ()
    mail: MailSettings = field(default_factory=MailSettings)

    def active(self, start: date, end: date) -> tuple[Member, ...]:
        """Return the members of a period, in roster order."""
        return tuple(m for m in self.members if m.is_active(start, end))

    def target(self, period: str, member_id: str, metric: str) -> float | None:
        """Return the issued target, or None where none is issued."""
        return self.issued(period).get(member_id, {}).get(metric)

    def issued(self, period: str) -> Mapping[str, Mapping[str, float]]:
        """Return what is issued in a working month: 工号 -> metric id -> target.

        Of two targets for the same the first counts.
        """
        return self._issued.get(period, {})

    def with_id(self, member_id: str) -> tuple[Member, ...]:
        """Return the roster's rows of a 工号: more than one where somebody left and came back."""
        return self._by_id.get(member_id, ())

    @cached_property
    def _issued(self) -> Mapping[str, Mapping[str, Mapping[str, float]]]:
        issued: dict[str, dict[str, dict[str, float]]] = {}
        for target in self.targets:
            members = issued.setdefault(target.period, {})
            members.setdefault(target.member_id, {}).setdefault(target.metric, target.value)
        return issued

    @cached_property
    def _by_id(self) -> Mapping[str, tuple[Member, ...]]:
        rows: dict[str, tuple[Member, ...]] = {}
        for member in self.members:
            rows[member.id] = (*rows.get(member.id, ()), member)
        return rows
