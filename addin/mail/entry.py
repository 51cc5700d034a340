"""One letter in the outbox, as a value."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workbook.schema.mail_words import NOT_SENT, PUT, SAID, STATE
from workbook.schema.recipient import PUT_WAYS, Audience, Way
from workbook.schema.words import Words


class State(StrEnum):
    """How a letter stands."""

    QUEUED = "queued"
    SENDING = "sending"  # at this moment; found at a start, it is unknown
    SENT = "sent"
    REFUSED = "refused"
    UNKNOWN = "unknown"  # it may have arrived


_GONE = frozenset({SAID["arrived"], SAID["outlook_took"]})  # though by a way that puts letters

_OUR_OWN = frozenset(SAID[each] for each in ("not_arrived", "given_up", "replaced"))


def is_put(state: State, way: Way, said: Words) -> bool:
    """Return whether a letter lies ready for a person to send, or is shown to her.

    Args:
        state: How it stands.
        way: How it goes.
        said: Why it stands so.
    """
    return state is State.SENT and way in PUT_WAYS and said not in _GONE


def standing_words(state: State, way: Way, said: Words) -> Words:
    """Return how a letter stands, in words: nobody has sent a draft yet.

    Args:
        state: How it stands.
        way: How it goes.
        said: Why it stands so.
    """
    if is_put(state, way, said):
        return PUT
    is_returned = way is not Way.OUTLOOK and said not in _OUR_OWN  # no server has seen Outlook's
    return NOT_SENT if state is State.REFUSED and not is_returned else STATE[state]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A letter as the outbox knows it.

    Attributes:
        id: Its number in this outbox.
        team: The team's id.
        period: What it is about.
        digest: What it says.
        recipient: By what its recipient is told from others.
        name: Whom it greets.
        address: Where it goes.
        audience: For whom it was made.
        member_id: Whose page it is, where it is a member's.
        way: How it goes.
        subject: Its subject.
        files: The names of what is attached.
        size: Its bytes on the wire.
        masked: How many private values were masked.
        message_id: Its Message-ID.
        state: How it stands.
        tries: How often it was put off.
        said: Why it stands so, in both languages.
        changed: Since when it stands so.
        not_before: When a letter that was put off is tried again; None: at once.
    """

    id: int
    team: str
    period: str
    digest: str
    recipient: str
    name: str
    address: str
    audience: Audience
    member_id: str
    way: Way
    subject: str
    files: tuple[str, ...]
    size: int
    masked: int
    message_id: str
    state: State
    tries: int
    said: Words
    changed: datetime
    not_before: datetime | None

    @property
    def is_put(self) -> bool:
        """Whether it lies ready for a person to send."""
        return is_put(self.state, self.way, self.said)

    @property
    def standing(self) -> Words:
        """How it stands, in words."""
        return standing_words(self.state, self.way, self.said)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One line of what happened to letters.

    Attributes:
        entry: The letter, as it stands now.
        at: When it happened.
        state: How it stood from then on.
        said: Why.
    """

    entry: Entry
    at: datetime
    state: State
    said: Words
