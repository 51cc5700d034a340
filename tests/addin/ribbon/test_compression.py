"""Compression: what oletools unpacks is what was packed."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from oletools.olevba import decompress_stream

from addin.ribbon.modules import modules
from addin.ribbon.vba_project.compression import CHUNK, compress

SOURCE = st.text(st.sampled_from('abc \r\n"Sub()=1'), max_size=300)
EDGES = st.sampled_from((0, 1, 2, 3, 16, 17, 128, 129, 2048, 2049, 4095, 4096, 4097, 8192, 12289))


def unpacked(packed: bytes) -> bytes:
    """Return what oletools makes of a compressed container."""
    return bytes(decompress_stream(bytearray(packed)))


@given(st.lists(SOURCE, max_size=40), st.integers(1, 20))
def test_source_comes_back(lines: list[str], times: int) -> None:
    content = "".join(lines).encode() * times
    assert content == unpacked(compress(content))


@given(st.binary(min_size=1, max_size=9), EDGES)
def test_repetition_of_any_length_comes_back(pattern: bytes, length: int) -> None:
    content = (pattern * (length // len(pattern) + 1))[:length]
    assert content == unpacked(compress(content))


@given(st.integers(0, 2**32), st.integers(1, 3))
def test_chunks_that_do_not_shrink_come_back(seed: int, chunks: int) -> None:
    content = Random(seed).randbytes(CHUNK * chunks) + b"and a tail"
    assert content == unpacked(compress(content))


def test_every_module_shrinks() -> None:
    for module in modules():
        source = module.stored().encode("ascii")
        assert len(compress(source)) < len(source)


def test_a_last_chunk_that_does_not_shrink_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot be compressed"):
        compress(Random(1).randbytes(CHUNK - 1))
