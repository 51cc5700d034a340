"""The self-check says where the cache is and whether it can be used; uninstalling takes it away."""

import sqlite3
from dataclasses import replace
from datetime import date
from pathlib import Path

from addin.cache.place import FILE
from addin.cache.store import VERSION, Store
from addin.installation.commands import doctor, install, uninstall
from addin.installation.machine import Machine
from tests.addin.installation.computers import asked, sentences, states, windows


def with_cache(root: Path) -> Machine:
    """Return a computer on which two files have been remembered."""
    machine = windows(root)
    with Store(machine.places.cache / FILE) as store:
        for entry_id in (b"1", b"2"):
            store.keep(b"terms", entry_id, bytes(75_000), today=date(2026, 11, 18))
    return machine


def told(machine: Machine, lang: str = "zh") -> str:
    """Return what the self-check found of the cache."""
    checks = doctor(asked("doctor", lang), machine).record["checks"]
    assert isinstance(checks, list)
    (found,) = (each["found"] for each in checks if each["id"] == "cache")
    return str(found)


def test_it_says_where_the_cache_is_and_how_much_is_in_it(tmp_path: Path) -> None:
    machine = with_cache(tmp_path)

    assert f"{machine.places.cache / FILE} · 2 份 · 0.1 MB" == told(machine)
    assert f"{machine.places.cache / FILE} · 2 files · 0.1 MB" == told(machine, "en")


def test_it_says_where_the_cache_will_be_and_makes_none(tmp_path: Path) -> None:
    machine = windows(tmp_path)

    assert str(machine.places.cache / FILE) == told(machine)
    assert not machine.places.cache.exists()


def test_it_says_that_the_cache_is_switched_off(tmp_path: Path) -> None:
    machine = replace(windows(tmp_path), is_cache_wanted=False)

    assert ("已关闭（MUBIAO_CACHE=off）", "ok") == (
        told(machine),
        states(doctor(asked("doctor"), machine))["cache"],
    )


def test_a_cache_that_cannot_be_is_told_with_what_it_costs(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    machine.places.cache.parent.parent.mkdir(parents=True, exist_ok=True)
    machine.places.cache.parent.write_bytes(b"a file where a folder belongs")

    assert (
        f"{machine.places.cache / FILE} 用不了：Not a directory。收表汇总照常做，只是每次都要重新读全部文件。"
        "请给这个账户写入的权限，或删掉这个文件，它会自己重建。"
        == sentences(doctor(asked("doctor"), machine))["cache"]
    )


def test_a_cache_of_another_version_is_told_and_gone(tmp_path: Path) -> None:
    machine = with_cache(tmp_path)
    file = machine.places.cache / FILE
    with sqlite3.connect(file) as base:
        base.execute(f"PRAGMA user_version = {VERSION + 1}")
    base.close()

    assert (
        f"{file} cannot be used: user_version {VERSION + 1}. Consolidating works all the same, but reads "
        "every file again each time. Please let this account write there, or delete the file: it is made again."
        == sentences(doctor(asked("doctor", "en"), machine))["cache"]
    )
    assert str(file) == told(machine)


def test_uninstalling_takes_the_cache_away(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)
    with Store(machine.places.cache / FILE) as store:
        store.keep(b"terms", b"1", b"entry", today=date(2026, 11, 18))
    assert machine.places.cache.exists()

    uninstall(asked("uninstall"), machine)

    assert not machine.places.cache.exists()
