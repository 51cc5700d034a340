"""A letter's bytes, read by a second parser: what is shown is what goes, and to nobody else."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.mail.errors import LetterUnfit
from addin.mail.message import build_message
from addin.mail.parts import parts_of, with_pictures
from tests.mail.made import AT, SENDER, SENDER_NAME, letter, message
from tests.mail.second_parser import decoded, mailboxes, read
from tests.mail.wire import wrong_on_the_wire
from workbook.letters.letter import Attachment, Letter
from workbook.schema.recipient import Audience, Recipient, Way

CASES = 2_000


def to(name: str = "周明远", address: str = "zhou@example.com", **more: object) -> Letter:
    """Return a letter with one thing to look at."""
    who = Recipient(name=name, address=address, audience=Audience.ABOVE, way=Way.SMTP)
    about = {"subject": "11月", "text": "完成", "html": "<p>完成</p>", "attachments": (), **more}
    return Letter(team="YS01", period="2026-11", recipient=who, **about)  # type: ignore[arg-type]


def built(made: Letter) -> bytes:
    """Return a letter's bytes."""
    return build_message(made, sender=SENDER, sender_name=SENDER_NAME, at=AT).content


def test_random_letters_on_the_wire() -> None:
    chance = random.Random(20261130)

    assert [] == [each for _ in range(CASES) if (each := wrong_on_the_wire(chance))]


@given(name=st.text(max_size=60), subject=st.text(max_size=120), file=st.text(max_size=80))
def test_any_text_is_read_back_as_it_is_or_refused(name: str, subject: str, file: str) -> None:
    made = to(name, subject=subject, attachments=(Attachment(f"{file}.xlsx", b"PK"),))
    try:
        part = read(built(made))
    except LetterUnfit:
        return
    assert ([(name, "zhou@example.com")], subject) == (
        mailboxes(part.header("to")),
        decoded(part.header("subject")),
    )
    assert ["", "", f"{file}.xlsx"] == [each.file for each in part.leaves()]


def test_the_shape_of_a_letter() -> None:
    part = read(message().content)

    assert ("multipart/mixed", ["multipart/alternative", letter_type()]) == (
        part.kind,
        [each.kind for each in part.parts],
    )
    alternative = part.parts[0]
    assert ["text/plain", "multipart/related"] == [each.kind for each in alternative.parts]
    related = alternative.parts[1]
    assert ["text/html", "image/png"] == [each.kind for each in related.parts]
    assert "<chart>" == related.parts[1].header("content-id")
    assert "Mon, 30 Nov 2026 17:05:00 +0800" == part.header("date")


def letter_type() -> str:
    """Return the content type of a review."""
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def test_a_name_full_of_addresses_is_one_name() -> None:
    name = '"林, boss@evil.example" <thief@evil.example>, ' * 4

    assert [(name, "zhou@example.com")] == mailboxes(read(built(to(name))).header("to"))


def test_the_same_letter_has_the_same_bytes_and_number() -> None:
    assert message() == message()
    assert message().id != message(1).id
    assert letter().digest != letter(1).digest


@pytest.mark.parametrize("unfit", ["\r", "\n", "\r\n", "\x85", "\u2028", "\u2029", "\x0b", "\x00"])
@pytest.mark.parametrize("what", ["name", "subject", "file", "sender"])
def test_a_line_break_is_refused_everywhere(unfit: str, what: str) -> None:
    text, sender_name = f"周{unfit}Bcc: thief@evil.example", SENDER_NAME
    made = {
        "name": to(text),
        "subject": to(subject=text),
        "file": to(attachments=(Attachment(text, b"PK"),)),
        "sender": to(),
    }[what]
    if what == "sender":
        sender_name = text
    with pytest.raises(LetterUnfit) as told:
        build_message(made, sender=SENDER, sender_name=sender_name, at=AT)

    shown = "周" + "�" * len(unfit) + "Bcc: thief@evil.example"
    called = {"name": "姓名", "subject": "主题", "file": "附件名", "sender": "姓名"}[what]
    assert (
        f"这封信不能发：{called}“{shown}”里有换行或看不见的控制字符。请在主管台账里改掉再发。"
    ) == told.value.told("zh")


@pytest.mark.parametrize(
    "address",
    [
        "",
        "zhou",
        "zhou@",
        "@example.com",
        "zhou@example.com,li@example.com",
        "zhou@example.com;li@example.com",
        "zhou@example.com li@example.com",
        "zhou@example.com\r\nRCPT TO:<li@example.com>",
        "zhou@example.com> SIZE=1\n<li@example.com",
        "<zhou@example.com>",
        "周@example.com",
        "zhou@exаmple.com",
        "zhou@-example.com",
        "zhou..li@example.com",
        '"zhou li"@example.com',
        "zhou@[127.0.0.1]",
        f"{'z' * 65}@example.com",
        f"z@{'.'.join(['z' * 60] * 5)}",
    ],
)
def test_what_is_not_exactly_one_address_is_refused(address: str) -> None:
    with pytest.raises(LetterUnfit) as told:
        built(to(address=address))

    assert "unfit_address" == told.value.code


def test_what_was_agreed_to_is_read_back_for_other_ways() -> None:
    made, parts = letter(), parts_of(message())

    assert (made.text.replace("\n", "\r\n"), made.attachments[:1], made.attachments[1:]) == (
        parts.text.replace("\r\n", "\n").replace("\n", "\r\n"),
        parts.inline,
        parts.attached,
    )
    assert 'src="data:image/png;base64,iVBORw' not in parts.html
    assert 'src="data:image/png;base64,' in with_pictures(parts.html, parts.inline)
