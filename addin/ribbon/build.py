"""What is installed into Excel: the add-in ``mubiao.xlam``, and on a Mac the script that it asks."""

from importlib.resources import files
from shlex import quote

from addin.ribbon.custom_ui import custom_ui
from addin.ribbon.modules import modules
from addin.ribbon.package import package
from addin.ribbon.words_sheet import rows


def build_xlam(*, interpreter: str, folder: str) -> bytes:
    """Return the add-in, the same bytes every time.

    Args:
        interpreter: The Python that the buttons start, as a full path.
        folder: The install folder, where it is started.
    """
    return package(
        modules=modules(),
        rows=rows(interpreter=interpreter, folder=folder),
        ribbon=custom_ui(),
    )


def build_script(*, interpreter: str, folder: str) -> bytes:
    """Return ``mubiao.applescript``, for Excel's scripts folder on a Mac; ASCII, which needs no encoding named.

    Args:
        interpreter: The Python that it starts, as a full path.
        folder: The install folder, where it is started.
    """
    starter = shell_starter(interpreter=interpreter, folder=folder)
    literal = starter.replace("\\", "\\\\").replace('"', '\\"')
    return _read("mubiao.applescript").replace("{starter}", literal).encode("ascii")


def shell_starter(*, interpreter: str, folder: str) -> str:
    """Return what the script has the shell do; it is handed the command and the book as one text."""
    text = _read("mubiao.sh").replace("{interpreter}", _shell_word(interpreter))
    return text.replace("{folder}", _shell_word(folder))


def _shell_word(path: str) -> str:
    if path.isascii():
        return quote(path)
    octal = "".join(f"\\0{byte:03o}" for byte in path.encode())
    return f"\"$(printf %b '{octal}')\""


def _read(name: str) -> str:
    return files("addin.ribbon").joinpath(name).read_text(encoding="ascii")
