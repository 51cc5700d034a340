"""Every letter in Chromium, as wide as a phone and as a desktop: nothing is cut off, nothing is missing."""

from base64 import b64encode

import pytest

from addin.fonts import find_font
from tests.letters.browser import TALL, laid_out
from tests.letters.written import RUN, letter, recipient
from tests.review.sample import ASIDE, MISSING
from workbook.pictures.chart import chart_picture
from workbook.schema.recipient import Audience
from workbook.schema.words import LANGS

READERS = (
    (Audience.SUPERVISOR, ""),
    (Audience.ABOVE, ""),
    *((Audience.MEMBER, each) for each in ("004", ASIDE, MISSING)),
)


@pytest.fixture(scope="module")
def letters() -> tuple[str, ...]:
    """Return the HTML of every kind of letter, with its picture in it."""
    chart = b64encode(chart_picture(RUN, "zh", find_font())).decode()
    return tuple(
        letter(recipient(audience, lang=lang, member_id=member_id), week=week).html.replace(
            "cid:chart", f"data:image/png;base64,{chart}"
        )
        for audience, member_id in READERS
        for lang in LANGS
        for week in (0, 2)
    )


@pytest.mark.parametrize("width", [320, 390, 1000])
def test_no_letter_is_wider_than_where_it_is_read(letters: tuple[str, ...], width: int) -> None:
    found = laid_out(letters, width)

    assert [width] * len(letters) == [each["across"] for each in found]
    assert all(each["loaded"] and 200 < each["tall"] < TALL for each in found)


def test_what_cannot_be_broken_would_be_seen() -> None:
    wide = f"<!doctype html><body style='margin:0'>{'1' * 100}"

    assert laid_out([wide], 390)[0]["across"] > 390
