"""Looks at Python, its packages and mubiao's own files."""

import tempfile
from pathlib import Path

from addin.errors import InstallationDamaged
from addin.installation.check import Check, State, Told, found, sentence, told_by
from addin.installation.faults import NotInstalled
from addin.installation.machine import Machine
from addin.installation.packages import is_enough, parts_of
from addin.installation.program import is_same_path
from addin.installation.receipt import Receipt
from addin.intact import check_places
from workbook.schema.self_check_words import LISTED
from workbook.schema.words import Words

LOWEST = (3, 11)


def check_python(machine: Machine) -> Check:
    """Look at the Python that runs."""
    version, path = ".".join(map(str, machine.python)), machine.program.interpreter
    told = found("python", version=version, path=path)
    if machine.is_from_the_store:
        return Check("python", State.BAD, told, told_by(NotInstalled("store", Path(path))))
    if machine.python >= LOWEST:
        return Check("python", State.OK, told)
    wanted = ".".join(map(str, LOWEST))
    return Check(
        "python", State.BAD, told, sentence("python", wanted=wanted, version=version, path=path)
    )


def check_packages(machine: Machine) -> Check:
    """Look at the packages mubiao needs."""
    if not machine.versions:
        return Check("packages", State.UNKNOWN, found("not_installed"))
    wrong: list[Told] = []
    wanted: list[str] = []
    for asked, version in machine.versions.items():
        name, lowest = parts_of(asked)
        if version is None or not is_enough(version, lowest):
            wanted.append(f'"{asked}"')
            wrong.append(
                found("lacking", name=name)
                if version is None
                else found("too_old", name=name, found=version, wanted=lowest)
            )
    if not wrong:
        count = str(len(machine.versions))
        return Check("packages", State.OK, found("packages", count=count))
    names = _listed(wrong)
    path = machine.program.interpreter
    told = sentence("packages", names=names, path=path, wanted=" ".join(wanted))
    return Check("packages", State.BAD, Told(names), told)


def _listed(told: list[Told]) -> Words:
    return Words(
        LISTED.zh.join(each.of("zh") for each in told),
        LISTED.en.join(each.of("en") for each in told),
    )


def check_own_files(machine: Machine) -> Check:
    """Look at where our own packages were loaded from."""
    for name, file in machine.loaded.items():
        try:
            check_places({name: file}, machine.installed)
        except InstallationDamaged:
            told = sentence(
                "own_files", name=name, file=str(file), folder=str(machine.installed[0])
            )
            where = found("from", name=name, file=str(file))
            return Check("own_files", State.BAD, where, told)
    return Check("own_files", State.OK, found("in", file=machine.program.folder))


def check_pinned(machine: Machine, receipt: Receipt) -> Check:
    """Look at the Python that the buttons start: it is there, and it is this one."""
    path, now = receipt.program.interpreter, machine.program.interpreter
    if not machine.is_file(path):
        told = sentence("pinned_gone", path=path)
        return Check("pinned", State.BAD, found("gone", file=path), told)
    if not is_same_path(path, now):
        return Check(
            "pinned",
            State.WARN,
            found("in", file=path),
            sentence("pinned_other", path=path, running=now),
        )
    folder, this = receipt.program.folder, machine.program.folder
    if not is_same_path(folder, this):
        told = sentence("pinned_other", path=folder, running=this)
        return Check("pinned", State.WARN, found("in", file=folder), told)
    return Check("pinned", State.OK, found("in", file=path))


def check_state_folder(machine: Machine) -> Check:
    """Write into the folder of mubiao's own notes, and take it away again at once."""
    folder = machine.places.logs
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            return Check("state_folder", State.OK, found("in", file=str(folder)))
    except OSError as error:
        told = sentence("state_folder", file=str(folder), why=error.strerror or "")
        return Check("state_folder", State.BAD, found("no_write", file=str(folder)), told)


def check_window(machine: Machine) -> Check:
    """Look for the toolkit that the window is made of."""
    if machine.window_version is None:
        told = sentence("window", path=machine.program.interpreter)
        return Check("window", State.WARN, found("lacking", name="PySide6"), told)
    return Check("window", State.OK, found("version", version=f"PySide6 {machine.window_version}"))
