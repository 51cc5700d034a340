"""The window driven as a person does it: real buttons, real commands, no screen needed."""

import os
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEventLoop, QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton, QWidget

from addin.window.frame import Frame
from addin.window.look import dress
from addin.window.state import State
from workbook.schema.words import Lang

PATIENCE = 60.0  # seconds that a command may take on a busy machine
MOMENT = 20  # milliseconds


def application() -> QApplication:
    """Return the one application there can be."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    made = QApplication(["window"])
    dress(made)
    return made


def until(is_so: Callable[[], bool], *, seconds: float = PATIENCE) -> None:
    """Let the window work until something is so."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, "it did not happen"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, MOMENT)


def remember_in(folder: Path) -> None:
    """Keep the user's settings in a folder of the test's."""
    ini, user = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(ini, user, str(folder))


class Driven:
    """A window with somebody in front of it."""

    def __init__(self, settings: Path, *, lang: Lang = "zh", today: date) -> None:
        """Open it."""
        application()
        remember_in(settings)
        self.frame = Frame(State(lang=lang, wanted=lang), today=today)
        self.frame.show()

    @property
    def state(self) -> State:
        """What it shows."""
        return self.frame.state

    @property
    def text(self) -> str:
        """What stands in the result."""
        return self.frame.report.reader.toPlainText()

    @property
    def line(self) -> str:
        """What stands below the result."""
        return self.frame.report.line.text()

    @property
    def enabled(self) -> set[str]:
        """The commands whose buttons can be pressed."""
        return {name for name, each in self.frame.panel.buttons.items() if each.isEnabled()}

    def button(self, command: str) -> QPushButton:
        """Return a command's button."""
        return self.frame.panel.buttons[command]

    def drop(self, *files: Path) -> None:
        """Drop files onto it, and wait until it knows what they are."""
        held = QMimeData()
        held.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
        here, copy = QPoint(9, 9), Qt.DropAction.CopyAction
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        entered = QDragEnterEvent(here, copy, held, left, none)
        QApplication.sendEvent(self.frame, entered)
        if entered.isAccepted():
            dropped = QDropEvent(QPointF(here), copy, held, left, none)
            QApplication.sendEvent(self.frame, dropped)
        until(lambda: self.state.reading is None)

    def press(self, command: str) -> None:
        """Press a button with the mouse."""
        click(self.button(command))

    def type(self, key: Qt.Key, *, at: QWidget | None = None) -> None:
        """Press a key, where the focus is or somewhere else."""
        window = (at or self.frame).window()
        window.activateWindow()
        until(window.isActiveWindow)
        QTest.keyClick(at or self.frame, key)

    def finish(self) -> None:
        """Wait until nothing runs."""
        until(lambda: self.state.running is None)

    def dialog(self) -> QDialog:
        """Wait until it asks something, and return what it asks with."""
        until(lambda: bool(self._dialogs()))
        return self._dialogs()[0]

    def name_file(self, file: Path) -> None:
        """Answer where to save, or which book."""
        asked = self.dialog()
        assert isinstance(asked, QFileDialog)
        asked.fileSelected.emit(str(file))
        asked.close()

    def leave(self) -> None:
        """Close it for good, whatever runs."""
        self.frame.child.stop()
        self.finish()
        self.frame.close()
        self.frame.deleteLater()

    def _dialogs(self) -> list[QDialog]:
        return [each for each in self.frame.findChildren(QDialog) if each.isVisible()]


def click(button: QPushButton) -> None:
    """Press a button with the mouse."""
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
