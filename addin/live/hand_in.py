"""Where the members' books come in: named in the team book, beside it, or asked for and remembered."""

from dataclasses import dataclass
from pathlib import Path

from addin.live.host import Host, OpenBook
from addin.opened import OpenTeam
from addin.playbooks import general_playbook
from workbook.read.forms import find_form
from workbook.read.grid import BookGrids
from workbook.read.sheets import find_sheet
from workbook.schema.live_words import LIVE
from workbook.schema.place import a1
from workbook.schema.team_book import team_book
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class HandInPlace:
    """A team with the folder its members hand in at.

    Attributes:
        opened: The team book, with that folder.
        is_forgotten: The folder was asked for and could not be kept in the book.
    """

    opened: OpenTeam
    is_forgotten: bool = False


def hand_in_place(
    host: Host, opened: OpenTeam, month: str, *, answer: str | None, lang: Lang
) -> HandInPlace | None:
    """Return where members hand in; None if the question was called off.

    Args:
        host: Asks.
        opened: The team book.
        month: The working month's id.
        answer: The folder, where it is not to be asked for.
        lang: The question's language.
    """
    if answer is None and (opened.team.folder.strip() or opened.folder(month).is_dir()):
        return HandInPlace(opened=opened)
    home = opened.file.parent
    title = LIVE["ask_folder"].of(lang, month=month)
    folder = host.ask_folder(title, home) if answer is None else Path(answer)
    if folder is None:
        return None
    named = folder.relative_to(home).as_posix() if folder.is_relative_to(home) else str(folder)
    kept = host.book is not None and _remember(host.book, named)
    return HandInPlace(opened=opened.handed_in_at(named), is_forgotten=not kept)


def _remember(book: OpenBook, folder: str) -> bool:
    """Write the folder into 设置 and return whether that was possible."""
    place = _folder_cell(book.grids())
    if place is None or book.is_read_only:
        return False
    tab = book.tab(place[0])
    with tab.unprotected() as is_open:
        if is_open:
            tab.write(place[1], [[folder]])
    return is_open


def _folder_cell(grids: BookGrids) -> tuple[str, str] | None:
    """Return the tab and the cell that name the hand-in folder."""
    sheet = team_book(general_playbook())["settings"]
    found = find_sheet(grids, sheet)
    spot = find_form(found.grid, sheet.form("settings")).get("folder") if found else None
    return (found.grid.name, a1(*spot)) if found and spot else None
