"""The Basic modules of the add-in: texts beside this file, and a Sub for each button."""

from importlib.resources import files

from addin.buttons import BUTTONS
from addin.ribbon.vba_project.module import Module, ModuleKind

WRITTEN = ("MubiaoLine", "MubiaoRibbon", "MubiaoRunner", "MubiaoSystem", "MubiaoWords")
BUTTON_MODULE = "MubiaoButtons"
WORKBOOK = Module("ThisWorkbook", kind=ModuleKind.WORKBOOK)
SHEET = Module("Sheet1", kind=ModuleKind.SHEET)


def modules() -> tuple[Module, ...]:
    """Return every module, the workbook's and the sheet's empty ones first."""
    return (WORKBOOK, SHEET, button_module(), *map(_written, WRITTEN))


def button_module() -> Module:
    """Return the module with the Subs that Excel calls."""
    subs = (
        f"Public Sub {button.sub}(control As IRibbonControl)\n"
        f'    RunCommand "{button.command}"\n'
        "End Sub\n"
        for button in BUTTONS
    )
    return Module(BUTTON_MODULE, "\n".join(("Option Explicit\n", *subs)))


def _written(name: str) -> Module:
    text = files("addin.ribbon").joinpath(f"{name}.bas").read_text(encoding="ascii")
    return Module(name, text)
