"""xlwings without pandas and numpy, which take most of a second to import and serve nothing here."""

import importlib
import sys

UNUSED = ("numpy", "pandas", "polars", "matplotlib", "plotly", "PIL")


def import_xlwings() -> None:
    """Import xlwings so that it finds none of the packages it can do without; others find them later."""
    if "xlwings" in sys.modules:
        return
    hidden = [name for name in UNUSED if name not in sys.modules]
    sys.modules.update(dict.fromkeys(hidden))  # type: ignore[arg-type] # None: there is no such module
    try:
        importlib.import_module("xlwings")
    finally:
        for name in hidden:
            del sys.modules[name]
