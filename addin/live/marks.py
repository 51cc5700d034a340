"""清除标记: the open book gets back every fill and note it had, and loses what Check and Gaps added."""

from dataclasses import dataclass, replace

from addin.exit_codes import DONE, NOT_DONE
from addin.live.host import Host, OpenBook
from addin.live.mark_state import NOTHING, State, read_state, write_state
from addin.live.marking import OURS, is_marked, take_marks
from addin.live.member import called_book
from addin.live.panel import take_panel
from addin.request import Request
from workbook.read.leavings import LONGEST, is_list
from workbook.schema.marks_words import CHECKED, CLEARED
from workbook.schema.place import a1

_HEAD = f"A1:{a1(LONGEST, 3)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cleared:
    """What came of clearing.

    Attributes:
        is_any: There was something of ours.
        locked: Sheets that a password protects and that keep theirs.
        state: What still has to be put back.
    """

    is_any: bool
    locked: tuple[str, ...]
    state: State


def clear_marks(host: Host, request: Request) -> int:
    """Take marks, list and panel away, and say so."""
    book, lang = called_book(host, request.command), request.lang or "zh"
    if book.is_frozen:
        host.say(CHECKED["frozen"].of(lang), is_grave=True)
        return NOT_DONE
    with host.quietly():
        state = read_state(book)
        cleared = clear(book, state)
        panel = take_panel(book, state.panel)
        left = replace(cleared.state, panel=panel.kept)
        write_state(book, left)
    locked = dict.fromkeys((*cleared.locked, *panel.locked))
    if locked:
        host.say("\n".join(CLEARED["locked"].of(lang, sheet=each) for each in locked))
        return NOT_DONE
    if not (cleared.is_any or panel.is_any):  # what was taken away is seen to be gone
        host.say(CLEARED["none"].of(lang))
    return DONE


def clear(book: OpenBook, state: State) -> Cleared:
    """Take the marks and the list away; the panel of gaps stays, and so does what is kept of it."""
    if not is_marked(book, state):
        return Cleared(is_any=False, locked=(), state=replace(NOTHING, panel=state.panel))
    unmarked = take_marks(book, state)
    lists = [name for name in book.tabs() if name not in OURS and _is_list(book, name)]
    if book.front in lists:  # the program would bring its neighbour to the front
        others = [name for name in book.tabs() if name not in lists]
        back = state.front if state.front in others else others[0]
        book.tab(back).show()
    for name in lists:
        book.drop_tab(name)
    return Cleared(
        is_any=unmarked.is_any or bool(lists),
        locked=unmarked.locked,
        state=replace(NOTHING, panel=state.panel, cells=unmarked.kept),
    )


def _is_list(book: OpenBook, name: str) -> bool:
    rows = book.tab(name).read(_HEAD)
    return is_list([["" if each is None else each for each in row] for row in rows])
