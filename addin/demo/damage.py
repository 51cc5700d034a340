"""What happens to a book on its way back: the made-up damage, each kind as it is met in practice."""

import io
import re
import struct
import zipfile
from collections.abc import Sequence

from addin.demo.activity import Row

_MODIFIED = re.compile(r"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_SECTOR = 512
_OLE_MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
_FREE, _END_OF_CHAIN, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def careless(rows: Sequence[Row]) -> list[Row]:
    """Return a log with the slips that every real one has."""
    slips = [dict(row) for row in rows]
    if not slips:
        return slips
    deals = [row for row in slips if "amount" in row]
    plain = [row for row in slips if "amount" not in row]
    wrong = ((deals[:1], "amount"), (plain[1:2], "activity"), (plain[2:3], "customer"))
    for found, column in wrong:
        for row in found:
            row.pop(column)
    for row in [each for each in plain if "next_date" in each][:1]:
        row["next_date"] = row["date"]
    return [*slips, dict(deals[-1] if deals else slips[-1])]


def changed_later(content: bytes, saved: str) -> bytes:
    """Return a workbook that says it was saved at another time.

    Args:
        content: A workbook of ours.
        saved: ISO text.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as book, zipfile.ZipFile(out, "w") as made:
        for info in book.infolist():
            data = book.read(info)
            if info.filename == "docProps/core.xml":
                data = _MODIFIED.sub(rf"\g<1>{saved}\g<2>", data.decode()).encode()
            made.writestr(info, data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def encrypted() -> bytes:
    """Return what looks like a workbook with an opening password.

    Only the outside is real: the OLE container's header and a directory that names the two streams
    of [MS-OFFCRYPTO], EncryptionInfo and EncryptedPackage. There is nothing inside to decrypt, and
    no password opens it.
    """
    names = ("Root Entry", "EncryptionInfo", "EncryptedPackage", "")
    header = struct.pack(
        "<8s16sHHHHH6xIIIIIIIII",
        _OLE_MAGIC,
        bytes(16),
        0x3E,  # minor and major version, byte order, sizes of sectors as powers of two
        3,
        0xFFFE,
        9,
        6,
        0,
        1,  # one sector of the allocation table, the directory in sector 1
        1,
        0,
        0x1000,
        _END_OF_CHAIN,
        0,
        _END_OF_CHAIN,
        0,
    )
    header += struct.pack("<I", 0) + struct.pack("<I", _FREE) * 108
    table = struct.pack("<II", _TABLE, _END_OF_CHAIN) + struct.pack("<I", _FREE) * 126
    directory = b"".join(_entry(index, name) for index, name in enumerate(names))
    return b"".join((header, table, directory)).ljust(_SECTOR * 8, b"\0")


def _entry(index: int, name: str) -> bytes:
    """Return a directory entry: a root storage, then its streams one below the other."""
    encoded = name.encode("utf-16-le")
    kind = 0 if not name else 5 if index == 0 else 2
    left, right, child = _FREE, 2 if index == 1 else _FREE, 1 if index == 0 else _FREE
    return struct.pack(
        "<64sHBBIII16xI16xIII",
        encoded,
        len(encoded) + 2 if name else 0,
        kind,
        1,
        left,
        right,
        child,
        0,
        _END_OF_CHAIN,
        0,
        0,
    )
