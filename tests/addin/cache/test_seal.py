"""An entry opens for whoever has the file, and only as it was written."""

from hypothesis import given
from hypothesis import strategies as st

from addin.cache.seal import Key, digest_of, key_of, sealed, unsealed

FILE, TERMS = "2026-11_0102_周明远.xlsx", b"terms"
SAID = "约了王女士，13800138000".encode()


def key(content: bytes = b"content", file: str = FILE, terms: bytes = TERMS) -> Key:
    return key_of(digest_of(content), file, terms)


@given(st.binary(min_size=1), st.binary())
def test_what_was_sealed_opens_with_the_files_content(content: bytes, said: bytes) -> None:
    assert said == unsealed(key(content), sealed(key(content), said))


def test_another_content_name_or_team_has_another_place_and_key() -> None:
    others = (key(b"Content"), key(file="2026-11_0103_赵雨桐.xlsx"), key(terms=b"other"))

    assert 4 == len({key().id, *(each.id for each in others)})
    assert [None] * 3 == [unsealed(each, sealed(key(), SAID)) for each in others]


@given(st.data())
def test_an_entry_that_was_changed_anywhere_does_not_open(data: st.DataObject) -> None:
    entry = bytearray(sealed(key(), SAID))
    place = data.draw(st.integers(0, len(entry) - 1))
    entry[place] ^= data.draw(st.integers(1, 255))

    assert unsealed(key(), bytes(entry)) is None


@given(st.integers(0, len(sealed(key(), SAID)) - 1))
def test_an_entry_that_was_cut_short_does_not_open(length: int) -> None:
    assert unsealed(key(), sealed(key(), SAID)[:length]) is None


def test_the_secret_shows_nowhere() -> None:
    assert key().secret.hex() not in repr(key())
    assert repr(key().secret) not in repr(key())
