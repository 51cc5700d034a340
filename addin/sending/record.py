"""Letters as the JSON object tells them."""

from collections.abc import Iterable

from addin.mail.entry import Entry
from addin.record import Record, empty_record
from addin.sending.page import standing_of, state_of
from addin.sending.preview import Preview, Shown
from workbook.schema.words import Lang


def sent_record(command: str, preview: Preview, entries: Iterable[Entry], lang: Lang) -> Record:
    """Return the object of letters; ``status`` says what came of each, or whether it goes."""
    now = {(each.digest, each.recipient): each for each in entries}
    letters = []
    for shown in preview.shown:
        entry = now.get(shown.key)
        if entry is None:
            letters.append(_letter(shown, str(shown.standing), standing_of(shown).of(lang)))
        else:
            letters.append(_letter(shown, str(entry.state), state_of(entry).of(lang)))
    return {**_about(command, preview), "letters": letters}


def outbox_record(command: str, entries: Iterable[Entry], lang: Lang) -> Record:
    """Return the object of what is in the outbox."""
    return {
        **empty_record(command),
        "letters": [
            {
                "number": each.id,
                "team": each.team,
                "about": each.period,
                "name": each.name,
                "address": each.address or None,
                "audience": str(each.audience),
                "way": str(each.way),
                "subject": each.subject,
                "attached": list(each.files),
                "bytes": each.size,
                "masked": each.masked,
                "status": str(each.state),
                "said": state_of(each).of(lang),
                "since": each.changed.isoformat(timespec="seconds"),
            }
            for each in entries
        ],
    }


def _about(command: str, preview: Preview) -> Record:
    run = preview.done.run
    return {
        **empty_record(command),
        "period": {
            "id": run.period.id,
            "start": run.period.start.isoformat(),
            "end": run.period.end.isoformat(),
        },
        "as_of": run.as_of.isoformat(),
    }


def _letter(shown: Shown, status: str, said: str) -> Record:
    letter, recipient = shown.letter, shown.letter.recipient
    return {
        "name": recipient.name,
        "address": recipient.address or None,
        "audience": str(recipient.audience),
        "member_id": recipient.member_id or None,
        "way": str(recipient.way),
        "is_outside": recipient.is_outside,
        "subject": letter.subject,
        "attached": [each.file for each in letter.attachments if not each.content_id],
        "bytes": letter.size,
        "masked": letter.masked,
        "status": status,
        "said": said,
    }
