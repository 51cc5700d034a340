"""The made-up team book: settings, roster, targets and recipients typed into the template."""

from collections.abc import Iterator
from datetime import date, timedelta

from addin.demo.activity import Row
from addin.demo.books import Pages
from addin.demo.cells import typed
from addin.demo.invented import (
    ABOVE,
    DOMAIN,
    GROUPS,
    RANKS,
    TEAM_ID,
    TEAM_NAME,
    UNIT,
    address,
    member_id,
    name_of,
    phone,
)
from addin.demo.persona import persona_of
from templates import load
from workbook.schema import choices
from workbook.schema.place import place
from workbook.schema.playbook import AMOUNT, DEALS, Playbook
from workbook.schema.recipient import Way
from workbook.schema.team_book import team_book
from workbook.schema.words import LANGS, Lang

SUPERVISOR = 0
ROLES = choices.ROLE


def made_up_team(playbook: Playbook, lang: Lang, *, members: int, month: str, start: date) -> bytes:
    """Return the team book of a made-up team with its targets for one month.

    Args:
        playbook: The template's own.
        lang: The team's language.
        members: How many, the supervisor among them.
        month: The working month's id.
        start: Its first day.
    """
    pages = Pages(place(team_book(playbook)), lang)
    people = range(members)
    writes = {
        pages.tab("settings"): {
            **pages.fields("settings", "settings", _settings(lang)),
            **pages.fields("settings", "mail", _mail()),
        },
        pages.tab("roster"): pages.rows(
            "roster", "roster", (_roster_row(index, lang, start) for index in people)
        ),
        pages.tab("targets"): pages.rows(
            "targets", "targets", (_target_row(index, playbook, lang, month) for index in people)
        ),
        pages.tab("recipients"): pages.rows(
            "recipients", "recipients", _recipient_rows(members, lang)
        ),
    }
    return typed(load(f"team.{lang}.xlsx"), writes)


def _settings(lang: Lang) -> Row:
    return {
        "team": TEAM_ID,
        "name": TEAM_NAME,
        "supervisor": name_of(SUPERVISOR, lang),
        "lang": choices.BOOK_LANG[LANGS.index(lang)],
    }


def _mail() -> Row:
    return {
        "sender": address(member_id(SUPERVISOR)),
        "server": f"smtp.{DOMAIN}",
        "domains": DOMAIN,
    }


def _recipient_rows(members: int, lang: Lang) -> Iterator[Row]:
    """Yield the supervisor, who is above her, and every member; all as drafts that nobody sends."""
    supervisor, above, member = choices.AUDIENCE
    draft = choices.WAY[list(Way).index(Way.DRAFT)]
    number = member_id(SUPERVISOR)
    yield {
        "name": name_of(SUPERVISOR, lang),
        "address": address(number),
        "audience": supervisor,
        "member": number,
        "way": draft,
    }
    yield {"name": ABOVE.of(lang), "address": address("0001"), "audience": above, "way": draft}
    for index in range(members):
        yield {
            "name": name_of(index, lang),
            "audience": member,
            "member": member_id(index),
            "way": draft,
        }


def _roster_row(index: int, lang: Lang, start: date) -> Row:
    persona = persona_of(index)
    row: Row = {
        "member": member_id(index),
        "name": name_of(index, lang),
        "role": ROLES[1 if index == SUPERVISOR else 0],
        "rank": RANKS[persona.rank],
        "group": GROUPS[index % len(GROUPS)],
        "unit": UNIT,
        "phone": phone(9_999, index + 1),
        "email": address(member_id(index)),
    }
    if persona.days_away:
        row["joined"] = start + timedelta(days=persona.days_away)
    return row


def _target_row(index: int, playbook: Playbook, lang: Lang, month: str) -> Row:
    target = persona_of(index).target
    return {
        "period": month,
        "member": member_id(index),
        "name": name_of(index, lang),
        AMOUNT: target,
        DEALS: round(target / playbook.average_deal),
    }
