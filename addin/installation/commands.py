"""The commands that put the buttons in, take them out, and say what is in the way."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from addin.exit_codes import DONE, NEEDS_A_PERSON
from addin.installation.check import Check, State, Told, found
from addin.installation.faults import NotInstalled
from addin.installation.machine import Machine, this_machine
from addin.intact import check_places
from addin.languages import system_lang
from addin.outcome import Outcome
from addin.page import Line, Page
from addin.record import empty_record
from addin.request import Request
from workbook.schema.installation_words import UNINSTALLED
from workbook.schema.words import Lang


def install(request: Request, machine: Machine | None = None) -> Outcome:
    """Put the buttons where Excel and LibreOffice find them.

    Args:
        request: The command.
        machine: The computer; None for this one.

    Raises:
        InstallationDamaged: The Python that the buttons start would not find mubiao.
        NotInstalled: Somebody else's file is in the way, Excel has ours open, or the system does
            not let us.
    """
    from addin.installation.page import installed_page
    from addin.installation.pieces import pieces_of
    from addin.installation.putting import put
    from addin.installation.toolbar import put_toolbar

    machine, lang = machine or this_machine(), request.lang or system_lang()
    if machine.is_from_the_store:
        raise NotInstalled("store", Path(machine.program.interpreter))
    check_places(machine.loaded, machine.installed)
    pieces = pieces_of(machine.places, machine.program)
    marked = [each.path for each in pieces if machine.is_marked(each.path)]
    receipt = put(machine.places, machine.program, pieces, marked)
    checks = [Check(each.id, State.OK, found("in", file=str(each.path))) for each in pieces]
    toolbar = put_toolbar(machine, receipt) if machine.places.platform == "linux" else None
    page = installed_page(machine, pieces, lang, toolbar=toolbar)
    checks += [] if toolbar is None else [toolbar]
    return _outcome(request, lang, checks, page)


def uninstall(request: Request, machine: Machine | None = None) -> Outcome:
    """Take away what ``install`` put, and nothing else.

    Args:
        request: The command.
        machine: The computer; None for this one.

    Raises:
        NotInstalled: Excel has a file open, or the system does not let us.
        ToolbarFault: LibreOffice does not let the toolbar go.
    """
    from addin.installation.page import uninstalled_page
    from addin.installation.receipt import read_receipt
    from addin.installation.removing import take_away
    from addin.installation.toolbar import take_toolbar

    machine, lang = machine or this_machine(), request.lang or system_lang()
    receipt = read_receipt(machine.places.receipt)
    if receipt is None:
        return _outcome(request, lang, (), (Line(UNINSTALLED["nothing"].of(lang)),))
    is_toolbar = take_toolbar(machine, receipt)
    taken = take_away(machine.places, receipt)
    page = uninstalled_page(taken, lang, is_toolbar=is_toolbar)
    left = [each for each in receipt.files if each.path in taken.left]
    checks = [
        Check(
            each.id,
            State.WARN,
            found("changed", file=str(each.path)),
            Told(UNINSTALLED["left"], (("file", str(each.path)),)),
        )
        for each in left
    ]
    return _outcome(request, lang, checks, page)


def doctor(request: Request, machine: Machine | None = None) -> Outcome:
    """Say what is installed, what is in the way, and what to tell IT.

    Args:
        request: The command; with a team book, what its letters need is looked at, too.
        machine: The computer; None for this one.

    Raises:
        MubiaoError: The team book cannot be worked with.
    """
    from addin.installation.examine import examine
    from addin.installation.packages import own_version
    from addin.installation.page import examined_page, for_it
    from addin.opened import open_team_file

    machine, lang = machine or this_machine(), request.lang or system_lang()
    team = open_team_file(Path(request.files[0])).team if request.files else None
    checks = examine(machine, team)
    version = own_version()
    page = examined_page(machine, checks, lang, version=version)
    copy = for_it(machine, checks, lang, version=version)
    return replace(_outcome(request, lang, checks, page), copy=copy)


def _outcome(request: Request, lang: Lang, checks: Sequence[Check], page: Page) -> Outcome:
    told = [
        {
            "id": each.id,
            "state": each.state,
            "found": each.found.of(lang),
            "sentence": each.sentence.of(lang) or None,
        }
        for each in checks
    ]
    return Outcome(
        code=NEEDS_A_PERSON if any(each.needs_a_person for each in checks) else DONE,
        lang=lang,
        page=page,
        record={**empty_record(request.command), "checks": told},
    )
