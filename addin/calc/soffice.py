"""An office of our own: started hidden, with a fresh profile, ended with all its processes."""

import atexit
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from uuid import uuid4

from addin.calc.bridge import Uno, connected
from addin.calc.faults import OfficeMissing
from addin.calc.outside import outside_environment

STARTED_WITHIN = 60.0  # seconds
ENDED_WITHIN = 5.0
SETTINGS = (
    ("Office.Common/Misc", "UseLocking", "false"),  # a lock left behind makes open return nothing
    ("Office.Common/Misc", "UseDocumentSystemFileLocking", "false"),
    ("Office.Common/Misc", "FirstRun", "false"),
    ("Office.Calc/Formula/Load", "OOXMLRecalcMode", "0"),  # always, as Excel does
    ("Setup/L10N", "ooSetupSystemLocale", "en-US"),
)
OPTIONS = (
    "--headless",
    "--invisible",
    "--norestore",
    "--nologo",
    "--nodefault",
    "--nofirststartwizard",
    "--nolockcheck",
)


class Soffice:
    """A hidden office.

    Attributes:
        context: The component context it serves.
        profile: The folder with its settings.
    """

    def __init__(self, program: str = "soffice") -> None:
        """Start it and wait until it answers.

        Raises:
            OfficeMissing: There is no such program, no uno, or it does not answer.
        """
        found = shutil.which(program)
        if found is None:
            raise OfficeMissing("office_missing")
        self.profile = Path(tempfile.mkdtemp(prefix="mubiao-calc-"))
        _write_settings(self.profile)
        pipe = f"mubiao{uuid4().hex}"
        self._process = subprocess.Popen(  # noqa: S603 - no shell; the program was looked up
            [
                found,
                *OPTIONS,
                f"-env:UserInstallation={self.profile.as_uri()}",
                f"--accept=pipe,name={pipe};urp;StarOffice.ComponentContext",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=outside_environment(),
            start_new_session=True,
        )
        atexit.register(self.kill)
        try:
            self.context: Uno = connected(pipe, within=STARTED_WITHIN)
        except OfficeMissing:
            self.kill()
            raise

    @property
    def pid(self) -> int:
        """The process that was started."""
        return self._process.pid

    @property
    def is_alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def kill(self, grace: float = 0.0) -> None:
        """End it with all its processes.

        Args:
            grace: How many seconds it may take to end by itself.
        """
        atexit.unregister(self.kill)
        try:
            self._process.wait(grace)
        except subprocess.TimeoutExpired:
            os.killpg(self._process.pid, signal.SIGKILL)  # soffice is a script around the program
            self._process.wait()
        shutil.rmtree(self.profile, ignore_errors=True)


def _write_settings(profile: Path) -> None:
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in SETTINGS
    )
    user = profile / "user"
    user.mkdir()
    (user / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<oor:items xmlns:oor="http://openoffice.org/2001/registry">{items}</oor:items>',
        encoding="utf-8",
    )
