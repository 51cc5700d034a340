"""What the self-check reads from the Windows registry: Defender's rules, WPS, Excel and its policies."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from addin.installation.checks_windows import RULES
from addin.installation.commands import doctor, install
from addin.installation.marks import mark_of
from addin.installation.registry import Hive, Values
from addin.outcome import Outcome
from tests.addin.installation.computers import (
    SERVER,
    USER,
    asked,
    registry,
    sentences,
    states,
    windows,
)

Key = tuple[Hive, str, Values | None]

POLICY = r"SOFTWARE\Policies\Microsoft\Windows Defender"
GUARD = r"Windows Defender Exploit Guard\ASR"
BY_POLICY, BY_HAND = rf"{POLICY}\{GUARD}", rf"SOFTWARE\Microsoft\Windows Defender\{GUARD}"
MANAGED = rf"{POLICY}\Policy Manager"
CHILDREN, CALLS = "d4f940ab-401b-4efc-aadc-ad5f3c50688a", "92e97fa1-2edf-4476-bdd6-9dd0b4dddc7b"
PYTHON = rf"C:\Users\{USER}\AppData\Local\mubiao\python"
OFFICE = r"Software\Policies\Microsoft\Office\16.0"
OWN = r"Software\Microsoft\Office\16.0"


def checked(root: Path, *keys: Key) -> Outcome:
    machine = windows(root)
    install(asked("install"), machine)
    return doctor(asked("doctor", "en"), replace(machine, registry=registry(*keys)))


def found(outcome: Outcome, identity: str) -> tuple[str, str]:
    checks = outcome.record["checks"]
    assert isinstance(checks, list)
    return next((each["state"], each["found"]) for each in checks if each["id"] == identity)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((), ("ok", "not blocking")),
        ((("HKLM", rf"{BY_POLICY}\Rules", {CHILDREN: "1"}),), ("bad", "blocking")),
        ((("HKLM", rf"{BY_HAND}\Rules", {CHILDREN: 1}),), ("bad", "blocking")),
        (
            (("HKLM", MANAGED, {"asrrules": f"{CALLS}=2|{CHILDREN.upper()}=1"}),),
            ("bad", "blocking"),
        ),
        ((("HKLM", rf"{BY_POLICY}\Rules", {CHILDREN: "6"}),), ("warn", "warning first")),
        ((("HKLM", rf"{BY_POLICY}\Rules", {CHILDREN: "2"}),), ("ok", "recording only")),
        ((("HKLM", rf"{BY_POLICY}\Rules", {CHILDREN: "0"}),), ("ok", "not blocking")),
        ((("HKLM", rf"{BY_HAND}\Rules", None),), ("unknown", "may not be read")),
        (
            (
                ("HKLM", rf"{BY_POLICY}\Rules", {CHILDREN: "1"}),
                ("HKLM", rf"{BY_POLICY}\ASROnlyExclusions", {PYTHON.lower(): "0"}),
            ),
            ("ok", rf"on, {PYTHON}\python.exe is excluded"),
        ),
        (
            (
                (
                    "HKLM",
                    MANAGED,
                    {"asrrules": f"{CHILDREN}=1", "asronlyexclusions": r"C:\Users\*\mubiao"},
                ),
            ),
            ("ok", rf"on, {PYTHON}\python.exe is excluded"),
        ),
        (
            (("HKLM", MANAGED, {"asrrules": f"{CHILDREN}=1", "asronlyexclusions": r"C:\Other"}),),
            ("bad", "blocking"),
        ),
    ],
)
def test_defenders_rule_is_read_wherever_it_is_set(
    keys: tuple[Key, ...], expected: tuple[str, str], tmp_path: Path
) -> None:
    assert expected == found(checked(tmp_path, *keys), "child_processes")


def test_the_rule_about_calls_of_macros_is_named_too(tmp_path: Path) -> None:
    outcome = checked(tmp_path, ("HKLM", rf"{BY_POLICY}\Rules", {CALLS: "1"}))

    add_in = windows(tmp_path / "again").places.add_in
    assert add_in is not None
    told = sentences(outcome)
    assert {"win32_calls"} == set(told)
    assert told["win32_calls"].startswith(
        f"Defender's rule “Block Win32 API calls from Office macros” ({CALLS}) is on and stops the buttons"
    )


@pytest.mark.parametrize(
    ("server", "expected"),
    [
        (r"C:\Program Files\Microsoft Office\root\Office16\EXCEL.EXE /automation", "ok"),
        (
            rf"C:\Users\{USER}\AppData\Local\Kingsoft\WPS Office\12.1\office6\et.exe /automation",
            "bad",
        ),
        (r'"D:\WPS Office\office6\wps.exe" /prometheus /et', "bad"),
        (r"D:\KSOFT\office6\ET.EXE", "bad"),
    ],
)
def test_wps_is_known_by_the_program_that_answers_for_excel(
    server: str, expected: str, tmp_path: Path
) -> None:
    assert expected == states(checked(tmp_path, ("HKCR", SERVER, {"": server})))["wps"]


def test_wps_is_found_in_the_view_of_32_bit_programs_too(tmp_path: Path) -> None:
    wps = r"C:\Kingsoft\WPS Office\office6\et.exe"
    outcome = checked(tmp_path, ("HKCR", SERVER, {}), ("HKCR", rf"WOW6432Node\{SERVER}", {"": wps}))

    assert ("bad", f"in Excel's place: {wps}") == found(outcome, "wps")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ((), ("ok", "16.0.17328.20162 x64")),
        (
            (("HKLM", r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration", {}),),
            ("ok", "16"),
        ),
        (
            (
                ("HKLM", r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration", {}),
                ("HKCR", r"Excel.Application\CurVer", {"": "Excel.Application.12"}),
            ),
            ("bad", "12"),
        ),
        (
            (
                ("HKLM", r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration", {}),
                ("HKCR", r"Excel.Application\CurVer", {}),
            ),
            ("warn", "not found"),
        ),
    ],
)
def test_excels_version_is_read(
    keys: tuple[Key, ...], expected: tuple[str, str], tmp_path: Path
) -> None:
    assert expected == found(checked(tmp_path, *keys), "excel")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (("HKCU", rf"{OFFICE}\Excel\Security", {"vbawarnings": 4}), None),
        (("HKCU", rf"{OFFICE}\Common", {"vbaoff": 1}), rf"HKCU\{OFFICE}\Common\vbaoff"),
        (("HKLM", rf"{OFFICE}\Common", {"vbaoff": 1}), rf"HKLM\{OFFICE}\Common\vbaoff"),
        (
            ("HKCU", rf"{OFFICE}\Common\Security", {"requirealwaysonmacrosig": 1}),
            rf"HKCU\{OFFICE}\Common\Security\requirealwaysonmacrosig",
        ),
        (
            ("HKCU", rf"{OWN}\Excel\Security", {"disablealladdins": 1}),
            rf"HKCU\{OWN}\Excel\Security\disablealladdins",
        ),
        (
            ("HKCU", rf"{OFFICE}\Excel\Security\Trusted Locations", {"alllocationsdisabled": 1}),
            rf"HKCU\{OFFICE}\Excel\Security\Trusted Locations\alllocationsdisabled",
        ),
        (
            ("HKCU", rf"{OFFICE}\Common\Security\Trusted Locations", {"allow user locations": 0}),
            rf"HKCU\{OFFICE}\Common\Security\Trusted Locations\allow user locations",
        ),
        (
            ("HKCU", rf"{OFFICE}\Excel\Resiliency", {"restricttolist": 1}),
            rf"HKCU\{OFFICE}\Excel\Resiliency\restricttolist",
        ),
    ],
)
def test_a_setting_of_office_that_keeps_the_add_in_out_is_named(
    keys: Key, expected: str | None, tmp_path: Path
) -> None:
    outcome = checked(tmp_path, keys)

    told = ("ok", "not blocking") if expected is None else ("bad", expected)
    assert told == found(outcome, "macros")


def test_an_add_in_on_the_list_of_allowed_ones_is_not_kept_out(tmp_path: Path) -> None:
    key = rf"{OFFICE}\Excel\Resiliency"
    outcome = checked(
        tmp_path,
        ("HKCU", key, {"restricttolist": 1}),
        ("HKCU", rf"{key}\AddinList", {"mubiao.xlam": "1"}),
    )

    assert ("ok", "not blocking") == found(outcome, "macros")


def test_locations_need_no_trust_where_every_macro_runs(tmp_path: Path) -> None:
    key = rf"{OFFICE}\Excel\Security"
    outcome = checked(
        tmp_path,
        ("HKCU", key, {"vbawarnings": 1}),
        ("HKCU", rf"{key}\Trusted Locations", {"alllocationsdisabled": 1}),
    )

    assert ("ok", "not blocking") == found(outcome, "macros")


@pytest.mark.parametrize(
    ("stream", "expected"),
    [
        ("[ZoneTransfer]\r\nZoneId=3\r\nHostUrl=https://example.com/\r\n", True),
        ("[ZoneTransfer]\r\nZoneId=4\r\n", True),
        ("[ZoneTransfer]\r\nZoneId=0\r\n", False),
        ("[ZoneTransfer]\r\nZoneId=1\r\n", False),
        ("", False),
    ],
)
def test_a_mark_is_one_of_the_internet(stream: str, expected: bool, tmp_path: Path) -> None:
    file = tmp_path / "mubiao.xlam"
    file.write_bytes(b"")
    Path(f"{file}:Zone.Identifier").write_text(stream)

    assert expected == mark_of(file, "windows")


def test_no_stream_is_no_mark(tmp_path: Path) -> None:
    assert not mark_of(tmp_path / "mubiao.xlam", "windows")


def test_a_mac_is_asked_for_the_quarantine_mark(tmp_path: Path) -> None:
    xattr = tmp_path / "xattr"
    xattr.write_text('#!/bin/sh\ntest "$1 $2" = "-p com.apple.quarantine" && grep -q marked "$3"\n')
    xattr.chmod(0o755)
    one, other = tmp_path / "林 晓晴.xlam", tmp_path / "b.xlam"
    one.write_text("marked")
    other.write_text("plain")

    assert [True, False] == [mark_of(each, "macos", xattr=str(xattr)) for each in (one, other)]


def test_the_checklist_switches_on_the_rules_that_the_self_check_looks_for() -> None:
    checklist = Path(__file__).parents[3] / "docs" / "excel-checklist.md"

    named = re.findall(
        r"`[^`]*?([0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})", checklist.read_text()
    )

    assert [rule for _, rule in RULES] == [each.lower() for each in named]
