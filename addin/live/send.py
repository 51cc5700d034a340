"""预览发送 on the open team book: the first press lists the letters, the next one sends those ticked."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from addin.errors import BookUnfit
from addin.exit_codes import DONE, NEEDS_A_PERSON, NOT_DONE
from addin.live.drawing import draw
from addin.live.hand_in import hand_in_place
from addin.live.host import Host, OpenBook
from addin.live.preview_sheet import (
    Asked,
    Ticked,
    find_preview,
    key_of,
    plan_preview,
    read_preview,
    write_states,
)
from addin.live.said import said
from addin.live.team import called_team
from addin.mail.entry import State
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.opened import OpenTeam
from addin.page import Line
from addin.progress import InStatusBar
from addin.request import Request
from addin.sending.command import let_go, previewed
from addin.sending.page import results_page, standing_of, state_of
from addin.sending.preview import GOING, Preview
from workbook.review.text import sheet_names
from workbook.schema.button_words import LABEL
from workbook.schema.live_words import WANTED
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang


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


def send(host: Host, request: Request) -> int:
    """List the letters on a sheet, or send what is ticked where that sheet is in front.

    Raises:
        MubiaoError: The team book, the folder or the templates cannot be worked with, a letter is
            unfit, or the mail server is not what it should be.
    """
    opened, book = called_team(host, request.command), host.book
    if book is None:
        raise BookUnfit("no_book", wanted=WANTED["team"], label=LABEL[request.command])
    tab = find_preview(book)
    ticked = read_preview(book.tab(tab)) if tab and book.front == tab else None
    with Outbox(outbox_file()) as outbox:
        press = _Press(host=host, book=book, opened=opened, request=request, outbox=outbox)
        return _show(press) if ticked is None else _send(press, ticked)


def _show(press: _Press) -> int:
    """Put the letters on a sheet, in place of an earlier one."""
    host, book, request, lang = press.host, press.book, press.request, press.lang
    if book.is_fixed or book.is_read_only:
        host.say(SEND["no_sheet"].of(lang), is_grave=True)
        return NOT_DONE
    if request.week is None and not host.ask(SEND["ask_which"].of(lang)):
        request = replace(request, week=0)
    month = press.opened.month(request.month, request.as_of)
    place = hand_in_place(host, press.opened, month, answer=request.folder, lang=lang)
    if place is None:
        return NOT_DONE
    request = replace(request, lang=lang)
    shown = previewed(place.opened, request, press.outbox, press.follow)
    if not shown.shown:
        host.say(SEND["nothing"].of(lang))
        return NEEDS_A_PERSON
    earlier = find_preview(book)
    if earlier:
        book.drop_tab(earlier)
    name = sheet_names((*book.tabs(), LABEL["send"].of(lang)))[-1]
    with host.quietly():
        draw(book.add_tab(name), plan_preview(shown, Asked.of(shown), lang))
    book.tab(name).show("A1")
    return DONE if shown.going else NEEDS_A_PERSON


def _send(press: _Press, ticked: Ticked) -> int:
    """Send what is ticked, if it is still what was shown, and write what came of it beside it."""
    host, lang, asked = press.host, press.lang, ticked.asked
    request = replace(
        press.request, month=asked.month, week=asked.week, as_of=asked.as_of, lang=lang
    )
    opened = press.opened.handed_in_at(request.folder)
    shown = previewed(opened, request, press.outbox, press.follow)
    wanted = {key for key, is_ticked in ticked.letters if is_ticked}
    now = {key_of(each): each for each in shown.shown}
    going = [each for key, each in now.items() if key in wanted and each.standing in GOING]
    if going and not host.ask(SEND["ask_button"].of(lang, count=len(going))):
        return NOT_DONE
    entries = let_go(opened, press.outbox, going, press.follow) if going else ()
    states = {
        key_of(each): (state_of(entry).of(lang), entry.state is State.SENT)
        for each, entry in zip(going, entries, strict=True)
    }
    states |= _not_sent(wanted - states.keys(), shown, lang)
    write_states(press.book.tab(find_preview(press.book)), ticked, states)
    page = results_page(entries, lang) if entries else (Line(SEND["none_due"].of(lang)),)
    host.say(said(page, lang))
    return DONE if entries and all(e.state is State.SENT for e in entries) else NEEDS_A_PERSON


def _not_sent(keys: set[str], shown: Preview, lang: Lang) -> Mapping[str, tuple[str, bool]]:
    """Return what is said of ticked letters that did not go."""
    now = {key_of(each): each for each in shown.shown}
    changed = SEND["changed"].of(lang)
    return {key: (standing_of(now[key]).of(lang) if key in now else changed, False) for key in keys}
