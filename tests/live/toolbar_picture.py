"""Takes the README's picture of the toolbar: ``python -m tests.live.toolbar_picture LANG FILE``.

For Chinese menus LibreOffice's language pack must be there (Debian: libreoffice-l10n-zh-cn).
"""

import sys
import tempfile
from pathlib import Path

from addin.playbooks import general_playbook
from tests.live.office import Office, Opened
from tests.live.screen import Screen
from tests.live.toolbar import Toolbar, office_with_toolbar
from tests.story.told import mubiao
from workbook.schema.member import member_book
from workbook.schema.place import place
from workbook.schema.words import LANGS, Lang, Words

MEMBER = member_book(general_playbook())
HEIGHT = 540  # pixels, enough for the toolbar and what it did
LOCALE = {"zh": "zh-CN", "en": "en-US"}
MENUS = (
    '<item oor:path="/org.openoffice.Office.Linguistic/General"><prop oor:name="UILocale"'
    ' oor:op="fuse"><value>{locale}</value></prop></item></oor:items>'
)
WRONG = (
    ("date", 1, Words("某天", "some day")),
    ("activity", 2, Words("闲聊", "Chat")),
    ("quantity", 3, Words("好几次", "a few")),
)


def take(lang: Lang, file: Path) -> None:
    """Save a picture of a member book that has just been checked.

    Args:
        lang: The language of the book and of LibreOffice's menus.
        file: The picture.
    """
    with tempfile.TemporaryDirectory() as temporary, Screen(height=HEIGHT) as screen:
        folder = Path(temporary)
        mubiao("demo", "--members=3", "--log-rows=40", f"--lang={lang}", "--json", cwd=folder)
        office = office_with_toolbar(folder, screen, interpreter=sys.executable)
        _speak(office, lang)
        with office:
            toolbar = Toolbar(office, screen)
            member = next((folder / "demo").glob("*/*_0102_*.xlsx"))
            opened = toolbar.widened(office.open(member))
            _mistype(opened, lang)
            opened.run("check")
            toolbar.idle()
            screen.photograph(file)


def _speak(office: Office, lang: Lang) -> None:
    """Set the language of LibreOffice's menus."""
    settings = office.profile / "user" / "registrymodifications.xcu"
    text = settings.read_text("utf-8")
    settings.write_text(
        text.replace("</oor:items>", MENUS.format(locale=LOCALE[lang])), encoding="utf-8"
    )


def _mistype(opened: Opened, lang: Lang) -> None:
    sheet = opened.document.Sheets.getByName(MEMBER["log"].label.of(lang))
    for column, row, text in WRONG:
        cell = place(MEMBER).cell("log", "log", column, row)
        sheet.getCellRangeByName(cell).String = text.of(lang)


if __name__ == "__main__":
    take(next(each for each in LANGS if each == sys.argv[1]), Path(sys.argv[2]))
