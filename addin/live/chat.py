"""复制到微信群 on the open team book."""

from dataclasses import replace

from addin.chat import chat_page, tell_chat
from addin.exit_codes import DONE, NOT_DONE
from addin.live.hand_in import hand_in_place
from addin.live.host import Host
from addin.live.said import said
from addin.live.team import called_team
from addin.opening import open_file
from addin.progress import InStatusBar
from addin.request import Request
from workbook.schema.send_words import SEND


def chat(host: Host, request: Request) -> int:
    """Put a review into words and pictures, open their folder, and the text on the clipboard.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or nothing can be saved.
    """
    opened = called_team(host, request.command)
    lang = request.lang or opened.team.lang
    if request.week is None and not host.ask(SEND["ask_which"].of(lang)):
        request = replace(request, week=0)
    month = opened.month(request.month, request.as_of)
    place = hand_in_place(host, opened, month, answer=request.folder, lang=lang)
    if place is None:
        return NOT_DONE
    told = tell_chat(place.opened, request, InStatusBar(host.status, lang))
    open_file(told.folder)
    host.say(said(chat_page(told, lang), lang))
    return DONE
