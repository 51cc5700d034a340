"""The computer as the self-check sees it: everything it asks, so that any computer can be stood in for."""

import os
import platform
import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from addin.cache.place import is_wanted
from addin.installation.marks import mark_of
from addin.installation.places import Places, places_of, this_platform
from addin.installation.program import Program, this_program
from addin.installation.registry import Registry, read_registry


@dataclass(frozen=True, slots=True, kw_only=True)
class Machine:
    """A computer and the Python that runs on it.

    Attributes:
        places: Where things belong.
        program: What runs now.
        system: The system's name and version.
        python: The version of the Python that runs.
        python_home: The folder it was installed in, also where it runs in an environment of its own.
        registry: Reads a key of the Windows registry.
        is_marked: Whether a file carries a mark of having been downloaded.
        is_file: Whether there is a file of that path.
        find: Finds a program on the PATH.
        has_uno: Whether this Python can reach LibreOffice.
        versions: The installed version of each package that mubiao needs, by what it asks for.
        window_version: The version of the toolkit the window is made of; None for none.
        loaded: The file each package of ours was loaded from.
        installed: Where packages of ours may be.
        profile: The LibreOffice profile; None for the user's own.
        is_cache_wanted: Whether checked files are remembered.
    """

    places: Places
    program: Program
    system: str
    python: tuple[int, int, int]
    registry: Registry
    is_marked: Callable[[Path], bool]
    is_file: Callable[[str], bool]
    find: Callable[[str], str | None]
    has_uno: Callable[[], bool]
    versions: Mapping[str, str | None]
    window_version: str | None
    loaded: Mapping[str, Path]
    installed: tuple[Path, ...]
    profile: Path | None = None
    python_home: str = ""
    is_cache_wanted: bool = True

    @property
    def unopkg(self) -> str | None:
        """LibreOffice's extension manager."""
        return self.find("unopkg")

    @property
    def is_from_the_store(self) -> bool:
        """Whether Python is an app of the Microsoft Store: what it puts among a user's files, no other sees."""
        return "windowsapps" in map(str.lower, PureWindowsPath(self.python_home).parts)


def this_machine() -> Machine:
    """Return the computer this runs on."""
    import addin
    import templates
    import workbook
    from addin.installation.packages import WINDOW_TOOLKIT, installed_version, installed_versions
    from addin.intact import installed_in

    places = places_of(this_platform(), os.environ, Path.home())
    return Machine(
        places=places,
        program=this_program(),
        system=f"{platform.system()} {platform.release()} {platform.machine()}",
        python=sys.version_info[:3],
        registry=read_registry,
        is_marked=lambda file: mark_of(file, places.platform),
        is_file=os.path.isfile,
        find=shutil.which,
        has_uno=_has_uno,
        versions=installed_versions(),
        window_version=installed_version(WINDOW_TOOLKIT),
        loaded={each.__name__: Path(str(each.__file__)) for each in (addin, workbook, templates)},
        installed=installed_in(),
        python_home=sys.base_prefix,
        is_cache_wanted=is_wanted(),
    )


def _has_uno() -> bool:
    from addin.calc.bridge import uno
    from addin.calc.faults import OfficeMissing

    try:
        uno()
    except OfficeMissing:
        return False
    return True
