"""The toolbar in LibreOffice: putting it in, taking it out, and whether it is in."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path

from addin.calc.outside import outside_environment
from addin.calc.toolbar.parts import IDENTIFIER
from addin.errors import MubiaoError
from workbook.schema.toolbar_words import TOOLBAR_FAULT

WITHIN = 60.0  # seconds; unopkg takes one or two


class ToolbarFault(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """LibreOffice's extension manager did not do what it was asked."""

    catalogue = TOOLBAR_FAULT


def install(oxt: Path, *, unopkg: str, profile: Path | None = None) -> None:
    """Put the toolbar into LibreOffice, in place of an earlier one.

    A LibreOffice that is running shows it after its next start. The superuser puts it in for
    everybody on the computer: unopkg lets them do nothing else.

    Args:
        oxt: The extension, as ``build_oxt`` makes it.
        unopkg: LibreOffice's extension manager.
        profile: The folder of a LibreOffice profile; None for the user's own.

    Raises:
        ToolbarFault: The extension manager is not there or refuses.
    """
    _done(unopkg, "add", "--suppress-license", "--force", str(oxt), profile=profile)


def remove(*, unopkg: str, profile: Path | None = None) -> None:
    """Take the toolbar out of LibreOffice; nothing happens if it is not in.

    Raises:
        ToolbarFault: The extension manager is not there or refuses.
    """
    if is_installed(unopkg=unopkg, profile=profile):
        _done(unopkg, "remove", IDENTIFIER, profile=profile)


def is_installed(*, unopkg: str, profile: Path | None = None) -> bool:
    """Return whether LibreOffice has the toolbar.

    Raises:
        ToolbarFault: The extension manager is not there or refuses.
    """
    return IDENTIFIER in _done(unopkg, "list", profile=profile).split()


def surroundings(profile: Path) -> Mapping[str, str]:
    """Return the variables with which LibreOffice finds what was put into a profile.

    Only the superuser needs any: what is everybody's is kept in the profile too, instead of among
    the system's files.
    """
    if not _is_superuser():
        return {}
    return {"UNO_SHARED_PACKAGES_CACHE": (profile / "everybodys").absolute().as_uri()}


def _done(unopkg: str, *words: str, profile: Path | None) -> str:
    """Run the extension manager and return what it prints."""
    everybodys = ["--shared"] if _is_superuser() else []
    line = [unopkg, *words, *everybodys]
    environment = outside_environment()
    if profile is not None:
        line.append(f"-env:UserInstallation={profile.absolute().as_uri()}")
        environment.update(surroundings(profile))
    try:
        done = subprocess.run(  # noqa: S603 - no shell; every part is ours
            line,
            check=False,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            env=environment,
            timeout=WITHIN,
        )
    except OSError as error:
        raise ToolbarFault("unopkg_missing", file=unopkg, why=error.strerror or "") from error
    except subprocess.TimeoutExpired as error:
        raise ToolbarFault("unopkg_silent", file=unopkg) from error
    if done.returncode:
        raise ToolbarFault("unopkg_refuses", why=_reason(done.stdout + done.stderr))
    return done.stdout


def _reason(printed: str) -> str:
    """Return the line that says why; unopkg prints empty lines and a summary around it."""
    lines = [each.removeprefix("ERROR: ").strip() for each in printed.splitlines()]
    return next((each.rstrip(".") for each in lines if each), "unopkg")


def _is_superuser() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0
