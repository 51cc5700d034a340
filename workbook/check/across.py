"""Findings that only show across members: one customer or one phone in several hands."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from workbook.check.checked import CheckedBook
from workbook.check.shared_customers import Met, shared_customers
from workbook.check.shared_phones import Holder, shared_phones
from workbook.schema.check_words import AND_MORE, NAMES_MARK
from workbook.schema.finding import Finding
from workbook.schema.sentences import finding

NAMED = 3  # names given in one finding


def findings_across(
    counted: Sequence[CheckedBook], names: Mapping[str, str]
) -> tuple[Finding, ...]:
    """Return what the books of a folder show together.

    Args:
        counted: The books that count, one a member.
        names: 工号 -> name.

    Findings:
        ``customer_shared``: the same customer on the same day in two members' logs, one finding in
        each. ``phone_shared``: one phone number under several customers' names, told where each
        further name first stands; ``is_across`` where more than one member has it.
    """
    found = [
        *(
            _customer_shared(each, day, _names(_others(each, met, names)))
            for day, met in shared_customers(counted)
            for each in met
        ),
        *(told for holders in shared_phones(counted) for told in _phone_shared(holders)),
    ]
    return tuple(sorted(found, key=Finding.order))


def _others(own: Met, every: Sequence[Met], names: Mapping[str, str]) -> Iterator[str]:
    return (names[each.book.member_id] for each in every if each is not own)


def _names(names: Iterable[str]) -> str:
    every = list(dict.fromkeys(names))
    return NAMES_MARK.join(every[:NAMED]) + (AND_MORE if len(every) > NAMED else "")


def _customer_shared(met: Met, day: date, others: str) -> Finding:
    log = met.book.tables["log"]
    return finding(
        "customer_shared",
        file=met.book.file,
        sheet=log.sheet,
        cell=log.cell("customer", met.index),
        found=str(log.column("customer")[met.index]),
        member_id=met.book.member_id,
        is_across=True,
        is_private=True,
        facts=(("day", day.isoformat()), ("other", others)),
    )


def _phone_shared(holders: Sequence[Holder]) -> Iterator[Finding]:
    is_across = len({holder.book.member_id for holder in holders}) > 1
    for holder in holders[1:]:
        yield finding(
            "phone_shared",
            file=holder.book.file,
            sheet=holder.rows.sheet,
            cell=holder.rows.cell("phone", holder.index),
            found=str(holder.phone),
            member_id=holder.book.member_id,
            is_across=is_across,
            is_private=True,
            facts=(("other", _names(str(each.name) for each in holders)),),
        )
