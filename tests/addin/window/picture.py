"""Takes the README's picture of the window: ``python -m tests.addin.window.picture zh FILE.png``.

The day that counts is the demo's own, so that the picture is the same whenever it is taken.
"""

import sys
import tempfile
from pathlib import Path

from addin.buttons import BUTTONS
from addin.demo.make import DEMO_AS_OF
from addin.window.state import pressed
from tests.addin.window.driven import Driven
from tests.story.told import mubiao
from workbook.schema.screen_words import SAID
from workbook.schema.words import LANGS, Lang

CONSOLIDATE = next(each for each in BUTTONS if each.command == "consolidate")


def take(lang: Lang, file: Path) -> None:
    """Save a picture of the window with a consolidated month in it."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        mubiao("demo", "--lang", lang, cwd=folder)
        team = folder / "demo" / SAID["team_file"].of(lang)
        told = mubiao("consolidate", team, "--html", "--as-of", DEMO_AS_OF, cwd=folder)
        driven = Driven(folder / "settings", lang=lang, today=DEMO_AS_OF)
        driven.drop(team)
        driven.frame.state = pressed(driven.state, CONSOLIDATE)
        driven.frame.child.ended.emit(told.code, told.out)
        driven.frame.grab().save(str(file))


if __name__ == "__main__":
    take(next(each for each in LANGS if each == sys.argv[1]), Path(sys.argv[2]))
