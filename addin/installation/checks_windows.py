"""Looks at what on Windows may keep the buttons from working: Defender, WPS, and Office's policies."""

from collections.abc import Callable
from fnmatch import fnmatchcase
from functools import partial
from pathlib import PureWindowsPath

from addin.installation.check import Check, State, found, sentence
from addin.installation.machine import Machine
from addin.installation.registry import Hive, Values
from workbook.schema.installation_words import MENU_FILE

_POLICY = r"SOFTWARE\Policies\Microsoft\Windows Defender"
_GUARD = r"Windows Defender Exploit Guard\ASR"
_BY_POLICY, _BY_HAND = rf"{_POLICY}\{_GUARD}", rf"SOFTWARE\Microsoft\Windows Defender\{_GUARD}"
_BY_DEVICE_MANAGEMENT = rf"{_POLICY}\Policy Manager"
BLOCK, WARN, AUDIT = "1", "6", "2"

# The rules of Defender that stop what the buttons do: the point's id, and the rule's.
RULES = (
    ("child_processes", "d4f940ab-401b-4efc-aadc-ad5f3c50688a"),
    ("win32_calls", "92e97fa1-2edf-4476-bdd6-9dd0b4dddc7b"),
)
_WPS = ("\\kingsoft\\", "\\wps office\\", "\\et.exe", "\\ket.exe", "\\wps.exe")
_OFFICE, _SECURITY = r"Microsoft\Office\16.0", r"Excel\Security"
_CLICK_TO_RUN = r"SOFTWARE\Microsoft\Office\ClickToRun\Configuration"
OLDEST_EXCEL = 14  # 2010: the first that shows a ribbon of customUI14
ENABLED = 1
ALLOWED = ("1", "2")  # in the list of add-ins: always on; left to the user


def check_rule(machine: Machine, identity: str, rule: str, path: str) -> Check:
    """Look whether a rule of Defender is on.

    Args:
        machine: The computer.
        identity: The point's id.
        rule: The rule's id.
        path: What would have to be excluded from the rule.
    """
    keys = (rf"{_BY_POLICY}\Rules", rf"{_BY_HAND}\Rules", _BY_DEVICE_MANAGEMENT)
    read = [machine.registry("HKLM", key) for key in keys]
    states = {_state(each, rule) for each in read if each is not None}
    if not states & {BLOCK, WARN}:
        if None in read:
            return Check(identity, State.UNKNOWN, found("denied"))
        return Check(identity, State.OK, found("rule_audit" if AUDIT in states else "rule_off"))
    if _is_excluded(machine, path):
        return Check(identity, State.OK, found("rule_excluded", path=path))
    told = sentence(identity, rule=rule, path=path, menu=MENU_FILE)
    if BLOCK in states:
        return Check(identity, State.BAD, found("rule_block"), told)
    return Check(identity, State.WARN, found("rule_warn"), told)


def _state(values: Values, rule: str) -> str:
    """Return a rule's state: from a value of its name, or from device management's one text."""
    listed = str(values.get("asrrules", "")).lower().split("|")
    by_rule = dict(each.partition("=")[::2] for each in listed)
    return str(values.get(rule, by_rule.get(rule, "")))


def _is_excluded(machine: Machine, path: str) -> bool:
    keys = (rf"{_BY_POLICY}\ASROnlyExclusions", rf"{_BY_HAND}\ASROnlyExclusions")
    excluded = [name for key in keys for name in machine.registry("HKLM", key) or {}]
    managed = machine.registry("HKLM", _BY_DEVICE_MANAGEMENT) or {}
    excluded += str(managed.get("asronlyexclusions", "")).lower().split("|")
    wanted = str(PureWindowsPath(path)).lower()
    patterns = [each.rstrip("\\") for each in excluded if each]
    return any(fnmatchcase(wanted, form) for each in patterns for form in (each, rf"{each}\*"))


def check_wps(machine: Machine) -> Check:
    """Look whether WPS answers where programs ask for Excel."""
    server = _excel_server(machine)
    if any(each in server.lower() for each in _WPS):
        told = sentence("wps", file=server, menu=MENU_FILE)
        return Check("wps", State.BAD, found("wps_place", file=server), told)
    return Check("wps", State.OK, found("wps_none"))


def _excel_server(machine: Machine) -> str:
    """Return the program that Windows starts for ``Excel.Application``; "" for none."""
    number = _default(machine.registry("HKCR", r"Excel.Application\CLSID"))
    views = (rf"CLSID\{number}", rf"WOW6432Node\CLSID\{number}") if number else ()
    servers = (_default(machine.registry("HKCR", rf"{each}\LocalServer32")) for each in views)
    return next(filter(None, servers), "")


def _default(values: Values | None) -> str:
    return str((values or {}).get("", ""))


def check_excel(machine: Machine) -> Check:
    """Look which Excel it is."""
    running = machine.registry("HKLM", _CLICK_TO_RUN) or {}
    current = _default(machine.registry("HKCR", r"Excel.Application\CurVer"))
    version = str(running.get("versiontoreport", "")) or current.rpartition(".")[2]
    if not version:
        told = sentence("no_excel", menu=MENU_FILE)
        return Check("excel", State.WARN, found("no_excel"), told)
    seen = found("version", version=f"{version} {running.get('platform', '')}".rstrip())
    major = version.partition(".")[0]
    if major.isdecimal() and int(major) < OLDEST_EXCEL:
        return Check(
            "excel", State.BAD, seen, sentence("excel_old", version=version, menu=MENU_FILE)
        )
    return Check("excel", State.OK, seen)


def check_macros(machine: Machine, add_in: str) -> Check:
    """Look whether a setting of Office keeps the add-in out, by policy or by the user's own hand."""
    policies, own = rf"Software\Policies\{_OFFICE}", rf"Software\{_OFFICE}"
    roots: tuple[tuple[Hive, str], ...] = (("HKLM", policies), ("HKCU", policies), ("HKCU", own))
    in_the_way = [
        rf"{hive}\{root}\{name}"
        for hive, root in roots
        for name in _in_the_way(partial(_values, machine, hive, root), add_in)
    ]
    if not in_the_way:
        return Check("macros", State.OK, found("policy_none"))
    name = in_the_way[0]
    told = sentence("macros", file=add_in, name=name, menu=MENU_FILE)
    return Check("macros", State.BAD, found("policy", name=name), told)


def _values(machine: Machine, hive: Hive, root: str, key: str) -> Values:
    return machine.registry(hive, rf"{root}\{key}") or {}


def _in_the_way(values: Callable[[str], Values], add_in: str) -> list[str]:
    """Return the settings of Office that keep the add-in out, by their names.

    Args:
        values: Returns what stands in a key of Office's settings.
        add_in: The add-in's path.
    """
    strict = (
        ("Common", "vbaoff"),
        (r"Common\Security", "requirealwaysonmacrosig"),
        (_SECURITY, "requireaddinsig"),
        (_SECURITY, "disablealladdins"),
    )
    names = [rf"{key}\{name}" for key, name in strict if values(key).get(name) == ENABLED]
    places, common = rf"{_SECURITY}\Trusted Locations", r"Common\Security\Trusted Locations"
    if values(_SECURITY).get("vbawarnings") != ENABLED:
        if values(places).get("alllocationsdisabled") == ENABLED:
            names.append(rf"{places}\alllocationsdisabled")
        if values(common).get("allow user locations") == 0:
            names.append(rf"{common}\allow user locations")
    if values(r"Excel\Resiliency").get("restricttolist") == ENABLED:
        listed = values(r"Excel\Resiliency\AddinList")
        if str(listed.get(PureWindowsPath(add_in).name.lower())) not in ALLOWED:
            names.append(r"Excel\Resiliency\restricttolist")
    return names
