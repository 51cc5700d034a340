"""``python -m addin`` is the command line."""

import sys

from addin.cli import main

if __name__ == "__main__":
    sys.exit(main())
