"""A screen that nobody looks at, for programs with windows: clicked on and photographed by the tests."""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Self

COLOURS = 24  # bits


class Screen:
    """An X server of the tests' own; a context that ends it.

    Attributes:
        width: In pixels.
        height: In pixels.
    """

    def __init__(self, *, width: int = 1280, height: int = 800) -> None:
        """Begin without a display."""
        self.width, self.height = width, height
        self._process: subprocess.Popen[bytes] | None = None
        self._display = ""

    def __enter__(self) -> Self:
        """Start it on a display that is free."""
        ready, told = os.pipe()
        # Without -noreset it starts anew, deaf for a moment, whenever its last program has gone.
        options = (
            "-screen",
            "0",
            f"{self.width}x{self.height}x{COLOURS}",
            "-noreset",
            "-nolisten",
            "tcp",
        )
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(told), *options],
            pass_fds=(told,),
            stderr=subprocess.DEVNULL,
        )
        os.close(told)
        with os.fdopen(ready, encoding="ascii") as display:
            self._display = f":{display.readline().strip()}"
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """End it."""
        if self._process is not None:
            self._process.terminate()
            self._process.wait()

    @property
    def environment(self) -> Mapping[str, str]:
        """What a program needs to show its windows here."""
        return {"DISPLAY": self._display}

    def click(self, x: int, y: int) -> None:
        """Press the mouse's left button at a point."""
        self._run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def rest(self, x: int, y: int) -> None:
        """Let the pointer rest at a point."""
        self._run("xdotool", "mousemove", str(x), str(y))

    def photograph(self, file: Path) -> None:
        """Save what is to be seen as a picture."""
        self._run("import", "-window", "root", str(file))

    def _run(self, *line: str) -> None:
        subprocess.run(line, env={**os.environ, **self.environment}, check=True)
