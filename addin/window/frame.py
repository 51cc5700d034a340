"""The window: what is done in it goes into its state, and the state is what it shows."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from addin.buttons import Button
from addin.window import asking
from addin.window.child import Child
from addin.window.chooser import Chooser
from addin.window.looking import Looking
from addin.window.panel import Panel
from addin.window.press import takes
from addin.window.recognised import Book
from addin.window.remembered import Remembered
from addin.window.report import Report
from addin.window.state import (
    State,
    agreed,
    ended,
    pressed,
    reading,
    recognised,
    spoke,
    stopping,
    team_book_made,
)
from workbook.schema.window_words import WINDOW

SIZE = (940, 640)
SPACE = 14


class Frame(QMainWindow):
    """The window with the buttons.

    Attributes:
        state: What it shows.
    """

    def __init__(self, state: State, *, today: date) -> None:
        """Lay it out, with the book used last chosen."""
        super().__init__()
        self.state = state
        self.remembered = Remembered()
        self.child, self.looking = Child(self), Looking(self)
        self.chooser, self.panel = Chooser(state.lang, today), Panel(state.lang)
        self.report = Report(state.lang)
        self._is_closing = False
        self.setWindowTitle(WINDOW["title"].of(state.lang))
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._show(state)
        self.chooser.offer(self.remembered.books, None)
        self.chooser.browse.setFocus()
        for latest in self.remembered.books[:1]:
            self.choose(latest)

    def choose(self, path: Path) -> None:
        """Choose a book; what it is, is looked up beside."""
        if self.state.running is None:
            self.chooser.offer((path,), path)
            self._show(reading(self.state, path))
            self.looking.begin(path, self.state.lang)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's own name
        """Close; while a command runs, ask first."""
        if self.state.running is None:
            self.remembered.keep_shape(self.saveGeometry())
            event.accept()
            return
        event.ignore()
        asking.ask_to_stop(self, self.state, self._stop_and_close)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's own name
        """Take files, while nothing runs."""
        if self.state.running is None and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's own name
        """Choose the file that was dropped."""
        files = [Path(each.toLocalFile()) for each in event.mimeData().urls() if each.isLocalFile()]
        event.acceptProposedAction()
        if len(files) == 1:
            self.choose(files[0])
        elif files:
            told = Book(path=files[0], about=WINDOW["one_file"].of(self.state.lang))
            self._show(replace(self.state, reading=None, book=told))

    def _lay_out(self) -> None:
        inside, right = QWidget(), QVBoxLayout()
        row = QHBoxLayout(inside)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(SPACE)
        row.addWidget(self.panel)
        row.addLayout(right, 1)
        right.setSpacing(SPACE)
        right.addWidget(self.chooser)
        right.addWidget(self.report, 1)
        self.setCentralWidget(inside)
        if not self.restoreGeometry(self.remembered.shape):
            self.resize(*SIZE)

    def _connect(self) -> None:
        self.panel.pressed.connect(self._press)
        self.chooser.book_chosen.connect(self.choose)
        self.chooser.browse_asked.connect(self._browse)
        self.chooser.month_chosen.connect(
            lambda month: self._show(replace(self.state, month=month or None))
        )
        self.chooser.now_chosen.connect(lambda now: self._show(replace(self.state, is_now=now)))
        self.report.cancel_asked.connect(self._cancel)
        self.report.open_asked.connect(self._open)
        self.report.folder_asked.connect(self._open_folder)
        self.report.send_asked.connect(self._send)
        self.child.said.connect(lambda text: self._show(spoke(self.state, text)))
        self.child.ended.connect(self._end)
        self.looking.seen.connect(self._recognise)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._repaint)
        for keys, slot in (
            (QKeySequence.StandardKey.Open, self._browse),
            (QKeySequence.StandardKey.Cancel, self._cancel),
            (QKeySequence.StandardKey.Close, self.close),
        ):
            QShortcut(QKeySequence(keys), self, slot)

    def _show(self, state: State) -> None:
        self.state = state
        for part in (self.panel, self.chooser, self.report):
            part.show_state(state)

    def _repaint(self) -> None:
        self.report.forget()
        self._show(self.state)

    def _recognise(self, book: Book) -> None:
        self._show(recognised(self.state, book))
        if self.state.book is book and book.kind:
            self.remembered.add_book(book.path)
            self.chooser.offer(self.remembered.books, book.path)

    def _browse(self) -> None:
        if self.state.running is None:
            asking.ask_for_book(self, self.state, self.choose)

    def _press(self, button: Button) -> None:
        if takes(button.command, "week"):
            asking.ask_which(
                self, button, self.state, lambda weekly: self._start(button, is_weekly=weekly)
            )
        else:
            asking.ask_where(self, button, self.state, lambda out: self._start(button, out))

    def _start(self, button: Button, out: Path | None = None, *, is_weekly: bool = False) -> None:
        self._run(pressed(self.state, button, out, is_weekly=is_weekly))

    def _send(self) -> None:
        self._run(agreed(self.state))

    def _run(self, state: State) -> None:
        self._show(state)
        if self.state.running is not None:
            self.child.start(self.state.running.press)
            self.report.cancel.setFocus()

    def _cancel(self) -> None:
        if self.state.running is not None and not self.state.running.is_stopping:
            self._show(stopping(self.state))
            self.child.stop()

    def _end(self, code: int, html: str) -> None:
        self._show(ended(self.state, code, html))
        result = self.state.result
        if self._is_closing:
            self.close()
        elif result is not None:
            self.panel.buttons[result.press.command].setFocus()
            made = team_book_made(result)
            if made is not None:
                self.choose(made)

    def _stop_and_close(self) -> None:
        self._is_closing = True
        self._cancel()
        if self.state.running is None:
            self.close()

    def _open(self) -> None:
        if self.state.result is not None and self.state.result.output is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.state.result.output)))

    def _open_folder(self) -> None:
        result = self.state.result
        about = (result.output or result.press.book) if result is not None else None
        if about is not None:
            folder = about if about.is_dir() else about.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
