"""The self-check: which points are looked at on which system, in the order they are read."""

from collections.abc import Iterator

from addin.installation.check import Check, State, found, told_by
from addin.installation.checks_cache import check_cache
from addin.installation.checks_files import check_mark, check_piece
from addin.installation.checks_mail import mail_checks
from addin.installation.checks_python import (
    check_own_files,
    check_packages,
    check_pinned,
    check_python,
    check_state_folder,
    check_window,
)
from addin.installation.faults import NotInstalled
from addin.installation.machine import Machine
from addin.installation.pieces import pieces_of
from addin.installation.receipt import Receipt, read_receipt
from workbook.schema.team import Team


def examine(machine: Machine, team: Team | None = None) -> tuple[Check, ...]:
    """Look at everything that applies to a computer.

    Args:
        machine: The computer.
        team: Whose mail server is looked at, too; None for nobody's.
    """
    receipt = read_receipt(machine.places.receipt)
    checks = [check_python(machine), check_packages(machine), check_own_files(machine)]
    if receipt is not None:
        checks.append(check_pinned(machine, receipt))
    checks += _files(machine, receipt)
    match machine.places.platform:
        case "windows":
            checks += _windows(machine, receipt)
        case "linux":
            checks += _office(machine, receipt)
        case "macos":
            pass
    checks += (check_window(machine), check_state_folder(machine), check_cache(machine))
    return (*checks, *mail_checks(team))


def _files(machine: Machine, receipt: Receipt | None) -> Iterator[Check]:
    program = machine.program if receipt is None else receipt.program
    try:
        pieces = pieces_of(machine.places, program)
    except NotInstalled as error:
        yield Check("menu", State.BAD, found("not_installed"), told_by(error))
        return
    for piece in pieces:
        yield check_piece(piece, receipt)
        if piece.id == "add_in" and piece.path.is_file():
            yield check_mark(piece, machine)


def _windows(machine: Machine, receipt: Receipt | None) -> Iterator[Check]:
    from addin.installation.checks_windows import (
        RULES,
        check_excel,
        check_macros,
        check_rule,
        check_wps,
    )

    yield check_excel(machine)
    yield check_wps(machine)
    yield check_macros(machine, str(machine.places.add_in))
    program = machine.program if receipt is None else receipt.program
    excluded = {"child_processes": program.interpreter, "win32_calls": str(machine.places.add_in)}
    for identity, rule in RULES:
        yield check_rule(machine, identity, rule, excluded[identity])


def _office(machine: Machine, receipt: Receipt | None) -> Iterator[Check]:
    from addin.installation.checks_office import check_libreoffice, check_uno
    from addin.installation.toolbar import check_toolbar

    yield check_libreoffice(machine)
    if machine.unopkg is not None:
        yield check_uno(machine)
        yield check_toolbar(machine, receipt)
