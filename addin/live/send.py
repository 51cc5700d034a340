"""预览发送 on the open team book: the first press lists the letters, the next one sends those ticked."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from addin.errors import BookUnfit
from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.live.drawing import draw
from addin.live.hand_in import hand_in_place
from addin.live.host import Host, OpenBook
from addin.live.password import ask_in_a_box
from addin.live.preview_plan import plan_preview
from addin.live.preview_sheet import Ticked, find_preview, key_of, read_preview, write_states
from addin.live.said import said
from addin.live.team import called_team
from addin.mail.entry import Entry, State
from addin.mail.message import recipient_key
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.sending import Sending
from addin.mail.way import Refused
from addin.opened import OpenTeam
from addin.page import Grid, Line, Page, cells
from addin.progress import InStatusBar
from addin.request import Request
from addin.sending.command import let_go, previewed
from addin.sending.none_due import why_none_due, why_nothing
from addin.sending.page import standing_of, state_of, told_time
from addin.sending.preview import GOING, Preview, Shown, Standing, preview
from addin.sending.unmasked import keep_reason
from addin.sending.ways import Asking
from workbook.review.text import sheet_names
from workbook.schema.button_words import LABEL
from workbook.schema.live_words import WANTED
from workbook.schema.mail_words import SAID
from workbook.schema.recipient import Way
from workbook.schema.send_words import PRESSED, SEND
from workbook.schema.words import Lang

LAID = frozenset({Way.DRAFT, Way.FOLDER})  # into the folder of letters to send


@dataclass(frozen=True, slots=True, kw_only=True)
class _Press:
    """The button, pressed on the open team book."""

    host: Host
    book: OpenBook
    opened: OpenTeam
    request: Request
    outbox: Outbox

    @property
    def lang(self) -> Lang:
        return self.request.lang or self.opened.team.lang

    @property
    def follow(self) -> InStatusBar:
        return InStatusBar(self.host.status, self.lang)

    def placed(self, month: str) -> "_Press | None":
        """Return it with the folder the members hand in at; None if the question was called off."""
        place = hand_in_place(
            self.host, self.opened, month, answer=self.request.folder, lang=self.lang
        )
        return replace(self, opened=place.opened) if place else None

    @property
    def asking(self) -> Asking:
        def wants_kept(login: str) -> bool:
            return self.host.ask(SEND["keep"].of(self.lang, login=login))

        return Asking(lang=self.lang, password=ask_in_a_box, wants_kept=wants_kept)

    def previewed(self) -> Preview:
        request = replace(self.request, lang=self.lang)
        return previewed(self.opened, request, self.outbox, self.follow)


def send(host: Host, request: Request) -> int:
    """List the letters on a sheet, or send what is ticked where that sheet is in front.

    Raises:
        MubiaoError: The team book, the folder or the templates cannot be worked with, a letter is
            unfit, or the mail server is not what it should be.
    """
    opened, book = called_team(host, request.command), host.book
    if book is None:
        raise BookUnfit("no_book", wanted=WANTED["team"], label=LABEL[request.command])
    if book.is_fixed or book.is_read_only:
        host.say(SEND["no_sheet"].of(request.lang or opened.team.lang), is_grave=True)
        return NOT_DONE
    tab = find_preview(book)
    ticked = read_preview(book.tab(tab)) if tab and book.front == tab else None
    with Outbox(outbox_file()) as outbox:
        press = _Press(host=host, book=book, opened=opened, request=request, outbox=outbox)
        return _show(press) if ticked is None else _send(press, ticked)


def _show(press: _Press) -> int:
    """Put the letters on a sheet, in place of an earlier one."""
    request = press.request
    if request.week is None and not press.host.ask(PRESSED["which"].of(press.lang)):
        press = replace(press, request=replace(request, week=0))
    placed = press.placed(press.opened.month(request.month, request.as_of))
    if placed is None:
        return NOT_DONE
    shown = placed.previewed()
    if not shown.shown:
        press.host.say("\n".join(why_nothing(shown.made, press.lang)))
        return NEEDS_A_PERSON
    _draw(placed, shown)
    return DONE if shown.going else NEEDS_A_PERSON


def _draw(press: _Press, shown: Preview, unticked: Collection[tuple[str, ...]] = ()) -> None:
    book, lang = press.book, press.lang
    earlier = find_preview(book)
    if earlier:
        book.drop_tab(earlier)
    name = sheet_names((*book.tabs(), LABEL["send"].of(lang)))[-1]
    with press.host.quietly():
        draw(book.add_tab(name), plan_preview(shown, lang, unticked=unticked))
    book.tab(name).show("A1")


def _send(press: _Press, ticked: Ticked) -> int:
    """Send what is ticked, if it is still what was shown, and write what came of it beside it."""
    host, lang, asked = press.host, press.lang, ticked.asked
    if not ticked.wanted:
        host.say(PRESSED["none_ticked"].of(lang))
        return NOT_DONE
    request = replace(press.request, month=asked.month, week=asked.week, as_of=asked.as_of)
    placed = replace(press, request=request).placed(asked.month)
    if placed is None:
        return NOT_DONE
    shown = _decided(placed, placed.previewed(), ticked.wanted)
    now = {key_of(each): each for each in shown.shown}
    changed = ticked.wanted - now.keys()
    going = [each for key, each in now.items() if key in ticked.wanted and each.standing in GOING]
    if not going:
        still = (now[key].standing for key in ticked.wanted & now.keys())
        if Standing.UNKNOWN not in still:  # else the ticks stay: it is asked about again
            _draw(placed, shown, ticked.unticked)
        why = why_none_due((e for key, e in now.items() if key in ticked.wanted), lang)
        host.say(PRESSED["changed_anew" if changed else "none_due"].of(lang, why=why))
        return NEEDS_A_PERSON
    question = SEND["ask_button"].of(lang, count=len(going))
    if changed:
        question += "\n" + PRESSED["changed_stay"].of(lang, count=len(changed))
    if not host.ask(question):
        return NOT_DONE
    if request.unmask:
        keep_reason(shown.done, request.unmask, press.outbox.now())
    try:
        entries = let_go(placed.opened, press.outbox, going, press.follow, asking=press.asking)
    finally:  # where a server ends it half-way, what has gone is on the sheet all the same
        states = _states(press.outbox, shown, ticked.wanted, lang)
        write_states(press.book.tab(find_preview(press.book)), ticked, states)
    host.say(said(_results(placed.opened, entries, lang), lang))
    is_done = not changed and all(each.state is State.SENT for each in entries)
    return DONE if is_done else NEEDS_A_PERSON


def _decided(press: _Press, shown: Preview, wanted: Collection[str]) -> Preview:
    """Ask about ticked letters that may have arrived, and return how all stand then."""
    unknown = [
        each
        for each in shown.shown
        if each.standing is Standing.UNKNOWN and key_of(each) in wanted and each.earlier
    ]
    if not unknown:
        return shown
    with Sending(press.outbox, {}):  # makes unknown what a program that is gone left half sent
        pass
    for each in unknown:
        if each.earlier is not None:
            _decide(press, each.earlier)
    return preview(shown.done, shown.made, press.outbox)


def _decide(press: _Press, entry: Entry) -> None:
    question = PRESSED["has_arrived"].of(
        press.lang, name=entry.name, time=told_time(entry.changed), subject=entry.subject
    )
    if press.host.ask(question):
        press.outbox.arrived(press.outbox.entry(entry.id))
        return
    # A box that is merely closed says no, too: only a yes may bring a second copy of a letter.
    if press.host.ask(PRESSED["once_more"].of(press.lang, name=entry.name)):
        press.outbox.settle(entry, Refused(0, SAID["not_arrived"]))


def _states(
    outbox: Outbox, shown: Preview, wanted: Collection[str], lang: Lang
) -> Mapping[str, tuple[str, bool]]:
    """Return what is said of every ticked letter, and whether it is out."""
    run, occasion = shown.done.run, shown.done.occasion
    entries = {(e.digest, e.recipient): e for e in outbox.entries(run.team.id, occasion.id)}
    now = {key_of(each): each for each in shown.shown}
    states = {}
    for key in wanted:
        each = now.get(key)
        entry = entries.get((each.letter.digest, recipient_key(each.letter))) if each else None
        states[key] = _state(each, entry, lang)
    return states


def _state(shown: Shown | None, entry: Entry | None, lang: Lang) -> tuple[str, bool]:
    if shown is None:
        return SEND["changed"].of(lang), False
    if entry is None:
        return standing_of(shown).of(lang), False
    if entry.state is State.SENT:
        return entry.standing.of(lang), True
    return state_of(entry).of(lang), False


def _results(opened: OpenTeam, entries: Collection[Entry], lang: Lang) -> Page:
    """Return how many went, where drafts lie, and what did not go and why."""
    out = [each for each in entries if each.state is State.SENT]
    left = [each for each in entries if each.state is not State.SENT]
    put = [each for each in out if each.is_put]
    counts = {
        "sent": len(out) - len(put),
        "put": len(put),
        "laid": sum(each.way in LAID for each in put),
        "left": len(left),
    }
    folder = opened.file.parent / SEND["drafts"].of(opened.team.lang)
    lines = (
        Line(PRESSED[what].of(lang, count=count, folder=folder))
        for what, count in counts.items()
        if count
    )
    rows = tuple(cells(each.name, state_of(each).of(lang)) for each in left)
    is_unknown = any(each.state is State.UNKNOWN for each in left)
    say_first = (Line(PRESSED["say_first"].of(lang)),) if is_unknown else ()
    return (*lines, *((Grid(rows=rows),) if rows else ()), *say_first)
