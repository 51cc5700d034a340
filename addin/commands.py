"""One plain function per command; the command line calls them, and so can any other way in."""

from collections.abc import Callable, Mapping
from pathlib import Path

from addin.ending import code_of
from addin.errors import BookRefused
from addin.exit_codes import DONE
from addin.files import not_there, source_of
from addin.outcome import Outcome
from addin.request import Request
from addin.save import create
from addin.usage import MONTHLY, WEEKLY
from workbook.check.checked import CheckedBook
from workbook.schema.screen_words import SAID


def new_team(request: Request) -> Outcome:
    """Put the team book's template where it is wanted.

    Raises:
        FileThere: There is a file of that name already.
        FileUnwritten: It cannot be saved.
    """
    from addin.json_output import made_record
    from addin.pages.issued import new_team_page
    from templates import load

    lang = request.lang or "zh"
    path = not_there(Path(request.out or SAID["team_file"].of(lang)))
    create(path, load(f"team.{lang}.xlsx"))
    return Outcome(
        code=DONE,
        lang=lang,
        page=new_team_page(path, lang),
        record=made_record(request.command, path),
        output=path,
    )


def new_month(request: Request) -> Outcome:
    """Make the month's missing member books.

    Raises:
        MubiaoError: The team book cannot be worked with, or a book cannot be saved.
    """
    from addin.issue import issue_month
    from addin.json_output import issued_record
    from addin.opened import open_team_file
    from addin.pages.issued import issued_page
    from addin.progress import follow_of

    opened = open_team_file(Path(request.files[0])).handed_in_at(request.folder)
    lang = request.lang or opened.team.lang
    month = opened.month(request.month, request.as_of)
    follow = follow_of(request, lang)
    issued = issue_month(opened, month, label=SAID["issuing"].of(lang), follow=follow)
    findings = (*opened.findings, *issued.findings)
    return Outcome(
        code=issued.code(opened),
        lang=lang,
        page=issued_page(issued, opened.team, lang, findings=opened.findings),
        record=issued_record(request.command, issued, findings, lang),
        output=issued.folder,
    )


def check(request: Request) -> Outcome:
    """Check member books one by one, each against the team book beside it or by itself.

    They are read in this process, behind the guard but without the time and memory limits of a
    hand-in folder: a process for a single book would take longer to start than the check itself.

    Raises:
        FileFault: A file is not there or cannot be read.
    """
    from addin.json_output import checked_record
    from addin.pages.checked import checked_page
    from addin.terms import terms_of
    from workbook.check.member import refused
    from workbook.pipeline import check_file
    from workbook.read.refusal import Refusal

    books: list[tuple[CheckedBook, Path | None]] = []
    lang = request.lang
    for path in map(Path, request.files):
        terms = terms_of(path, request)
        source = source_of(path)
        if isinstance(terms, Refusal):
            books.append((refused(terms), None))
            continue
        lang = lang or terms.team.lang
        checked = check_file(source, team=terms.team, period=terms.period)
        books.append((checked, terms.team_file))
    lang = lang or "zh"
    return Outcome(
        code=code_of(book for book, _ in books),
        lang=lang,
        page=checked_page(books, lang),
        record=checked_record(request.command, [book for book, _ in books], lang),
    )


def gaps(request: Request) -> Outcome:
    """Explain one member's gap, and what every day needs; the book is read as ``check`` reads it.

    Raises:
        FileFault: The file is not there or cannot be read.
        BookRefused: The book cannot be counted, so there is nothing to explain.
    """
    from addin.json_output import gaps_record
    from addin.pages.gaps import gaps_page
    from addin.terms import measured, terms_of
    from workbook.pipeline import check_file
    from workbook.read.refusal import Refusal

    path = Path(request.files[0])
    terms, source = terms_of(path, request), source_of(path)
    if isinstance(terms, Refusal):
        raise BookRefused("book_refused", path, (terms.finding,))
    book = check_file(source, team=terms.team, period=terms.period)
    member = next((each for each in terms.team.members if each.id == book.member_id), None)
    if not book.status.is_counted or member is None:
        raise BookRefused("book_refused", path, book.findings)
    run = measured(book, terms, request.as_of)
    lang = request.lang or terms.team.lang
    return Outcome(
        code=code_of(run.books),
        lang=lang,
        page=gaps_page(run, member, lang),
        record=gaps_record(request.command, run, lang),
    )


def consolidate(request: Request) -> Outcome:
    """Consolidate a month and save its review book.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or the review not saved.
    """
    from addin.cache.again import asked, files_digest, is_by_files_alone, note
    from addin.consolidating import consolidate_team, consolidated_before
    from addin.opened import open_team_file
    from addin.progress import follow_of

    ask = asked(request)
    before = consolidated_before(ask) if ask else None
    if before is not None:
        return before
    opened = open_team_file(Path(request.files[0])).handed_in_at(request.folder)
    folder = opened.folder(opened.month(request.month, request.as_of))
    files = files_digest(folder, request) if ask else None
    follow = follow_of(request, request.lang or opened.team.lang)
    done = consolidate_team(opened, request, follow)
    outcome = done.outcome(request.command)
    if ask and files and done.review == done.wanted and is_by_files_alone(done.run.books):
        note(ask, folder, files, outcome)
    return outcome


def review(request: Request) -> Outcome:
    """Make the weekly or the monthly review of a team and save it.

    Raises:
        MubiaoError: The team book or the folder cannot be worked with, or the review not saved.
    """
    from addin.opened import open_team_file
    from addin.progress import follow_of
    from addin.reviewing import review_team

    opened = open_team_file(Path(request.files[0])).handed_in_at(request.folder)
    follow = follow_of(request, request.lang or opened.team.lang)
    return review_team(opened, request, follow).outcome(request.command)


def send(request: Request) -> Outcome:
    """Show the letters of a review, and send those that go, if somebody says so.

    Raises:
        MubiaoError: Something cannot be worked with, or the mail server is not what it should be.
    """
    from addin.sending.command import send as sent

    return sent(request)


def chat(request: Request) -> Outcome:
    """Put a review into words and pictures for the chat group.

    Raises:
        MubiaoError: Something cannot be worked with, or nothing can be saved.
    """
    from addin.chat import chat as told

    return told(request)


def outbox(request: Request) -> Outcome:
    """Say what was sent, when and to whom, and take what somebody says of it.

    Raises:
        MailFault: The outbox cannot be used, or has no such letter.
    """
    from addin.sending.outbox import outbox as looked_into

    return looked_into(request)


def demo(request: Request) -> Outcome:
    """Make a made-up team in mid-month and consolidate it.

    Raises:
        FileThere: The folder holds something else.
        FileUnwritten: It cannot be saved.
    """
    from addin.demo.show import show_demo
    from addin.progress import follow_of

    return show_demo(request, follow_of(request, request.lang or "zh"))


def install(request: Request) -> Outcome:
    """Put the buttons into Excel or LibreOffice.

    Raises:
        MubiaoError: Something could not be put in its place.
    """
    from addin.installation.commands import install as installed

    return installed(request)


def uninstall(request: Request) -> Outcome:
    """Take the buttons away again.

    Raises:
        MubiaoError: Something could not be taken away.
    """
    from addin.installation.commands import uninstall as uninstalled

    return uninstalled(request)


def doctor(request: Request) -> Outcome:
    """Say what is installed, what is blocked, and what to tell IT."""
    from addin.installation.commands import doctor as examined

    return examined(request)


def window(request: Request) -> Outcome:
    """Show the window with the buttons until it is closed.

    Raises:
        MubiaoError: It cannot be shown on this machine.
    """
    from addin.window.main import window as shown

    return shown(request)


def help_(request: Request) -> Outcome:
    """Say what every button does, and how to begin."""
    from addin.languages import system_lang
    from addin.pages.buttons import buttons_page
    from addin.record import empty_record

    lang = request.lang or system_lang()
    page = buttons_page(lang)
    return Outcome(code=DONE, lang=lang, page=page, record=empty_record(request.command))


COMMANDS: Mapping[str, Callable[[Request], Outcome]] = {
    "demo": demo,
    "new-team": new_team,
    "new-month": new_month,
    "check": check,
    "gaps": gaps,
    "consolidate": consolidate,
    "review": review,
    WEEKLY: review,
    MONTHLY: review,
    "send": send,
    "chat": chat,
    "outbox": outbox,
    "window": window,
    "install": install,
    "uninstall": uninstall,
    "doctor": doctor,
    "help": help_,
}
