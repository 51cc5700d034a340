"""A screen that nobody sees, and the window started on it as from the desktop."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

PATIENCE = 60.0
SIZE = "1100x760x24"
PAUSE = 0.05  # between two looks at whether it is so by now

_Seen = TypeVar("_Seen")


@contextmanager
def screen() -> Iterator[Mapping[str, str]]:
    """Start a screen of our own and give the environment in which programs show on it."""
    reading, writing = os.pipe()
    line = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    server = subprocess.Popen(line, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb did not start"
        yield {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    finally:
        server.terminate()
        server.wait()


@contextmanager
def started(
    environment: Mapping[str, str], settings: Path, *words: str
) -> Iterator[subprocess.Popen[str]]:
    """Start ``mubiao window`` and end it, whatever happened."""
    line = [sys.executable, "-I", "-m", "addin", "window", *words]
    env = {**environment, "XDG_CONFIG_HOME": str(settings)}
    process = subprocess.Popen(line, env=env, stderr=subprocess.PIPE, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stderr is not None
        process.stderr.close()


def told(environment: Mapping[str, str], *words: str) -> str:
    """Run a program on the screen and return what it prints."""
    done = subprocess.run(words, env=environment, capture_output=True, text=True)
    return done.stdout.strip()


def until_there(is_so: Callable[[], _Seen]) -> _Seen:
    """Return what is there as soon as something is."""
    deadline = time.monotonic() + PATIENCE
    while not (found := is_so()):
        assert time.monotonic() < deadline, "it did not come"
        time.sleep(PAUSE)
    return found
