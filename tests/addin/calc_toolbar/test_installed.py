"""What is said when LibreOffice's extension manager does not do what it is asked."""

import sys
from pathlib import Path

import pytest

from addin.calc.toolbar.installed import ToolbarFault, install, is_installed, remove


def manager(folder: Path, body: str) -> str:
    """Return an extension manager that does what the test wants."""
    file = folder / "unopkg"
    file.write_text(f"#!{sys.executable} -I\nimport sys\n{body}\n", encoding="utf-8")
    file.chmod(0o755)
    return str(file)


def test_there_is_no_extension_manager(tmp_path: Path) -> None:
    nowhere = str(tmp_path / "unopkg")
    with pytest.raises(ToolbarFault) as fault:
        install(tmp_path / "x.oxt", unopkg=nowhere)

    assert (
        f"LibreOffice 的扩展管理程序 {nowhere} 用不了：No such file or directory。"
        "请 IT 检查 LibreOffice 装好了没有。"
    ) == fault.value.told("zh")
    assert (
        f"LibreOffice's extension manager {nowhere} does not run: No such file or directory. Ask IT to see "
        "whether LibreOffice is installed properly."
    ) == fault.value.told("en")


def test_the_extension_manager_refuses(tmp_path: Path) -> None:
    refusing = manager(
        tmp_path, "print('\\nERROR: It is locked.\\n\\nunopkg failed.'); sys.exit(1)"
    )
    with pytest.raises(ToolbarFault) as fault:
        install(tmp_path / "x.oxt", unopkg=refusing)

    assert (
        "LibreOffice does not accept the toolbar: It is locked. Close LibreOffice and try again."
    ) == fault.value.told("en")


def test_what_is_not_in_is_not_taken_out(tmp_path: Path) -> None:
    others = manager(
        tmp_path, "print('Identifier: org.example.other') if 'list' in sys.argv else sys.exit(1)"
    )

    assert not is_installed(unopkg=others)
    remove(unopkg=others)


def test_it_is_known_by_its_identifier_alone(tmp_path: Path) -> None:
    ours = manager(tmp_path, "print('Identifier: mubiao.toolbar\\n  Version: 0.1.0')")
    copies = tmp_path / "copies"
    copies.mkdir()
    named_alike = manager(copies, "print('Identifier: mubiao.toolbar2')")

    assert is_installed(unopkg=ours)
    assert not is_installed(unopkg=named_alike)
