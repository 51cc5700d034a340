"""A team book that is set up, as far as the tests need it."""

from templates.draw import draw
from templates.start_values import team_start
from workbook.schema.playbook import Playbook
from workbook.schema.team_book import team_book
from workbook.schema.words import Lang


def filled_team(
    playbook: Playbook, lang: Lang, *, team: str = "", name: str = "", supervisor: str = ""
) -> bytes:
    """Return a team book with a playbook's metrics and standards, ready to be set up.

    Args:
        playbook: Becomes the 指标 sheet, which the supervisor edits.
        lang: The language of the book.
        team: The team number, if known already.
        name: The team's name.
        supervisor: The supervisor's name.
    """
    known = {
        "mubiao.identity.team": team,
        "settings.settings.team": team,
        "settings.settings.name": name,
        "settings.settings.supervisor": supervisor,
    }
    return draw(team_book(playbook), lang, values={**team_start(playbook, lang), **known})
