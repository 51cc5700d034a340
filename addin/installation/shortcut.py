"""Writes a Windows shortcut, byte by byte after [MS-SHLLINK]: no COM, no script, and no clock in it.

The target stands in it twice, as Windows itself writes it: as the shell's own list of items, from
the computer to the file, and as a path in Unicode. Either alone is enough to find it.
"""

import struct
from dataclasses import dataclass
from pathlib import PureWindowsPath
from uuid import UUID

LINK = UUID("00021401-0000-0000-C000-000000000046").bytes_le
COMPUTER = UUID("20D04FE0-3AEA-1069-A2D8-08002B30309D").bytes_le

HAS_ITEMS, HAS_PATH, HAS_COMMENT, HAS_FOLDER, HAS_ARGUMENTS, IS_UNICODE = 1, 2, 4, 16, 32, 128
ARCHIVE, DIRECTORY = 0x20, 0x10  # a file's attributes
SHOW_NORMAL, FIXED_DISK, LOCAL = 1, 3, 1
ROOT_ITEM, DRIVE_ITEM, FOLDER_ITEM, FILE_ITEM, UNICODE_ITEM = b"\x1f\x50", b"\x2f", 0x31, 0x32, 4
DRIVE_LENGTH = 22
LONG_NAME, LONG_NAME_VERSION, LONG_NAME_AT = 0xBEEF0004, 3, 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Shortcut:
    """What a shortcut says.

    Attributes:
        target: The program, by its full path on a drive.
        arguments: What stands behind it on its line.
        folder: The folder it starts in.
        comment: What is shown when the mouse rests on it.
    """

    target: str
    arguments: str
    folder: str
    comment: str


def is_on_drive(path: str) -> bool:
    r"""Return whether a path begins with a drive's letter.

    Example:
        >>> is_on_drive("C:\\P\\python.exe"), is_on_drive("\\\\server\\P\\python.exe")
        (True, False)
    """
    whole = PureWindowsPath(path)
    return whole.is_absolute() and whole.drive.endswith(":")


def shortcut_bytes(shortcut: Shortcut) -> bytes:
    """Return the content of a ``.lnk`` file."""
    flags = HAS_ITEMS | HAS_PATH | HAS_COMMENT | HAS_FOLDER | HAS_ARGUMENTS | IS_UNICODE
    header = struct.pack("<I16sII24xIiI12x", 76, LINK, flags, ARCHIVE, 0, 0, SHOW_NORMAL)
    items = _items(PureWindowsPath(shortcut.target))
    texts = (shortcut.comment, shortcut.folder, shortcut.arguments)
    end = struct.pack("<I", 0)
    return b"".join((header, items, _path(shortcut.target), *map(_text, texts), end))


def _items(target: PureWindowsPath) -> bytes:
    """Return the shell's list of items that lead to the target."""
    *folders, file = target.parts[1:]
    drive = f"{target.drive}\\".encode("ascii").ljust(DRIVE_LENGTH, b"\0")
    items = (
        _item(ROOT_ITEM + COMPUTER),
        _item(DRIVE_ITEM + drive),
        *(_named(FOLDER_ITEM, DIRECTORY, each) for each in folders),
        _named(FILE_ITEM, ARCHIVE, file),
        struct.pack("<H", 0),
    )
    return struct.pack("<H", sum(map(len, items))) + b"".join(items)


def _item(content: bytes) -> bytes:
    return struct.pack("<H", len(content) + 2) + content


def _named(kind: int, attributes: int, name: str) -> bytes:
    """Return the item of a folder or file: a short name, and the long one behind it."""
    long = name.encode("utf-16-le") + b"\0\0"
    short = name.encode("ascii") + b"\0" if name.isascii() else long
    kind |= 0 if name.isascii() else UNICODE_ITEM
    front = struct.pack("<BxIIH", kind, 0, 0, attributes) + short + b"\0" * (len(short) % 2)
    times = bytes(8)
    size = LONG_NAME_AT + len(long) + 2
    extra = struct.pack("<HHI8sHH", size, LONG_NAME_VERSION, LONG_NAME, times, LONG_NAME_AT, 0)
    return _item(front + extra + long + struct.pack("<H", 2 + len(front)))


def _path(target: str) -> bytes:
    """Return the target as a path, in plain letters and in Unicode."""
    volume = struct.pack("<IIIIx", 17, FIXED_DISK, 0, 16)
    plain = target.encode("ascii", "replace") + b"\0"
    wide = target.encode("utf-16-le") + b"\0\0"
    at_volume = 36
    at_plain = at_volume + len(volume)
    at_rest = at_plain + len(plain)
    at_wide = at_rest + 1
    at_wide_rest = at_wide + len(wide)
    size = at_wide_rest + 2
    offsets = (at_volume, at_plain, 0, at_rest, at_wide, at_wide_rest)
    front = struct.pack("<9I", size, at_volume, LOCAL, *offsets)
    return b"".join((front, volume, plain, b"\0", wide, b"\0\0"))


def _text(text: str) -> bytes:
    wide = text.encode("utf-16-le")
    return struct.pack("<H", len(wide) // 2) + wide
