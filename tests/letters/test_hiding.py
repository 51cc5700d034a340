"""What the mask hides is in no letter, chat text or picture, and is counted."""

import re
from dataclasses import dataclass, replace

import pytest

from addin.fonts import find_font
from tests.letters.written import REVIEW, RUN, recipient, templates
from workbook.letters.chat import chat_of_member, chat_of_team
from workbook.letters.letter import Letter
from workbook.letters.occasion import Enclosed, Occasion
from workbook.letters.write_letter import write_letter
from workbook.pictures.member import member_picture
from workbook.pictures.team import team_picture
from workbook.schema.recipient import Audience
from workbook.schema.words import LANGS, Lang

PHONE = "13812345678"


@dataclass(frozen=True)
class Phones:
    """Hides eleven figures."""

    def masked(self, value: str) -> tuple[str, int]:
        """Return the text with the middle figures hidden."""
        return re.subn(r"(?<!\d)(1\d{2})\d{4}(\d{4})(?!\d)", r"\1****\2", value)


TEAM = replace(
    RUN.team,
    name=f"城东一部{PHONE}",
    supervisor=f"孙丽 {PHONE}",
    members=tuple(replace(each, name=f"{each.name}{PHONE}号客户经理") for each in RUN.team.members),
)
PLANTED = replace(
    RUN,
    team=TEAM,
    hand_ins=tuple(replace(each, name=f"{each.name}{PHONE}号客户经理") for each in RUN.hand_ins),
)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("audience", "member_id"),
    [(Audience.ABOVE, ""), (Audience.MEMBER, "004"), (Audience.MEMBER, "011")],
)
def test_a_letter_holds_nothing_that_its_mask_hides(
    audience: Audience, member_id: str, lang: Lang
) -> None:
    reader = recipient(audience, lang=lang, member_id=member_id)
    for week in (None, RUN.period.weeks[1]):
        found = write_letter(
            PLANTED,
            reader,
            occasion=Occasion(period=RUN.period, week=week),
            enclosed=Enclosed(review=REVIEW, mask=Phones()),
            templates=templates(),
        )
        assert isinstance(found, Letter)
        assert PHONE not in found.subject + found.text + found.html
        assert "138****5678" in found.text
        assert found.masked > 0


@pytest.mark.parametrize("lang", LANGS)
def test_chat_texts_and_pictures_hold_nothing_that_their_mask_hides(lang: Lang) -> None:
    font, mask = find_font(), Phones()
    told = chat_of_team(PLANTED, lang, mask=mask)
    drawn = team_picture(PLANTED, lang, font, mask=mask)
    other = replace(PLANTED, team=replace(TEAM, name="城东一部13800005678"))

    assert PHONE not in told
    assert "138****5678" in told
    assert drawn == team_picture(other, lang, font, mask=mask)
    for member in TEAM.members:
        assert PHONE not in chat_of_member(PLANTED, member, lang, mask=mask)
    first = TEAM.members[0]
    renamed = replace(first, name="张伟13800005678号客户经理")
    assert member_picture(PLANTED, first, lang, font, mask=mask) == member_picture(
        PLANTED, renamed, lang, font, mask=mask
    )
