"""新建主管台账 from a button."""

from dataclasses import replace
from pathlib import Path

from addin.commands import new_team as made
from addin.exit_codes import NOT_DONE
from addin.files import BOOK_ENDING
from addin.live.host import Host
from addin.live.places import documents
from addin.request import Request
from workbook.schema.live_words import LIVE
from workbook.schema.screen_words import SAID


def new_team(host: Host, request: Request) -> int:
    """Put the team book's template where it is wanted, and open it.

    Raises:
        FileThere: There is a file of that name already.
        FileUnwritten: It cannot be saved.
    """
    lang = request.lang or "zh"
    beside = host.book.file.parent if host.book and host.book.file else documents()
    title = LIVE["ask_team_file"].of(lang)
    answer = Path(request.out) if request.out else None
    file = answer or host.ask_file(title, beside / SAID["team_file"].of(lang))
    if file is None:
        return NOT_DONE
    if file.suffix.lower() != BOOK_ENDING:
        file = file.with_name(file.name + BOOK_ENDING)
    outcome = made(replace(request, out=str(file)))
    host.open(file)
    return outcome.code
