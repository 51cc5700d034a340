"""How a note becomes another text while as much of it as possible stays as it is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteEdit:
    """What to do with a note.

    Attributes:
        cut: What goes at its end.
        added: What comes at its end.
        is_new: It is to be made, or made anew, with ``added`` as its text.
        is_gone: It is to be taken away.
    """

    cut: str = ""
    added: str = ""
    is_new: bool = False
    is_gone: bool = False


def note_edit(old: str | None, new: str | None) -> NoteEdit | None:
    r"""Return how to get from one text to another; None where nothing is to be done.

    Args:
        old: The text that stands there; None for no note.
        new: The text that is wanted; None for no note.

    Example:
        >>> note_edit("问过她", "问过她\n请补正")
        NoteEdit(cut='', added='\n请补正', is_new=False, is_gone=False)
        >>> note_edit("问过她\n请补正", "问过她")
        NoteEdit(cut='\n请补正', added='', is_new=False, is_gone=False)
    """
    if old == new:
        return None
    if new is None:
        return NoteEdit(is_gone=True)
    if old is None:
        return NoteEdit(added=new, is_new=True)
    if new.startswith(old):
        return NoteEdit(added=new[len(old) :])
    if old.startswith(new):
        return NoteEdit(cut=old[len(new) :])
    return NoteEdit(added=new, is_new=True)


def length_of(text: str) -> int:
    """Return how long a text is to Excel and LibreOffice, to which many an emoji is two characters.

    Example:
        >>> length_of("好👍")
        3
    """
    return len(text.encode("utf-16-le")) // 2
