"""Where things are put on each system, computed from the environment so that any can be looked at."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from workbook.schema.installation_words import MENU_FILE

Platform = Literal["windows", "macos", "linux"]
ADD_IN = "mubiao.xlam"
SCRIPT = "mubiao.applescript"
RECEIPT = "installed.json"
SETTINGS = "mubiao/window.ini"
_EXCEL_GROUP = "Library/Group Containers/UBF8T346G9.Office/User Content.localized"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """The files mubiao puts on a system, and the folder it keeps its own notes in.

    Attributes:
        platform: Which system.
        state: The folder of the note of what was put where.
        logs: The folder of logs, locks and pages, as ``addin.state_folder`` chooses it.
        cache: The folder of the cache, as ``addin.cache`` uses it.
        settings: What the window remembers, where Qt keeps it.
        add_in: The add-in in Excel's start-up folder; None where there is no Excel.
        script: The script through which Excel on macOS starts a program; None elsewhere.
        menu: The entry in the start menu; None where there is none.
    """

    platform: Platform
    state: Path
    logs: Path
    cache: Path
    settings: Path
    add_in: Path | None = None
    script: Path | None = None
    menu: Path | None = None

    @property
    def receipt(self) -> Path:
        """The note of what was put where."""
        return self.state / RECEIPT


def this_platform() -> Platform:
    """Return the system this runs on."""
    if sys.platform == "win32":
        return "windows"
    return "macos" if sys.platform == "darwin" else "linux"


def places_of(platform: Platform, environment: Mapping[str, str], home: Path) -> Places:
    """Return the places of a user on a system.

    Args:
        platform: Which system.
        environment: The user's environment.
        home: The user's home folder.

    Example:
        >>> places_of("windows", {"APPDATA": "/R"}, Path("/H")).add_in.as_posix()
        '/R/Microsoft/Excel/XLSTART/mubiao.xlam'
    """

    def folder(name: str, standard: str) -> Path:
        return Path(environment.get(name) or home / standard)

    match platform:
        case "windows":
            roaming = folder("APPDATA", "AppData/Roaming")
            local = Path(environment.get("LOCALAPPDATA") or home) / "mubiao"
            return Places(
                platform=platform,
                state=local,
                logs=local,
                cache=local / "cache",
                settings=roaming / SETTINGS,
                add_in=roaming / "Microsoft" / "Excel" / "XLSTART" / ADD_IN,
                menu=roaming / "Microsoft/Windows/Start Menu/Programs" / f"{MENU_FILE}.lnk",
            )
        case "macos":
            return Places(
                platform=platform,
                state=home / "Library" / "Application Support" / "mubiao",
                logs=home / "Library" / "Logs" / "mubiao",
                cache=home / "Library" / "Caches" / "mubiao",
                settings=home / ".config" / SETTINGS,
                add_in=home / _EXCEL_GROUP / "Startup.localized" / "Excel" / ADD_IN,
                script=home / "Library/Application Scripts/com.microsoft.Excel" / SCRIPT,
            )
        case "linux":
            shared = folder("XDG_DATA_HOME", ".local/share")
            state = folder("XDG_STATE_HOME", ".local/state") / "mubiao"
            return Places(
                platform=platform,
                state=state,
                logs=state,
                cache=folder("XDG_CACHE_HOME", ".cache") / "mubiao",
                settings=folder("XDG_CONFIG_HOME", ".config") / SETTINGS,
                menu=shared / "applications" / "mubiao.desktop",
            )
