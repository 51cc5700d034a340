"""``mubiao outbox``: what was sent, when and to whom; and what somebody says of a letter."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from addin.errors import WrongUse
from addin.exit_codes import DONE, NEEDS_A_PERSON
from addin.files import not_there
from addin.languages import system_lang
from addin.mail.entry import Entry, State
from addin.mail.export import as_csv, as_workbook
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.outcome import Outcome
from addin.page import Cell, Grid, Line, Page, Tone
from addin.request import Request
from addin.running import about_file, running
from addin.save import create
from addin.sending.page import STATE_TONE, heads, state_of, told_time
from addin.sending.record import outbox_record
from workbook.schema.command_words import NAME
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang

COLUMNS = ("number", "since", "about", "name", "address", "subject", "state")
SHOWN = 40
CSV = ".csv"
LEFT = frozenset({State.UNKNOWN, State.SENDING, State.QUEUED})


def outbox(request: Request) -> Outcome:
    """Say how letters stand, and take what somebody says of them.

    Raises:
        OutboxUnfit: The outbox cannot be used.
        WrongUse: There is no such letter, or nothing is to be said of it.
        FileThere: The export would overwrite a file.
    """
    lang = request.lang or system_lang()
    path = not_there(Path(request.out)) if request.out else None
    with Outbox(outbox_file()) as box:
        if request.arrived or request.again:
            # Whoever holds the lock sends; what is being sent without anybody holding it is unknown.
            with running("send", about_file(box.file)):
                box.recover()
                _say(box, request)
        entries = box.entries()
        if path:
            told = as_csv if path.suffix.casefold() == CSV else as_workbook
            create(path, told(box.changes(), lang))
    return Outcome(
        code=NEEDS_A_PERSON if any(each.state in LEFT for each in entries) else DONE,
        lang=lang,
        page=outbox_page(entries, lang, export=path, is_again=bool(request.again)),
        record=outbox_record(request.command, entries, lang),
        output=path,
    )


def outbox_page(
    entries: Iterable[Entry], lang: Lang, *, export: Path | None = None, is_again: bool = False
) -> Page:
    """Return how letters stand: what waits for somebody first, then the newest.

    Args:
        entries: All letters.
        lang: The language.
        export: Where all of it was put; None for nowhere.
        is_again: Somebody has just said that letters are to be sent again.
    """
    told = sorted(entries, key=lambda each: (each.state in LEFT, each.changed), reverse=True)
    title = Line(NAME["outbox"].of(lang), Tone.TITLE)
    if not told:
        return title, Line(SEND["empty"].of(lang))
    rows = tuple(
        (
            Cell(str(each.id)),
            Cell(told_time(each.changed)),
            Cell(f"{each.team} {each.period}"),
            Cell(each.name),
            Cell(each.address or "—"),
            Cell(each.subject),
            Cell(state_of(each).of(lang), STATE_TONE[each.state]),
        )
        for each in told[:SHOWN]
    )
    more = len(told) - len(rows)
    unknown = next((each.id for each in told if each.state is State.UNKNOWN), None)
    return (
        title,
        Grid(heads=heads(COLUMNS, lang), rows=rows, numbers=frozenset({0}), is_list=True),
        *((Line(SEND["more"].of(lang, count=more)),) if more else ()),
        *((Line(SEND["say_first"].of(lang, number=unknown), Tone.WARN),) if unknown else ()),
        *((Line(SEND["go_again"].of(lang)),) if is_again else ()),
        *((Line(SEND["exported"].of(lang, file=export), Tone.GOOD),) if export else ()),
    )


def _say(box: Outbox, request: Request) -> None:
    """Take what somebody says of letters, if it can be taken of all of them.

    Raises:
        WrongUse: There is none of a number, or nothing is to be said of it.
        ContentGone: An unknown letter waited so long that its bytes were cleared away.
    """
    known = {each.id: each for each in box.entries()}
    arrived = tuple(_named(known, request.arrived, {State.UNKNOWN}))
    numbers = set(request.again) - set(request.arrived)
    again = tuple(_named(known, numbers, {State.UNKNOWN, State.SENT}))
    for entry in again:
        if entry.state is State.UNKNOWN:
            box.message(entry)  # before anything is noted: it may be cleared away
    for entry in arrived:
        box.arrived(entry)
    for entry in again:
        _ = box.reopen(entry) if entry.state is State.SENT else box.again(entry)


def _named(
    known: Mapping[int, Entry], numbers: Iterable[int], states: set[State]
) -> Iterator[Entry]:
    """Yield the letters of these numbers.

    Raises:
        WrongUse: There is none of a number, or nothing is to be said of it.
    """
    for number in sorted(set(numbers)):
        entry = known.get(number)
        if entry is None:
            raise WrongUse("no_letter", found=str(number))
        if entry.state not in states:
            raise WrongUse("letter_stands", found=str(number), wanted=entry.standing)
        yield entry
