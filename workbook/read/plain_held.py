"""What the filled cells of a book hold, as values: texts and shared strings by whole columns."""

import numpy as np
import numpy.typing as npt

from workbook.read.grid import BLANK
from workbook.read.plain_cells import Cells, numbers_at
from workbook.read.plain_tags import Bytes, Ints
from workbook.read.plain_texts import ASCII_SPACES, NotPlain, decoded, unescaped
from workbook.read.plain_values import ERROR, INLINE_TEXT, SHARED, SPACED, TEXT_RESULT, Looks

Values = npt.NDArray[np.object_]

MOST_DIGITS = 6  # of a shared string's number


def values_of(joined: bytes, cells: Cells, looks: Looks) -> Values:
    """Return what each cell holds; blank for no result, and the error's name for an error.

    Args:
        joined: What the cells stand in.
        cells: The filled cells.
        looks: The values of the book.

    Raises:
        NotPlain: Something is written otherwise.
    """
    letters = np.frombuffer(joined, np.uint8)
    values = np.full(len(cells.places), BLANK, object)
    looked = np.where(cells.is_spaced, SPACED, cells.looks)
    is_left = cells.begins != cells.ends
    for look in (SPACED, INLINE_TEXT, TEXT_RESULT, ERROR):
        at = np.flatnonzero(is_left & (looked == look))
        if len(at):
            texts = _texts(letters, cells.begins[at], cells.ends[at])
            different = set(texts)
            if look == INLINE_TEXT and any(each != each.strip(ASCII_SPACES) for each in different):
                raise NotPlain  # whether these spaces count, programs do not agree
            plain = {text: unescaped(text) for text in different}  # equal texts are held once
            values[at] = [plain[text] for text in texts]
            is_left[at] = False
    at = np.flatnonzero(is_left & (looked == SHARED))
    values[at] = _shared(letters, cells.begins[at], looks.texts)
    is_left[at] = False
    at = np.flatnonzero(is_left)
    places = (each[at].tolist() for each in (looked, cells.begins, cells.ends))
    held = [looks[look][joined[begin:end]] for look, begin, end in zip(*places, strict=True)]
    values[at] = np.fromiter(held, object, len(held))
    return values


def _texts(letters: Bytes, begins: Ints, ends: Ints) -> list[str]:
    """Return the texts at places as they stand in the XML.

    They are taken out all at once, each with the tag's ``<`` behind it, which stands in no text.
    """
    sizes = ends - begins + 1
    stops = np.cumsum(sizes)
    places = np.repeat(begins - stops + sizes, sizes)
    places += np.arange(len(places))
    return decoded(letters[places].tobytes()).split("<")[:-1]


def _shared(letters: Bytes, begins: Ints, texts: Values) -> Values:
    """Return the shared strings whose numbers stand at places."""
    numbers, after = numbers_at(letters, begins, most=MOST_DIGITS, closing=b"<")
    is_odd = (letters[begins] == ord("0")) & (after - begins > len(b"0<"))
    if is_odd.any() or (numbers >= len(texts)).any():
        raise NotPlain
    held: Values = texts[numbers]
    return held
