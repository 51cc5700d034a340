"""A command in mubiao's own Python: how it is started, and what is to be said when it has ended.

LibreOffice's Python imports this file, under a name of its own among those of all extensions. It may
be as old as 3.8 and knows nothing else of mubiao.
"""

import os
import subprocess
from typing import IO

WITHHELD = ("PYTHON", "URE_", "UNO_", "LD_LIBRARY")  # LibreOffice's own, fatal to another Python
ANSWERS = (0, 1, 2)  # how a command ends that came to its end


def started(
    interpreter: str, command: str, uid: str, pipe: str, errors: IO[bytes]
) -> "subprocess.Popen[bytes]":
    """Start a command, away from any book's folder and from what LibreOffice's Python is told.

    Args:
        interpreter: mubiao's Python.
        command: The command.
        uid: The open book's RuntimeUID; empty where no book is open.
        pipe: The name of the pipe on which LibreOffice answers.
        errors: Gets what the command says to nobody.

    Raises:
        OSError: The interpreter is not there or may not run.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith(WITHHELD)}
    return subprocess.Popen(  # noqa: S603 - no shell; every part is ours
        [interpreter, "-I", "-m", "addin", command, f"--wb={uid}", f"--pipe={pipe}"],
        cwd=os.path.dirname(interpreter),
        env=kept,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=errors,
    )


def why_not_started(interpreter: str) -> str:
    """Return the key of the sentence about an interpreter that could not be started."""
    return "blocked" if os.path.exists(interpreter) else "missing"


def own_words(printed: str) -> str:
    r"""Return the sentence with which a command ended that reached nobody; empty if there is none.

    Example:
        >>> own_words("a warning\nmubiao: LibreOffice does not answer.\n")
        'LibreOffice does not answer.'
    """
    return ("\n" + printed).partition("\nmubiao: ")[2].strip()


def fault(code: int, printed: str, *, is_served: bool) -> str:
    """Return the key of the sentence about a command that has ended; empty if nothing is amiss.

    Args:
        code: Its exit code.
        printed: What it said to nobody.
        is_served: It had reached LibreOffice, where it says itself what is to be said.

    Example:
        >>> fault(1, "No module named addin", is_served=False), fault(-9, "", is_served=True)
        ('broken', 'cut_off')
    """
    if is_served:
        return "" if code in ANSWERS else "cut_off"
    return "broken" if code and (printed or code not in ANSWERS) else ""
