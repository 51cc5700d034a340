"""The tags of rows and cells, each known and in its place, or the book goes to the parsers."""

import numpy as np
import numpy.typing as npt

from workbook.read.plain_texts import NotPlain

Ints = npt.NDArray[np.intp]
Bytes = npt.NDArray[np.uint8]

CLOSING = b"</sheetData>"

# By their first two letters, the third one (0: any), and which may follow which.
(
    ROW, ROW_END, CELL, CELL_END, VALUE, VALUE_END, NO_VALUE,
    FORMULA, FORMULA_END, INLINE, INLINE_END, TEXT, SPACED_TEXT, TEXT_END, SHEET_END,
) = range(1, 16)  # fmt: skip
_TAGS = {
    b"ro": ROW, b"/r": ROW_END, b"c ": CELL, b"/c": CELL_END, b"v>": VALUE, b"/v": VALUE_END,
    b"v/": NO_VALUE, b"f>": FORMULA, b"f ": FORMULA, b"/f": FORMULA_END, b"is": INLINE,
    b"/i": INLINE_END, b"t>": TEXT, b"t ": SPACED_TEXT, b"/t": TEXT_END, b"/s": SHEET_END,
}  # fmt: skip
_THIRD = np.frombuffer(b"\0wor>\0>>\0>>s\0x>h", np.uint8)
_AFTER = {
    ROW: (CELL, ROW_END, ROW, SHEET_END),
    ROW_END: (ROW, SHEET_END),
    CELL: (CELL, ROW_END, CELL_END, VALUE, NO_VALUE, FORMULA, INLINE),
    CELL_END: (CELL, ROW_END),
    VALUE: (VALUE_END,),
    VALUE_END: (CELL_END,),
    NO_VALUE: (CELL_END,),
    FORMULA: (FORMULA_END, VALUE, NO_VALUE, CELL_END),
    FORMULA_END: (VALUE, NO_VALUE, CELL_END),
    INLINE: (TEXT, SPACED_TEXT),
    INLINE_END: (CELL_END,),
    TEXT: (TEXT_END,),
    SPACED_TEXT: (TEXT_END,),
    TEXT_END: (INLINE_END,),
    SHEET_END: (ROW, SHEET_END),
}


def _kind_of_letters() -> Bytes:
    kinds = np.zeros(1 << 16, np.uint8)
    for letters, kind in _TAGS.items():
        kinds[letters[0] << 8 | letters[1]] = kind
    return kinds


def _may_follow() -> npt.NDArray[np.bool_]:
    allowed = np.zeros(1 << 8, np.bool_)
    for kind, following in _AFTER.items():
        for each in following:
            allowed[kind << 4 | each] = True
    return allowed


_KIND = _kind_of_letters()
_MAY_FOLLOW = _may_follow()


def plain_tags(joined: bytes) -> tuple[Ints, Bytes]:
    """Return where each tag of a book's sheets stands, and its kind.

    Args:
        joined: What stands between the first row and the last of each sheet, with the tag that ends it.

    Raises:
        NotPlain: A tag is not in the list, or stands where it may not.
    """
    if not joined:
        return np.zeros(0, np.intp), np.zeros(0, np.uint8)
    letters = np.frombuffer(joined, np.uint8)
    tags = np.flatnonzero(letters == ord("<"))
    first, second, third = (letters[each:][tags] for each in (1, 2, 3))
    kinds = _KIND[first.astype(np.uint16) << 8 | second]
    wanted = _THIRD[kinds]
    is_known = kinds.all() and ((third == wanted) | (wanted == 0)).all()
    if not is_known or not _MAY_FOLLOW[kinds[:-1] << 4 | kinds[1:]].all():
        raise NotPlain
    if kinds[0] not in (ROW, SHEET_END):
        raise NotPlain
    return tags, kinds
