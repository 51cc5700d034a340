"""Sends what was agreed to: through the outbox, by each letter's way, one answer a letter."""

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from types import TracebackType
from typing import Self

from addin.mail.entry import Entry, State
from addin.mail.errors import WayLacking
from addin.mail.message import build_message, message_number
from addin.mail.outbox import Outbox
from addin.mail.way import Unknown, WayOut
from addin.running import about_file, running
from workbook.letters.letter import Letter
from workbook.schema.mail_words import SAID
from workbook.schema.mail_words import WAY as WAY_WORDS
from workbook.schema.recipient import Way

NOW = timedelta(0)


@dataclass(frozen=True, slots=True)
class Event:
    """What came of one letter.

    Attributes:
        entry: How it stands now.
        number: Which of them, from 1.
        count: Of how many.
    """

    entry: Entry
    number: int
    count: int


def queue(
    outbox: Outbox,
    letters: Iterable[Letter],
    *,
    sender: str,
    sender_name: str,
    again: Collection[str] = (),
) -> tuple[Entry, ...]:
    """Queue letters, each once; one that waits already goes as it would today, another stays as it is.

    All are made before the first is queued: one that is unfit keeps every one back.

    Args:
        outbox: The outbox.
        letters: What was agreed to.
        sender: The address they come from.
        sender_name: Who they come from.
        again: The numbers (``message_number``) of those that somebody wants sent although the same
            was sent, was refused, or may have arrived.

    Returns:
        Their entries; those in the state ``queued`` are to be sent.

    Raises:
        LetterUnfit: One would put something else on the wire than is shown.
        OutboxUnfit: The outbox cannot be used.
    """
    at = outbox.now()
    made = [
        (each, build_message(each, sender=sender, sender_name=sender_name, at=at))
        for each in letters
    ]
    entries = []
    for letter, message in made:
        entry = outbox.put(letter, message)
        if message_number(letter) in again:
            entry = outbox.again(entry, (letter, message))
        entries.append(entry)
    return tuple(entries)


class Sending:
    """The one run that sends from an outbox.

    Attributes:
        recovered: What whoever sent before died over: unknown, and for a person to decide about.
    """

    def __init__(
        self,
        outbox: Outbox,
        ways: Mapping[Way, WayOut],
        *,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Keep what to send with.

        Args:
            outbox: The outbox.
            ways: The ways that were made ready.
            wait: Lets so many seconds pass.
        """
        self.recovered: tuple[Entry, ...] = ()
        self._outbox = outbox
        self._ways = ways
        self._wait = wait
        self._lock = running("send", about_file(outbox.file))
        self._held = ExitStack()

    def __enter__(self) -> Self:
        """Take the outbox for ourselves, and look what was left in the middle.

        Raises:
            AlreadyRunning: Another program sends from it.
            OutboxUnfit: It cannot be used.
        """
        with ExitStack() as held:
            held.enter_context(self._lock)
            self.recovered = self._outbox.recover()
            self._outbox.tidy()
            for each in self._ways.values():
                held.callback(each.close)
            self._held = held.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Say good-bye to the servers, and give the outbox back."""
        self._held.close()

    def send(self, entries: Iterable[Entry], *, patience: timedelta = NOW) -> Iterator[Event]:
        """Send what is queued of some letters, and yield what came of each as it comes.

        Args:
            entries: The letters; those that are not queued, or put off beyond the patience, stay.
            patience: How long to wait for a server that puts letters off.

        Raises:
            MailFault: No letter can go on; this one and those after it are still queued.
            WayLacking: A letter's way was not made ready; nothing was sent.
        """
        wanted = [each for each in entries if each.state is State.QUEUED]
        for each in wanted:
            if each.way not in self._ways:
                raise WayLacking("no_way", name=each.name, way=WAY_WORDS[each.way])
        numbers = {each.id: number for number, each in enumerate(wanted, 1)}
        until = self._outbox.now() + patience
        while True:
            for entry in self._outbox.due():
                if entry.id in numbers:
                    yield Event(self._sent(entry), numbers[entry.id], len(numbers))
            soonest = self._soonest(numbers)
            if soonest is None or self._outbox.now() + soonest > until:
                return
            self._wait(soonest.total_seconds())

    def _soonest(self, numbers: Mapping[int, int]) -> timedelta | None:
        """Return how long until one of these letters that were put off is tried again."""
        times = [
            each.not_before
            for each in self._outbox.entries()
            if each.id in numbers and each.state is State.QUEUED and each.not_before is not None
        ]
        return max(min(times) - self._outbox.now(), NOW) if times else None

    def _sent(self, entry: Entry) -> Entry:
        """Send one letter; whatever stops us after it may have gone leaves it unknown."""
        message = self._outbox.message(entry)
        try:
            answer = self._ways[entry.way].send(message, going=lambda: self._outbox.begin(entry))
        except BaseException:
            if self._outbox.entry(entry.id).state is State.SENDING:
                self._outbox.settle(entry, Unknown(SAID["killed"]))
            raise
        return self._outbox.settle(entry, answer)
