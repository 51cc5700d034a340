"""A button was pressed: the line it runs arrives here."""

from dataclasses import replace

from addin.buttons import BUTTONS, Button
from addin.errors import MubiaoError, WrongUse
from addin.intact import check_intact
from addin.languages import system_lang
from addin.live.called import fitting, kind_by_identity, kind_of_book
from addin.live.host import Host, OpenBook
from addin.live.telling import Told
from addin.request import Request
from addin.running import running
from workbook.check.kind import Kind

READING = ("doctor", "help")  # they change nothing, so they need not wait


def run_live(request: Request) -> int:
    """Run a button's command on the open book and return its exit code."""
    with Told(request.lang or system_lang(), request.command) as told:
        told.code = _run(request, told)
    return told.code


def _run(request: Request, told: Told) -> int:
    check_intact()
    button = button_of(request.command)
    from addin.excel import attach

    if button.command in READING:
        return _read(button, request, told)
    if request.pipe is not None:
        told.host = attach(request)  # LibreOffice always answers, Excel not while it shows a box
    with running(button.command):
        told.host = told.host or attach(request)
        return pressed(button, told.host, request, told)


def _read(button: Button, request: Request, told: Told) -> int:
    """Show a page. No program is needed for that, and the page may say why there is none."""
    from addin.excel import attach

    try:
        told.host = attach(request)
    except MubiaoError:
        return _page(replace(request, lang=told.lang))
    return pressed(button, told.host, request, told)


def button_of(command: str) -> Button:
    """Return a command's button.

    Raises:
        WrongUse: It has none.
    """
    for button in BUTTONS:
        if button.command == command:
            return button
    known = ", ".join(each.command for each in BUTTONS)
    raise WrongUse("unknown_command", found=command, wanted=known)


def pressed(button: Button, host: Host, request: Request, told: Told) -> int:
    """Run a button's command in the program that holds the book, and return its exit code.

    Raises:
        BookUnfit: The book is not the one the button needs.
        MubiaoError: What the command itself says.
    """
    with host:
        try:
            host.status(f"{button.label.of(told.lang)}…")
            kind = _kind(button, host.book)
            told.lang = request.lang or kind.lang or told.lang
            fitting(button, host.book, kind)
            if button.book != "team":  # what a team's results are written in, its settings say
                request = replace(request, lang=told.lang)
            return _dispatched(host, request)
        finally:
            host.status("")


def _kind(button: Button, book: OpenBook | None) -> Kind:
    """Return what the book is; one that the button does not work on is not read for it."""
    if book is None:
        return Kind()
    return kind_of_book(book) if button.book else kind_by_identity(book)


def _dispatched(host: Host, request: Request) -> int:
    match request.command:
        case "check":
            from addin.live.check import check as command
        case "clear-marks":
            from addin.live.marks import clear_marks as command
        case "gaps":
            from addin.live.gaps import gaps as command
        case "new-team":
            from addin.live.new_team import new_team as command
        case "demo":
            from addin.live.demo import demo as command
        case _:
            return _dispatched_on_team(host, request)
    return command(host, request)


def _dispatched_on_team(host: Host, request: Request) -> int:
    match request.command:
        case "new-month":
            from addin.live.new_month import new_month as command
        case "consolidate":
            from addin.live.consolidate import consolidate as command
        case "review-week" | "review-month":
            from addin.live.consolidate import review as command
        case "send":
            from addin.live.send import send as command
        case "chat":
            from addin.live.chat import chat as command
        case _:
            return _page(request)
    return command(host, request)


def _page(request: Request) -> int:
    from addin.live.page import page

    return page(request)
