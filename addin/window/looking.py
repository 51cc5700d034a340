"""Looks at a file beside the window: a folder on the network may be slow."""

from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from addin.window.recognised import recognise
from workbook.schema.words import Lang


class Looking(QObject):
    """Says what book a file is.

    Attributes:
        seen: A file was looked at, a ``Book``.
    """

    seen = Signal(object)

    def begin(self, path: Path, lang: Lang) -> None:
        """Look at a file; ``seen`` says what it is."""
        QThreadPool.globalInstance().start(
            QRunnable.create(lambda: self.seen.emit(recognise(path, lang)))
        )
