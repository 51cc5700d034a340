"""The self-check on computers with one thing wrong each: it is named once, with the sentence for IT."""

import shlex
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from addin.installation.commands import doctor, install
from addin.installation.machine import Machine
from addin.installation.places import ADD_IN
from tests.addin.installation.computers import (
    SERVER,
    STORE,
    UNREADABLE,
    USER,
    asked,
    lines,
    linux,
    macos,
    registry,
    sentences,
    states,
    windows,
)

Fault = Callable[[Machine], Machine]

PYTHON = rf"C:\Users\{USER}\AppData\Local\mubiao\python\python.exe"
GUARD = r"SOFTWARE\Policies\Microsoft\Windows Defender\Windows Defender Exploit Guard\ASR\Rules"
CHILDREN = "d4f940ab-401b-4efc-aadc-ad5f3c50688a"
WPS = rf"C:\Users\{USER}\AppData\Local\Kingsoft\WPS Office\12.1.0\office6\et.exe"


def marked(machine: Machine) -> Machine:
    Path(f"{machine.places.add_in}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n")
    return machine


def blocked(machine: Machine) -> Machine:
    return replace(machine, registry=registry(("HKLM", GUARD, {CHILDREN: "1"})))


def quarantined(machine: Machine) -> Machine:
    assert machine.places.add_in is not None
    machine.places.add_in.unlink()
    return machine


def wrong_python(machine: Machine) -> Machine:
    program = replace(machine.program, interpreter=r"C:\Python310\python.exe")
    return replace(
        machine,
        program=program,
        python=(3, 10, 4),
        is_file=lambda path: path in (program.interpreter, PYTHON),
    )


def pinned_gone(machine: Machine) -> Machine:
    return replace(machine, is_file=lambda _path: False)


def wps(machine: Machine) -> Machine:
    return replace(machine, registry=registry(("HKCR", SERVER, {"": f"{WPS} /automation"})))


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (
            marked,
            {
                "mark": "{add_in} 带着“来自互联网”的标记，Excel 会禁用它。请在 PowerShell 里运行：Unblock-File -LiteralPath "
                "'{add_in}'，再重新打开 Excel。"
            },
        ),
        (
            blocked,
            {
                "child_processes": f"Defender 的规则“阻止所有 Office 应用程序创建子进程”（{CHILDREN}）开着，Excel "
                f"里的按钮启动不了 mubiao。请把 {PYTHON} 列入攻击面减少规则的排除项。在那之前，用开始菜单里的“目标 mubiao”。"
            },
        ),
        (
            quarantined,
            {
                "add_in": "{add_in} 装好以后被删掉或隔离了，多半是杀毒软件（Defender“保护历史记录”）。请恢复并把它列为"
                "允许，再运行 mubiao install。"
            },
        ),
        (
            wrong_python,
            {
                "python": r"mubiao 需要 Python 3.11 或更新的版本，现在是 3.10.4（C:\Python310\python.exe）。请安装新的 "
                "Python，再运行 mubiao install。",
                "pinned": rf"按钮启动的是 {PYTHON}，现在运行的是 C:\Python310\python.exe。如果要用现在这一份，请再运行一次 "
                "mubiao install。",
            },
        ),
        (
            pinned_gone,
            {
                "pinned": f"Excel 里的按钮要启动 {PYTHON}，它已经不在了。请装回那个 Python，或用现在的 Python 运行 "
                "mubiao install。"
            },
        ),
        (
            wps,
            {
                "wps": f"WPS 占用了 Excel（Excel.Application 指向 {WPS} /automation），按钮会找错程序。请在 WPS 的“配置工具 "
                "· 高级 · 兼容设置”里取消与 Microsoft Office 的兼容，再修复一次 Microsoft Office。在那之前，用开始菜单里的“目标 mubiao”。"
            },
        ),
    ],
)
def test_what_is_wrong_is_named_once_with_its_sentence(
    fault: Fault, expected: dict[str, str], tmp_path: Path
) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)

    outcome = doctor(asked("doctor"), fault(machine))

    told = {key: text.format(add_in=machine.places.add_in) for key, text in expected.items()}
    assert told == sentences(outcome)
    assert 1 == outcome.code
    page = "\n".join(lines(outcome))
    assert dict.fromkeys(told.values(), 1) == {text: page.count(text) for text in told.values()}


def test_a_quarantined_add_in_on_a_mac_is_named(tmp_path: Path) -> None:
    machine = macos(tmp_path)
    install(asked("install"), machine)
    add_in = machine.places.add_in

    outcome = doctor(asked("doctor", "en"), replace(machine, is_marked=lambda file: file == add_in))

    assert {
        "mark": f"{add_in} carries macOS's quarantine mark, so Excel does not load it. Please run in Terminal: xattr -d "
        f"com.apple.quarantine {shlex.quote(str(add_in))}, then open Excel again."
    } == sentences(outcome)


ALWAYS = "python packages own_files pinned add_in mark"
ON_WINDOWS = "menu excel wps macros child_processes win32_calls"


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (windows, f"{ALWAYS} {ON_WINDOWS} window state_folder cache password_store outbox"),
        (macos, f"{ALWAYS} script window state_folder cache password_store outbox"),
    ],
)
def test_where_all_is_well_every_point_says_so(
    make: Callable[[Path], Machine], expected: str, tmp_path: Path
) -> None:
    machine = make(tmp_path)
    install(asked("install"), machine)

    outcome = doctor(asked("doctor"), machine)

    assert dict.fromkeys(expected.split(), "ok") == states(outcome)
    assert (0, "一切正常。") == (outcome.code, lines(outcome)[-1])


def test_what_was_never_installed_is_said_once_for_it(tmp_path: Path) -> None:
    outcome = doctor(asked("doctor"), windows(tmp_path))

    assert [
        "2 项要处理",
        "",
        "发给 IT 的话",
        "mubiao 0.1.0 · Windows 11 AMD64 · Python 3.12.9",
        "1. 按钮还没有装。请运行 mubiao install，不需要管理员权限。",
        f'其中的 mubiao install 就是在命令行（Windows 上用 cmd）里运行："{PYTHON}" -I -m addin install',
    ] == lines(outcome)[-6:]


def test_an_add_in_of_another_version_is_told_from_one_that_was_changed(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)
    assert machine.places.add_in is not None
    note = machine.places.receipt
    whole = machine.places.add_in.read_bytes()
    machine.places.add_in.write_bytes(b"changed")

    changed = doctor(asked("doctor", "en"), machine)
    put, now = sha256(whole).hexdigest(), sha256(b"changed").hexdigest()
    note.write_text(note.read_text().replace(put, now))
    older = doctor(asked("doctor", "en"), machine)

    again = (
        f"{machine.places.add_in} is not what this version of mubiao puts there. Close Excel and run "
        "mubiao install again."
    )
    assert [{"add_in": again}] * 2 == [sentences(changed), sentences(older)]
    assert ["bad", "warn"] == [states(each)["add_in"] for each in (changed, older)]


def test_a_shortcut_that_is_gone_is_no_matter_of_the_antivirus(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)
    assert machine.places.menu is not None
    machine.places.menu.unlink()

    outcome = doctor(asked("doctor"), machine)

    assert {"menu": f"{machine.places.menu} 不见了。请再运行一次 mubiao install。"} == sentences(
        outcome
    )


def test_packages_that_are_missing_or_too_old_are_named_in_one_line(tmp_path: Path) -> None:
    versions = {"pandas>=2.2.3": "2.2.2", "rich>=13.9": "13.10", "xlwings>=0.37.8": None}
    machine = replace(linux(tmp_path), versions=versions)

    told = sentences(doctor(asked("doctor", "en"), machine))["packages"]

    assert (
        "Packages of mubiao are missing or too old: pandas 2.2.2 (needs 2.2.3), xlwings is missing. Please run in a terminal "
        "(on Windows: cmd): "
        f'"{machine.program.interpreter}" -m pip install --upgrade "pandas>=2.2.3" "xlwings>=0.37.8"'
        == told
    )


def test_a_package_of_ours_from_elsewhere_is_a_damaged_installation(tmp_path: Path) -> None:
    loaded = {"workbook": Path(r"/share/workbook/__init__.py")}
    machine = replace(linux(tmp_path), loaded=loaded)

    outcome = doctor(asked("doctor", "en"), machine)

    assert "bad" == states(outcome)["own_files"]
    assert (
        "The installation is damaged: workbook was loaded from /share/workbook/__init__.py and belongs in "
        "/lib. Please delete that copy, then install mubiao into /lib (without pip's --user)."
        == sentences(outcome)["own_files"]
    )


def test_another_installation_than_the_buttons_start_is_noted(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)
    program = replace(machine.program, folder=r"D:\mubiao")

    outcome = doctor(asked("doctor", "en"), replace(machine, program=program))

    assert {
        "pinned": rf"The buttons start {machine.program.folder}, and this is D:\mubiao. If the buttons are to "
        "use this one, run mubiao install again."
    } == sentences(outcome)
    assert "warn" == states(outcome)["pinned"]


def test_mubiao_on_a_server_is_a_point_of_the_self_check(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    program = replace(machine.program, folder=r"\\server\tools\mubiao")

    outcome = doctor(asked("doctor", "en"), replace(machine, program=program))

    assert {
        "menu": r"mubiao is in \\server\tools\mubiao, which is not on a drive of this computer. Ask IT to "
        "install it on a local drive, then run mubiao install."
    } == sentences(outcome)


def test_a_folder_that_cannot_be_written_to_is_told(tmp_path: Path) -> None:
    machine = macos(tmp_path)
    logs = machine.places.logs
    logs.parent.rmdir()
    logs.parent.write_bytes(b"a file where a folder belongs")

    told = sentences(doctor(asked("doctor", "en"), machine))["state_folder"]

    assert (
        f"{logs} cannot be written to: Not a directory. Please let this account write there."
        == told
    )


def test_without_the_toolkit_the_window_is_said_not_to_open(tmp_path: Path) -> None:
    machine = replace(macos(tmp_path), window_version=None)

    told = sentences(doctor(asked("doctor", "en"), machine))["window"]

    assert (
        "The window cannot be opened: this Python has no PySide6. Please run in a terminal (on Windows: cmd): "
        f'"{machine.program.interpreter}" -m pip install PySide6-Essentials' == told
    )


def test_the_object_for_programs_has_the_keys_of_every_command_and_the_checks(
    tmp_path: Path,
) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)

    record = doctor(asked("doctor", "en"), machine).record

    assert {
        "format",
        "command",
        "period",
        "as_of",
        "totals",
        "files",
        "members",
        "findings",
    } <= set(record)
    checks = record["checks"]
    assert isinstance(checks, list)
    assert {
        "id": "add_in",
        "state": "ok",
        "found": str(machine.places.add_in),
        "sentence": None,
    } == next(each for each in checks if each["id"] == "add_in")
    assert ADD_IN == Path(checks[4]["found"]).name


def test_a_python_of_the_store_whose_files_excel_does_not_see_is_named(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)

    outcome = doctor(asked("doctor", "en"), replace(machine, python_home=STORE))

    assert {
        "python": f"This Python ({PYTHON}) comes from the Microsoft Store: Excel does not see the files it puts in "
        "place, so the buttons cannot be installed. Ask IT to install Python from python.org and mubiao with it, "
        "then run mubiao install."
    } == sentences(outcome)


def test_a_file_that_cannot_be_read_is_a_point_of_the_self_check(tmp_path: Path) -> None:
    machine = windows(tmp_path)
    install(asked("install"), machine)
    assert machine.places.menu is not None
    machine.places.menu.unlink()
    machine.places.menu.symlink_to(UNREADABLE)

    outcome = doctor(asked("doctor", "en"), machine)

    told = f"{machine.places.menu} cannot be read: Input/output error. Ask IT to check its permissions."
    assert ("unknown", told) == (states(outcome)["menu"], sentences(outcome)["menu"])
