"""The directory of a compound file: storages and streams as red-black trees (MS-CFB 2.6)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from struct import pack
from typing import Union

NOBODY = 0xFFFFFFFF
ENTRY = "<64sHBBIII16sIQQIQ"
ENTRY_SIZE = 128

Storage = Mapping[str, Union[bytes, "Storage"]]


class Kind(IntEnum):
    """What an entry of the directory is."""

    UNUSED = 0
    STORAGE = 1
    STREAM = 2
    ROOT = 5


@dataclass(slots=True, kw_only=True)
class Entry:
    """An entry of the directory; where its content starts is known once it is laid out."""

    name: str = ""
    kind: Kind = Kind.UNUSED
    content: bytes = b""
    left: int = NOBODY
    right: int = NOBODY
    child: int = NOBODY
    is_black: bool = False
    start: int = 0
    size: int = 0

    def packed(self) -> bytes:
        """Return the entry's 128 bytes."""
        name = (self.name + "\0").encode("utf-16-le") if self.name else b""
        return pack(
            ENTRY,
            *(name, len(name), self.kind, self.is_black, self.left, self.right, self.child),
            *(bytes(16), 0, 0, 0, self.start, self.size),  # no class, state or times
        )


def entries_of(root: Storage) -> list[Entry]:
    """Return the entries of a tree of storages, the root first."""
    entries = [Entry(name="Root Entry", kind=Kind.ROOT, is_black=True)]
    _add(entries, 0, root)
    return entries


def _add(entries: list[Entry], parent: int, storage: Storage) -> None:
    """Add a storage's entries, and then those below them."""
    names = sorted(storage, key=lambda name: (len(name), name.upper()))
    first = len(entries)
    for name in names:
        content = storage[name]
        if isinstance(content, bytes):
            entries.append(Entry(name=name, kind=Kind.STREAM, content=content))
        else:
            entries.append(Entry(name=name, kind=Kind.STORAGE))
    # Levels that are full are black and the one that is not is red: every way down meets as many black ones.
    full = (len(names) + 1).bit_length() - 1
    entries[parent].child = _tree(entries, range(first, first + len(names)), full)
    for index, name in enumerate(names, first):
        content = storage[name]
        if not isinstance(content, bytes):
            _add(entries, index, content)


def _tree(entries: list[Entry], span: range, full: int) -> int:
    """Link a sorted span of siblings into a balanced tree and return its root."""
    if not span:
        return NOBODY
    middle = len(span) // 2
    entry = entries[span[middle]]
    entry.is_black = full > 0
    entry.left = _tree(entries, span[:middle], full - 1)
    entry.right = _tree(entries, span[middle + 1 :], full - 1)
    return span[middle]
