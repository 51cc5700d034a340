"""What is private in a run: whose names and numbers, by whose book."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from workbook.check.private_values import PrivateValues
from workbook.check.text import phone_keys
from workbook.review.consolidated import Consolidated
from workbook.review.private_names import Names, fold
from workbook.schema.check_words import NAMES_MARK
from workbook.schema.member import member_book
from workbook.schema.review_words import HEADING, LABEL, SHEET
from workbook.schema.team import Team

LEAST_PLACE = 4  # characters: 银行 or 个体 as a company is a word of any sentence
LEAST_NUMBER = 3  # a 客户编号 of two figures is any number
LEAST_ID = 3  # figures of a 工号 that begins with 0
CUT = "…"  # ends what a finding found, where it was too long


@dataclass(frozen=True, slots=True, kw_only=True)
class Private:
    """What is private in a run, looked up once for all its letters.

    Attributes:
        names: Of customers: names, numbers of customers, companies and addresses.
        phones: Of customers and members, figures only.
        ids: The members' 工号, which are nobody else's business.
        own: A member's 工号 -> the names of her own customers, as they are looked for.
    """

    names: Names
    phones: frozenset[str]
    ids: Names
    own: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, run: Consolidated) -> "Private":
        """Return what is private in a run.

        Raises:
            ValueError: The run was not made for a review: nothing is known to be masked.
        """
        if run.private is None:
            raise ValueError("what is private was not kept: consolidate with is_review")
        words = tuple(_words_of_ours(run))
        own = {member: tuple(_names(values)) for member, values in run.private.items()}
        found = _found(run)
        written = {phone for each in run.private.values() for phone in each.get("phone", ())}
        written |= {member.phone for member in run.team.members}
        return cls(
            names=Names.of((*(n for names in own.values() for n in names), *found), but=words),
            phones=frozenset(key for each in (*written, *found) for key in phone_keys(each)),
            ids=Names.of(_ids(run.team), but=_years(run), figures=LEAST_ID),
            own={each: frozenset(fold(n).text for n in names) for each, names in own.items()},
        )


def _names(private: PrivateValues) -> Iterator[str]:
    yield from private.get("customer", ())
    for column, least in (("company", LEAST_PLACE), ("customer_id", LEAST_NUMBER)):
        yield from (each for each in private.get(column, ()) if len(each) >= least)


def _found(run: Consolidated) -> frozenset[str]:
    """Return the private values that findings show, readable or not."""
    return frozenset(
        each.removesuffix(CUT)
        for found in run.findings
        if found.is_private
        for each in found.found.split(NAMES_MARK)
        if each
    )


def _words_of_ours(run: Consolidated) -> Iterable[str]:
    """Yield the words of the forms, and who and what stands in every review: they hide nothing."""
    team = run.team
    for words in (*LABEL.values(), *HEADING.values(), *SHEET.values()):
        yield from words.both()
    for _, _, column in member_book(team.playbook, len(run.period.days)).inputs():
        for label in (column.label, *column.choices):
            yield from label.both()
    for metric in team.playbook.metrics:
        yield from metric.label.both()
    yield from _people(team)


def _people(team: Team) -> Iterator[str]:
    yield from (team.name, team.supervisor)
    for member in team.members:
        yield from (member.name, member.unit, member.group, member.rank)


def _ids(team: Team) -> Iterator[str]:
    """Yield the 工号 that are told from an amount: 0102 and A12, not 120."""
    for member in team.members:
        if not member.id.isdigit() or member.id.startswith("0") or len(member.id) > LEAST_ID:
            yield member.id


def _years(run: Consolidated) -> Iterator[str]:
    for days in (-366, 0, 366):
        yield str((run.period.start + timedelta(days=days)).year)
