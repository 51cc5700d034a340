"""Every call of xlwings: the open book in Excel on Windows, Excel on macOS or LibreOffice Calc.

``tab``, ``book`` and ``host`` hold what is the same everywhere; ``calc*``, ``windows*`` and ``mac*``
what xlwings does not cover, for one program each. ``values``, ``spans`` and ``note_edit`` are pure.
"""

from addin.excel.attach import attach

__all__ = ["attach"]
