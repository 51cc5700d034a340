"""Mutants of whole books: their parts go wrong, or the zip that holds them."""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from random import Random

from tests.fuzz.seeds import Parts
from tests.fuzz.xml_mutators import XML_MUTATORS

ZIP_FAULTS = 0.05  # how often the zip goes wrong, too

_LOCAL = struct.Struct("<4sHHHHHLLLHH")
_LISTED = struct.Struct("<4sHHHHHHLLLHHHHHLL")
_END = struct.Struct("<4sHHHHLLH")


def mutant(random: Random, parts: Mapping[str, bytes]) -> bytes:
    """Return a book that one or several things were done to.

    Args:
        random: Chooses what.
        parts: A good book's parts.
    """
    changed = dict(parts)
    for _ in range(random.choice((1, 1, 1, 2, 3, 6))):
        if not changed:
            break
        random.choice(PART_MUTATORS)(random, changed)
    content = zipped(random, changed)
    if random.random() < ZIP_FAULTS:
        content = random.choice(ZIP_MUTATORS)(random, content)
    return content


def _xml_changed(random: Random, parts: Parts) -> None:
    name = random.choice(_worth_changing(parts))
    parts[name] = random.choice(XML_MUTATORS)(random, parts[name])


def _worth_changing(parts: Parts) -> list[str]:
    """Return the parts that are read, the sheets several times."""
    read = [name for name in parts if not name.startswith(("xl/theme", "docProps/app"))]
    return [*read, *(name for name in read if "/sheet" in name)] or list(parts)


def _dropped(random: Random, parts: Parts) -> None:
    del parts[random.choice(list(parts))]


def _swapped(random: Random, parts: Parts) -> None:
    one, other = random.choice(list(parts)), random.choice(list(parts))
    parts[one], parts[other] = parts[other], parts[one]


def _renamed(random: Random, parts: Parts) -> None:
    name = random.choice(list(parts))
    new = random.choice(
        (
            name.upper(),
            name.replace("/", "\\"),
            f"/{name}",
            f"../{name}",
            f"{name}x",
            "xl/vbaProject.bin",
        )
    )
    parts[new] = parts.pop(name) if random.random() < 0.5 else parts[name]


PART_MUTATORS: tuple[Callable[[Random, Parts], None], ...] = (
    *[_xml_changed] * 20,
    _dropped,
    _swapped,
    _renamed,
)


def zipped(random: Random, parts: Mapping[str, bytes]) -> bytes:
    """Return a zip of these parts, stored or deflated; now and then it says something wrong."""
    out, listed = bytearray(), bytearray()
    wrong = random.choice(list(parts)) if parts and random.random() < ZIP_FAULTS else None
    method = random.choice((0, 0, 0, 8))
    for name, data in parts.items():
        packed = _deflated(data) if method else data
        size, crc, how, packed_size = len(data), zlib.crc32(data), method, len(packed)
        if name == wrong:
            odd = random.choice((0, 1, size + 1, 2**31, 2**32 - 1))
            what = random.randrange(4)
            crc = crc ^ 1 if what == 0 else crc
            size = odd if what == 1 else size
            packed_size = odd if what == 2 else packed_size
            how = random.choice((9, 12, 14, 99)) if what == 3 else how
        title = name.encode()
        facts = (0x800, how, 0, 0x21, crc, packed_size, size, len(title))
        listed += _LISTED.pack(b"PK\1\2", 20, 20, *facts, 0, 0, 0, 0, 0, len(out)) + title
        out += _LOCAL.pack(b"PK\3\4", 20, *facts, 0) + title + packed
    end = _END.pack(b"PK\5\6", 0, 0, len(parts), len(parts), len(listed), len(out), 0)
    return bytes(out + listed + end)


def _deflated(data: bytes) -> bytes:
    packer = zlib.compressobj(1, zlib.DEFLATED, -15)
    return packer.compress(data) + packer.flush()


def _bytes_flipped(random: Random, content: bytes) -> bytes:
    changed = bytearray(content)
    for _ in range(random.choice((1, 2, 8))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _list_flipped(random: Random, content: bytes) -> bytes:
    """Change a byte of the list of parts."""
    at = content.find(b"PK\1\2")
    if at < 0:
        return content
    at = random.randrange(at, len(content))
    return content[:at] + bytes([random.randrange(256)]) + content[at + 1 :]


def _cut(random: Random, content: bytes) -> bytes:
    return content[: random.randrange(len(content) + 1)]


def _added_to(random: Random, content: bytes) -> bytes:
    junk = bytes(random.choice((1, 22, 70_000)))
    return junk + content if random.random() < 0.3 else content + junk


ZIP_MUTATORS: tuple[Callable[[Random, bytes], bytes], ...] = (
    _bytes_flipped,
    _list_flipped,
    _cut,
    _added_to,
)


def parts_if_zip(content: bytes) -> Parts:
    """Return the parts of what may be a zip; none where it is not a good one."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            return {each.filename: package.read(each) for each in package.infolist()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, ValueError, EOFError,
            struct.error, zlib.error, OverflowError):  # fmt: skip
        return {}
