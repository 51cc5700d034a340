"""``mubiao send``: every letter is shown; what is wanted goes, each once; what came of it is told."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from addin.errors import FileFault
from addin.exit_codes import DONE, NEEDS_A_PERSON
from addin.mail.entry import Entry, State
from addin.mail.errors import MailFault
from addin.mail.message import message_number
from addin.mail.outbox import Outbox
from addin.mail.outbox_file import outbox_file
from addin.mail.sending import Sending, queue
from addin.mail.smtp import Smtp
from addin.opened import OpenTeam, open_team_file
from addin.outcome import Outcome
from addin.page import Line, Page, Tone
from addin.progress import Follow, follow_of
from addin.request import Request
from addin.reviewing import Reviewed, reviewed
from addin.screen import show
from addin.sending.letters import make_letters
from addin.sending.look import put_looks
from addin.sending.none_due import why_none_due
from addin.sending.page import preview_page, results_page
from addin.sending.preview import OPEN, Preview, Shown, preview
from addin.sending.record import sent_record
from addin.sending.seen import due_of, seen_mark
from addin.sending.unmasked import keep_reason
from addin.sending.ways import Asking, House, ways_of
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang, Words

YES = frozenset({"y", "yes", "是", "发"})


def send(request: Request) -> Outcome:
    """Show the letters of a review, and send those that go, if somebody says so.

    Raises:
        MubiaoError: The team book, the folder or the templates cannot be worked with, a letter is
            unfit, or the mail server is not what it should be and nothing has gone.
    """
    opened = open_team_file(Path(request.files[0])).handed_in_at(request.folder)
    lang = request.lang or opened.team.lang
    follow = follow_of(request, lang)
    with Outbox(outbox_file()) as outbox:
        shown = previewed(opened, request, outbox, follow)
        look = put_looks(shown, lang)
        page = preview_page(shown, lang, look=look, is_narrow=request.is_html)
        asked = _Asked(request=request, shown=shown, lang=lang, look=look)
        if not shown.going:
            none_due = asked.none_due if shown.shown else ()
            return asked.outcome((*page, *none_due))
        is_wanted, page = _answered(asked, page)
        if not is_wanted:
            return asked.outcome(page)
        if request.unmask:
            keep_reason(shown.done, request.unmask, outbox.now())
        entries, fault = _gone(opened, outbox, asked, follow)
        said = (Line(fault.told(lang), Tone.BAD),) if fault else ()
        return asked.outcome((*page, *results_page(entries, lang), *said), entries)


def _gone(
    opened: OpenTeam, outbox: Outbox, asked: "_Asked", follow: Follow
) -> tuple[tuple[Entry, ...], MailFault | FileFault | None]:
    """Send letters; return how each stands now, and what stopped us after some of them had gone.

    Raises:
        MailFault: Nothing has come of any of them, or the outbox does not say.
        FileFault: Nothing has come of any of them.
    """
    begun, going = outbox.now(), asked.shown.going
    try:
        return let_go(
            opened,
            outbox,
            going,
            follow,
            asking=Asking(lang=asked.lang, wants_kept=asked.wants_kept),
        ), None
    except (MailFault, FileFault) as fault:
        found = (outbox.found(each.letter) for each in going)
        entries = tuple(each for each in found if each is not None)
        if not any(each.state is not State.QUEUED and each.changed >= begun for each in entries):
            raise
        return entries, fault


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
    made = make_letters(opened, done, today=now.date(), is_masked=not request.unmask, follow=follow)
    if request.unmask:
        made = replace(made, notes=(*made.notes, _noted(request.unmask)))
    return preview(done, made, outbox)


def _noted(reason: str) -> Words:
    said = SEND["unmask_noted"]
    return Words(said.of("zh", reason=reason), said.of("en", reason=reason))


def let_go(
    opened: OpenTeam,
    outbox: Outbox,
    going: Sequence[Shown],
    follow: Follow,
    *,
    asking: Asking,
) -> tuple[Entry, ...]:
    """Send letters, and return how each stands now.

    Args:
        opened: The team book: from whom and by which server.
        outbox: The outbox.
        going: Those that somebody wants sent.
        follow: Shows how far it is.
        asking: How a person is asked about the password.

    Raises:
        MailFault: Neither the next letter nor those after it can go; they are still waiting.
        FileFault: The same, where a draft or file cannot be put.
    """
    team = opened.team
    letters = [each.letter for each in going]
    again = [message_number(each.letter) for each in going if each.is_again]
    ways = ways_of(
        House(
            mail=team.mail,
            folder=opened.file.parent / SEND["drafts"].of(team.lang),
            asking=asking,
        ),
        (each.recipient.way for each in letters),
    )
    label = SEND["sending"].of(team.lang)
    with Sending(outbox, ways) as sending:  # nobody else sends what is made anew here
        entries = queue(
            outbox,
            letters,
            sender=team.mail.sender,  # a draft needs none: the program that sends it puts its own
            sender_name=team.supervisor,
            again=again,
        )
        outbox.replace(entries)
        for way in ways.values():
            if isinstance(way, Smtp):
                way.connect()  # what has to be typed is typed before a bar moves on the screen
        try:
            for _ in follow(sending.send(entries), total=len(entries), label=label):
                pass
        except MailFault as fault:
            fault.is_midway = True
            raise
    return tuple(outbox.entry(each.id) for each in entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What was asked for, and what was shown."""

    request: Request
    shown: Preview
    lang: Lang
    look: Path | None

    def outcome(self, page: Page, entries: Sequence[Entry] = ()) -> Outcome:
        """Return the command's end: done where no letter is left that somebody has to see to."""
        is_sent = all(each.state is State.SENT for each in entries)
        is_left = bool(self.shown.going) != bool(entries) or not self.shown.shown
        is_open = any(each.standing in OPEN for each in self.shown.shown)
        return Outcome(
            code=DONE if is_sent and not (is_left or is_open) else NEEDS_A_PERSON,
            lang=self.lang,
            page=page,
            record=sent_record(self.request.command, self.shown, entries, self.lang),
            output=self.look,
            due=None if entries else due_of(self.shown),
        )

    @property
    def none_due(self) -> Page:
        """What is said where not one of the letters goes."""
        why = why_none_due(self.shown.shown, self.lang)
        return Line(), Line(SEND["none_due"].of(self.lang, why=why), Tone.WARN)

    @property
    def is_answered(self) -> bool:
        """Whether there is a terminal to be asked at."""
        if self.request.is_json or self.request.is_html or sys.stdin is None or sys.stdout is None:
            return False
        return sys.stdin.isatty() and sys.stdout.isatty()

    def wants_kept(self, login: str) -> bool:
        """Return whether the password of a login that works is to be kept."""
        return self.is_answered and _yes(SEND["ask_keep"].of(self.lang, login=login))


def _answered(asked: _Asked, page: Page) -> tuple[bool, Page]:
    """Return whether the letters are to go, and what is still to be shown: what was asked about, was."""
    request, lang = asked.request, asked.lang
    if request.seen is not None:
        is_the_same = request.seen == seen_mark(asked.shown)
        return (True, page[:1]) if is_the_same else (False, _not_sent(asked, page, "changed_all"))
    if request.is_yes:
        return True, page
    if not asked.is_answered:
        return False, _not_sent(asked, page, "not_sent_yet" if request.is_html else "not_sent")
    show((*page, Line()), sys.stdout)
    if _yes(SEND["ask"].of(lang, count=len(asked.shown.going))):
        return True, ()
    return False, (Line(SEND["called_off"].of(lang), Tone.WARN),)


def _not_sent(asked: _Asked, page: Page, said: str) -> Page:
    told = SEND[said].of(asked.lang, count=len(asked.shown.going))
    return (*page, Line(), Line(told, Tone.WARN))


def _yes(question: str) -> bool:
    """Return whether somebody at the terminal agrees; the end of what is typed is a no."""
    try:
        return input(question).strip().casefold() in YES
    except EOFError:
        print()
        return False
