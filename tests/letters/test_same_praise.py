"""What went well in a month is the same on a member's page, in her letter, her text and her picture."""

import pytest

from addin.fonts import find_font
from tests.letters.written import REVIEW, recipient, templates
from tests.review.month_sample import before, month_plan, over
from tests.review.reading import notes, sheet
from workbook.letters.chat import chat_of_member
from workbook.letters.letter import Letter
from workbook.letters.occasion import Enclosed, Occasion
from workbook.letters.write_letter import write_letter
from workbook.pictures.member import member_picture
from workbook.schema.recipient import Audience


@pytest.mark.parametrize("member_id", ["001", "002", "004"])
def test_a_member_is_praised_for_the_same_on_her_page_in_her_letter_and_in_the_chat(
    member_id: str,
) -> None:
    run = over()
    member = next(each for each in run.team.members if each.id == member_id)
    page = sheet(month_plan(Audience.MEMBER, "zh", member_id), f"member {member_id}")
    praised = [str(line).removeprefix("✓ ") for line in notes(page, "well")]

    found = write_letter(
        run,
        recipient(Audience.MEMBER, member_id=member_id),
        occasion=Occasion(period=run.period, before=before()),
        enclosed=Enclosed(review=REVIEW),
        templates=templates(),
    )
    told = chat_of_member(run, member, "zh", before=before())

    assert isinstance(found, Letter)
    assert [f"- {each}" for each in praised] == found.text.split("要点\n")[1].splitlines()[:2]
    assert [f"· {each}" for each in praised] == told.split("做得好\n")[1].splitlines()[:2]


def test_the_picture_praises_more_than_last_month_too() -> None:
    run, font = over(), find_font()
    member = run.team.members[0]
    with_before, without = (
        member_picture(run, member, "zh", font, before=then) for then in (before(), None)
    )

    assert with_before != without
