"""The cells that hold anything: what each one's own tag says, and where what it holds stands."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from workbook.read.plain_tags import (
    CELL,
    FORMULA,
    FORMULA_END,
    INLINE,
    SPACED_TEXT,
    TEXT,
    VALUE,
    Bytes,
    Ints,
)
from workbook.read.plain_texts import NotPlain
from workbook.read.plain_values import INLINE_TYPE, LOOKS_PER_TYPE, NUMBER, TYPES

MOST_DIGITS = 4  # of a row's number
MOST_STYLE_DIGITS = 4
PRESERVED = b'xml:space="preserve">'
_REFERENCE, _STYLE = b'<c r="', b' s="'
_NINE, _BEFORE_A, _LETTERS = 9, ord("A") - 1, 26

Flags = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cells:
    """The filled cells of a book's sheets, one after the other.

    Attributes:
        places: Where each cell's tag begins.
        rows: 0-based.
        columns: 0-based.
        looks: How what it holds is to be taken, as ``Looks`` has them.
        begins: Where what it holds begins.
        ends: Where that ends; where it begins, if there is nothing.
        is_formula: It has a formula.
        is_spaced: It has a text in which all spaces count.
    """

    places: Ints
    rows: Ints
    columns: Ints
    looks: Ints
    begins: Ints
    ends: Ints
    is_formula: Flags
    is_spaced: Flags


def cells_of(joined: bytes, tags: Ints, kinds: Bytes) -> Cells:
    """Return the filled cells.

    Args:
        joined: What the tags are of.
        tags: Where each stands.
        kinds: What each is.

    Raises:
        NotPlain: A cell's own tag is written otherwise.
    """
    letters = np.frombuffer(joined, np.uint8)
    cells = np.flatnonzero(kinds == CELL)
    inside = kinds[cells + 1]
    is_filled = (inside == VALUE) | (inside == FORMULA) | (inside == INLINE)
    cells, inside = cells[is_filled], inside[is_filled]
    is_formula = inside == FORMULA
    is_ended = kinds[cells + 2] == FORMULA_END
    body = cells + 1 + (inside == INLINE) + is_formula * (1 + is_ended)
    kind = kinds[body]
    begins = tags[body] + len(b"<v>")
    is_there = (kind == VALUE) | (kind == TEXT) | (kind == SPACED_TEXT)
    ends = np.where(is_there, tags[body + 1], begins)
    is_spaced = kind == SPACED_TEXT
    _check(letters, begins[is_spaced], PRESERVED)
    begins[is_spaced] += len(PRESERVED)
    places = tags[cells]
    rows, columns, after = _reference(letters, places)
    looks = _looks(letters, after, tags[cells + 1] - 1)
    # An inline text has its own tags, and nothing else has them.
    if ((looks // LOOKS_PER_TYPE == INLINE_TYPE) != (inside == INLINE)).any():
        raise NotPlain
    return Cells(
        places=places,
        rows=rows,
        columns=columns,
        looks=looks,
        begins=begins,
        ends=ends,
        is_formula=is_formula,
        is_spaced=is_spaced,
    )


def _standing(letters: Bytes, places: Ints, size: int) -> npt.NDArray[np.bytes_]:
    """Return the texts of a size that stand at places."""
    if len(letters) < size:
        raise NotPlain
    windows = np.ndarray(len(letters) - size + 1, f"S{size}", letters, strides=(1,))
    return windows[np.minimum(places, len(windows) - 1)]


def _check(letters: Bytes, places: Ints, text: bytes) -> None:
    """Make sure that a text stands at each of the places."""
    if len(places) and (_standing(letters, places, len(text)) != text).any():
        raise NotPlain


def _reference(letters: Bytes, places: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the rows and columns that cells say they are in, and what comes behind that."""
    _check(letters, places, _REFERENCE)
    at = places + len(_REFERENCE)
    first, second = (letters[at + n].astype(np.intp) - _BEFORE_A for n in (0, 1))
    if ((first < 1) | (first > _LETTERS)).any():
        raise NotPlain
    has_second = (second >= 1) & (second <= _LETTERS)
    columns = np.where(has_second, first * _LETTERS + second, first) - 1
    rows, after = numbers_at(letters, at + 1 + has_second, most=MOST_DIGITS, closing=b'"')
    if not rows.all():
        raise NotPlain
    return rows - 1, columns, after


def numbers_at(letters: Bytes, at: Ints, *, most: int, closing: bytes) -> tuple[Ints, Ints]:
    """Return the numbers that stand at places, and what comes behind the letter that closes each.

    Args:
        letters: What they stand in.
        at: Where each begins.
        most: How many digits one has at most.
        closing: The letter behind each.

    Raises:
        NotPlain: Something else stands there.
    """
    number, end = np.zeros_like(at), at
    for _ in range(most):
        digit = letters[end] - np.uint8(ord("0"))  # what stands before 0 is beyond 9 by this
        is_digit = digit <= _NINE
        if not is_digit.any():
            break
        number = np.where(is_digit, number * 10 + digit, number)
        end = end + is_digit
    if (letters[end] != ord(closing)).any() or (end == at).any():
        raise NotPlain
    return number, end + 1


def _looks(letters: Bytes, at: Ints, ends: Ints) -> Ints:
    """Return how cells are to be taken, by what is left of their tags."""
    styles = np.zeros_like(at)
    has_style = (at < ends) & (letters[at + 1] == ord("s"))
    styled = at[has_style]
    _check(letters, styled, _STYLE)
    at = at.copy()
    styles[has_style], at[has_style] = numbers_at(
        letters, styled + len(_STYLE), most=MOST_STYLE_DIGITS, closing=b'"'
    )
    lengths = ends - at
    types = np.where(lengths == 0, NUMBER, -1)
    for number, name in enumerate(TYPES):
        text = b' t="%b"' % name
        likely = np.flatnonzero(lengths == len(text))
        if len(likely):
            is_it = _standing(letters, at[likely], len(text)) == text
            types[likely[is_it]] = number
    if (types < 0).any():
        raise NotPlain
    return types * LOOKS_PER_TYPE + np.where(types == NUMBER, styles, 0)
