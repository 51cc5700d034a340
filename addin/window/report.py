"""The large part of the window: the result, how far it is, and what can be done with it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from addin.page import Line
from addin.window.look import colours, ink, plain_tip
from addin.window.plain import plain_of
from addin.window.shown import copied_of, shown
from addin.window.state import State
from addin.window.told import headline, result_html
from workbook.schema.window_words import PAGE, WINDOW
from workbook.schema.words import Lang

MARGIN = 14


class Report(QWidget):
    """Shows a result.

    Attributes:
        cancel_asked: What runs is to be stopped.
        open_asked: What was made is to be opened.
        folder_asked: The folder it is in is to be opened.
        send_asked: The letters that are shown are to go.
    """

    cancel_asked = Signal()
    open_asked = Signal()
    folder_asked = Signal()
    send_asked = Signal()

    def __init__(self, lang: Lang) -> None:
        """Lay it out."""
        super().__init__()
        self._lang, self._html = lang, ""
        self.reader, self.bar, self.line = QTextBrowser(), QProgressBar(), QLabel()
        self.cancel = self._button("cancel", WINDOW["cancel_tip"].of(lang))
        self.open = self._button("open")
        self.folder = self._button("open_folder")
        self.send = self._button("send", WINDOW["send_tip"].of(lang))
        self.copy = self._button("copy", WINDOW["copy_tip"].of(lang))
        self.copy_for_it = QPushButton(PAGE["copy"].of(lang))
        self.copy_for_it.setAutoDefault(True)
        self._lay_out()
        self.cancel.clicked.connect(self.cancel_asked)
        self.open.clicked.connect(self.open_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.send.clicked.connect(self.send_asked)
        self.copy.clicked.connect(lambda: self._copy(plain_of(self._html)))
        self.copy_for_it.clicked.connect(lambda: self._copy(copied_of(self._html)))

    def show_state(self, state: State) -> None:
        """Show how far a command is, or what came of it."""
        html = result_html(state)
        if html != self._html:
            self._html = html
            self.reader.setHtml(shown(html, colours()))
        self._say(headline(state))
        running = state.running
        for each in (self.bar, self.cancel):
            each.setVisible(running is not None)
        if running is not None:
            self.bar.setRange(0, running.spoken.far.total)
            self.bar.setValue(running.spoken.far.done)
            self.cancel.setEnabled(not running.is_stopping)
        result = state.result
        made = result.output if result is not None else None
        self.open.setVisible(made is not None)
        self.open.setToolTip(plain_tip(str(made or "")))
        self.folder.setVisible(result is not None and bool(made or result.press.book))
        self.copy.setVisible(result is not None)
        due = result.due if result is not None else None
        self.send.setVisible(due is not None)
        if due is not None:
            self.send.setText(WINDOW["send"].of(self._lang, count=due.count))
        self.copy_for_it.setVisible(bool(copied_of(html)))

    def forget(self) -> None:
        """Draw the result anew the next time: the system went from light to dark, or back."""
        self._html = ""

    def _say(self, line: Line) -> None:
        self.line.setText(line.text)
        self.line.setStyleSheet(f"color: {ink(line.tone)}")

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._say(Line(WINDOW["copied"].of(self._lang)))

    def _button(self, words: str, tip: str = "") -> QPushButton:
        button = QPushButton(WINDOW[words].of(self._lang))
        button.setAutoDefault(True)
        button.setToolTip(tip)
        return button

    def _lay_out(self) -> None:
        self.reader.setOpenLinks(False)
        self.reader.setAcceptDrops(False)  # the window itself takes them
        self.reader.document().setDocumentMargin(MARGIN)
        self.reader.setAccessibleName(WINDOW["result"].of(self._lang))
        self.bar.setAccessibleName(WINDOW["steps_done"].of(self._lang))
        self.bar.setTextVisible(False)
        self.line.setWordWrap(True)
        self.line.setTextFormat(Qt.TextFormat.PlainText)  # what a command says is in it
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column, foot = QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.reader, 1)
        column.addLayout(foot)
        foot.addWidget(self.line, 1)
        foot.addWidget(self.bar, 1)
        foot.addWidget(self.cancel)
        for each in (self.open, self.folder, self.copy, self.copy_for_it, self.send):
            foot.addWidget(each)
