"""Of which kind a book is: by its identity sheet, else by what it shows."""

from dataclasses import dataclass

from workbook.check.team import NEEDED
from workbook.read.book import read_book
from workbook.read.grid import BookGrids
from workbook.read.identity import Identity, read_identity
from workbook.read.labels import normal, without_copy_mark
from workbook.read.refusal import Refusal
from workbook.read.sheets import find_sheets
from workbook.schema.member import member_book
from workbook.schema.member.identity import IDENTITY_SHEET
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Form
from workbook.schema.team_book import team_book
from workbook.schema.words import LANGS, NOTHING, Lang

_NOTHING_SHOWN = Form(id="identity", label=NOTHING, fields=())


@dataclass(frozen=True, slots=True)
class Kind:
    """What a book is.

    Attributes:
        book: "member", "team" or "review"; empty for none of ours.
        lang: The language it says it is in; None where it does not say.
    """

    book: str = ""
    lang: Lang | None = None


def identity_of(file: str, content: bytes) -> Identity | Refusal:
    """Return what a file says it is on its hidden sheet alone, which is read in no time.

    Args:
        file: Its name, without the folder.
        content: Its bytes.

    Findings:
        As ``read_book``.
    """
    grids = read_book(file, content, wanted=_is_identity)
    if isinstance(grids, Refusal):
        return grids
    return read_identity(grids, _NOTHING_SHOWN)


def _is_identity(tab: str) -> bool:
    return normal(without_copy_mark(tab)) == normal(IDENTITY_SHEET)


def kind_of(grids: BookGrids, shipped: Playbook) -> Kind:
    """Return what a book is.

    Args:
        grids: The book.
        shipped: Any playbook; only what stands in every book is looked for by it.
    """
    member, team = member_book(shipped), team_book(shipped)
    identity = read_identity(grids, member["home"].form("identity"))
    lang = next((each for each in LANGS if each == identity.lang), None)
    if identity.kind:
        return Kind(identity.kind, lang)
    if identity.source == "visible":
        return Kind(member.kind, lang)
    is_team = find_sheets(grids, team.sheets).keys() >= set(NEEDED)
    return Kind(team.kind if is_team else "", lang)
