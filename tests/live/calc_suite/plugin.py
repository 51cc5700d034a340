"""A pytest plugin: xlwings' tests get our engine, and what becomes of each is written down."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from addin.calc import apps
from addin.calc.engine import register
from addin.calc.soffice import Soffice

RESULT = "CALC_SUITE_RESULT"  # the variable that names the file to write
idle: list[Soffice] = []
outcomes: dict[str, str] = {}


class Lent:
    """An office that is not ended but lent again: to start one for each of 90 apps takes minutes."""

    def __init__(self, program: str) -> None:
        """Take an idle office, or start one."""
        self._soffice = idle.pop() if idle else Soffice(program)
        self.is_alive = True

    @property
    def context(self) -> Any:  # noqa: ANN401
        """The component context it serves."""
        return self._soffice.context

    @property
    def pid(self) -> int:
        """Its process."""
        return self._soffice.pid

    def kill(self, grace: float = 0.0) -> None:
        """Close what is open in it, and give it back."""
        if not self.is_alive:
            return
        self.is_alive = False
        if grace:  # it was asked to end itself
            self._soffice.kill(grace)
            return
        manager = self.context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        for document in list(desktop.Components):
            document.setModified(False)
            document.close(True)
        idle.append(self._soffice)


def pytest_configure() -> None:
    """Make our engine the active one."""
    register()
    setattr(apps, "Soffice", Lent)  # noqa: B010 - mypy would have none of it


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Note what became of a test; the gravest of set-up, test and tear-down counts."""
    name = report.nodeid.rpartition("/")[2]
    if report.failed or (report.skipped and outcomes.get(name) != "failed"):
        outcomes[name] = report.outcome
    else:
        outcomes.setdefault(name, report.outcome)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    """Note a file that could not be read."""
    if report.failed:
        outcomes[report.nodeid.rpartition("/")[2]] = "failed"


def pytest_sessionfinish() -> None:
    """Write the outcomes, and end the offices."""
    Path(os.environ[RESULT]).write_text(json.dumps(outcomes, indent=0), encoding="utf-8")
    for office in idle:
        office.kill()
