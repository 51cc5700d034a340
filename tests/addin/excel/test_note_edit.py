"""A note becomes another with as little done to it as possible."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from addin.excel.note_edit import NoteEdit, note_edit

notes = st.none() | st.text("ab\n", min_size=1, max_size=4)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (None, None, None),
        ("问过她", "问过她", None),
        (None, "请补正", NoteEdit(added="请补正", is_new=True)),
        ("问过她", None, NoteEdit(is_gone=True)),
        ("问过她", "问过她\n请补正", NoteEdit(added="\n请补正")),
        ("问过她\n请补正", "问过她", NoteEdit(cut="\n请补正")),
        ("问过她", "请补正", NoteEdit(added="请补正", is_new=True)),
    ],
)
def test_only_what_differs_is_touched(
    old: str | None, new: str | None, expected: NoteEdit | None
) -> None:
    assert expected == note_edit(old, new)


@given(old=notes, new=notes)
def test_it_always_leads_to_the_text_that_is_wanted(old: str | None, new: str | None) -> None:
    edit = note_edit(old, new)

    if edit is None:
        got = old
    elif edit.is_gone or edit.is_new:
        got = edit.added or None
    else:
        assert old is not None
        assert old.endswith(edit.cut)
        got = old[: len(old) - len(edit.cut)] + edit.added
    assert new == got
