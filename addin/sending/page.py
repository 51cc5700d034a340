"""What ``send`` says: every letter before it goes, and what came of it."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path

from addin.mail.entry import Entry, State
from addin.page import Cell, Grid, Line, Page, Tone
from addin.sending.narrow import narrow_grid
from addin.sending.none_due import nothing_said
from addin.sending.preview import Preview, Shown, Standing
from addin.unsaved import told_size
from workbook.schema.command_words import NAME
from workbook.schema.mail_words import AUDIENCE, WAY
from workbook.schema.send_words import HEAD, SEND
from workbook.schema.words import Lang, Words

COLUMNS = ("name", "address", "audience", "way", "subject", "files", "size", "masked", "state")
STANDING_TONE = {
    Standing.TO_SEND: Tone.PLAIN,
    Standing.SENT_OTHER: Tone.WARN,
    Standing.SENT_SAME: Tone.FAINT,
    Standing.PUT_OTHERWISE: Tone.WARN,
    Standing.UNKNOWN: Tone.BAD,
    Standing.REFUSED: Tone.WARN,
    Standing.PUT_OFF: Tone.WARN,
}
# What is said where nothing left the house: it lies ready for a person.
_LAID: Mapping[Standing, str] = {Standing.SENT_SAME: "put_same", Standing.SENT_OTHER: "put_other"}
STATE_TONE = {
    State.SENT: Tone.GOOD,
    State.REFUSED: Tone.BAD,
    State.UNKNOWN: Tone.BAD,
    State.SENDING: Tone.BAD,
    State.QUEUED: Tone.WARN,
}


def preview_page(
    preview: Preview, lang: Lang, *, look: Path | None = None, is_narrow: bool = False
) -> Page:
    """Return every letter with what is said of it, and who gets none.

    Args:
        preview: What is shown.
        lang: Its language.
        look: Where the letters can be looked at; None where they were not put anywhere.
        is_narrow: There is not much room beside one another, as in the window.
    """
    if not preview.shown:
        return (
            _title(preview, lang),
            Line(),
            Line(nothing_said(preview.made, lang), Tone.WARN),
            *(Line(note.of(lang), Tone.WARN) for note in preview.made.notes),
            *_left_out(preview, lang),
        )
    rows = tuple(
        (
            *facts_of(each, lang),
            Cell(standing_of(each).of(lang), STANDING_TONE[each.standing]),
        )
        for each in preview.shown
    )
    wide = Grid(
        heads=heads(COLUMNS, lang),
        rows=rows,
        numbers=frozenset({COLUMNS.index("size")}),
        is_list=True,
    )
    return (
        _title(preview, lang),
        Line(),
        narrow_grid(preview, rows, lang) if is_narrow else wide,
        *(Line(note.of(lang), Tone.WARN) for note in preview.made.notes),
        *_left_out(preview, lang),
        *((Line(SEND["look"].of(lang, file=look), Tone.FAINT),) if look else ()),
    )


def results_page(entries: Iterable[Entry], lang: Lang) -> Page:
    """Return what came of letters.

    Args:
        entries: How each stands now.
        lang: The language.
    """
    told = tuple(entries)
    count = {state: sum(each.state is state for each in told) for state in State}
    columns = ("number", "name", "address", "subject", "state")
    rows = tuple(
        (
            Cell(str(each.id)),
            Cell(each.name),
            Cell(each.address or "—"),
            Cell(each.subject),
            Cell(state_of(each).of(lang), STATE_TONE[each.state]),
        )
        for each in told
    )
    unknown = next((each.id for each in told if each.state is State.UNKNOWN), None)
    say_first = () if unknown is None else (Line(SEND["say_first"].of(lang, number=unknown)),)
    put = sum(each.is_put for each in told)
    gone = count[State.SENT] - put
    out = {"sent": gone, "put": put} if gone and put else {"put": put} if put else {"sent": gone}
    counts = SEND["counts"].of(
        lang,
        sent=SEND["counted"].of(lang).join(SEND[each].of(lang, count=out[each]) for each in out),
        refused=count[State.REFUSED],
        unknown=count[State.UNKNOWN] + count[State.SENDING],
        queued=count[State.QUEUED],
    )
    grid = Grid(heads=heads(columns, lang), rows=rows, numbers=frozenset({0}), is_list=True)
    return Line(), grid, Line(counts, Tone.TITLE), *say_first


def facts_of(shown: Shown, lang: Lang) -> tuple[Cell, ...]:
    """Return what is shown of a letter, but for how it stands."""
    letter, recipient = shown.letter, shown.letter.recipient
    files = " · ".join(each.file for each in letter.attachments if not each.content_id)
    address = recipient.address or "—"
    if recipient.is_outside:
        address = f"{address}（{SEND['outside'].of(lang)}）"
    return (
        Cell(recipient.name),
        Cell(address, Tone.WARN if recipient.is_outside else Tone.PLAIN),
        Cell(AUDIENCE[recipient.audience].of(lang)),
        Cell(WAY[recipient.way].of(lang)),
        Cell(letter.subject),
        Cell(files),
        Cell(told_size(letter.size)),
        Cell(SEND["masked"].of(lang, count=letter.masked) if letter.masked else "—"),
    )


def standing_of(shown: Shown) -> Words:
    """Return how a letter stands before it is sent, in words."""
    if shown.earlier is None:
        return SEND[shown.standing]
    laid = _LAID if shown.earlier.is_put else {}
    words = SEND[laid.get(shown.standing, shown.standing)]
    at = shown.earlier.changed
    if shown.standing is Standing.PUT_OFF and shown.earlier.not_before is not None:
        at = shown.earlier.not_before.astimezone(at.tzinfo)
    facts = {"time": told_time(at)}
    why, stands = shown.earlier.said, shown.earlier.standing
    return Words(
        words.zh.format(why=why.zh, stands=stands.zh, **facts),
        words.en.format(why=why.en, stands=stands.en, **facts),
    )


def state_of(entry: Entry) -> Words:
    """Return how a letter stands now, and why, in words."""
    words, said = entry.standing, entry.said
    if not said.zh:
        return words
    return Words(f"{words.zh}：{said.zh}", f"{words.en}: {said.en}")


def told_time(at: datetime) -> str:
    """Return a time as people say it.

    Example:
        >>> told_time(datetime(2026, 11, 22, 9, 14))
        '11-22 09:14'
    """
    return f"{at:%m-%d %H:%M}"


def heads(columns: Iterable[str], lang: Lang) -> tuple[str, ...]:
    """Return the headings of columns by their ids."""
    return tuple(HEAD[each].of(lang) for each in columns)


def _title(preview: Preview, lang: Lang) -> Line:
    done = preview.done
    title = SEND["title"].of(
        lang,
        command=NAME["send"].of(lang),
        team=done.run.team.name,
        period=done.period(lang),
        count=len(preview.shown),
    )
    return Line(title, Tone.TITLE)


def _left_out(preview: Preview, lang: Lang) -> Page:
    if not preview.made.left_out:
        return ()
    rows = tuple(
        (Cell(each.name), Cell(each.why.of(lang), Tone.WARN)) for each in preview.made.left_out
    )
    return Line(), Line(SEND["left_out"].of(lang), Tone.TITLE), Grid(rows=rows)
