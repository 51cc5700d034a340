"""A command as a process of its own, so that the window never waits for it."""

import codecs
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import PureWindowsPath

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from addin.exit_codes import NOT_DONE
from addin.installation.program import this_program
from addin.window.press import Press, words_of

PATIENCE = 600  # milliseconds in which a command may end by itself when it is told to stop


class Child(QObject):
    """Runs one command at a time.

    Attributes:
        said: It said something on standard error.
        ended: It ended, with its exit code and what it printed.
    """

    said = Signal(str)
    ended = Signal(int, str)

    def __init__(self, parent: QObject) -> None:
        """Begin without a command."""
        super().__init__(parent)
        self._process: QProcess | None = None
        self._printed = bytearray()
        self._decoder = _decoder()

    @property
    def number(self) -> int:
        """The number of the process that runs; 0 for none."""
        return self._process.processId() if self._process is not None else 0

    def start(self, press: Press) -> None:
        """Run a command; nothing runs now."""
        program = this_program()
        process = QProcess(self)
        process.setProgram(program.interpreter)
        process.setArguments(["-I", "-m", "addin", *words_of(press)])
        process.setWorkingDirectory(program.folder)
        if sys.platform != "win32":
            # Its workers stand in one group with it, and are stopped with it.
            process.setUnixProcessParameters(QProcess.UnixProcessFlag.CreateNewSession)
        process.readyReadStandardOutput.connect(self._read_output)
        process.readyReadStandardError.connect(self._read_error)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._fail)
        self._process, self._printed = process, bytearray()
        self._decoder = _decoder()
        process.start()

    def stop(self) -> None:
        """Tell the command to stop; shortly after, it is stopped."""
        process = self._process
        if process is None:
            return
        if sys.platform == "win32":
            QProcess.startDetached(killer(os.environ), ["/T", "/F", "/PID", str(self.number)])
            return
        _signal_group(process, signal.SIGINT)
        QTimer.singleShot(PATIENCE, process, lambda: _signal_group(process, signal.SIGKILL))

    def _read_output(self) -> None:
        if self._process is not None:
            self._printed += self._process.readAllStandardOutput().data()

    def _read_error(self) -> None:
        if self._process is not None:
            # A character may come in two halves.
            self.said.emit(self._decoder.decode(self._process.readAllStandardError().data()))

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read_output()
        self._read_error()
        self._end(code if status == QProcess.ExitStatus.NormalExit else NOT_DONE)

    def _fail(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end(NOT_DONE)

    def _end(self, code: int) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
            self.ended.emit(code, self._printed.decode(errors="replace"))


def killer(environment: Mapping[str, str]) -> str:
    r"""Return Windows' own program that ends others; by its name alone, one beside a book might be run.

    Example:
        >>> killer({"SYSTEMROOT": "D:\\Windows"})
        'D:\\Windows\\System32\\taskkill.exe'
    """
    root = environment.get("SYSTEMROOT") or r"C:\Windows"
    return str(PureWindowsPath(root, "System32", "taskkill.exe"))


def _signal_group(process: QProcess, number: signal.Signals) -> None:
    leader = process.processId()
    if sys.platform != "win32" and leader:
        os.killpg(leader, number)


def _decoder() -> codecs.IncrementalDecoder:
    return codecs.getincrementaldecoder("utf-8")("replace")
