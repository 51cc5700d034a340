"""Takes the README's picture of a letter on a phone beside the board: ``python -m tests.letters.picture zh FILE.png``.

The day that counts is the demo's own, so that the picture is the same whenever it is taken.
"""

import sys
import tempfile
from base64 import b64encode
from pathlib import Path

from addin.demo.make import DEMO_AS_OF
from addin.fonts import find_font
from addin.mail.parts import with_pictures
from addin.opened import open_team_file
from addin.request import Request
from addin.reviewing import Reviewed, reviewed
from addin.sending.letters import make_letters
from tests.letters.browser import frame, photograph
from tests.story.told import mubiao
from workbook.letters.letter import Letter
from workbook.pictures.team import team_picture
from workbook.schema.recipient import Audience
from workbook.schema.screen_words import SAID
from workbook.schema.words import LANGS, Lang

PHONE = (390, 838)  # pixels
SIZE = (900, 918)
STYLE = """<style>
body { margin: 0; background: #ffffff; }
main { display: flex; gap: 44px; padding: 30px 28px; }
iframe { border: 10px solid #1f2328; border-radius: 38px; flex: none; background: #ffffff; }
img { width: 390px; align-self: center; border-radius: 8px; box-shadow: 0 2px 14px #00000038; }
</style>"""


def take(lang: Lang, file: Path) -> None:
    """Save a picture of the letter to the manager above, and of the board."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        mubiao("demo", "--lang", lang, cwd=folder)
        done, letter = _written(folder / "demo" / SAID["team_file"].of(lang))
    board = b64encode(team_picture(done.run, lang, find_font())).decode()
    width, height = PHONE
    shown = frame(with_pictures(letter.html, letter.attachments), width=width, height=height)
    page = f"{shown}<img src='data:image/png;base64,{board}'>"
    html = f"<!doctype html><meta charset=utf-8>{STYLE}<main>{page}</main>"
    photograph(html, file, width=SIZE[0], height=SIZE[1])


def _written(team: Path) -> tuple[Reviewed, Letter]:
    opened = open_team_file(team)
    request = Request(command="send", files=(str(team),), as_of=DEMO_AS_OF)
    done = reviewed(opened, request)
    made = make_letters(opened, done, today=DEMO_AS_OF)
    above = (each for each in made.letters if each.recipient.audience is Audience.ABOVE)
    return done, next(above)


if __name__ == "__main__":
    take(next(each for each in LANGS if each == sys.argv[1]), Path(sys.argv[2]))
