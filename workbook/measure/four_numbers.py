"""客户开发量 · 转化效率 · 单量 · 复购量: four numbers that say how a member sells."""

import numpy as np

from workbook.facts.axes import Bools, Ints
from workbook.facts.customers import Customers
from workbook.facts.log import Log
from workbook.measure.basis import Basis
from workbook.measure.ratio import ratio
from workbook.measure.values import FourNumbers
from workbook.schema.playbook import DEALS


def four_numbers(basis: Basis) -> tuple[FourNumbers, ...]:
    """Return the four numbers of the team (first) and of every member, to date.

    A first visit is a log row marked 新; 转化效率 is deals per first visit, of the team from the
    sums. Only the log says who a customer is: deals told in 每日活动量 are never 复购.
    """
    log = basis.facts.log
    is_over = log.days <= (basis.as_of - basis.period.start).days
    developed = _per_member(log.members, log.is_new & is_over, basis)
    repeats = repeat_deals(log, basis.facts.customers) & is_over
    repeated = _per_member(log.members, np.where(repeats, log.deals, 0).astype(np.int64), basis)
    return tuple(
        FourNumbers(
            member_id=who,
            developed=new,
            conversion=ratio(basis.totals[who][DEALS], new),
            deals=basis.totals[who][DEALS],
            repeat_deals=again,
        )
        for who, new, again in zip(basis.actuals.everyone, developed, repeated, strict=True)
    )


def repeat_deals(log: Log, customers: Customers) -> Bools:
    """Return which log rows are deals with a customer of that member who has an earlier deal.

    Earlier is an earlier day in the log, so that sorting the log changes nothing, or 以前件数 in
    客户档案. A row without a customer is none.
    """
    sold = np.flatnonzero((log.deals > 0) & (log.customers > 0))
    most = 1 + max(log.customers.max(initial=0), customers.customers.max(initial=0))
    earlier = customers.earlier_deals > 0
    known = customers.members[earlier].astype(np.int64) * most + customers.customers[earlier]
    buyers = log.members[sold].astype(np.int64) * most + log.customers[sold]
    different, which = np.unique(buyers, return_inverse=True)
    first = np.full(len(different), np.iinfo(np.int64).max)
    np.minimum.at(first, which, log.days[sold])
    is_repeat = np.zeros(len(log.deals), np.bool_)
    is_repeat[sold] = (log.days[sold] > first[which]) | np.isin(buyers, known)
    return is_repeat


def _per_member(members: Ints, values: Ints | Bools, basis: Basis) -> list[float]:
    """Return the sum of ``values`` for the team, then for every member."""
    sums = np.bincount(members, weights=values, minlength=len(basis.members))
    return [float(sums.sum()), *sums.tolist()]
