"""复制到微信群 on the open team book."""

from contextlib import suppress
from dataclasses import replace

from addin.chat import Told, chat_page, tell_chat
from addin.errors import FileUnread
from addin.exit_codes import DONE, NOT_DONE
from addin.live.hand_in import hand_in_place
from addin.live.host import Host
from addin.live.said import said
from addin.live.team import called_team
from addin.opening import open_file
from addin.page import Line, Page
from addin.progress import InStatusBar
from addin.request import Request
from workbook.schema.chat_words import CHAT
from workbook.schema.words import Lang


def chat(host: Host, request: Request) -> int:
    """Put a review into words and pictures, open their folder, and the text on the clipboard.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or nothing can be saved.
    """
    opened = called_team(host, request.command)
    lang = request.lang or opened.team.lang
    if request.week is None and not host.ask(CHAT["which"].of(lang)):
        request = replace(request, week=0)
    month = opened.month(request.month, request.as_of)
    place = hand_in_place(host, opened, month, answer=request.folder, lang=lang)
    if place is None:
        return NOT_DONE
    told = tell_chat(place.opened, request, InStatusBar(host.status, lang))
    with suppress(FileUnread):  # where it is, is said all the same
        open_file(told.folder)
    host.say(said(_page(told, lang), lang))
    return DONE


def _page(told: Told, lang: Lang) -> Page:
    """Return the page without the text itself, which a box has no room for."""
    page = chat_page(told, lang)
    if told.is_copied:
        return page
    not_copied = CHAT["not_copied"].of(lang)
    here = Line(CHAT["not_copied_here"].of(lang, file=CHAT["team_text"].of(lang)))
    return tuple(here if isinstance(p, Line) and p.text == not_copied else p for p in page)
