"""Every letter once: what is queued, being sent, sent, refused, or unknown, on disk.

    queued ─ begin ─> sending ─┬─> sent
       ^                       ├─> refused
       └──── put off (4xx) ────┤
                               └─> unknown ─ a person says ─> queued | sent

"sending" that is found at a start means that whoever sent it has died in between: it is unknown, and
never sent again by itself.
"""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from addin.mail.entry import Change, Entry, State
from addin.mail.errors import ContentGone
from addin.mail.ledger import Ledger
from addin.mail.message import recipient_key
from addin.mail.outbox_file import faults
from addin.mail.rows import GOES_BY, row_of, text_of, time_of
from addin.mail.way import Answer, Later, Message, Refused, Sent, Unknown
from workbook.letters.letter import Letter
from workbook.schema.mail_words import SAID
from workbook.schema.words import NOTHING, Words

# How long a letter is put off after its first, second, … temporary refusal; then it is refused.
PUT_OFF = tuple(timedelta(minutes=each) for each in (1, 5, 15, 30, 60, 120, 240))
KEPT_WAITING = timedelta(days=30)  # then the bytes of what was not sent go, and it is not sent
KEPT = timedelta(days=3 * 365)  # PIPL art. 56: records of handling for at least three years


class Outbox(Ledger):
    """An open outbox."""

    def put(self, letter: Letter, message: Message) -> Entry:
        """Queue a letter, unless the same is there for the same recipient already.

        Returns:
            Its entry: queued, to go as it would today; or how the earlier one stands, as it is.
        """
        with self._whole() as at:
            entries = self._same(letter)
            if not entries:
                row = {**row_of(letter, message), "changed": at}
                names, places = ", ".join(row), ", ".join(f":{name}" for name in row)
                self._base.execute(f"INSERT INTO letter ({names}) VALUES ({places})", row)  # noqa: S608
                entries = self._same(letter)
                self._note(entries[0].id, State.QUEUED, NOTHING, at)
            elif entries[0].state is State.QUEUED:
                self._renew(entries[0].id, letter, message)
                entries = self._same(letter)
        return entries[0]

    def _renew(self, entry_id: int, letter: Letter, message: Message) -> None:
        """Let a letter go as the team book now says: the way, the sender, and so its bytes.

        By another way it need not wait for the patience that a server asked for.
        """
        row = row_of(letter, message)
        told = {name: row[name] for name in GOES_BY}
        places = ", ".join(f"{name} = :{name}" for name in told)
        self._base.execute(
            f"UPDATE letter SET {places},"  # noqa: S608 - our own words
            " tries = CASE WHEN way = :way THEN tries ELSE 0 END,"
            " not_before = CASE WHEN way = :way THEN not_before END WHERE id = :id",
            {**told, "id": entry_id},
        )

    def found(self, letter: Letter) -> Entry | None:
        """Return the entry of the same letter to the same recipient; None for none."""
        return next(iter(self._same(letter)), None)

    def _same(self, letter: Letter) -> tuple[Entry, ...]:
        told = (letter.team, letter.period, letter.digest, recipient_key(letter))
        return self._entries("team = ? AND period = ? AND digest = ? AND recipient = ?", *told)

    def entry(self, entry_id: int) -> Entry:
        """Return an entry by its number."""
        (found,) = self._entries("id = ?", entry_id)
        return found

    def entries(self, team: str | None = None, period: str | None = None) -> tuple[Entry, ...]:
        """Return all entries, or a team's, or those of one of its periods, in the order queued."""
        return self._entries(
            "(?1 IS NULL OR team = ?1) AND (?2 IS NULL OR period = ?2)", team, period
        )

    def unknown(self) -> tuple[Entry, ...]:
        """Return what somebody has to be asked about."""
        return self._entries("state = 'unknown'")

    def due(self) -> tuple[Entry, ...]:
        """Return what is queued and not put off, the longest waiting first.

        A letter put off for longer than it can have been was put off by a clock that was wrong.
        """
        at = self._clock()
        return tuple(
            each
            for each in self._entries("state = 'queued'")
            if each.not_before is None or not at < each.not_before <= at + max(PUT_OFF)
        )

    def message(self, entry: Entry) -> Message:
        """Return a letter's bytes.

        Raises:
            ContentGone: They were cleared away.
        """
        with faults(self.file):
            (row,) = self._base.execute(
                "SELECT sender, content FROM letter WHERE id = ?", (entry.id,)
            )
        if row["content"] is None:
            raise ContentGone("content_gone", name=entry.name)
        return Message(
            id=entry.message_id,
            sender=row["sender"],
            recipient=entry.address,
            name=entry.name,
            subject=entry.subject,
            content=row["content"],
        )

    def recover(self) -> tuple[Entry, ...]:
        """Make unknown what whoever sent before died over; only for who holds the sending lock.

        Returns:
            Those.
        """
        left = self._entries("state = 'sending'")
        for each in left:
            self._change(each.id, State.UNKNOWN, SAID["killed"])
        return tuple(self.entry(each.id) for each in left)

    def begin(self, entry: Entry) -> None:
        """Note, on the disk, that a queued letter may have gone from now on."""
        self._change(entry.id, State.SENDING, NOTHING, only_from=State.QUEUED)

    def settle(self, entry: Entry, answer: Answer) -> Entry:
        """Note what came of a letter."""
        match answer:
            case Sent(said):
                self._change(entry.id, State.SENT, said)
            case Refused(_, said):
                self._change(entry.id, State.REFUSED, said)
            case Unknown(said):
                self._change(entry.id, State.UNKNOWN, said)
            case Later(_, said):
                self._put_off(entry, said)
        return self.entry(entry.id)

    def arrived(self, entry: Entry) -> Entry:
        """Note that somebody says an unknown letter has arrived."""
        self._change(entry.id, State.SENT, SAID["arrived"], only_from=State.UNKNOWN)
        return self.entry(entry.id)

    def again(self, entry: Entry, remade: tuple[Letter, Message] | None = None) -> Entry:
        """Queue a letter once more, after somebody said yes to exactly that.

        Args:
            entry: One that is sent, refused or unknown; another stays as it is.
            remade: It made anew, to go as it would today; None: as it was to go.

        Raises:
            ContentGone: It is not made anew, and its bytes were cleared away.
        """
        if entry.state in (State.QUEUED, State.SENDING):
            return entry
        if remade is None:
            self.message(entry)
        with self._whole() as at:
            self._base.execute("UPDATE letter SET tries = 0 WHERE id = ?", (entry.id,))
            self._write(entry.id, State.QUEUED, SAID["again"], at, only_from=entry.state)
            if remade is not None:
                self._renew(entry.id, *remade)
        return self.entry(entry.id)

    def reopen(self, entry: Entry) -> Entry:
        """Let a letter that was sent wait again, after somebody said so; ``put`` brings its bytes."""
        self._change(entry.id, State.QUEUED, SAID["again"], only_from=State.SENT)
        return self.entry(entry.id)

    def replace(self, entries: Iterable[Entry]) -> None:
        """Give up waiting letters that have become others: a newer version goes in their place."""
        for new in entries:
            for old in self.entries(new.team, new.period):
                is_same = (old.recipient, old.audience, old.member_id) == (
                    new.recipient,
                    new.audience,
                    new.member_id,
                )
                if is_same and old.state is State.QUEUED and old.digest != new.digest:
                    self._change(old.id, State.REFUSED, SAID["replaced"], only_from=State.QUEUED)

    def changes(self, team: str | None = None) -> Iterator[Change]:
        """Yield everything that happened to letters, the first first."""
        entries = {each.id: each for each in self.entries(team)}
        with faults(self.file):
            rows = self._base.execute("SELECT * FROM change ORDER BY id").fetchall()
        for row in rows:
            if row["letter"] in entries:
                yield Change(
                    entry=entries[row["letter"]],
                    at=time_of(row["at"]),
                    state=State(row["state"]),
                    said=Words(row["said_zh"], row["said_en"]),
                )

    def tidy(self) -> None:
        """Clear away what is kept no longer: bytes that wait too long, and old lines altogether."""
        at = self._clock()
        waiting, oldest = text_of(at - KEPT_WAITING), text_of(at - KEPT)
        for each in self._entries("state = 'queued' AND changed < ?", waiting):
            self._change(each.id, State.REFUSED, SAID["given_up"], only_from=State.QUEUED)
        with self._whole():
            self._base.execute(
                "UPDATE letter SET content = NULL WHERE state = 'unknown' AND changed < ?",
                (waiting,),
            )
            # What nobody has decided about is never forgotten.
            self._base.execute(
                "DELETE FROM letter WHERE state IN ('sent', 'refused') AND changed < ?", (oldest,)
            )

    def _put_off(self, entry: Entry, said: Words) -> None:
        if entry.tries >= len(PUT_OFF):
            self._change(entry.id, State.REFUSED, said)
            return
        until = text_of(self._clock() + PUT_OFF[entry.tries])
        with self._whole() as at:
            self._base.execute("UPDATE letter SET tries = tries + 1 WHERE id = ?", (entry.id,))
            self._write(entry.id, State.QUEUED, said, at)
            self._base.execute("UPDATE letter SET not_before = ? WHERE id = ?", (until, entry.id))
