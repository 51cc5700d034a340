"""Stands in for mubiao's Python: notes how it was started, then ends as the test wants it to.

Run as ``stand_in.py FOLDER WORD…``; FOLDER holds ``ending``, and gets a note per run.
"""

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

DEBIAN = "/usr/lib/python3/dist-packages"
WITHIN = 30.0  # seconds
WRITTEN = "按钮写的"
SENTENCE = "这本表打不开了。"


def main() -> int:
    """Note the line, and end."""
    folder, words = Path(sys.argv[1]), sys.argv[2:]
    note = {"words": words, "folder": [os.getcwd()], "environment": list(os.environ)}
    written = folder / f"{os.getpid()}.part"
    written.write_text(json.dumps(note), encoding="utf-8")
    written.rename(written.with_suffix(".json"))
    options = dict(word.split("=", 1) for word in words if word.startswith("--"))
    return ended((folder / "ending").read_text("utf-8"), options)


def ended(ending: str, options: dict[str, str]) -> int:
    """Do what the test wants, and return the exit code."""
    match ending:
        case "quiet":
            return 0
        case "told":
            print(f"mubiao: {SENTENCE}", file=sys.stderr)
            return 2
        case "traceback":
            raise RuntimeError(ending)
    document = _document(options["--pipe"], options["--wb"])
    if ending == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    document.Sheets.getByIndex(0).getCellByPosition(0, 0).String = WRITTEN
    return 0


def _document(pipe: str, uid: str) -> Any:  # noqa: ANN401 - uno has no types
    sys.path.append(DEBIAN)
    import uno
    from com.sun.star.connection import NoConnectException

    local = uno.getComponentContext()
    name = "com.sun.star.bridge.UnoUrlResolver"
    resolver = local.ServiceManager.createInstanceWithContext(name, local)
    deadline = time.monotonic() + WITHIN
    while True:
        try:
            context = resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            assert time.monotonic() < deadline, "nobody serves the pipe"
            time.sleep(0.02)
        else:
            break
    name = "com.sun.star.frame.Desktop"
    desktop = context.ServiceManager.createInstanceWithContext(name, context)
    return next(each for each in desktop.Components if each.RuntimeUID == uid)


if __name__ == "__main__":
    sys.exit(main())
