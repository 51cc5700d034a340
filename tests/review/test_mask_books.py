"""From books that hold customers in every corner to a review in which nobody can be recognised."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from io import BytesIO

import openpyxl
import pytest
from openpyxl.comments import Comment

from tests.review.private_run import Canary, canaries
from tests.review.test_mask import left_in, texts_of
from tests.typed import Typed, typed
from workbook.calendar.build import build_period
from workbook.fill.member_books import member_books
from workbook.pipeline import Source, consolidate
from workbook.review.consolidated import Consolidated
from workbook.review.mask import Mask, mask_plan
from workbook.review.plan import plan_review
from workbook.review.write import write_review
from workbook.schema.member import member_book
from workbook.schema.playbook import Playbook
from workbook.schema.recipient import Audience
from workbook.schema.team import Member, Team

EACH = 150
FOUND = canaries(2 * EACH, seed=11)
HERS, HIS = FOUND[:EACH], FOUND[EACH:]


def rows(found: Sequence[Canary], playbook: Playbook) -> list[Typed]:
    """Return log rows that name customers where they belong and where they do not."""
    wrong = ("quantity", "next_date", "is_new")
    return [
        {
            "date": date(2026, 11, 3 + n % 4),
            "customer": each.name,
            "activity": playbook.activities[0].label,
            "phone": each.phone,
            "record": f"{each.name} {each.identity}",
            wrong[n % 3]: f"{each.name}，{each.phone}，{each.card}，{each.mail}",
        }
        for n, each in enumerate(found)
    ]


def with_corners(content: bytes, found: Sequence[Canary]) -> bytes:
    """Return a book with customers in a note, a hidden sheet and the properties too."""
    workbook = openpyxl.load_workbook(BytesIO(content))
    all_of_them = "；".join(value for each in found for value in each.values())
    workbook["日志"]["B3"].comment = Comment(all_of_them, found[0].name)
    hidden = workbook.create_sheet(found[1].name)
    hidden.sheet_state = "veryHidden"
    hidden["A1"] = all_of_them
    workbook.properties.creator = found[2].name
    workbook.properties.description = all_of_them
    saved = BytesIO()
    workbook.save(saved)
    return saved.getvalue()


@pytest.fixture(scope="module")
def run(playbook: Playbook) -> Consolidated:
    """Return the month of a team of two, both with customers in every corner of their books."""
    members = (Member(id="0101", name="林晓晴"), Member(id="0102", name="周明远"))
    team = Team(id="T1", name="演示", supervisor="林晓晴", playbook=playbook, members=members)
    period, _ = build_period("2026-11", team)
    book = member_book(playbook, len(period.days))
    sources = []
    for found, (name, blank) in zip((HERS, HIS), member_books(team, period, members), strict=True):
        filled = typed(blank, book, "zh", rows={("log", "log"): rows(found, playbook)})
        sources.append(Source(name, partial(bytes, with_corners(filled, found))))
    return consolidate(team, sources, month="2026-11", as_of=date(2026, 11, 13), is_review=True)


def test_who_is_above_recognises_nobody(run: Consolidated) -> None:
    plan = plan_review(run, "zh")
    masked, count = mask_plan(plan, Mask.of(run, Audience.ABOVE))

    assert len(left_in(texts_of(write_review(plan)), FOUND)) > EACH
    assert left_in(texts_of(write_review(masked)), FOUND) == []
    assert count > EACH


def test_a_member_recognises_her_own_customers_by_their_names_alone(run: Consolidated) -> None:
    plan = plan_review(run, "zh")
    masked, _ = mask_plan(plan, Mask.of(run, Audience.MEMBER, "0101"))
    left = left_in(texts_of(write_review(masked)), FOUND)

    assert set(left) <= {each.name for each in HERS}
    assert len(left) > 0
