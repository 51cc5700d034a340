"""What can be seen of Excel on macOS without it: the system's boxes, by a script in their place."""

from pathlib import Path

import pytest

from addin.excel import mac
from addin.excel.faults import BoxFailed
from addin.excel.mac import MacHost


@pytest.fixture
def host() -> MacHost:
    """Return a host without a book."""
    return MacHost(None, None)  # type: ignore[arg-type] # no box needs Excel


def answer(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """Let a script answer in osascript's place."""
    program = folder / "osascript"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    monkeypatch.setattr(mac, "OSASCRIPT", str(program))


def test_the_folder_that_is_chosen_is_returned(
    host: MacHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer(monkeypatch, tmp_path, "printf '%s/收来的/\\n' \"${10}\"")

    assert tmp_path / "收来的" == host.ask_folder("哪个文件夹？", tmp_path)


def test_a_box_that_is_called_off_gives_nothing(
    host: MacHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer(monkeypatch, tmp_path, "echo '用户已取消。 (-128)' >&2; exit 1")

    assert host.ask_folder("哪个文件夹？", tmp_path) is None


def test_a_box_that_does_not_open_is_told(
    host: MacHost, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    answer(monkeypatch, tmp_path, "echo '不允许。 (-1743)' >&2; exit 1")

    with pytest.raises(BoxFailed) as failed:
        host.ask_folder("哪个文件夹？", tmp_path)

    assert (
        "选择文件或文件夹的窗口没能打开：不允许。 (-1743)。请再按一次；还是不行，请按“安装检测”。"
    ) == failed.value.told("zh")
