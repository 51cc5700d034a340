"""The program the buttons start: which Python, in which folder."""

import sys
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath

WINDOW = ("-I", "-m", "addin", "window")


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A Python and an installation of mubiao, as the buttons know them.

    Attributes:
        interpreter: The Python, by its full path.
        folder: The folder that holds mubiao's packages.
    """

    interpreter: str
    folder: str


def this_program() -> Program:
    """Return the Python and the installation that run now."""
    import addin

    return Program(
        interpreter=with_console(sys.executable), folder=str(Path(addin.__file__).parents[1])
    )


def with_console(interpreter: str) -> str:
    r"""Return the Python that can be waited for and read from; on Windows there are two.

    Example:
        >>> with_console("C:\\P\\pythonw.exe")
        'C:\\P\\python.exe'
    """
    path = PureWindowsPath(interpreter)
    return str(path.with_name("python.exe")) if path.name == "pythonw.exe" else interpreter


def without_console(interpreter: str) -> str:
    r"""Return the Python that opens no black window; only Windows has one.

    Example:
        >>> without_console("C:\\P\\python.exe")
        'C:\\P\\pythonw.exe'
    """
    path = PureWindowsPath(interpreter)
    return str(path.with_name("pythonw.exe")) if path.name == "python.exe" else interpreter


def is_same_path(one: str, other: str) -> bool:
    r"""Return whether two texts name one path; Windows does not tell small letters from capitals.

    Example:
        >>> is_same_path("C:\\P\\Python.exe", "c:/p/python.exe"), is_same_path("/P", "/p")
        (True, False)
    """
    if PureWindowsPath(one).drive:
        return PureWindowsPath(one) == PureWindowsPath(other)
    return PurePosixPath(one) == PurePosixPath(other)
