"""Makes the letters of a review: one to each line of 收件人 that it is for."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from addin.fonts import FontMissing, find_font
from addin.letter_templates import letter_templates, written
from addin.opened import OpenTeam
from addin.progress import Follow, unseen
from addin.reviewing import Reviewed
from workbook.check.team_recipients import recipients_on
from workbook.letters.letter import Attachment, Letter
from workbook.letters.matter import is_for
from workbook.letters.occasion import Enclosed
from workbook.letters.templates import Templates
from workbook.letters.write_letter import CHART, write_letter
from workbook.pictures.chart import chart_picture
from workbook.review.mask import mask_plan
from workbook.review.private import Private
from workbook.review.reader_mask import UNMASKED, Mask
from workbook.review.write import write_review
from workbook.schema.finding import Finding
from workbook.schema.recipient import Audience, Recipient
from workbook.schema.send_words import PRESSED, SEND
from workbook.schema.sentences import message
from workbook.schema.sentences_mail import MAIL_SENTENCES
from workbook.schema.team import Member
from workbook.schema.team_book.recipients import recipients_sheet
from workbook.schema.words import LANGS, Lang, Words

CHART_FILE = "chart.png"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Somebody who gets no letter.

    Attributes:
        name: Who.
        why: The reason.
    """

    name: str
    why: Words

    @property
    def told(self) -> Words:
        """Who and why, in one."""
        said = PRESSED["who"]
        zh, en = (said.of(lang, name=self.name, why=self.why.of(lang)) for lang in LANGS)
        return Words(zh, en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """The letters of a review.

    Attributes:
        letters: In the order of 收件人.
        left_out: Who gets none.
        notes: What is to be said of all of them.
        listed: Whom 收件人 names and no letter is made for, with why; what is said of its lines.
    """

    letters: tuple[Letter, ...]
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[Words, ...] = ()
    listed: tuple[Words, ...] = ()


def make_letters(
    opened: OpenTeam,
    done: Reviewed,
    *,
    today: date,
    is_masked: bool = True,
    follow: Follow = unseen,
) -> Made:
    """Return the letters of a review.

    Args:
        opened: The team book; a team's own templates lie in a folder beside it.
        done: The review.
        today: Who has left by then gets nothing.
        is_masked: Whether private values are masked for whoever is not to see them.
        follow: Shows how far it is.

    Raises:
        TemplateBroken: A team's own template cannot be used.
        FileUnread: It cannot be read.
    """
    templates = letter_templates(opened.file)
    recipients, gone = recipients_on(opened.team, today)
    writer = _Writer.of(done, templates, recipients, is_masked=is_masked)
    label = SEND["making"].of(done.lang)
    letters: list[Letter] = []
    left_out: list[LeftOut] = []
    for recipient in follow(recipients, total=len(recipients), label=label):
        if why := writer.why_not(recipient):
            left_out.append(LeftOut(recipient.name, why))
        else:
            letters.append(writer.letter(recipient))
    findings = (*opened.findings, *gone)
    said = _said(each for each in findings if each.code in MAIL_SENTENCES)
    tab = recipients_sheet().label.of(opened.team.lang)
    faulty = _said(each for each in findings if each.sheet == tab)
    pictureless = () if writer.chart or not letters else (SEND["no_chart"],)
    return Made(
        letters=tuple(letters),
        left_out=(*left_out, *writer.unreached()),
        notes=(*said, *(each for each in faulty if each not in said), *pictureless),
        listed=(*(each.told for each in left_out), *faulty),
    )


def _said(findings: Iterable[Finding]) -> tuple[Words, ...]:
    return tuple(Words(message(each, "zh"), message(each, "en")) for each in findings)


@dataclass(frozen=True)
class _Writer:
    """Writes the letters of one review; what several of them hold is made once.

    Attributes:
        chart: The inline picture in each language; empty where no font for it is found.
    """

    done: Reviewed
    templates: Templates
    private: Private | None
    chart: Mapping[Lang, Attachment]
    reviews: dict[tuple[Audience, str, Lang], tuple[bytes, int]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        done: Reviewed,
        templates: Templates,
        recipients: Iterable[Recipient],
        *,
        is_masked: bool,
    ) -> "_Writer":
        private = Private.of(done.run) if is_masked else None
        mask = Mask.of(done.run, Audience.ABOVE, private=private) if private else UNMASKED
        return cls(done, templates, private, charts_of(done, recipients, mask))

    def letter(self, recipient: Recipient) -> Letter:
        """Return the letter to one recipient.

        Raises:
            TemplateBroken: What its template works out cannot be worked out.
        """
        lang = recipient.lang or self.done.lang
        content, masked = self._review(recipient.audience, recipient.member_id, lang)
        member = self._member(recipient.member_id)
        about = (member.name,) if member else ()
        review = Attachment(self.done.file_name(lang, *about), content)
        # The chart shows what the whole team has done: no member's letter has it.
        pictures = (self.chart[lang],) if lang in self.chart and member is None else ()
        letter = write_letter(
            self.done.run,
            replace(recipient, lang=lang),
            occasion=self.done.occasion,
            enclosed=Enclosed(
                review=review,
                pictures=pictures,
                masked=masked,
                mask=self._mask(recipient.audience, recipient.member_id),
            ),
            templates=self.templates,
        )
        return written(letter)

    def why_not(self, recipient: Recipient) -> Words | None:
        """Return why somebody on the list gets no letter; None for who does."""
        return None if is_for(self.done.run, recipient) else SEND["not_here"]

    def unreached(self) -> Iterator[LeftOut]:
        """Yield the month's members whom no line of the list is for."""
        reached = {each.member_id for each in self.done.run.team.recipients}
        for hand_in in self.done.run.hand_ins:
            if hand_in.member_id not in reached:
                yield LeftOut(hand_in.name, SEND["no_line"])

    def _review(self, audience: Audience, member_id: str, lang: Lang) -> tuple[bytes, int]:
        """Return the review for an audience and how much is masked in it, made once."""
        key = (audience, member_id, lang)
        if key not in self.reviews:
            self.reviews[key] = self._written(*key)
        return self.reviews[key]

    def _written(self, audience: Audience, member_id: str, lang: Lang) -> tuple[bytes, int]:
        plan = self.done.plan(audience, self._member(member_id), lang=lang)
        shown, masked = mask_plan(plan, self._mask(audience, member_id))
        return write_review(shown), masked

    def _mask(self, audience: Audience, member_id: str) -> Mask:
        if self.private is None:
            return UNMASKED
        return Mask.of(self.done.run, audience, member_id, private=self.private)

    def _member(self, member_id: str) -> Member | None:
        here = {each.member_id for each in self.done.run.hand_ins}
        known = self.done.run.team.with_id(member_id)
        return known[-1] if known and member_id in here else None


def charts_of(
    done: Reviewed, recipients: Iterable[Recipient], mask: Mask
) -> dict[Lang, Attachment]:
    """Return the picture that stands in letters, by language; nothing where no font for it is found.

    Args:
        done: The review.
        recipients: Who gets a letter.
        mask: What is hidden on it.
    """
    langs = sorted({each.lang or done.lang for each in recipients})
    try:
        font = find_font()
    except FontMissing:
        return {}
    return {
        lang: Attachment(
            CHART_FILE, chart_picture(done.run, lang, font, mask=mask), content_id=CHART
        )
        for lang in langs
    }
