"""A small program that saves a file: ``python -m tests.saving.victim save|create TARGET CONTENT``.

It looks for two files that are not there, just before and just after it saves, so that whoever
watches its calls sees which ones the saving makes.
"""

import os
import sys
from pathlib import Path

from addin.errors import MubiaoError
from addin.save import create, save

BEGIN, END = "/begin-of-saving", "/end-of-saving"
SAVED, REFUSED = 0, 2


def main() -> int:
    """Save CONTENT's bytes at TARGET and say what came of it."""
    how, target, content = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]).read_bytes()
    os.access(BEGIN, os.F_OK)
    try:
        code, said = SAVED, (save if how == "save" else create)(target, content).name
    except MubiaoError as error:
        code, said = REFUSED, error.told("en")
    os.access(END, os.F_OK)
    print(said)
    return code


if __name__ == "__main__":
    sys.exit(main())
