"""The environment in which LibreOffice's own programs are started: without ours."""

import os
from collections.abc import Mapping
from pathlib import Path

OURS = ("PYTHON", "VIRTUAL_ENV", "CONDA")
MARK = "pyvenv.cfg"


def outside_environment(environment: Mapping[str, str] = os.environ) -> dict[str, str]:
    """Return the environment without what belongs to a virtual environment of Python.

    LibreOffice carries a Python of its own, which looks for its library beside the first python3
    on the PATH; where that is a virtual environment's, it finds another version's and breaks down.
    """
    folders = environment.get("PATH", "").split(os.pathsep)
    kept = [each for each in folders if not (Path(each).parent / MARK).is_file()]
    rest = {name: value for name, value in environment.items() if not name.startswith(OURS)}
    return {**rest, "PATH": os.pathsep.join(kept)} if kept else rest
