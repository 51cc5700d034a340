"""收表汇总, 周总结 and 月度经营分析 on the open team book."""

from collections.abc import Callable

from addin.consolidating import Consolidation, consolidate_team
from addin.exit_codes import DONE, NOT_DONE
from addin.live.hand_in import hand_in_place
from addin.live.host import Host
from addin.live.said import said
from addin.live.team import called_team
from addin.opened import OpenTeam
from addin.page import Line
from addin.pages.summary import summary_page
from addin.progress import Follow, InStatusBar
from addin.request import Request
from addin.reviewing import review_team
from workbook.schema.live_words import LIVE

Make = Callable[[OpenTeam, Request, Follow], Consolidation]


def consolidate(host: Host, request: Request) -> int:
    """Consolidate the month, save the review book beside the team book, and open it.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or the review not saved.
    """
    return _made(host, request, consolidate_team)


def review(host: Host, request: Request) -> int:
    """Make the weekly or the monthly review, save it beside the team book, and open it.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or the review not saved.
    """
    return _made(host, request, review_team)


def _made(host: Host, request: Request, make: Make) -> int:
    opened = called_team(host, request.command)
    lang = request.lang or opened.team.lang
    month = opened.month(request.month, request.as_of)
    place = hand_in_place(host, opened, month, answer=request.folder, lang=lang)
    if place is None:
        return NOT_DONE
    done = make(place.opened, request, InStatusBar(host.status, lang))
    host.open(done.review)
    forgotten = (Line(LIVE["not_remembered"].of(lang)),) if place.is_forgotten else ()
    if done.code != DONE or done.review != done.wanted or forgotten:
        host.say(said((*summary_page(done), *forgotten), lang))
    return done.code
