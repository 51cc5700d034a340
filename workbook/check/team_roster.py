"""名册: the members of a team."""

from collections.abc import Iterator

from workbook.check.page import Page
from workbook.check.table import Typed, check_table
from workbook.schema.choices import ROLE, choice_id
from workbook.schema.finding import Finding
from workbook.schema.team import Member

GRAVE = frozenset({"member", "name", "joined", "left"})


def read_roster(page: Page) -> tuple[tuple[Member, ...], tuple[Finding, ...]]:
    """Read the roster.

    Who is expected to hand in depends on 工号 and on the days of joining and leaving: what is wrong
    with them, and a missing name, are errors.

    Args:
        page: The sheet as it stands.

    Returns:
        The members in the order listed, and what was found.

    Findings:
        ``no_members``, ``id_twice``; those of ``check_table``.
    """
    source = page.source("roster")
    if source is None or not source.rows:
        return (), (page.origin.says("no_members"),)
    typed = check_table(source, page.reading, grave=GRAVE)
    members = tuple(
        _member(typed, index) for index in range(len(source.rows)) if index not in typed.blocked
    )
    return members, (*typed.findings, *_twice(typed))


def _member(typed: Typed, index: int) -> Member:
    columns = ("name", "rank", "unit", "group", "phone", "email")
    texts = {each: typed.column(each)[index] or "" for each in columns}
    return Member(
        id=typed.column("member")[index],
        is_supervisor=typed.column("role")[index] == choice_id(ROLE[1]),
        joined=typed.column("joined")[index],
        left=typed.column("left")[index],
        **texts,
    )


def _twice(typed: Typed) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for index, member in enumerate(typed.column("member")):
        if member is not None and first.setdefault(member, index) != index:
            source = typed.source
            facts = (("other", source.cell("member", first[member])),)
            yield source.says("id_twice", source.table["member"], index, member, facts=facts)
