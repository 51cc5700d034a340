"""The pictures: made for a phone, the same every time, nothing cut off and nothing private."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from addin.fonts import find_font
from tests.review.sample import BUSY, MISSING, PEOPLE, Person, consolidated
from workbook.pictures.canvas import MARGIN
from workbook.pictures.chart import chart_picture
from workbook.pictures.font import Font
from workbook.pictures.member import member_picture
from workbook.pictures.team import team_picture
from workbook.review.consolidated import Consolidated
from workbook.schema.sentences import finding
from workbook.schema.words import LANGS, Lang, Words

RUN = consolidated()
PHONE_WIDTH = 1080
TALLEST = 4000  # what one still scrolls through


@pytest.fixture(scope="module")
def font() -> Font:
    return find_font()


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content)).convert("RGB")


def of_member(id_: str) -> Callable[[Consolidated, Lang, Font], bytes]:
    def draw(run: Consolidated, lang: Lang, font: Font) -> bytes:
        member = next(each for each in run.team.members if each.id == id_)
        return member_picture(run, member, lang, font)

    return draw


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("draw", [team_picture, of_member(BUSY), of_member(MISSING)])
def test_a_picture_is_as_wide_as_a_phone_and_keeps_its_margins(
    draw: Callable[[Consolidated, Lang, Font], bytes], lang: Lang, font: Font
) -> None:
    picture = opened(draw(RUN, lang, font))

    assert picture.width == PHONE_WIDTH
    assert 400 < picture.height < TALLEST
    body = picture.crop((PHONE_WIDTH - MARGIN + 1, 210, PHONE_WIDTH, picture.height - 100))
    assert body.getextrema() == ((255, 255), (255, 255), (255, 255))


@pytest.mark.parametrize("lang", LANGS)
def test_a_chart_has_its_size(lang: Lang, font: Font) -> None:
    assert opened(chart_picture(RUN, lang, font)).size == (960, 500)


def test_the_same_run_gives_the_same_bytes(font: Font) -> None:
    assert team_picture(RUN, "zh", font) == team_picture(consolidated(), "zh", font)


def test_what_stands_in_a_cell_is_not_drawn(font: Font) -> None:
    column = Words("电话", "Phone")

    def drawn(value: str) -> bytes:
        where = {"sheet": "日志", "cell": "J8", "member_id": BUSY}
        found = finding("bad_phone", **where, found=value, column=column, is_private=True)
        return of_member(BUSY)(replace(RUN, findings=(found,)), "zh", font)

    assert drawn("1380013800") == drawn("某某 13900139000")


def test_a_members_picture_does_not_change_with_others(font: Font) -> None:
    people = [replace(each, name=f"别人{n}") for n, each in enumerate(PEOPLE)]
    people[3] = PEOPLE[3]
    other = consolidated(people)

    assert of_member(BUSY)(RUN, "zh", font) == of_member(BUSY)(other, "zh", font)


def test_a_large_team_and_long_names_have_room(font: Font) -> None:
    people = [replace(PEOPLE[n % 12], name=f"{'欧阳' * 20}{n}") for n in range(60)]
    picture = opened(team_picture(consolidated(people), "en", font))
    body = picture.crop((PHONE_WIDTH - MARGIN + 1, 210, PHONE_WIDTH, picture.height - 100))

    assert picture.height < TALLEST
    assert body.getextrema() == ((255, 255), (255, 255), (255, 255))


@pytest.mark.parametrize("amount", [0.0, 1.0, 9_999_999_999.0])
def test_figures_of_any_size_are_drawn(amount: float, font: Font) -> None:
    run = consolidated([Person("张伟", "第一组", 60_000, (5, 4, 3, 2, 1), amount)])

    assert opened(team_picture(run, "zh", font)).width == PHONE_WIDTH
    assert opened(of_member("001")(run, "en", font)).width == PHONE_WIDTH
    assert opened(chart_picture(run, "zh", font)).width == 960
