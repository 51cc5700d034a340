"""``mubiao send``: every letter is shown; what is wanted goes, each once; what came of it is told."""

import sys
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from addin.exit_codes import DONE, NEEDS_A_PERSON
from addin.mail.entry import Entry, State
from addin.mail.message import message_number
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.sending import Sending, queue
from addin.opened import OpenTeam, open_team_file
from addin.outcome import Outcome
from addin.page import Line, Page, Tone
from addin.progress import Follow, follow_of
from addin.request import Request
from addin.reviewing import Reviewed, reviewed
from addin.sending.letters import make_letters
from addin.sending.look import put_looks
from addin.sending.page import preview_page, results_page
from addin.sending.preview import Preview, Shown, Standing, preview
from addin.sending.record import sent_record
from addin.sending.unmasked import keep_reason
from addin.sending.ways import House, ways_of
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang

YES = frozenset({"y", "yes", "是", "发"})
NOBODY = "mubiao@localhost"  # a draft or a file comes from whoever sends it on


def send(request: Request) -> Outcome:
    """Show the letters of a review, and send those that go, if somebody says so.

    Raises:
        MubiaoError: The team book, the folder or the templates cannot be worked with, a letter is
            unfit, or the mail server is not what it should be.
    """
    opened = open_team_file(Path(request.files[0])).handed_in_at(request.folder)
    lang = request.lang or opened.team.lang
    follow = follow_of(request, lang)
    with Outbox(outbox_file()) as outbox:
        shown = previewed(opened, request, outbox, follow)
        look = put_looks(shown, lang)
        page = preview_page(shown, lang, look=look)
        if shown.going and not _is_wanted(request, page, shown, lang):
            said = Line(SEND["not_sent"].of(lang), Tone.WARN)
            return _outcome(request, shown, lang, page=(*page, Line(), said), look=look)
        if not shown.going:
            said = Line(SEND["none_due"].of(lang), Tone.WARN)
            return _outcome(request, shown, lang, page=(*page, Line(), said), look=look)
        entries = let_go(opened, outbox, shown.going, follow)
        return _outcome(
            request,
            shown,
            lang,
            page=(*page, *results_page(entries, lang)),
            look=look,
            entries=entries,
        )


def previewed(opened: OpenTeam, request: Request, outbox: Outbox, follow: Follow) -> Preview:
    """Return the letters of what a request asks to send, and how each stands.

    Args:
        opened: The team book.
        request: The week or the month, and whether private values are masked.
        outbox: What was sent before.
        follow: Shows how far it is.

    Raises:
        MubiaoError: The folder or the templates cannot be worked with.
    """
    done: Reviewed = reviewed(opened, request, follow)
    now = datetime.now().astimezone()
    if request.unmask:
        keep_reason(done, request.unmask, now)
    made = make_letters(opened, done, today=now.date(), is_masked=not request.unmask, follow=follow)
    return preview(done, made, outbox)


def let_go(
    opened: OpenTeam, outbox: Outbox, going: Sequence[Shown], follow: Follow
) -> tuple[Entry, ...]:
    """Send letters, and return how each stands now.

    Args:
        opened: The team book: from whom and by which server.
        outbox: The outbox.
        going: Those that somebody wants sent.
        follow: Shows how far it is.

    Raises:
        MailFault: Neither the next letter nor those after it can go; they are still waiting.
    """
    team = opened.team
    letters = [each.letter for each in going]
    refused = [message_number(e.letter) for e in going if e.standing is Standing.REFUSED]
    ways = ways_of(
        House(mail=team.mail, folder=opened.file.parent / SEND["drafts"].of(team.lang)),
        (each.recipient.way for each in letters),
    )
    entries = queue(
        outbox,
        letters,
        sender=team.mail.sender or NOBODY,
        sender_name=team.supervisor,
        again=refused,
    )
    label = SEND["sending"].of(team.lang)
    with Sending(outbox, ways) as sending:
        for _ in follow(sending.send(entries), total=len(entries), label=label):
            pass
    return tuple(outbox.entry(each.id) for each in entries)


def _is_wanted(request: Request, page: Page, shown: Preview, lang: Lang) -> bool:
    """Return whether the letters are to go: said in the line, or answered at the terminal."""
    if request.is_yes or request.is_json or request.is_html:
        return request.is_yes
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        return False
    from addin.screen import show

    show(page, sys.stdout)
    answer = input(SEND["ask"].of(lang, count=len(shown.going)))
    return answer.strip().casefold() in YES


def _outcome(
    request: Request,
    shown: Preview,
    lang: Lang,
    *,
    page: Page,
    look: Path | None,
    entries: Sequence[Entry] = (),
) -> Outcome:
    is_done = all(each.state is State.SENT for each in entries) and not _waiting(shown, entries)
    return Outcome(
        code=DONE if is_done else NEEDS_A_PERSON,
        lang=lang,
        page=page,
        record=sent_record(request.command, shown, entries, lang),
        output=look,
    )


def _waiting(shown: Preview, entries: Sequence[Entry]) -> bool:
    """Return whether something is left that a person has to say."""
    is_unknown = any(each.standing is Standing.UNKNOWN for each in shown.shown)
    return is_unknown or bool(shown.going) != bool(entries)
