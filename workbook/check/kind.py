"""Of which kind a book is: by its identity sheet, else by what it shows."""

from dataclasses import dataclass

from workbook.check.team import NEEDED
from workbook.read.grid import BookGrids
from workbook.read.identity import read_identity
from workbook.read.sheets import find_sheets
from workbook.schema.member import member_book
from workbook.schema.playbook import Playbook
from workbook.schema.team_book import team_book
from workbook.schema.words import LANGS, Lang


@dataclass(frozen=True, slots=True)
class Kind:
    """What a book is.

    Attributes:
        book: "member", "team" or "review"; empty for none of ours.
        lang: The language it says it is in; None where it does not say.
    """

    book: str = ""
    lang: Lang | None = None


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
