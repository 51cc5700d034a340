"""Who bought before: 客户档案 as a table; and a number for each of a member's customers."""

from dataclasses import dataclass

import numpy as np

from workbook.check.checked import Rows
from workbook.check.packed import Packed
from workbook.facts.axes import Ints
from workbook.facts.columns import BookColumns
from workbook.schema.customer import customer_keys


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Customers:
    """The customers of every member, column by column.

    Attributes:
        members: The member's position.
        customers: The number that the customer has in the member's log too.
        earlier_deals: 以前件数; blank is 0.
    """

    members: Ints
    customers: Ints
    earlier_deals: Ints


def customers_table(listed: BookColumns, customers: Ints) -> Customers:
    """Return the customers of every member.

    Args:
        listed: 客户档案 of the counted books.
        customers: As ``customer_numbers`` returns them, one a row.
    """
    named = customers > 0
    earlier = np.nan_to_num(listed.numbers("earlier_deals")).astype(np.int64)
    return Customers(
        members=listed.members[named], customers=customers[named], earlier_deals=earlier[named]
    )


def customer_numbers(logged: BookColumns, listed: BookColumns) -> tuple[Ints, Ints]:
    """Return a number for the customer of each log row and each row of 客户档案, 0 where blank.

    A member's rows have the same number where they mean the same customer.
    """
    nothing = np.zeros(0, np.int32)
    in_log, in_list = [nothing], [nothing]
    for log, customers in zip(logged.tables, listed.tables, strict=True):
        number_of = {"": 0}
        in_log.append(_numbers(log, number_of))
        in_list.append(_numbers(customers, number_of))
    return np.concatenate(in_log), np.concatenate(in_list)


def _numbers(rows: Rows, number_of: dict[str, int]) -> Ints:
    column = Packed.of(rows.column("customer"))
    keys = customer_keys(["" if name is None else str(name) for name in column.different])
    numbers = [number_of.setdefault(key, len(number_of)) for key in keys]
    return np.array(numbers, np.int32)[column.numbers]
