"""Whether our own packages are the ones that were installed, and not some that lie in the way."""

import sysconfig
from collections.abc import Mapping
from importlib.metadata import distributions
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from addin.errors import InstallationDamaged


def check_intact() -> None:
    """Do nothing where every package of ours comes from the installation.

    Raises:
        InstallationDamaged: One was loaded from elsewhere.
    """
    import addin
    import templates
    import workbook

    loaded = {each.__name__: Path(str(each.__file__)) for each in (addin, workbook, templates)}
    check_places(loaded, installed_in())


def check_places(loaded: Mapping[str, Path], places: tuple[Path, ...]) -> None:
    """Do nothing where every package lies in one of the places.

    Args:
        loaded: The file each package was loaded from, by the package's name.
        places: The folders packages are installed in.

    Raises:
        InstallationDamaged: One was loaded from elsewhere.
    """
    for name, file in loaded.items():
        if file.resolve().parent.parent not in {each.resolve() for each in places}:
            raise InstallationDamaged(name, file, places[0])


def installed_in() -> tuple[Path, ...]:
    """Return where packages of ours may be: the interpreter's own folder, or the checkout it was told of."""
    own = tuple(dict.fromkeys(sysconfig.get_path(each) for each in ("purelib", "platlib")))
    # Only there: any folder beside it may hold a record of its own.
    told = [each.read_text("direct_url.json") for each in distributions(name="mubiao", path=[*own])]
    checkouts = (_checkout(each) for each in told if each)
    return (*(each for each in checkouts if each), *map(Path, own))


def _checkout(told: str) -> Path | None:
    """Return the folder of an editable installation, as pip wrote it down."""
    import json

    record = json.loads(told)
    if not record.get("dir_info", {}).get("editable"):
        return None
    return Path(url2pathname(urlsplit(record["url"]).path))
