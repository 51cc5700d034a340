"""下发月表 on the open team book."""

from datetime import date, timedelta

from addin.issue import issue_month
from addin.live.host import Host
from addin.live.said import said
from addin.live.team import called_team
from addin.opened import OpenTeam
from addin.pages.issued import issued_page
from addin.progress import InStatusBar
from addin.request import Request
from workbook.fill.file_name import member_file_name
from workbook.schema.live_words import LIVE
from workbook.schema.screen_words import SAID
from workbook.schema.words import Lang

LAST_DAYS = 5  # of a working month, in which the next one's books are got ready


def new_month(host: Host, request: Request) -> int:
    """Make the month's missing member books, and say how many.

    Raises:
        MubiaoError: The team book cannot be worked with, or a book cannot be saved.
    """
    opened = called_team(host, request.command)
    opened = opened.handed_in_at(request.folder)
    lang = request.lang or opened.team.lang
    month = request.month or _month_meant(host, opened, _today(request), lang)
    bar = InStatusBar(host.status, lang)
    issued = issue_month(opened, month, label=SAID["issuing"].of(lang), follow=bar)
    host.say(said(issued_page(issued, opened.team, lang, findings=opened.findings), lang))
    return issued.code(opened)


def _today(request: Request) -> date:
    """Return the day whose month is meant; an as-of day left out is yesterday."""
    return request.as_of if request.is_as_of_given else request.as_of + timedelta(days=1)


def _month_meant(host: Host, opened: OpenTeam, today: date, lang: Lang) -> str:
    """Return today's month, or the next one where that may be meant and is."""
    month = opened.month(None, today)
    end = opened.period(month).end
    following = opened.month(None, end + timedelta(days=1))
    if end - today < timedelta(days=LAST_DAYS):
        question = LIVE["ask_next_ending"]
    elif _is_issued(opened, month):
        question = LIVE["ask_next_issued"]
    else:
        return month
    is_next = host.ask(question.of(lang, month=month, following=following, end=end))
    return following if is_next else month


def _is_issued(opened: OpenTeam, month: str) -> bool:
    period, folder = opened.period(month), opened.folder(month)
    members = opened.team.active(period.start, period.end)
    return all((folder / member_file_name(month, member)).exists() for member in members)
