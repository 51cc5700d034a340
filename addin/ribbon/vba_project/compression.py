"""Compression of Basic source as Excel stores it (MS-OVBA 2.4.1).

The text is cut into chunks of 4,096 bytes; in each, what was there before becomes a copy token: how
far back, how long.
"""

from collections import defaultdict
from struct import pack

CHUNK = 4096
SIGNATURE = b"\x01"
COMPRESSED_FLAGS = 0xB000
RAW_HEADER = 0x3FFF
SHORTEST_COPY = 3
TOKENS_A_FLAG_BYTE = 8
LEAST_OFFSET_BITS = 4


def compress(content: bytes) -> bytes:
    """Return a compressed container.

    Raises:
        ValueError: The last chunk does not shrink, which no Basic source can do.
    """
    chunks = (content[start : start + CHUNK] for start in range(0, len(content), CHUNK))
    return SIGNATURE + b"".join(map(_chunk, chunks))


def _chunk(chunk: bytes) -> bytes:
    tokens = _tokens(chunk)
    if len(tokens) <= CHUNK:
        return pack("<H", COMPRESSED_FLAGS | (len(tokens) - 1)) + tokens
    if len(chunk) < CHUNK:
        # A raw chunk always unpacks to 4,096 bytes: a shorter one would come back longer.
        msg = "the last chunk cannot be compressed"
        raise ValueError(msg)
    return pack("<H", RAW_HEADER) + chunk


def _tokens(chunk: bytes) -> bytes:
    """Return flag bytes, each followed by the eight tokens it describes."""
    written, at = bytearray(), 0
    seen: dict[bytes, list[int]] = defaultdict(list)
    while at < len(chunk):
        flags_at = len(written)
        written.append(0)
        for bit in range(TOKENS_A_FLAG_BYTE):
            if at >= len(chunk):
                break
            length, back = _longest_copy(chunk, at, seen[chunk[at : at + SHORTEST_COPY]])
            if length >= SHORTEST_COPY:
                written[flags_at] |= 1 << bit
                written += _copy_token(at, length, back)
            else:
                length = 1
                written.append(chunk[at])
            for passed in range(at, at + length):
                seen[chunk[passed : passed + SHORTEST_COPY]].append(passed)
            at += length
    return bytes(written)


def _longest_copy(chunk: bytes, at: int, candidates: list[int]) -> tuple[int, int]:
    """Return how long the longest copy is and how far back it starts; the nearest of equals."""
    most = min((0xFFFF >> _offset_bits(at)) + SHORTEST_COPY, len(chunk) - at)
    best, back = 0, 0
    for start in reversed(candidates):
        length = 0
        while length < most and chunk[start + length] == chunk[at + length]:
            length += 1
        if length > best:
            best, back = length, at - start
        if best == most:
            break
    return best, back


def _copy_token(at: int, length: int, back: int) -> bytes:
    return pack("<H", ((back - 1) << (16 - _offset_bits(at))) | (length - SHORTEST_COPY))


def _offset_bits(at: int) -> int:
    """Return how many bits of a copy token say how far back it reaches."""
    return max((at - 1).bit_length(), LEAST_OFFSET_BITS) if at else LEAST_OFFSET_BITS
