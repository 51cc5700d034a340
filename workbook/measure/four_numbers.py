"""客户开发量 · 转化效率 · 单量 · 复购量: four numbers that say how a member sells."""

import numpy as np
import pandas as pd

from workbook.facts.axes import Ints
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
    log = log[log["date"] <= pd.Timestamp(basis.as_of)]
    developed = _per_member(log, log["is_new"].to_numpy(dtype=np.int64), basis)
    repeats = repeat_deals(log, basis.facts.customers)
    repeated = _per_member(log, np.where(repeats, log[DEALS].fillna(0), 0).astype(np.int64), basis)
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


def repeat_deals(log: pd.DataFrame, customers: pd.DataFrame) -> "pd.Series[bool]":
    """Return which log rows are deals with a customer of that member who has an earlier deal.

    Earlier is an earlier day in the log, so that sorting the log changes nothing, or 以前件数 in
    客户档案. A row without a customer is none.

    Args:
        log: As in ``Facts``, up to the as-of day.
        customers: As in ``Facts``.

    Shape: bool, indexed like ``log``.
    """
    sold = log[(log[DEALS] > 0) & (log["customer"] != "")]
    first = sold.groupby(["member_id", "customer"], observed=True)["date"].transform("min")
    earlier = customers[customers["earlier_deals"] > 0]
    known = _pairs(sold).isin(_pairs(earlier))
    is_repeat = pd.Series(data=False, index=log.index)
    is_repeat[sold.index] = (sold["date"] > first) | known
    return is_repeat


def _pairs(table: pd.DataFrame) -> pd.MultiIndex:
    return pd.MultiIndex.from_arrays(
        [np.asarray(table["member_id"].cat.codes), np.asarray(table["customer"], dtype=object)]
    )


def _per_member(log: pd.DataFrame, values: Ints, basis: Basis) -> list[float]:
    """Return the sum of ``values`` for the team, then for every member."""
    codes = np.asarray(log["member_id"].cat.codes, dtype=np.int64)
    sums = np.bincount(codes, weights=values, minlength=len(basis.members))
    return [float(sums.sum()), *sums.tolist()]
