"""The team book a button was pressed on, unsaved edits and all."""

from addin.errors import BookUnfit
from addin.live.host import Host
from addin.opened import OpenTeam, open_team_grids
from workbook.schema.button_words import LABEL


def called_team(host: Host, command: str) -> OpenTeam:
    """Return the team book as it stands on the screen.

    Raises:
        BookUnfit: It was never saved, so there is no folder to put anything beside it.
        BookRefused: What it says cannot be worked with.
    """
    book = host.book
    if book is None or book.file is None:
        name = book.name if book else ""
        raise BookUnfit("never_saved", file=name, label=LABEL[command])
    return open_team_grids(book.grids(), book.file)
