"""Puts the toolbar into LibreOffice and takes it out: its extension manager does it, not a copied file."""

import tempfile
from dataclasses import replace
from pathlib import Path

from addin.calc.toolbar.build import build_oxt
from addin.calc.toolbar.installed import ToolbarFault, install, is_installed, remove
from addin.installation.check import Check, State, found, sentence, told_by
from addin.installation.machine import Machine
from addin.installation.receipt import Receipt, in_short, write_receipt


def put_toolbar(machine: Machine, receipt: Receipt) -> Check:
    """Put the toolbar into LibreOffice, if there is one, and say how it went.

    Without LibreOffice there is still the window, so nothing is raised.
    """
    if machine.unopkg is None:
        missing = "unopkg" if machine.find("soffice") else "libreoffice"
        return Check("toolbar", State.WARN, found("lacking", name="unopkg"), sentence(missing))
    content = build_oxt(interpreter=machine.program.interpreter)
    try:
        with tempfile.TemporaryDirectory() as folder:
            extension = Path(folder, "mubiao.oxt")
            extension.write_bytes(content)
            install(extension, unopkg=machine.unopkg, profile=machine.profile)
    except ToolbarFault as error:
        return Check("toolbar", State.WARN, found("not_installed"), told_by(error))
    write_receipt(machine.places.receipt, replace(receipt, toolbar=in_short(content)))
    return Check("toolbar", State.OK, found("toolbar"))


def take_toolbar(machine: Machine, receipt: Receipt) -> bool:
    """Take out the toolbar that was put in; return whether there was one.

    Raises:
        ToolbarFault: LibreOffice does not let it go.
    """
    if not receipt.toolbar or machine.unopkg is None:
        return False
    is_there = is_installed(unopkg=machine.unopkg, profile=machine.profile)
    remove(unopkg=machine.unopkg, profile=machine.profile)
    return is_there


def check_toolbar(machine: Machine, receipt: Receipt | None) -> Check:
    """Look whether the toolbar is in LibreOffice, and is this version's."""
    if machine.unopkg is None or receipt is None or not receipt.toolbar:
        return Check("toolbar", State.BAD, found("not_installed"), sentence("not_installed"))
    try:
        is_in = is_installed(unopkg=machine.unopkg, profile=machine.profile)
    except ToolbarFault as error:
        return Check("toolbar", State.BAD, found("denied"), told_by(error))
    if not is_in:
        return Check("toolbar", State.BAD, found("toolbar_gone"), sentence("toolbar_again"))
    if receipt.toolbar != in_short(build_oxt(interpreter=receipt.program.interpreter)):
        return Check("toolbar", State.WARN, found("toolbar_older"), sentence("toolbar_again"))
    return Check("toolbar", State.OK, found("toolbar"))
