"""Ctrl-C, heard once: the command stops, says so and ends with its own exit code."""

import signal
import threading
from time import monotonic
from types import FrameType

SECONDS_TO_STOP = 1.0  # meanwhile who presses again is heard already


class Stopped(KeyboardInterrupt):
    """Somebody pressed Ctrl-C.

    Not a plain ``KeyboardInterrupt``: where one of those crosses an ``exec``, as in imports, Python
    later ends the process by the signal, whatever exit code the command has.
    """


class _Hearing:
    """What is done when Ctrl-C is pressed."""

    def __init__(self) -> None:
        self._last = -SECONDS_TO_STOP

    def __call__(self, _number: int, _frame: FrameType | None) -> None:
        """Stop what runs.

        Raises:
            Stopped: The first time; what is being put in order then is not disturbed.
        """
        now = monotonic()
        if now - self._last >= SECONDS_TO_STOP:
            self._last = now
            raise Stopped


def hear_ctrl_c() -> None:
    """Hear Ctrl-C from now on, unless whoever started the command wants it not to be heard."""
    is_heard = signal.getsignal(signal.SIGINT) in (signal.default_int_handler, signal.SIG_DFL)
    if is_heard and threading.current_thread() is threading.main_thread():
        signal.signal(signal.SIGINT, _Hearing())
