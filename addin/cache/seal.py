"""Entries that only whoever has the file can read, and nobody can change unnoticed.

The key is made of the file's own content and is kept nowhere. So a cache that gets into the wrong
hands gives away neither a customer's name nor the name of a file. It does tell somebody who has a
file that it was checked here.
"""

import hashlib
import os
from dataclasses import dataclass, field

_NONCE, _TAG = 12, 16  # bytes, as AES-GCM has them
_LONG = 32


@dataclass(frozen=True, slots=True)
class Key:
    """Where the entry of a file is, and what opens it.

    Attributes:
        id: Stands in the cache, and says nothing about the file.
        secret: Stands nowhere.
    """

    id: bytes
    secret: bytes = field(repr=False)


def digest_of(content: bytes) -> bytes:
    """Return what stands for a content; whoever knows it can open the entries about it."""
    return hashlib.sha256(content).digest()


def key_of(digest: bytes, file: str, terms: bytes) -> Key:
    """Return the key of a file's entry.

    Args:
        digest: Of its content.
        file: Its name, which the findings repeat.
        terms: What it is checked against and by.
    """
    about = terms + file.encode(errors="surrogatepass")
    return Key(
        hashlib.blake2b(about, key=digest, person=b"mubiao id", digest_size=_LONG).digest(),
        hashlib.blake2b(about, key=digest, person=b"mubiao secret", digest_size=_LONG).digest(),
    )


def sealed(key: Key, content: bytes) -> bytes:
    """Return an entry's content, encrypted."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = os.urandom(_NONCE)
    return nonce + AESGCM(key.secret).encrypt(nonce, content, key.id)


def unsealed(key: Key, entry: bytes) -> bytes | None:
    """Return an entry's content; None where the entry is not as it was written."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(entry) < _NONCE + _TAG:
        return None
    try:
        return AESGCM(key.secret).decrypt(entry[:_NONCE], entry[_NONCE:], key.id)
    except InvalidTag:
        return None
