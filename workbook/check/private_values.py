"""What tells who the customers are: kept when all else of the books is dropped, to be masked later."""

from collections.abc import Iterable, Mapping

from workbook.check.checked import CheckedBook

# Hidden from all but the member, wherever it is written; what else is private is free text, which
# no review shows.
PRIVATE = ("customer_id", "customer", "phone", "company")

PrivateValues = Mapping[str, tuple[str, ...]]  # column id -> what stands in such columns, once each


def private_values(books: Iterable[CheckedBook]) -> Mapping[str, PrivateValues]:
    """Return the names and numbers of customers: 工号 -> column id -> values.

    Args:
        books: Every file seen, whether it counts or not; "" is the 工号 of who is not known.
    """
    found: dict[str, dict[str, dict[str, None]]] = {}  # dictionaries keep the order
    for book in books:
        of_member = found.setdefault(book.member_id, {each: {} for each in PRIVATE})
        for rows in book.tables.values():
            for each in PRIVATE:
                values = rows.columns.get(each, ())
                of_member[each].update((v, None) for v in values if isinstance(v, str))
    return {  # tuples, for there are thousands of books, and sets take several times the room
        member: {each: tuple(values) for each, values in columns.items()}
        for member, columns in found.items()
    }
