"""A LibreOffice of the tests' own: books open in it, and the product's commands run on them live."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self
from uuid import uuid4

from addin.calc.outside import outside_environment

if TYPE_CHECKING:
    import xlwings

INSTALLED = Path(__file__).parents[2]  # where commands are started, as the buttons start them
DEBIAN = "/usr/lib/python3/dist-packages"
START = COMMAND = 120  # seconds
XLSX = "Calc MS Excel 2007 XML"
ALWAYS, NEVER = 0, 0  # recalculate on load; run macros
SETTINGS = (
    ("Office.Calc/Formula/Load", "OOXMLRecalcMode", str(ALWAYS)),
    ("Office.Common/Misc", "UseLocking", "false"),  # a lock left behind makes open return nothing
    ("Office.Common/Misc", "UseDocumentSystemFileLocking", "false"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Common/Save/Document", "CreateBackup", "false"),
    ("Office.Common/Save/Document", "AutoSave", "false"),
    ("Setup/L10N", "ooSetupSystemLocale", "en-US"),
)


def _uno() -> Any:  # noqa: ANN401 - uno has no types
    if DEBIAN not in sys.path:
        sys.path.append(DEBIAN)  # behind the rest: it must not shadow what is installed here
    import uno

    return uno


def _properties(**values: object) -> tuple[Any, ...]:
    _uno()
    from com.sun.star.beans import PropertyValue

    return tuple(PropertyValue(Name=name, Value=value) for name, value in values.items())


@dataclass(frozen=True, slots=True)
class Opened:
    """A book that is open in the office.

    Attributes:
        document: The UNO document.
        office: Where it is open.
    """

    document: Any = field(repr=False)  # asked for its name when it is closed, UNO ends the process
    office: "Office" = field(repr=False)

    @property
    def uid(self) -> str:
        """The document's RuntimeUID, by which a command finds it."""
        return str(self.document.RuntimeUID)

    def book(self) -> "xlwings.Book":
        """Return it as an xlwings book on the engine of the product."""
        from addin.calc.engine import attach

        return attach(self.office.pipe, self.uid)

    def line(self, command: str, *options: str) -> list[str]:
        """Return the line that the toolbar's button runs."""
        live = (f"--wb={self.uid}", f"--pipe={self.office.pipe}")
        return [sys.executable, "-I", "-m", "addin", command, *live, *options]

    def run(self, command: str, *options: str) -> subprocess.CompletedProcess[str]:
        """Run a command on it as its button does, and wait for the end."""
        return subprocess.run(
            self.line(command, *options),
            cwd=INSTALLED,
            capture_output=True,
            encoding="utf-8",
            timeout=COMMAND,
        )

    def saved_as(self, file: Path) -> bytes:
        """Save a copy as .xlsx and return its bytes; the open book stays as it is."""
        url = _uno().systemPathToFileUrl(str(file.resolve()))
        self.document.storeToURL(url, _properties(FilterName=XLSX, Overwrite=True))
        return file.read_bytes()

    def close(self) -> None:
        """Close it without saving."""
        self.document.setModified(False)
        self.document.close(True)


class Office:
    """One soffice with a fresh profile, reachable by a pipe; a context that ends it.

    Attributes:
        pipe: The pipe's name.
        profile: Its profile's folder; extensions can be put in before it starts.
        context: The remote component context, once it runs.
    """

    def __init__(self, folder: Path, *, env: Mapping[str, str] | None = None) -> None:
        """Make a profile.

        Args:
            folder: An empty folder.
            env: The environment of a soffice with windows (DISPLAY); None for a headless one.
        """
        self.pipe = f"mubiao{uuid4().hex}"
        self.profile = folder / "profile"
        self.context: Any = None
        self._env = env
        self._process: subprocess.Popen[bytes] | None = None
        user = self.profile / "user"
        user.mkdir(parents=True)
        (user / "registrymodifications.xcu").write_text(_settings(), encoding="utf-8")

    def __enter__(self) -> Self:
        """Start it and wait until it answers."""
        hidden = ["--headless", "--invisible"] if self._env is None else []
        self._process = subprocess.Popen(
            [
                "soffice",
                f"-env:UserInstallation={self.profile.as_uri()}",
                *hidden,
                "--norestore",
                "--nologo",
                "--nodefault",
                "--nofirststartwizard",
                f"--accept=pipe,name={self.pipe};urp;StarOffice.ComponentContext",
            ],
            env={**outside_environment(), **(self._env or {})},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self.context = self._connected(self._process)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it with all its processes, whatever is open."""
        if self._process is not None and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)  # soffice is a script around the program
            self._process.wait()

    @property
    def pid(self) -> int:
        """The process that was started."""
        assert self._process is not None, "the office was not started"
        return self._process.pid

    @property
    def desktop(self) -> Any:  # noqa: ANN401
        """UNO's desktop."""
        name = "com.sun.star.frame.Desktop"
        return self.context.ServiceManager.createInstanceWithContext(name, self.context)

    def open(self, file: Path, *, is_read_only: bool = False) -> Opened:
        """Open a file, macros off."""
        properties = _properties(MacroExecutionMode=NEVER, UpdateDocMode=0, ReadOnly=is_read_only)
        url = _uno().systemPathToFileUrl(str(file.resolve()))
        document = self.desktop.loadComponentFromURL(url, "_blank", 0, properties)
        assert document is not None, f"LibreOffice did not open {file}"
        return Opened(document, self)

    def new(self, like: Path | None = None) -> Opened:
        """Make a book that was never saved, an empty one or one like a file."""
        url = _uno().systemPathToFileUrl(str(like)) if like else "private:factory/scalc"
        properties = _properties(AsTemplate=like is not None)
        return Opened(self.desktop.loadComponentFromURL(url, "_blank", 0, properties), self)

    def opened(self) -> tuple[Opened, ...]:
        """Return every book that is open, by the order of opening."""
        sheets = "com.sun.star.sheet.SpreadsheetDocument"
        found = [each for each in self.desktop.Components if each.supportsService(sheets)]
        return tuple(Opened(each, self) for each in sorted(found, key=lambda d: int(d.RuntimeUID)))

    def _connected(self, process: subprocess.Popen[bytes]) -> Any:  # noqa: ANN401
        uno = _uno()
        from com.sun.star.connection import NoConnectException

        local = uno.getComponentContext()
        name = "com.sun.star.bridge.UnoUrlResolver"
        resolver = local.ServiceManager.createInstanceWithContext(name, local)
        url = f"uno:pipe,name={self.pipe};urp;StarOffice.ComponentContext"
        deadline = time.monotonic() + START
        while True:
            try:
                return resolver.resolve(url)
            except NoConnectException:
                assert process.poll() is None, "soffice ended"
                assert time.monotonic() < deadline, f"soffice did not answer in {START} s"
                time.sleep(0.05)


def _settings() -> str:
    """Return the profile's settings."""
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in SETTINGS
    )
    head = '<?xml version="1.0" encoding="UTF-8"?>'
    return f'{head}<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>'
