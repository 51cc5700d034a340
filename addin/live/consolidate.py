"""收表汇总 on the open team book."""

from addin.consolidating import consolidate_team
from addin.exit_codes import DONE, NOT_DONE
from addin.live.hand_in import hand_in_place
from addin.live.host import Host
from addin.live.said import said
from addin.live.team import called_team
from addin.page import Line
from addin.pages.summary import summary_page
from addin.progress import InStatusBar
from addin.request import Request
from workbook.schema.live_words import LIVE


def consolidate(host: Host, request: Request) -> int:
    """Consolidate the month, save the review beside the book, and open it.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or the review not saved.
    """
    opened = called_team(host, request.command)
    lang = request.lang or opened.team.lang
    month = opened.month(request.month, request.as_of)
    place = hand_in_place(host, opened, month, answer=request.folder, lang=lang)
    if place is None:
        return NOT_DONE
    done = consolidate_team(place.opened, request, InStatusBar(host.status, lang))
    host.open(done.review)
    forgotten = (Line(LIVE["not_remembered"].of(lang)),) if place.is_forgotten else ()
    if done.code != DONE or done.review != done.wanted or forgotten:
        host.say(said((*summary_page(done), *forgotten), lang))
    return done.code
