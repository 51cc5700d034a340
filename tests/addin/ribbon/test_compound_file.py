"""Compound files: olefile reads them without a defect, and the directory is a red-black tree."""

from io import BytesIO
from typing import Any

import olefile
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from addin.ribbon.vba_project.compound_file import compound_file
from addin.ribbon.vba_project.directory import NOBODY, Storage

NAMES = st.text(st.sampled_from("abXYZ_09"), min_size=1, max_size=12)
CONTENT = st.integers(0, 9000).map(lambda size: bytes(size % 251 for _ in range(size)))
STREAMS = st.dictionaries(NAMES, CONTENT, max_size=25)
RED = 0


def opened(content: bytes) -> Any:  # noqa: ANN401 - olefile has no types
    """Return a compound file as olefile reads it, which stops at the first defect."""
    return olefile.OleFileIO(BytesIO(content), raise_defects=olefile.DEFECT_UNSURE)


def black_height(file: Any, sid: int, above: str | None = None) -> int:  # noqa: ANN401
    """Return how many black entries every way down meets, having held the rules of the tree."""
    if sid == NOBODY:
        return 1
    entry = file.direntries[sid] or file._load_direntry(sid)
    children = [entry.sid_left, entry.sid_right]
    if entry.color == RED:
        assert above != "red", "a red entry below a red one"
    colour = "red" if entry.color == RED else "black"
    left, right = (black_height(file, child, colour) for child in children)
    assert left == right, "ways down differ"
    return left + int(entry.color != RED)


def names_in_order(file: Any, sid: int) -> list[str]:  # noqa: ANN401
    """Return the names below an entry as the tree sorts them."""
    if sid == NOBODY:
        return []
    entry = file.direntries[sid]
    before = names_in_order(file, entry.sid_left)
    return [*before, entry.name, *names_in_order(file, entry.sid_right)]


def without_doubles(streams: dict[str, bytes]) -> dict[str, bytes]:
    """Return streams whose names differ in more than their case, as a compound file wants."""
    return {name.upper(): content for name, content in streams.items()}


@given(STREAMS.map(without_doubles), STREAMS.map(without_doubles))
@settings(max_examples=50)
def test_every_stream_comes_back(inner: dict[str, bytes], outer: dict[str, bytes]) -> None:
    root: Storage = {"inside": inner, **outer}
    with opened(compound_file(root)) as file:
        expected: dict[tuple[str, ...], bytes] = {
            ("inside", name): content for name, content in inner.items()
        }
        expected |= {(name,): content for name, content in outer.items()}
        actual = {tuple(path): file.openstream(path).read() for path in file.listdir()}
        assert (expected, []) == (actual, file.parsing_issues)


@given(st.integers(1, 40))
@settings(max_examples=40)
def test_the_directory_is_a_red_black_tree(count: int) -> None:
    root: Storage = {f"N{number}": b"x" for number in range(count)}
    with opened(compound_file(root)) as file:
        top = file.direntries[0].sid_child
        assert file.direntries[0].color != RED
        black_height(file, top, "red")  # the top is black
        expected = sorted(root, key=lambda name: (len(name), name))
        assert expected == names_in_order(file, top)


def test_more_than_the_header_can_point_at_is_refused() -> None:
    with pytest.raises(ValueError, match="do not fit"):
        compound_file({"big": bytes(7_200_000)})
