"""What came of letters, as it is told."""

from pathlib import Path

import pytest

from addin.mail.outbox import Outbox
from addin.mail.way import Sent
from addin.screen import plain_lines
from addin.sending.page import results_page
from tests.mail.made import letter, message
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.words import NOTHING


@pytest.mark.parametrize(
    ("ways", "told"),
    [
        ((Way.OUTLOOK,), "1 封已存好、等你发，0 封没有发出，0 封不确定，0 封待发"),
        (
            (Way.SMTP, Way.OUTLOOK),
            "1 封已发出，1 封已存好、等你发，0 封没有发出，0 封不确定，0 封待发",
        ),
        ((Way.SMTP,), "1 封已发出，0 封没有发出，0 封不确定，0 封待发"),
    ],
)
def test_what_outlook_merely_shows_is_not_counted_as_sent(
    tmp_path: Path, ways: tuple[Way, ...], told: str
) -> None:
    with Outbox(tmp_path / "outbox.db") as outbox:
        for number, way in enumerate(ways):
            said = SAID["outlook_shown"] if way is Way.OUTLOOK else NOTHING
            outbox.settle(outbox.put(letter(number, way=way), message(number)), Sent(said))
        lines = list(plain_lines(results_page(outbox.entries(), "zh")))

    assert told == lines[-1]
