"""Starts Qt, shows the window, and waits until it is closed."""

from datetime import date

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from addin.window.frame import Frame
from addin.window.look import dress
from addin.window.state import State
from workbook.schema.window_words import WINDOW
from workbook.schema.words import Lang

LOCALE = {"zh": QLocale("zh_CN"), "en": QLocale("en")}


def run(lang: Lang, *, wanted: Lang | None, today: date) -> None:
    """Show the window until it is closed.

    Args:
        lang: The language of the window.
        wanted: The language that was asked for; None: each book's own.
        today: The months to choose from are around it.
    """
    application = QApplication([])
    application.setApplicationDisplayName(WINDOW["title"].of(lang))
    QLocale.setDefault(LOCALE[lang])
    dress(application)
    # Qt's own dialogs speak the language of the window too.
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(LOCALE[lang], "qtbase", "_", folder):
        application.installTranslator(translator)
    frame = Frame(State(lang=lang, wanted=wanted), today=today)
    frame.show()
    application.exec()
