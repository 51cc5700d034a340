"""What one letter is written from: the run in the reader's language, the reader, the occasion."""

from dataclasses import dataclass

from workbook.letters.occasion import Enclosed, Occasion
from workbook.letters.one_line import one_line
from workbook.review.consolidated import Consolidated
from workbook.review.figures import index_figures
from workbook.review.source import Source
from workbook.schema.cell_text import in_a_line
from workbook.schema.recipient import Audience, Recipient
from workbook.schema.team import Member
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Everything a letter is written from.

    Attributes:
        source: The run, told in the reader's language.
        member: Whose page it is; None for the whole team.
    """

    source: Source
    recipient: Recipient
    occasion: Occasion
    enclosed: Enclosed
    member: Member | None

    @property
    def lang(self) -> Lang:
        """The letter's language."""
        return self.source.lang

    def hidden(self, text: str) -> tuple[str, int]:
        """Return a fact on one line, without what the reader must not read, and how much that was."""
        shown, count = self.enclosed.mask.masked(in_a_line(text))
        return one_line(shown), count


def is_for(run: Consolidated, recipient: Recipient) -> bool:
    """Return whether a run has something to tell a recipient: a member's page is one of the run's."""
    if recipient.audience is not Audience.MEMBER:
        return True
    return any(each.member_id == recipient.member_id for each in run.hand_ins)


def matter_of(
    run: Consolidated, recipient: Recipient, *, occasion: Occasion, enclosed: Enclosed
) -> Matter:
    """Return what the letter to a recipient is written from.

    A member's letter is about one of the month's members: ``is_for`` is true.
    """
    source = Source(run, index_figures(run), recipient.lang or run.team.lang)
    member = None
    if recipient.audience is Audience.MEMBER:
        members = source.figures.members
        member = next(each for each in members if each.id == recipient.member_id)
    return Matter(
        source=source, recipient=recipient, occasion=occasion, enclosed=enclosed, member=member
    )
