"""The packages mubiao needs, and the versions that are installed."""

import re
from collections.abc import Mapping
from importlib.metadata import PackageNotFoundError, requires, version

OURS = "mubiao"
WINDOW_TOOLKIT = "PySide6-Essentials"
_NEEDED = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9.]+)")


def installed_versions() -> Mapping[str, str | None]:
    """Return the installed version for each thing asked for, as ``name>=version``; None for none.

    Nothing is asked for where mubiao runs without having been installed.
    """
    try:
        asked = [each for each in requires(OURS) or () if "extra ==" not in each]
    except PackageNotFoundError:
        return {}
    return {each: installed_version(parts_of(each)[0]) for each in asked}


def installed_version(name: str) -> str | None:
    """Return the installed version of a package; None for none."""
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def own_version() -> str:
    """Return mubiao's own version; empty where it runs without having been installed."""
    return installed_version(OURS) or ""


def parts_of(asked: str) -> tuple[str, str]:
    """Return a package's name and the lowest version that will do.

    Example:
        >>> parts_of("pandas>=2.2.3")
        ('pandas', '2.2.3')
    """
    found = _NEEDED.match(asked)
    return (found[1], found[2]) if found else (asked, "0")


def is_enough(found: str, wanted: str) -> bool:
    """Return whether a version is the wanted one or newer.

    Example:
        >>> is_enough("2.10.0", "2.9"), is_enough("3.0rc1", "3.1"), is_enough("1.0.0", "1.0")
        (True, False, True)
    """
    return _numbers(found) >= _numbers(wanted)


def _numbers(text: str) -> tuple[int, ...]:
    numbers = [int(each) for each in re.findall(r"\d+", text.partition("+")[0])]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
