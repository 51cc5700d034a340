"""Install, install again, uninstall: what was put is taken away, and nothing else is touched."""

import errno
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from addin.errors import InstallationDamaged
from addin.installation.commands import doctor, install, uninstall
from addin.installation.faults import NotInstalled
from addin.installation.machine import Machine
from addin.ribbon.build import build_script, build_xlam
from tests.addin.installation.computers import (
    STORE,
    UNREADABLE,
    USER,
    asked,
    lines,
    linux,
    macos,
    states,
    tree,
    windows,
)

XLSTART = f"{USER}/AppData/Roaming/Microsoft/Excel/XLSTART"
MENU = f"{USER}/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
STARTUP = f"{USER}/Library/Group Containers/UBF8T346G9.Office/User Content.localized/Startup.localized/Excel"
SCRIPTS = f"{USER}/Library/Application Scripts/com.microsoft.Excel"

Computer = Callable[[Path], Machine]


@pytest.fixture
def computer(tmp_path: Path) -> Machine:
    """Return a Windows computer."""
    return windows(tmp_path)


def files(root: Path) -> list[str]:
    return [name for name, content in tree(root).items() if content is not None]


@pytest.mark.parametrize(
    ("make", "expected"),
    [
        (
            windows,
            [
                f"{USER}/AppData/Local/mubiao/installed.json",
                f"{XLSTART}/mubiao.xlam",
                f"{MENU}/目标 mubiao.lnk",
            ],
        ),
        (
            macos,
            [
                f"{SCRIPTS}/mubiao.applescript",
                f"{USER}/Library/Application Support/mubiao/installed.json",
                f"{STARTUP}/mubiao.xlam",
            ],
        ),
        (
            linux,
            [
                f"{USER}/.local/share/applications/mubiao.desktop",
                f"{USER}/.local/state/mubiao/installed.json",
            ],
        ),
    ],
)
def test_every_file_is_put_where_the_system_wants_it(
    make: Computer, expected: list[str], tmp_path: Path
) -> None:
    install(asked("install"), make(tmp_path))

    assert sorted(expected) == files(tmp_path)


def test_the_add_in_starts_the_pinned_python(computer: Machine, tmp_path: Path) -> None:
    install(asked("install"), computer)

    program = computer.program
    expected = build_xlam(interpreter=program.interpreter, folder=program.folder)
    assert expected == (tmp_path / XLSTART / "mubiao.xlam").read_bytes()


def test_the_script_of_a_mac_starts_the_pinned_python(tmp_path: Path) -> None:
    machine = macos(tmp_path)
    install(asked("install"), machine)

    program = machine.program
    expected = build_script(interpreter=program.interpreter, folder=program.folder)
    assert expected == (tmp_path / SCRIPTS / "mubiao.applescript").read_bytes()


@pytest.mark.parametrize("make", [windows, macos, linux])
def test_installing_twice_changes_nothing(make: Computer, tmp_path: Path) -> None:
    machine = make(tmp_path)
    install(asked("install", "zh"), machine)
    first = tree(tmp_path)

    install(asked("install", "en"), machine)

    assert first == tree(tmp_path)


@pytest.mark.parametrize("make", [windows, macos, linux])
def test_uninstalling_leaves_every_folder_and_file_as_it_was(
    make: Computer, tmp_path: Path
) -> None:
    machine = make(tmp_path)
    others = tmp_path / USER / "AppData/Roaming/Microsoft/Excel/XLSTART/PERSONAL.XLSB"
    others.parent.mkdir(parents=True, exist_ok=True)
    others.write_bytes(b"somebody else's")
    before = tree(tmp_path)
    install(asked("install"), machine)
    machine.places.logs.mkdir(parents=True, exist_ok=True)
    for own in ("mubiao-20261118-091200.log", "running-0000abcd.lock", "doctor.html"):
        (machine.places.logs / own).write_bytes(b"ours")
    machine.places.settings.parent.mkdir()
    machine.places.settings.write_bytes(b"ours")

    outcome = uninstall(asked("uninstall"), machine)

    assert 0 == outcome.code
    assert before == tree(tmp_path)


def test_the_page_says_what_was_put_where_and_what_to_do_now(
    computer: Machine, tmp_path: Path
) -> None:
    outcome = install(asked("install"), computer)

    assert [
        "已装好",
        f"Excel 加载项  {tmp_path / XLSTART / 'mubiao.xlam'}",
        f"小窗口        {tmp_path / MENU / '目标 mubiao.lnk'}",
        rf"按钮启动 C:\Users\{USER}\AppData\Local\mubiao\python\python.exe",
        "接下来：保存并关闭所有 Excel 窗口，再打开 Excel，最上面多出“目标管理”。没有的话，从开始菜单打开“目标 mubiao”，按“安装检测”。",
    ] == lines(outcome)
    assert (0, {"add_in": "ok", "menu": "ok"}) == (outcome.code, states(outcome))


def test_somebody_elses_file_is_kept_and_nothing_is_installed(
    computer: Machine, tmp_path: Path
) -> None:
    theirs = tmp_path / XLSTART / "mubiao.xlam"
    theirs.write_bytes(b"somebody else's")
    before = tree(tmp_path)

    with pytest.raises(NotInstalled) as refused:
        install(asked("install"), computer)

    assert (
        f"{theirs} 已经有了，不是 mubiao 放的，没有覆盖。请把它移走或改名，再运行一次 mubiao install。"
        == refused.value.told("zh")
    )
    assert before == tree(tmp_path)


def test_an_older_add_in_of_ours_is_replaced(computer: Machine, tmp_path: Path) -> None:
    install(asked("install"), computer)
    whole = tree(tmp_path)
    (tmp_path / XLSTART / "mubiao.xlam").write_bytes(b"what an earlier version had put")

    install(asked("install"), computer)

    assert whole == tree(tmp_path)


def test_a_marked_add_in_is_made_anew_because_only_a_new_file_has_no_mark(
    computer: Machine, tmp_path: Path
) -> None:
    install(asked("install"), computer)
    add_in = tmp_path / XLSTART / "mubiao.xlam"
    first = add_in.stat().st_ino
    install(asked("install"), computer)
    kept = add_in.stat().st_ino
    Path(f"{add_in}:Zone.Identifier").write_text("[ZoneTransfer]\r\nZoneId=3\r\n")

    install(asked("install"), computer)

    assert first == kept
    assert kept != add_in.stat().st_ino


def test_a_file_changed_since_is_left_and_named(computer: Machine, tmp_path: Path) -> None:
    install(asked("install"), computer)
    add_in = tmp_path / XLSTART / "mubiao.xlam"
    add_in.write_bytes(b"changed")

    outcome = uninstall(asked("uninstall"), computer)

    assert [f"{XLSTART}/mubiao.xlam"] == files(tmp_path)
    assert b"changed" == add_in.read_bytes()
    assert 1 == outcome.code
    assert f"没有删 {add_in}：装好以后被改过。确实不要了，请自己删除。" in lines(outcome)


def test_a_file_gone_since_is_said(computer: Machine, tmp_path: Path) -> None:
    install(asked("install"), computer)
    add_in = tmp_path / XLSTART / "mubiao.xlam"
    add_in.unlink()

    outcome = uninstall(asked("uninstall", "en"), computer)

    assert f"Already gone: {add_in}" in lines(outcome)
    assert 0 == outcome.code


def test_where_nothing_is_installed_nothing_is_taken_away(
    computer: Machine, tmp_path: Path
) -> None:
    before = tree(tmp_path)

    outcome = uninstall(asked("uninstall"), computer)

    assert ["这个账户里没有装过，没有要拆的。"] == lines(outcome)
    assert before == tree(tmp_path)


def test_excel_holding_the_add_in_is_told_and_it_stays_the_only_one(
    computer: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(asked("install"), computer)
    add_in = tmp_path / XLSTART / "mubiao.xlam"
    add_in.write_bytes(b"older")
    whole = tree(tmp_path)
    in_place = os.replace

    def replace_unless_open(source: Path, target: Path) -> None:
        if target == add_in:
            raise PermissionError(errno.EACCES, "The process cannot access the file", str(target))
        in_place(source, target)

    monkeypatch.setattr(os, "replace", replace_unless_open)
    with pytest.raises(NotInstalled) as refused:
        install(asked("install"), computer)

    assert (
        f"{add_in} 正被 Excel 用着，没有动它。请保存并关闭所有 Excel 窗口，再运行一次。"
        == refused.value.told("zh")
    )
    assert whole == tree(tmp_path)


def test_a_folder_that_cannot_be_made_is_told(computer: Machine, tmp_path: Path) -> None:
    in_the_way = tmp_path / USER / "AppData" / "Local"
    in_the_way.write_bytes(b"a file where a folder belongs")

    with pytest.raises(NotInstalled) as refused:
        install(asked("install"), computer)

    assert (
        f"{in_the_way / 'mubiao'} cannot be put in place: Not a directory. Ask IT to check the permissions "
        "of that folder, then run mubiao install again." == refused.value.told("en")
    )


def test_a_server_folder_is_no_place_to_install_from(computer: Machine, tmp_path: Path) -> None:
    program = replace(computer.program, folder=r"\\server\tools\mubiao")
    before = tree(tmp_path)

    with pytest.raises(NotInstalled) as refused:
        install(asked("install"), replace(computer, program=program))

    assert (
        r"mubiao 在 \\server\tools\mubiao，不在本机的硬盘上。请 IT 把它装到本机硬盘，再运行 mubiao install。"
        == refused.value.told("zh")
    )
    assert before == tree(tmp_path)


def test_what_an_earlier_version_put_elsewhere_goes_with_the_next(
    computer: Machine, tmp_path: Path
) -> None:
    install(asked("install"), computer)
    earlier = tmp_path / XLSTART / "earlier.xlam"
    (tmp_path / XLSTART / "mubiao.xlam").rename(earlier)
    note = computer.places.receipt
    note.write_text(note.read_text().replace("mubiao.xlam", "earlier.xlam"))

    install(asked("install"), computer)

    assert ["mubiao.xlam"] == [each.name for each in (tmp_path / XLSTART).iterdir()]
    assert {"add_in", "menu"} == {each[0] for each in json.loads(note.read_text())["files"]}


def test_a_damaged_note_counts_as_none(computer: Machine, tmp_path: Path) -> None:
    install(asked("install"), computer)
    whole = tree(tmp_path)
    computer.places.receipt.write_bytes(b'{"format": "mubiao-installed/1", "files": [[')

    install(asked("install"), computer)

    assert list(whole) == list(tree(tmp_path))
    assert {"ok"} == set(states(doctor(asked("doctor"), computer)).values())


def test_a_python_of_the_store_installs_nothing_that_excel_would_not_see(
    computer: Machine, tmp_path: Path
) -> None:
    before = tree(tmp_path)

    with pytest.raises(NotInstalled) as refused:
        install(asked("install"), replace(computer, python_home=STORE))

    assert (
        f"这个 Python（{computer.program.interpreter}）来自 Microsoft Store，它放的文件 Excel 看不见，按钮装不上。"
        "请 IT 从 python.org 安装 Python，用它装 mubiao，再运行 mubiao install。"
        == refused.value.told("zh")
    )
    assert before == tree(tmp_path)


def test_buttons_that_would_not_find_mubiao_are_not_installed(
    computer: Machine, tmp_path: Path
) -> None:
    loaded = {"addin": Path("/home/lin/.local/lib/addin/__init__.py")}
    before = tree(tmp_path)

    with pytest.raises(InstallationDamaged) as refused:
        install(asked("install"), replace(computer, loaded=loaded))

    assert (
        "安装已损坏：addin 是从 /home/lin/.local/lib/addin/__init__.py 载入的，不在安装的位置 /lib。什么也没有做。"
        "请把 mubiao 重新装到那里（不要用 pip 的 --user）。" == refused.value.told("zh")
    )
    assert before == tree(tmp_path)


def test_a_file_in_place_that_cannot_be_read_is_told(computer: Machine) -> None:
    assert computer.places.menu is not None
    computer.places.menu.parent.mkdir(parents=True)
    computer.places.menu.symlink_to(UNREADABLE)

    with pytest.raises(NotInstalled) as refused:
        install(asked("install"), computer)

    assert (
        f"{computer.places.menu} cannot be put in place: Input/output error. Ask IT to check the permissions of "
        "that folder, then run mubiao install again." == refused.value.told("en")
    )


def test_a_menu_entry_that_may_not_be_removed_is_not_said_to_be_in_excel(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = linux(tmp_path)
    install(asked("install"), machine)
    entry = machine.places.menu

    def refuse(file: Path, *, missing_ok: bool) -> None:
        assert missing_ok
        raise PermissionError(errno.EACCES, "Permission denied", str(file))

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(NotInstalled) as refused:
        uninstall(asked("uninstall"), machine)

    assert (
        f"{entry} 删不掉：Permission denied。请 IT 检查它的权限，再运行一次 mubiao uninstall。"
        == refused.value.told("zh")
    )


def test_an_uninstallation_that_failed_at_a_note_can_be_tried_again(
    computer: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = tree(tmp_path)
    install(asked("install"), computer)
    lock = computer.places.logs / "running-0000abcd.lock"
    lock.write_bytes(b"")
    remove = Path.unlink

    def remove_unless_open(file: Path, *, missing_ok: bool = False) -> None:
        if file == lock:
            raise PermissionError(errno.EACCES, "in use", str(file))
        remove(file, missing_ok=missing_ok)

    with monkeypatch.context() as held:
        held.setattr(Path, "unlink", remove_unless_open)
        with pytest.raises(NotInstalled):
            uninstall(asked("uninstall"), computer)
    outcome = uninstall(asked("uninstall"), computer)

    assert (0, before) == (outcome.code, tree(tmp_path))
