"""A hostile folder: fifty names that Python, xlwings or we might take for our own, and a book among them."""

import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl

MODULES = (
    *("xlwings", "openpyxl", "jinja2", "pandas", "numpy", "xlsxwriter", "python_calamine"),
    *("defusedxml", "chinese_calendar", "rich", "uno", "unohelper", "com", "PySide6"),
    *("pythoncom", "pywintypes", "win32com", "appscript", "psutil", "xlwingsjs"),
    *("sitecustomize", "usercustomize", "site", "encodings", "os", "io", "re", "json"),
    *("argparse", "pathlib", "dataclasses", "datetime", "typing", "subprocess", "tempfile"),
    *("zipfile", "ctypes", "random", "socket", "traceback"),
)
PACKAGES = ("addin", "workbook", "templates")
SETTINGS = (
    *("mubiao.conf", "addin.conf", "xlwings.conf", "pyvenv.cfg", "python311._pth"),
    *("mubiao.pth", ".env"),
)
CONF_SHEETS = ("mubiao.conf", "addin.conf", "xlwings.conf")
CONF = (("INTERPRETER_WIN", "{evil}"), ("INTERPRETER_MAC", "{evil}"), ("PYTHONPATH", "{folder}"))

NAMES = frozenset((*(f"{each}.py" for each in MODULES), *PACKAGES, *SETTINGS, "evil.sh"))

CALL = re.compile(r'(?m)^(?:\d+ +)?(\w+)\((?:[^"<]*<([^>]*)>, )?"((?:[^"\\]|\\.)*)"')
TOUCHING = "open,openat,openat2,execve"


@dataclass(frozen=True, slots=True)
class Planted:
    """A folder that was planted with names.

    Attributes:
        folder: Where they lie.
        marks: A folder outside, in which every plant that runs leaves its name.
    """

    folder: Path
    marks: Path

    def sprung(self) -> set[str]:
        """Return the plants that ran."""
        return {each.name for each in self.marks.iterdir()}

    def run(self, line: Sequence[str]) -> subprocess.CompletedProcess[str]:
        """Run a line in the folder, watched; wait for all that it starts."""
        watched = [
            "strace",
            "-f",
            "--seccomp-bpf",
            "-y",
            "-s",
            "4096",
            "-e",
            f"trace={TOUCHING}",
            "-o",
            self._log,
        ]
        return subprocess.run(
            [*map(str, watched), *line],
            cwd=self.folder,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
        )

    def started(self, program: str) -> bool:
        """Return whether the last line that ran came to start a program."""
        return f'execve("{program}"' in self._log.read_text(encoding="utf-8")

    def touched(self) -> set[str]:
        """Return what the last line that ran opened in the folder, by name."""
        found = set()
        for call, base, path in CALL.findall(self._log.read_text(encoding="utf-8")):
            full = Path(base or self.folder, path)
            if call and full != self.folder and self.folder in full.parents:
                found.add(full.relative_to(self.folder).parts[0])
        return found

    @property
    def _log(self) -> Path:
        return self.marks.with_suffix(".strace")


def plant(folder: Path, marks: Path) -> Planted:
    """Plant the fifty names in a folder that exists."""
    marks.mkdir()
    for name in MODULES:
        (folder / f"{name}.py").write_text(_leaving(marks, name), encoding="utf-8")
    for name in PACKAGES:
        (folder / name).mkdir()
        for file in ("__init__.py", "__main__.py"):
            (folder / name / file).write_text(_leaving(marks, name), encoding="utf-8")
    evil = folder / "evil.sh"
    evil.write_text(f"#!/bin/sh\n: > '{marks}/evil'\n", encoding="utf-8")
    evil.chmod(0o755)
    values = [(key, value.format(evil=evil, folder=folder)) for key, value in CONF]
    for name in SETTINGS:
        lines = [f'"{key}","{value}"' for key, value in values]
        text = _leaving(marks, name) if name.endswith("pth") else "\n".join(lines)
        (folder / name).write_text(text, encoding="utf-8")
    return Planted(folder, marks)


def add_conf_sheets(file: Path) -> None:
    """Put the sheets into a book that xlwings would take its settings from."""
    book = openpyxl.load_workbook(file)
    for name in CONF_SHEETS:
        sheet = book.create_sheet(name)
        for key, value in CONF:
            sheet.append((key, value.format(evil=file.parent / "evil.sh", folder=file.parent)))
    book.save(file)


def _leaving(marks: Path, name: str) -> str:
    return f"import builtins; builtins.open({str(marks / name)!r}, 'w').close()\n"
