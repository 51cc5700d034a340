"""LibreOffice as a second spreadsheet: it recalculates our books, and shows them as pages."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import openpyxl
from openpyxl.workbook import Workbook

ALWAYS = 0  # recalculate on load, whatever results the file carries
SETTINGS = f"""<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">
<value>{ALWAYS}</value></prop></item>
</oor:items>
"""


class Calc:
    """One soffice profile of our own; each batch of files is one run of soffice."""

    def __init__(self, folder: Path) -> None:
        """Make a fresh profile.

        Args:
            folder: An empty folder for the profile and what soffice makes.
        """
        self._folder = folder
        self._runs = 0
        settings = folder / "profile" / "user" / "registrymodifications.xcu"
        settings.parent.mkdir(parents=True)
        settings.write_text(SETTINGS, encoding="utf-8")

    def recalculated(self, paths: Sequence[Path]) -> list[Workbook]:
        """Return each file as LibreOffice calculates it: results instead of formulas."""
        made = self.converted(paths, "xlsx")
        return [openpyxl.load_workbook(path, data_only=True) for path in made]

    def converted(self, paths: Sequence[Path], to: str) -> list[Path]:
        """Return the files that soffice made of ``paths``, in the same order; names must differ."""
        self._runs += 1
        out = self._folder / f"run{self._runs}"
        subprocess.run(
            [
                "soffice",
                f"-env:UserInstallation={(self._folder / 'profile').as_uri()}",
                "--headless",
                "--norestore",
                "--convert-to",
                to,
                "--outdir",
                str(out),
                *map(str, paths),
            ],
            check=True,
            capture_output=True,
            timeout=600,
        )
        return [out / f"{path.stem}.{to}" for path in paths]
