"""``mubiao window`` where no window can be shown."""

import os
import subprocess
import sys
from pathlib import Path

from tests.story.told import Told

ROOT = Path(__file__).parents[3]
RUN = "from addin.cli import main; sys.exit(main(['window', '--lang=zh']))"
SCREEN = {"DISPLAY": ":1"}


def window(before: str = "pass", **environment: str) -> Told:
    """Run the command where there is no screen but the one that is named."""
    kept = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    env = {name: value for name, value in os.environ.items() if name not in kept}
    line = [sys.executable, "-c", f"import sys; {before}; {RUN}"]
    done = subprocess.run(line, cwd=ROOT, env=env | environment, capture_output=True, text=True)
    return Told(done.returncode, done.stdout, done.stderr)


def test_without_a_screen_it_says_so() -> None:
    assert window() == Told(
        2,
        "",
        "mubiao: 这里没有屏幕可以显示窗口。请在桌面上打开，或者直接用命令：mubiao --help\n",
    )


def test_without_pyside6_it_says_what_to_install() -> None:
    assert window("sys.modules['PySide6'] = None", **SCREEN) == Told(
        2,
        "",
        "mubiao: 窗口还缺一个部件：PySide6。请在命令行（Windows 上用 cmd）里运行："
        f'"{sys.executable}" -m pip install PySide6-Essentials\n',
    )


def test_where_a_library_of_the_system_is_missing_it_is_named(tmp_path: Path) -> None:
    package = tmp_path / "PySide6"
    (package / "Qt" / "lib").mkdir(parents=True)
    for name in ("__init__", "QtWidgets"):
        (package / f"{name}.py").touch()
    library = package / "Qt" / "lib" / "libQt6XcbQpa.so.6"
    library.write_bytes(b"")

    told = window(f"sys.path.insert(0, {str(tmp_path)!r})", **SCREEN)

    assert told.code == 2
    assert told.err == (
        "mubiao: 窗口打不开：PySide6 装了，但这台电脑缺它要的东西："
        f"{library}: file too short。请让 IT 补上，或重装 PySide6-Essentials。\n"
    )
