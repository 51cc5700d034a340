"""Computers that are a folder: whatever system they stand in for, everything is really put there."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

from addin.installation.machine import Machine
from addin.installation.marks import mark_of
from addin.installation.places import Places, places_of
from addin.installation.program import Program
from addin.installation.registry import Hive, Registry, Values
from addin.outcome import Outcome
from addin.request import Request
from addin.screen import plain_lines

USER = "林 晓晴 & Söhne"  # a space, Chinese, and what a shell would stumble over
EXCEL = r"C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE"
NUMBER = "{00024500-0000-0000-C000-000000000046}"
SERVER = rf"CLSID\{NUMBER}\LocalServer32"
OFFICE: Mapping[tuple[Hive, str], Values] = {
    ("HKCR", r"Excel.Application\CLSID"): {"": NUMBER},
    ("HKCR", r"Excel.Application\CurVer"): {"": "Excel.Application.16"},
    ("HKCR", SERVER): {"": f"{EXCEL} /automation"},
    ("HKLM", r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration"): {
        "versiontoreport": "16.0.17328.20162",
        "platform": "x64",
    },
}
STORE = r"C:\Program Files\WindowsApps\PythonSoftwareFoundation.Python.3.12_3.12.2544.0_x64__qbz5n2kfra8p0"
UNREADABLE = Path("/proc/self/mem")  # a file like any other, but nobody reads its beginning
TODAY = date(2026, 11, 18)


def registry(*more: tuple[Hive, str, Values | None]) -> Registry:
    """Return a registry with Excel in it, and what is laid over that."""
    keys = {**OFFICE, **{(hive, key): values for hive, key, values in more}}

    def read(hive: Hive, key: str) -> Values | None:
        return keys.get((hive, key), {})

    return read


def windows(root: Path) -> Machine:
    """Return a Windows computer whose user's folders lie under ``root``."""
    home = root / USER
    environment = {
        "APPDATA": str(home / "AppData" / "Roaming"),
        "LOCALAPPDATA": str(home / "AppData" / "Local"),
    }
    (home / "AppData" / "Roaming" / "Microsoft" / "Excel" / "XLSTART").mkdir(parents=True)
    python = rf"C:\Users\{USER}\AppData\Local\mubiao\python"
    program = Program(interpreter=rf"{python}\python.exe", folder=rf"{python}\Lib\site-packages")
    machine = _machine(places_of("windows", environment, home), program)
    return replace(machine, system="Windows 11 AMD64", registry=registry())


def macos(root: Path) -> Machine:
    """Return a Mac whose user's home lies under ``root``."""
    home = root / USER
    (home / "Library" / "Logs").mkdir(parents=True)
    (home / ".config").mkdir()
    python = f"/Users/{USER}/mubiao"
    program = Program(interpreter=f"{python}/bin/python3", folder=f"{python}/lib")
    machine = _machine(places_of("macos", {}, home), program)
    return replace(machine, system="Darwin 25.1.0 arm64")


def linux(root: Path, *, programs: Iterable[Path] = ()) -> Machine:
    """Return a Linux computer whose user's home lies under ``root``."""
    home = root / USER
    (home / ".config").mkdir(parents=True)
    program = Program(interpreter=f"/opt/{USER}/bin/python3", folder=f"/opt/{USER}/lib")
    found = {each.name: str(each) for each in programs}
    machine = _machine(places_of("linux", {}, home), program)
    return replace(machine, system="Linux 6.1.0 x86_64", find=found.get)


def _machine(places: Places, program: Program) -> Machine:
    return Machine(
        places=places,
        program=program,
        system="",
        python=(3, 12, 9),
        registry=lambda _hive, _key: {},
        is_marked=lambda file: places.platform == "windows" and mark_of(file, "windows"),
        is_file=lambda path: path == program.interpreter,
        find=lambda _name: None,
        has_uno=lambda: True,
        versions={"pandas>=2.2.3": "2.2.3", "xlwings>=0.37.8": "0.40.0"},
        window_version="6.8.0",
        loaded={"addin": Path("/lib/addin/__init__.py"), "workbook": Path("/lib/workbook/a.py")},
        installed=(Path("/lib"),),
    )


def asked(command: str, lang: str = "zh") -> Request:
    """Return a command as it comes from the command line."""
    return Request(command=command, as_of=TODAY, lang="en" if lang == "en" else "zh")


def lines(outcome: Outcome) -> list[str]:
    """Return what a command said, as lines, with what is to be passed on below."""
    return [*plain_lines(outcome.page), *outcome.copy.splitlines()]


def states(outcome: Outcome) -> dict[str, str]:
    """Return how each point of the self-check stands."""
    checks = outcome.record["checks"]
    assert isinstance(checks, list)
    return {each["id"]: each["state"] for each in checks}


def sentences(outcome: Outcome) -> dict[str, str]:
    """Return what is to be done, by the point's id."""
    checks = outcome.record["checks"]
    assert isinstance(checks, list)
    return {each["id"]: each["sentence"] for each in checks if each["sentence"]}


def tree(root: Path) -> dict[str, bytes | None]:
    """Return every folder and file under a root, with the files' content."""
    return {
        each.relative_to(root).as_posix(): each.read_bytes() if each.is_file() else None
        for each in sorted(root.rglob("*"))
    }
