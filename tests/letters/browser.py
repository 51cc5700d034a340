"""Letters in a real browser, without a screen: how they lie at a width, and pictures of them."""

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from html import escape, unescape
from pathlib import Path

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
PATIENCE = 60.0  # seconds
TALL = 3000  # pixels, more than any letter
MEASURE = """<script>addEventListener("load", () => {
  const found = [...document.querySelectorAll("iframe")].map(each => each.contentDocument).map(inside => ({
    across: inside.documentElement.scrollWidth,
    tall: inside.body.scrollHeight,
    loaded: [...inside.images].every(image => image.naturalWidth > 0),
  }));
  document.body.innerHTML = "<pre>" + JSON.stringify(found) + "</pre>";
});</script>"""


def frame(html: str, *, width: int, height: int) -> str:
    """Return a letter in a frame of its own, as a page that wide shows it."""
    return f'<iframe width="{width}" height="{height}" srcdoc="{escape(html)}"></iframe>'


def laid_out(letters: Sequence[str], width: int) -> list[dict[str, int]]:
    """Return of each letter how wide and tall it lies at a width, and whether its pictures are there."""
    frames = "".join(frame(each, width=width, height=TALL) for each in letters)
    style = "<style>iframe { border: 0; }</style>"
    page = f"<!doctype html><meta charset=utf-8>{style}<body>{frames}{MEASURE}"
    dom = _run(page, "--dump-dom", "--virtual-time-budget=20000")
    told = re.search(r"<pre>(.*?)</pre>", dom, re.DOTALL)
    assert told, dom[:400]
    found: list[dict[str, int]] = json.loads(unescape(told[1]))
    return found


def photograph(page: str, file: Path, *, width: int, height: int) -> None:
    """Save a picture of a page, with three points for every two of its own."""
    size = (f"--window-size={width},{height}", "--force-device-scale-factor=1.5")
    _run(page, f"--screenshot={file.absolute()}", *size)


def _run(page: str, *words: str) -> str:
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert program, "make tools installs Chromium"
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "page.html"
        file.write_text(page, "utf-8")
        line = [
            *(program, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--user-data-dir={place}/profile", *words, file.as_uri()),
        ]
        done = subprocess.run(line, capture_output=True, text=True, timeout=PATIENCE, check=True)
        return done.stdout
