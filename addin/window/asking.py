"""What the window asks: which book, where to save, whether to stop. No question holds it up."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from addin.buttons import Button
from addin.window.press import free_folder
from addin.window.state import State
from workbook.schema.button_words import LABEL
from workbook.schema.screen_words import SAID
from workbook.schema.window_words import WINDOW

ENDING = "xlsx"


def ask_for_book(window: QWidget, state: State, then: Callable[[Path], None]) -> None:
    """Ask which book, and go on with it."""
    dialog = QFileDialog(window, WINDOW["choose_title"].of(state.lang), str(_start(state)))
    dialog.setNameFilters([WINDOW[each].of(state.lang) for each in ("books", "all_files")])
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def ask_where(
    window: QWidget, button: Button, state: State, then: Callable[[Path | None], None]
) -> None:
    """Ask where the result goes where the command does not know, and go on."""
    if button.command == "new-team":
        _ask_for_file(window, state, then)
    elif button.command == "demo":
        _ask_for_folder(window, state, then)
    else:
        then(None)


def ask_which(window: QWidget, button: Button, state: State, then: Callable[[bool], None]) -> None:
    """Ask whether it is about the month or the last week, and go on with whether it is the week."""
    lang = state.lang
    box = QMessageBox(window)
    box.setWindowTitle(button.label.of(lang))
    box.setText(WINDOW["which"].of(lang))
    role = QMessageBox.ButtonRole.ActionRole
    month = box.addButton(LABEL["review-month"].of(lang), role)
    week = box.addButton(LABEL["review-week"].of(lang), role)
    neither = box.addButton(WINDOW["neither"].of(lang), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(month)
    box.setEscapeButton(neither)
    month.clicked.connect(lambda _: then(False))
    week.clicked.connect(lambda _: then(True))
    box.finished.connect(box.deleteLater)
    box.open()


def ask_to_stop(window: QWidget, state: State, then: Callable[[], None]) -> None:
    """Ask whether to stop what runs and close, and do so if it is wanted."""
    if state.running is None:
        then()
        return
    lang, command = state.lang, LABEL[state.running.press.command].of(state.lang)
    box = QMessageBox(window)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(WINDOW["quit_title"].of(lang))
    box.setText(WINDOW["quit"].of(lang, command=command))
    yes = box.addButton(WINDOW["quit_yes"].of(lang), QMessageBox.ButtonRole.DestructiveRole)
    no = box.addButton(WINDOW["quit_no"].of(lang), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(no)
    box.setEscapeButton(no)
    yes.clicked.connect(lambda _: then())
    box.finished.connect(box.deleteLater)
    box.open()


def _ask_for_file(window: QWidget, state: State, then: Callable[[Path | None], None]) -> None:
    dialog = QFileDialog(window, WINDOW["save_team"].of(state.lang), str(_start(state)))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    # The command itself never overwrites anything, and says so.
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.setNameFilter(WINDOW["books"].of(state.lang))
    dialog.setDefaultSuffix(ENDING)
    dialog.selectFile(SAID["team_file"].of(state.lang))
    _open(dialog, then)


def _ask_for_folder(window: QWidget, state: State, then: Callable[[Path | None], None]) -> None:
    dialog = QFileDialog(window, WINDOW["save_demo"].of(state.lang), str(_documents()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    name = WINDOW["demo_folder"].of(state.lang)
    _open(dialog, lambda parent: then(free_folder(parent, name)))


def _open(dialog: QFileDialog, then: Callable[[Path], None]) -> None:
    dialog.fileSelected.connect(lambda chosen: then(Path(chosen).absolute()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _start(state: State) -> Path:
    return state.book.path.parent if state.book else _documents()


def _documents() -> Path:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())
