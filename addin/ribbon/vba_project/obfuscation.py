"""The three obfuscated values of a project's text stream: who may see it (MS-OVBA 2.4.3)."""

from struct import pack

VERSION = 2
SEED = 0x5D  # any byte will do; a fixed one gives the same file every time
FILLER = 7


def obfuscated(content: bytes, project_id: str) -> str:
    """Return a value as hexadecimal text, obfuscated by the project's id."""
    key = sum(project_id.encode("ascii")) & 0xFF
    hidden = [SEED, SEED ^ VERSION, SEED ^ key]
    before = key
    filler = bytes([FILLER] * ((SEED & 6) // 2))
    for plain in filler + pack("<I", len(content)) + content:
        hidden.append(plain ^ ((hidden[-2] + before) & 0xFF))
        before = plain
    return bytes(hidden).hex().upper()
