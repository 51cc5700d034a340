"""Writes the entry of a Linux desktop's menu, after freedesktop.org's Desktop Entry Specification."""

from addin.installation.program import WINDOW, Program
from workbook.schema.installation_words import MENU_COMMENT, MENU_NAME

_QUOTED = str.maketrans({each: f"\\{each}" for each in '"`$\\'})


def menu_entry(program: Program) -> bytes:
    """Return the content of the ``.desktop`` file that opens the window."""
    line = " ".join(map(_argument, (program.interpreter, *WINDOW)))
    fields = (
        ("Type", "Application"),
        ("Version", "1.0"),
        ("Name", MENU_NAME.en),
        ("Name[zh]", MENU_NAME.zh),
        ("Comment", MENU_COMMENT.en),
        ("Comment[zh]", MENU_COMMENT.zh),
        ("Exec", _value(line)),
        ("Path", _value(program.folder)),
        ("Icon", "x-office-spreadsheet"),
        ("Terminal", "false"),
        ("Categories", "Office;Spreadsheet;"),
    )
    lines = ("[Desktop Entry]", *(f"{key}={value}" for key, value in fields))
    return "".join(f"{line}\n" for line in lines).encode()


def _argument(text: str) -> str:
    """Return a word of a command line: quoted, and with no percent sign that means a field."""
    return f'"{text.translate(_QUOTED)}"'.replace("%", "%%")


def _value(text: str) -> str:
    """Return a value as the file holds it: backslashes and line ends are written out."""
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")
