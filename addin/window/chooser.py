"""The top of the window: which book, which month, up to which day."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from addin.window.look import ink, plain_tip
from addin.window.press import months_around
from addin.window.state import State
from addin.window.told import about_book
from workbook.schema.window_words import WINDOW
from workbook.schema.words import Lang

FEWEST_LETTERS = 24


class Chooser(QWidget):
    """Chooses the book, the month and the last day that counts.

    Attributes:
        book_chosen: One of the books used last was chosen, a ``Path``.
        browse_asked: Another book is to be looked for.
        month_chosen: A month was chosen; empty for that of the last day that counts.
        now_chosen: Whether today counts so far.
    """

    book_chosen = Signal(object)
    browse_asked = Signal()
    month_chosen = Signal(str)
    now_chosen = Signal(bool)

    def __init__(self, lang: Lang, today: date) -> None:
        """Lay it out."""
        super().__init__()
        self.books, self.about = QComboBox(), QLabel()
        self.browse = QPushButton(WINDOW["choose"].of(lang))
        self.months, self.days = QComboBox(), QComboBox()
        self.books.setMinimumContentsLength(FEWEST_LETTERS)
        self.books.setPlaceholderText(WINDOW["no_book"].of(lang))
        self.about.setWordWrap(True)
        self.about.setTextFormat(Qt.TextFormat.PlainText)  # a book's words are in it
        self.browse.setToolTip(WINDOW["choose_tip"].of(lang))
        self.browse.setAutoDefault(True)
        self.months.setToolTip(WINDOW["month_tip"].of(lang))
        self._fill(lang, today)
        self._lay_out(lang)
        self.books.activated.connect(lambda row: self.book_chosen.emit(self.books.itemData(row)))
        self.browse.clicked.connect(self.browse_asked)
        self.months.activated.connect(lambda row: self.month_chosen.emit(self.months.itemData(row)))
        self.days.activated.connect(lambda row: self.now_chosen.emit(self.days.itemData(row)))

    def offer(self, books: Sequence[Path], current: Path | None) -> None:
        """Offer the books used last, with one of them chosen, or none."""
        with QSignalBlocker(self.books):
            self.books.clear()
            for row, each in enumerate(books):
                self.books.addItem(_told(each), each)
                self.books.setItemData(row, plain_tip(str(each)), Qt.ItemDataRole.ToolTipRole)
            self.books.setCurrentIndex(books.index(current) if current in books else -1)
        self.books.setToolTip(plain_tip(str(current or "")))

    def show_state(self, state: State) -> None:
        """Say what the book is; while a command runs, nothing can be chosen."""
        line = about_book(state)
        self.about.setText(line.text)
        self.about.setStyleSheet(f"color: {ink(line.tone)}")
        for each in (self.books, self.browse, self.months, self.days):
            each.setEnabled(state.running is None)

    def _fill(self, lang: Lang, today: date) -> None:
        self.months.addItem(WINDOW["month_open"].of(lang), "")
        for month in months_around(today):
            self.months.addItem(month, month)
        self.days.addItem(WINDOW["yesterday"].of(lang), False)
        self.days.addItem(WINDOW["now"].of(lang), True)

    def _lay_out(self, lang: Lang) -> None:
        grid, below = QGridLayout(self), QHBoxLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(_label("book", self.books, lang), 0, 0)
        grid.addWidget(self.books, 0, 1)
        grid.addWidget(self.browse, 0, 2)
        grid.addWidget(self.about, 1, 1, 1, 2)
        grid.addWidget(_label("month", self.months, lang), 2, 0)
        grid.addLayout(below, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        below.addWidget(self.months)
        below.addSpacing(12)
        below.addWidget(_label("as_of", self.days, lang))
        below.addWidget(self.days)
        below.addStretch(1)


def _label(words: str, field: QWidget, lang: Lang) -> QLabel:
    label = QLabel(WINDOW[words].of(lang))
    label.setBuddy(field)
    field.setAccessibleName(label.text())
    return label


def _told(book: Path) -> str:
    """Return a book's name with its folder's, which tells two of one name apart."""
    return f"{book.name}   ({book.parent.name})"
