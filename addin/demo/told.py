"""What the demo ends with: its monthly review, the letters of it as drafts, and the board as a picture.

None of it goes into the user's outbox: nobody is written to.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time
from pathlib import Path

from addin.chat import PICTURE_ENDING
from addin.demo.folder import DemoFolder
from addin.fonts import FontMissing, find_font
from addin.mail.message import build_message
from addin.mail.put import Drafts
from addin.opened import OpenTeam
from addin.page import Line, Page
from addin.progress import Follow
from addin.request import Request
from addin.reviewing import Reviewed, reviewed
from addin.sending.letters import make_letters
from workbook.letters.letter import Letter
from workbook.pictures.team import team_picture
from workbook.review.write import write_review
from workbook.schema.chat_words import CHAT
from workbook.schema.recipient import Audience
from workbook.schema.screen_words import SAID
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang

_WRITTEN = time(9, tzinfo=UTC)  # a fixed hour: the same demo, the same letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Where the end of a demo is.

    Attributes:
        review: The monthly review.
        drafts: The folder of the letters.
        count: How many letters there are.
        board: The picture; None where there is no font for it.
    """

    review: Path
    drafts: Path
    count: int
    board: Path | None


def tell_demo(opened: OpenTeam, folder: DemoFolder, request: Request, follow: Follow) -> Told:
    """Put the monthly review, its letters and the board into a demo's folder.

    Args:
        opened: The demo's team.
        folder: Its folder, which remembers what is in it.
        request: The month, the as-of day and the language.
        follow: Shows how far it is.

    Raises:
        FileUnwritten: Something cannot be saved.
    """
    done = reviewed(opened, replace(request, week=None, folder=None), follow)
    review = folder.path / done.file_name(done.lang)
    folder.write(review, write_review(done.plan(Audience.SUPERVISOR)))
    letters = make_letters(opened, done, today=request.as_of, follow=follow).letters
    drafts = folder.path / SEND["drafts"].of(done.lang)
    others = set(drafts.glob("*"))
    _put(opened, letters, drafts, datetime.combine(request.as_of, _WRITTEN))
    folder.expect(sorted({*drafts.glob("*")} - others))
    return Told(review=review, drafts=drafts, count=len(letters), board=_board(done, folder))


def told_page(told: Told, lang: Lang) -> Page:
    """Return where the review, the letters and the board are."""
    letters = SAID["demo_letters"].of(lang, count=told.count, folder=told.drafts)
    return (
        Line(SAID["demo_review"].of(lang, file=told.review)),
        Line(letters),
        *((Line(SAID["demo_board"].of(lang, file=told.board)),) if told.board else ()),
    )


def _put(opened: OpenTeam, letters: Iterable[Letter], folder: Path, at: datetime) -> None:
    drafts, team = Drafts(folder), opened.team
    for each in letters:
        sender, name = team.mail.sender, team.supervisor
        message = build_message(each, sender=sender, sender_name=name, at=at)
        drafts.send(message, going=lambda: None)


def _board(done: Reviewed, folder: DemoFolder) -> Path | None:
    try:
        font = find_font()
    except FontMissing:
        return None
    path = folder.path / f"{CHAT['board'].of(done.lang)}{PICTURE_ENDING}"
    folder.write(path, team_picture(done.run, done.lang, font))
    return path
