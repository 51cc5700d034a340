"""``python -m addin`` is the command line."""

import signal
import sys

if __name__ == "__main__":  # a worker comes by here too, and needs none of it
    # Until the command can say that it was stopped, Ctrl-C ends it without a word or a traceback.
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    from addin.cli import main

    sys.exit(main())
