"""A module of a Basic project, and its text as the project keeps it."""

import re
from dataclasses import dataclass
from enum import StrEnum

ATTRIBUTES = re.compile(r"(?:Attribute VB_[^\n]*\n)*")


class ModuleKind(StrEnum):
    """What a module belongs to; a document's carries the class it extends."""

    STANDARD = ""
    WORKBOOK = "0{00020819-0000-0000-C000-000000000046}"
    SHEET = "0{00020820-0000-0000-C000-000000000046}"


@dataclass(frozen=True, slots=True)
class Module:
    """A module: its name and its text, with or without the attribute lines that the editor exports."""

    name: str
    source: str = ""
    kind: ModuleKind = ModuleKind.STANDARD

    def stored(self) -> str:
        r"""Return the text as the project keeps it: its attributes first, lines ended as on Windows.

        Example:
            >>> Module("One", "Option Explicit\n").stored()
            'Attribute VB_Name = "One"\r\nOption Explicit\r\n'
        """
        body = ATTRIBUTES.sub("", self.source, count=1)
        lines = (*self._attributes(), *body.rstrip("\n").split("\n"))
        return "\r\n".join(lines).rstrip("\r\n") + "\r\n"

    def _attributes(self) -> tuple[str, ...]:
        name = f'Attribute VB_Name = "{self.name}"'
        if self.kind is ModuleKind.STANDARD:
            return (name,)
        return (
            name,
            f'Attribute VB_Base = "{self.kind}"',
            "Attribute VB_GlobalNameSpace = False",
            "Attribute VB_Creatable = False",
            "Attribute VB_PredeclaredId = True",
            "Attribute VB_Exposed = True",
            "Attribute VB_TemplateDerived = False",
            "Attribute VB_Customizable = True",
        )
