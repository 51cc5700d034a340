"""The add-in in a LibreOffice that runs its Basic: opened as Excel opens it, its buttons pressed."""

from pathlib import Path
from typing import Any

from tests.addin.ribbon.platform_stub import recording_xlam
from tests.live.office import Office, Opened

XLAM = "Calc MS Excel 2007 VBA XML"
ALWAYS = 4  # run macros without asking
SHEETS = "com.sun.star.sheet.SpreadsheetDocument"
MACROS_ON = (
    ("Office.Common/Security/Scripting", "MacroSecurityLevel", "0"),
    ("Office.Calc/Filter/Import/VBA", "Load", "true"),
    ("Office.Calc/Filter/Import/VBA", "Executable", "true"),
)


def with_macros(office: Office) -> Office:
    """Return an office that is not yet started, set to run Basic."""
    settings = office.profile / "user" / "registrymodifications.xcu"
    items = "".join(
        f'<item oor:path="/org.openoffice.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in MACROS_ON
    )
    text = settings.read_text(encoding="utf-8").replace("</oor:items>", f"{items}</oor:items>")
    settings.write_text(text, encoding="utf-8")
    return office


class Basic:
    """The recording add-in, open in an office."""

    def __init__(self, office: Office, folder: Path) -> None:
        """Open it from a file that is made for it.

        Args:
            office: One that runs Basic.
            folder: Where the add-in and the books go.
        """
        file = folder / "mubiao.xlam"
        file.write_bytes(recording_xlam())
        self._office = office
        self._book: Opened | None = None
        self._document = _opened(office, file)

    def press(self, action: str) -> None:
        """Call what Excel calls for a button; its Sub wants a control, which only Basic can leave out."""
        sub = action.removeprefix("MubiaoButtons.")
        self.run(f"TestPresser.Press{sub}")

    def run(self, macro: str, *arguments: object) -> object:
        """Run a macro and return what it returns."""
        url = f"vnd.sun.star.script:mubiao.{macro}?language=Basic&location=document"
        script = self._document.getScriptProvider().getScript(url)
        return script.invoke(arguments, (), ())[0]

    def read(self, cell: str) -> str:
        """Return a cell of the add-in's sheet as text."""
        return str(self._cell(cell).String)

    def write(self, cell: str, text: str) -> None:
        """Write a text into a cell of the add-in's sheet."""
        self._cell(cell).String = text

    def show_book(self, name: str) -> None:
        """Have a new book of that name in front."""
        if self._book is None:
            self._book = self._office.new()
        self._book.document.Title = name

    def _cell(self, cell: str) -> Any:  # noqa: ANN401 - uno has no types
        return self._document.Sheets.getByIndex(0).getCellRangeByName(cell)


def _opened(office: Office, file: Path) -> Any:  # noqa: ANN401
    from com.sun.star.beans import PropertyValue

    given = {"Hidden": True, "MacroExecutionMode": ALWAYS, "FilterName": XLAM}
    properties = tuple(PropertyValue(Name=name, Value=value) for name, value in given.items())
    return office.desktop.loadComponentFromURL(file.as_uri(), "_blank", 0, properties)
