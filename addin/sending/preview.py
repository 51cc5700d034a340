"""What is going to be sent, before anything is: every letter, and what became of earlier ones."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from addin.mail.entry import Entry, State
from addin.mail.message import recipient_key
from addin.mail.outbox import Outbox
from addin.reviewing import Reviewed
from addin.sending.letters import Made
from workbook.letters.letter import Letter


class Standing(StrEnum):
    """Whether a letter goes, and if not, why."""

    TO_SEND = "to_send"
    SENT_OTHER = "sent_other"  # another version of it was sent: it goes, and the reader is told
    SENT_SAME = "sent_same"
    PUT_OTHERWISE = "put_otherwise"  # it lies ready for a person, and goes by another way now
    UNKNOWN = "unknown"
    REFUSED = "refused"
    PUT_OFF = "put_off"  # the server asked for patience


OPEN = frozenset({Standing.UNKNOWN, Standing.PUT_OFF})  # it does not go, and has not gone
GOING = frozenset({Standing.TO_SEND, Standing.SENT_OTHER, Standing.PUT_OTHERWISE, Standing.REFUSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A letter as the preview shows it.

    Attributes:
        letter: The letter.
        standing: Whether it goes.
        earlier: The entry of the outbox that says so; None where there is none.
        is_again: The very same came to an end before, and is to go once more.
    """

    letter: Letter
    standing: Standing
    earlier: Entry | None = None
    is_again: bool = False

    @property
    def key(self) -> tuple[str, str]:
        """What a letter is found again by: what it says, and to whom."""
        return self.letter.digest, recipient_key(self.letter)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """Everything that is shown before sending."""

    done: Reviewed
    made: Made
    shown: tuple[Shown, ...]

    @property
    def going(self) -> tuple[Shown, ...]:
        """The letters that go if nothing is unticked."""
        return tuple(each for each in self.shown if each.standing in GOING)


def preview(done: Reviewed, made: Made, outbox: Outbox) -> Preview:
    """Return what is going to be sent.

    Args:
        done: The review.
        made: Its letters.
        outbox: What was sent before.
    """
    entries = outbox.entries(done.run.team.id, done.occasion.id)
    due = {each.id for each in outbox.due()}
    shown = tuple(_shown(letter, entries, due) for letter in made.letters)
    return Preview(done=done, made=made, shown=shown)


def _shown(letter: Letter, entries: Iterable[Entry], due: Collection[int]) -> Shown:
    recipient = letter.recipient
    whose = (recipient_key(letter), recipient.audience, recipient.member_id)
    about = [each for each in entries if whose == (each.recipient, each.audience, each.member_id)]
    same = [each for each in about if each.digest == letter.digest]
    waiting = [e for e in same if e.state is State.QUEUED and e.way is recipient.way]
    put_off = next((each for each in waiting if each.id not in due), None)
    if put_off:
        return Shown(letter=letter, standing=Standing.PUT_OFF, earlier=put_off)
    for standing, entry in _standings(letter, same, about):
        is_ended = any(each.state in (State.SENT, State.REFUSED) for each in same)
        is_again = standing in GOING and is_ended
        return Shown(letter=letter, standing=standing, earlier=entry, is_again=is_again)
    return Shown(letter=letter, standing=Standing.TO_SEND)


def _standings(
    letter: Letter, same: Sequence[Entry], about: Sequence[Entry]
) -> Iterable[tuple[Standing, Entry]]:
    """Yield what holds, the gravest first; of a letter that may have arrived nothing new is sent.

    What the reader has is the version that went last: an earlier one that is made again goes again.
    """
    yield from ((Standing.UNKNOWN, e) for e in about if e.state in (State.UNKNOWN, State.SENDING))
    gone = [each for each in about if each.state is State.SENT]
    last = max(gone, key=lambda each: (each.changed, each.id), default=None)
    if last is not None and last.digest == letter.digest:
        is_otherwise = last.is_put and last.way is not letter.recipient.way
        yield (Standing.PUT_OTHERWISE if is_otherwise else Standing.SENT_SAME), last
    yield from ((Standing.REFUSED, e) for e in same if e.state is State.REFUSED)
    if last is not None:
        yield Standing.SENT_OTHER, last
