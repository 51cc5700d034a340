"""Letters as rows of the outbox's database, and back."""

import sqlite3
from datetime import UTC, datetime

from addin.mail.entry import Entry, State
from addin.mail.message import recipient_key
from addin.mail.way import Message
from workbook.letters.letter import Letter
from workbook.schema.recipient import Audience, Way
from workbook.schema.words import Words

# What may be another when a letter that waits is made anew: whoever gets it and what it says are not.
GOES_BY = ("name", "address", "way", "sender", "message_id", "content", "size")


def row_of(letter: Letter, message: Message) -> dict[str, str | int | bytes]:
    """Return a letter as the row that it is queued as."""
    recipient = letter.recipient
    files = "\n".join(each.file for each in letter.attachments if not each.content_id)
    return {
        "team": letter.team,
        "period": letter.period,
        "digest": letter.digest,
        "recipient": recipient_key(letter),
        "name": recipient.name,
        "address": recipient.address,
        "audience": recipient.audience.value,
        "member_id": recipient.member_id,
        "way": recipient.way.value,
        "subject": letter.subject,
        "files": files,
        "size": len(message.content),
        "masked": letter.masked,
        "sender": message.sender,
        "message_id": message.id,
        "content": message.content,
        "state": State.QUEUED.value,
    }


def entry_of(row: sqlite3.Row) -> Entry:
    """Return a row as an entry."""
    return Entry(
        id=row["id"],
        team=row["team"],
        period=row["period"],
        digest=row["digest"],
        recipient=row["recipient"],
        name=row["name"],
        address=row["address"],
        audience=Audience(row["audience"]),
        member_id=row["member_id"],
        way=Way(row["way"]),
        subject=row["subject"],
        files=tuple(filter(None, row["files"].split("\n"))),
        size=row["size"],
        masked=row["masked"],
        message_id=row["message_id"],
        state=State(row["state"]),
        tries=row["tries"],
        said=Words(row["said_zh"], row["said_en"]),
        changed=time_of(row["changed"]),
        not_before=time_of(row["not_before"]) if row["not_before"] else None,
    )


def text_of(at: datetime) -> str:
    """Return a time as text that sorts as the times do."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def time_of(text: str) -> datetime:
    """Return such a text as a time, in the system's zone."""
    return datetime.fromisoformat(text).astimezone()
