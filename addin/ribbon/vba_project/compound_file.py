"""A compound file, version 3, as Office keeps a Basic project in (MS-CFB)."""

from struct import pack

from addin.ribbon.vba_project.directory import ENTRY_SIZE, Entry, Kind, Storage, entries_of

SECTOR = 512
MINI_SECTOR = 64
SMALLEST_BIG = 4096  # a shorter stream lives in the mini stream
IDS_A_SECTOR = SECTOR // 4

FREE = 0xFFFFFFFF
END = 0xFFFFFFFE
FAT_SECTOR = 0xFFFFFFFD
MAGIC = bytes.fromhex("d0cf11e0a1b11ae1")
HEADER_FATS = 109


def compound_file(root: Storage) -> bytes:
    """Return a compound file with these storages and streams.

    Raises:
        ValueError: It would be larger than 6.8 MB.
    """
    entries = entries_of(root)
    sectors = _Sectors(SECTOR)
    mini = _Sectors(MINI_SECTOR)
    for entry in entries:
        if entry.kind is Kind.STREAM:
            entry.size = len(entry.content)
            entry.start = (sectors if entry.size >= SMALLEST_BIG else mini).add(entry.content)
    entries[0].start, entries[0].size = sectors.add(bytes(mini.content)), len(mini.content)
    mini_fat = _table(mini.chain)
    mini_fat_at = sectors.add(mini_fat)
    directory_at = sectors.add(_directory(entries))
    fats = _fat_sectors(len(sectors.chain))
    fat_at = len(sectors.chain)
    fat = _table(sectors.chain + [FAT_SECTOR] * fats)
    header = pack(
        "<8s16sHHHHH6s9I",
        *(MAGIC, bytes(16), 0x3E, 3, 0xFFFE, 9, 6, bytes(6)),
        *(0, fats, directory_at, 0, SMALLEST_BIG, mini_fat_at, len(mini_fat) // SECTOR, END, 0),
    )
    ids = [*range(fat_at, fat_at + fats), *[FREE] * (HEADER_FATS - fats)]
    return header + pack(f"<{HEADER_FATS}I", *ids) + bytes(sectors.content) + fat


class _Sectors:
    """Contents laid out one after the other in sectors, and the chain that each follows."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.content = bytearray()
        self.chain: list[int] = []

    def add(self, content: bytes) -> int:
        """Add a content and return its first sector; END for an empty one."""
        if not content:
            return END
        start, count = len(self.chain), -(-len(content) // self.size)
        self.content += content.ljust(count * self.size, b"\0")
        self.chain += [*range(start + 1, start + count), END]
        return start


def _table(chain: list[int]) -> bytes:
    """Return a chain as an allocation table of whole sectors."""
    missing = -len(chain) % IDS_A_SECTOR
    return pack(f"<{len(chain) + missing}I", *chain, *[FREE] * missing)


def _directory(entries: list[Entry]) -> bytes:
    missing = -len(entries) % (SECTOR // ENTRY_SIZE)
    return b"".join(entry.packed() for entry in (*entries, *[Entry()] * missing))


def _fat_sectors(used: int) -> int:
    """Return how many sectors the allocation table takes, itself included."""
    count = 1
    while count * IDS_A_SECTOR < used + count:
        count += 1
    if count > HEADER_FATS:
        msg = f"{used} sectors do not fit"
        raise ValueError(msg)
    return count
