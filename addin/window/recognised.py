"""What book a file is, by what is inside it."""

from dataclasses import dataclass
from pathlib import Path

from addin.errors import MubiaoError
from addin.files import read_named
from addin.playbooks import general_playbook
from workbook.check.kind import identity_of, kind_of
from workbook.pipeline import team_of
from workbook.read.book import read_book
from workbook.read.identity import Identity, read_identity
from workbook.read.refusal import Refusal
from workbook.schema.book_kinds import BOOK_LABEL
from workbook.schema.member import member_book
from workbook.schema.sentences import message
from workbook.schema.window_words import WINDOW
from workbook.schema.words import Lang

LONGEST_MONTH = 31  # days; the first page is the same for every number of them


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """A book that was chosen.

    Attributes:
        kind: "member" or "team"; empty where no button works on it.
        about: What it is, or why nothing can be done with it, in a line.
    """

    path: Path
    kind: str = ""
    about: str


def recognise(path: Path, lang: Lang) -> Book:
    """Return what book a file is; whatever it is, this does not raise."""
    try:
        content = read_named(path)
    except MubiaoError as error:
        return Book(path=path, about=error.told(lang))
    identity = identity_of(path.name, content)
    if isinstance(identity, Refusal):
        return Book(path=path, about=message(identity.finding, lang))
    if identity.kind == "member":
        return _book(path, identity.kind, _whose(identity), lang)
    if identity.kind == "review":
        return Book(path=path, about=WINDOW["is_review"].of(lang))
    return _looked_through(path, content, lang)


def _looked_through(path: Path, content: bytes, lang: Lang) -> Book:
    """Return what a book is that does not say it on a hidden sheet, or is a team book."""
    grids = read_book(path.name, content)
    if isinstance(grids, Refusal):
        return Book(path=path, about=message(grids.finding, lang))
    playbook = general_playbook()
    first_page = member_book(playbook, LONGEST_MONTH)["home"].form("identity")
    kind, (team, _) = kind_of(grids, playbook).book, team_of(grids)
    whose = (team.name,) if team else _whose(read_identity(grids, first_page))
    return _book(path, kind, whose, lang)


def _whose(identity: Identity) -> tuple[str, ...]:
    return f"{identity.name} {identity.member}", identity.period


def _book(path: Path, kind: str, whose: tuple[str, ...], lang: Lang) -> Book:
    if kind not in ("member", "team"):
        return Book(path=path, about=WINDOW["not_ours"].of(lang))
    label = BOOK_LABEL[kind].of(lang)
    facts = (label[:1].upper() + label[1:], *map(str.strip, whose))
    return Book(path=path, kind=kind, about=" · ".join(filter(None, facts)))
