"""Whatever names hold, no markup comes from them and no header can be broken."""

import re
from dataclasses import replace
from email.message import EmailMessage
from email.policy import SMTP
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.letters.written import RUN, letter, recipient
from workbook.letters.one_line import one_line
from workbook.review.consolidated import Consolidated
from workbook.schema.recipient import Audience
from workbook.schema.words import LANGS

HOSTILE = (
    "<script>alert(1)</script>",
    "</td></tr></table><img src=x onerror=alert(1)>",
    '" onmouseover="alert(1)',
    "{{ 7 * 7 }}{% raw %}",
    "a\r\nBcc: thief@else.example",
    "a\nSubject: other",
    "a\x85Bcc: b\u2028Bcc: c\u2029Bcc: d\x0bBcc: e\x0cBcc: f\x1cBcc: g",
    "\u202egnp.exe\u2066x",
    "&lt;b&gt;&amp;",
    "--boundary\r\n\r\n.\r\nQUIT",
    "=?utf-8?b?PHNjcmlwdD4=?=",
    "\x00\x1b[2J\ud800",
    "x" * 5000,
)
READERS = ((Audience.SUPERVISOR, ""), (Audience.ABOVE, ""), (Audience.MEMBER, "004"))
BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
ODD = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.text(st.sampled_from("<>&\"'{}%#\r\n\u2028\x85\x00:=a "), max_size=30),
)


class Tags(HTMLParser):
    """Counts tags, and keeps the texts."""

    def __init__(self) -> None:
        """Begin with nothing seen."""
        super().__init__()
        self.tags: list[tuple[str, ...]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, *sorted(name for name, _ in attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)


def named(name: str) -> Consolidated:
    """Return the run with a name in every place that a person fills in."""
    team = replace(
        RUN.team,
        name=name,
        supervisor=name,
        members=tuple(replace(each, name=name) for each in RUN.team.members),
    )
    hand_ins = tuple(replace(each, name=name) for each in RUN.hand_ins)
    return replace(RUN, team=team, hand_ins=hand_ins)


def tags_of(html: str) -> list[tuple[str, ...]]:
    reader = Tags()
    reader.feed(html)
    return reader.tags


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize(("audience", "member_id"), READERS)
def test_no_name_becomes_markup_or_breaks_a_header(
    name: str, audience: Audience, member_id: str
) -> None:
    for lang in LANGS:
        for week in (0, 2):
            reader = recipient(audience, lang=lang, member_id=member_id)
            plain = letter(replace(reader, name="甲"), week=week, run=named("甲"))
            found = letter(replace(reader, name=name), week=week, run=named(name))

            assert found.html.count("<") == plain.html.count("<")
            assert tags_of(found.html) == tags_of(plain.html)
            assert BREAKS.findall(found.subject) == []
            assert BREAKS.findall(found.text.replace("\n", "")) == []
            assert found.text.count("\n") == plain.text.count("\n")


def test_what_looks_like_a_template_in_a_name_stays_as_it_is() -> None:
    found = letter(recipient(), run=named("{{ 7 * 7 }}{% raw %}"))

    assert found.subject.startswith("{{ 7 * 7 }}{% raw %} 2026年11月")


@given(ODD)
def test_whatever_a_name_holds_the_letter_keeps_its_shape(name: str) -> None:
    found = letter(replace(recipient(), name=name), run=named(name))
    plain = letter(replace(recipient(), name="甲"), run=named("甲"))

    assert tags_of(found.html) == tags_of(plain.html)
    assert BREAKS.findall(found.subject + found.text.replace("\n", "")) == []


@given(ODD)
def test_a_subject_is_one_header_of_a_message(name: str) -> None:
    found = letter(recipient(), run=named(name))
    message = EmailMessage(policy=SMTP)
    message["Subject"] = found.subject
    head = message.as_bytes().split(b"\r\n\r\n")[0]
    starts = [line for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]

    assert [line.split(b":")[0] for line in starts] == [b"Subject"]


@given(st.text())
def test_a_line_is_one_line_and_stays_as_it_is(text: str) -> None:
    line = one_line(text)

    assert BREAKS.findall(line) == []
    assert one_line(line) == line
    assert len(line.splitlines()) <= 1
