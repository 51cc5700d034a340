"""Facts as tables to look at: members, days and activities by their names."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from workbook.calendar.period import Period
from workbook.check.checked import CheckedBook
from workbook.facts.axes import Axes, Ints
from workbook.facts.tables import Facts, build_facts
from workbook.schema.playbook import CENTS
from workbook.schema.team import Team


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Framed:
    """The four tables of ``Facts``."""

    log: pd.DataFrame
    activity: pd.DataFrame
    result: pd.DataFrame
    customers: pd.DataFrame


def framed_facts(books: Iterable[CheckedBook], team: Team, period: Period) -> Framed:
    """Return what ``build_facts`` does, as frames."""
    axes, facts = Axes.of(team, period), build_facts(books, team, period)
    log, activity = facts.log, facts.activity
    result, customers = facts.result, facts.customers
    return Framed(
        log=pd.DataFrame(
            {
                **_where(log.members, log.days, axes),
                "activity": _named(log.activities, axes.activities),
                "quantity": log.quantity,
                "deals": log.deals,
                "amount": log.amount,
                "is_new": log.is_new,
                "customer": log.customers,
            }
        ),
        activity=pd.DataFrame(
            {
                **_where(activity.members, activity.days, axes),
                "activity": _named(activity.activities, axes.activities),
                "count": activity.counts,
            }
        ),
        result=pd.DataFrame(
            {
                **_where(result.members, result.days, axes),
                "deals": result.deals,
                "amount": result.cents / CENTS,
            }
        ),
        customers=pd.DataFrame(
            {
                "member_id": _named(customers.members, axes.members),
                "customer": customers.customers,
                "earlier_deals": customers.earlier_deals,
            }
        ),
    )


def columns_of(facts: Facts) -> dict[str, dict[str, str]]:
    """Return the columns of each table, and what numbers they hold."""
    tables = {name: getattr(facts, name) for name in Facts.__slots__}
    return {
        name: {column: getattr(table, column).dtype.name for column in table.__slots__}
        for name, table in tables.items()
    }


def _where(members: Ints, days: Ints, axes: Axes) -> dict[str, object]:
    dates = np.datetime64(axes.first_day, "D") + days
    return {"member_id": _named(members, axes.members), "date": dates.astype("datetime64[s]")}


def _named(codes: Ints, names: tuple[str, ...]) -> pd.Categorical:
    return pd.Categorical.from_codes(codes, categories=pd.Index(names, dtype=object))
