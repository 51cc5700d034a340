"""The side of the window: the buttons in their groups."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from addin.buttons import Button, groups
from addin.window.state import State
from addin.window.told import Offer, offer
from workbook.schema.words import Lang

WIDTH = 168  # the widest label in either language, with room around it
BETWEEN_GROUPS = 14


class Panel(QWidget):
    """Offers every button that works on a file.

    Attributes:
        pressed: A button was pressed, a ``Button``.
    """

    pressed = Signal(object)

    def __init__(self, lang: Lang) -> None:
        """Lay it out."""
        super().__init__()
        self.buttons: dict[str, QPushButton] = {}
        self._known: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.setFixedWidth(WIDTH)
        for _, label, buttons in groups():
            offered = [each for each in buttons if not each.is_live]
            if not offered:
                continue
            if self._known:
                column.addSpacing(BETWEEN_GROUPS)
            heading = QLabel(label.of(lang))
            heading.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            column.addWidget(heading)
            for each in offered:
                column.addWidget(self._button(each, lang))
        column.addStretch(1)

    def show_state(self, state: State) -> None:
        """Enable what can be pressed, and say of each what happens."""
        for button in self._known:
            _show_offer(self.buttons[button.command], offer(state, button))

    def _button(self, button: Button, lang: Lang) -> QPushButton:
        shown = QPushButton(button.label.of(lang))
        shown.setAutoDefault(True)  # so that Enter presses it where it has the focus
        shown.clicked.connect(lambda: self.pressed.emit(button))
        self.buttons[button.command] = shown
        self._known.append(button)
        return shown


def _show_offer(shown: QPushButton, offered: Offer) -> None:
    shown.setEnabled(offered.is_enabled)
    shown.setToolTip(offered.tip)
    shown.setAccessibleDescription(offered.tip)
