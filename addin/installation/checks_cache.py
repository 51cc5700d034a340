"""Looks at the cache: where it lies, what is in it, and whether it can be used."""

import tempfile
from pathlib import Path

from addin.cache.place import FILE, OFF, SWITCH
from addin.cache.store import Store
from addin.installation.check import Check, State, found, sentence
from addin.installation.machine import Machine

_MEGABYTE = 1_000_000


def check_cache(machine: Machine) -> Check:
    """Look at the cache of checked files; without it everything works, only slower."""
    file = machine.places.cache / FILE
    if not machine.is_cache_wanted:
        return Check("cache", State.OK, found("cache_off", switch=f"{SWITCH}={OFF}"))
    if not file.exists():
        return _to_be_made(file)
    with Store(file) as store:
        count, size = store.size()
        if store.fault:
            return _unused(file, store.fault)
    megabytes = f"{size / _MEGABYTE:.1f}"
    told = found("cache", file=str(file), count=str(count), size=megabytes)
    return Check("cache", State.OK, told)


def _to_be_made(file: Path) -> Check:
    nearest = next(each for each in file.parents if each.exists())
    try:
        with tempfile.TemporaryFile(dir=nearest):
            return Check("cache", State.OK, found("in", file=str(file)))
    except OSError as error:
        return _unused(file, error.strerror or "")


def _unused(file: Path, why: str) -> Check:
    told = sentence("cache", file=str(file), why=why)
    return Check("cache", State.WARN, found("no_write", file=str(file)), told)
