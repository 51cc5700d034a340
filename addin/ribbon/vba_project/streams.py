"""The streams that describe a Basic project: ``dir``, ``PROJECT`` and ``PROJECTwm`` (MS-OVBA 2.3)."""

from collections.abc import Sequence
from struct import pack

from addin.ribbon.vba_project.module import Module, ModuleKind
from addin.ribbon.vba_project.obfuscation import obfuscated

CODE_PAGE = "cp1252"
ENGLISH = 0x409
WIN64 = 3
# The two that every Excel project has; Basic's and Excel's own are implied. Excel finds them by their ids.
STDOLE = r"*\G{00020430-0000-0000-C000-000000000046}#2.0#0#C:\Windows\System32\stdole2.tlb#OLE Automation"
OFFICE = (
    r"*\G{2DF8D04C-5BFA-101B-BDE5-00AA0044DE52}#2.0#0#C:\Program Files\Common Files"
    r"\Microsoft Shared\OFFICE16\MSO.DLL#Microsoft Office 16.0 Object Library"
)


def dir_stream(name: str, modules: Sequence[Module]) -> bytes:
    """Return the ``dir`` stream, not yet compressed: the project, its references, its modules."""
    return b"".join(
        (
            _record(0x01, pack("<I", WIN64)),
            _record(0x02, pack("<I", ENGLISH)),
            _record(0x14, pack("<I", ENGLISH)),
            _record(0x03, pack("<H", 1252)),
            _record(0x04, name.encode(CODE_PAGE)),
            _twice(0x05, 0x40, ""),  # description
            _record(0x06) + _record(0x3D),  # help files
            _record(0x07, bytes(4)) + _record(0x08, bytes(4)),  # help context, library flags
            pack("<HIIH", 0x09, 4, 0x61EEF783, 3),  # version
            _twice(0x0C, 0x3C, ""),  # constants
            _reference("stdole", STDOLE),
            _reference("Office", OFFICE),
            _record(0x0F, pack("<H", len(modules))),
            _record(0x13, b"\xff\xff"),  # cookie
            *map(_module, modules),
            _record(0x10),
        )
    )


def project_stream(name: str, modules: Sequence[Module], project_id: str) -> bytes:
    """Return the ``PROJECT`` stream: readable by anybody, without a password."""
    lines = (
        f'ID="{project_id}"',
        *(_listed(each) for each in modules),
        f'Name="{name}"',
        'HelpContextID="0"',
        'VersionCompatible32="393222000"',
        f'CMG="{obfuscated(bytes(4), project_id)}"',
        f'DPB="{obfuscated(bytes(1), project_id)}"',
        f'GC="{obfuscated(bytes([0xFF]), project_id)}"',
        "",
        "[Host Extender Info]",
        "&H00000001={3832D640-CF90-11CF-8E43-00A0C911005A};VBE;&H00000000",
        "",
        "[Workspace]",
        *(f"{each.name}=0, 0, 0, 0, C" for each in modules),
        "",
    )
    return "\r\n".join(lines).encode(CODE_PAGE)


def names_stream(modules: Sequence[Module]) -> bytes:
    """Return the ``PROJECTwm`` stream: the modules' names in both encodings."""
    each = (_zeroed(module.name) for module in modules)
    return b"".join(each) + b"\0\0"


def _zeroed(name: str) -> bytes:
    return f"{name}\0".encode(CODE_PAGE) + f"{name}\0".encode("utf-16-le")


def _listed(module: Module) -> str:
    if module.kind is ModuleKind.STANDARD:
        return f"Module={module.name}"
    return f"Document={module.name}/&H00000000"


def _reference(name: str, library: str) -> bytes:
    text = library.encode(CODE_PAGE)
    return _twice(0x16, 0x3E, name) + _record(0x0D, pack("<I", len(text)) + text + bytes(6))


def _module(module: Module) -> bytes:
    return b"".join(
        (
            _twice(0x19, 0x47, module.name),
            _twice(0x1A, 0x32, module.name),
            _twice(0x1C, 0x48, ""),  # description
            _record(0x31, bytes(4)),  # the source starts at once: nothing compiled stands before it
            _record(0x1E, bytes(4)),
            _record(0x2C, b"\xff\xff"),
            _record(0x21 if module.kind is ModuleKind.STANDARD else 0x22),
            _record(0x2B),
        )
    )


def _record(number: int, content: bytes = b"") -> bytes:
    return pack("<HI", number, len(content)) + content


def _twice(number: int, unicode_number: int, text: str) -> bytes:
    """Return a text in the code page and again in UTF-16."""
    wide = text.encode("utf-16-le")
    return _record(number, text.encode(CODE_PAGE)) + _record(unicode_number, wide)
