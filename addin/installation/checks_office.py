"""Looks at LibreOffice: there, and reachable from this Python."""

from addin.installation.check import Check, State, found, sentence
from addin.installation.machine import Machine


def check_libreoffice(machine: Machine) -> Check:
    """Look for LibreOffice and its extension manager."""
    office = machine.find("soffice")
    if office is None:
        return Check(
            "libreoffice", State.WARN, found("lacking", name="soffice"), sentence("libreoffice")
        )
    if machine.unopkg is None:
        return Check("libreoffice", State.WARN, found("lacking", name="unopkg"), sentence("unopkg"))
    return Check("libreoffice", State.OK, found("in", file=office))


def check_uno(machine: Machine) -> Check:
    """Look whether this Python can reach LibreOffice."""
    version = ".".join(map(str, machine.python[:2]))
    if not machine.has_uno():
        told = sentence("uno", version=version)
        return Check("uno", State.WARN, found("lacking", name="uno"), told)
    return Check("uno", State.OK, found("uno"))
