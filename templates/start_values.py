"""What stands in a book before anyone has filled anything in."""

from workbook.schema import choices
from workbook.schema.member import SCHEMA_VERSION
from workbook.schema.playbook import Playbook
from workbook.schema.words import LANGS, Lang


def identity(kind: str, lang: Lang, **known: object) -> dict[str, object]:
    """Return the values of ``_mubiao``'s identity form; what is not known stays blank."""
    fields = {"kind": kind, "version": SCHEMA_VERSION, "lang": lang, **known}
    return {f"mubiao.identity.{field}": value for field, value in fields.items()}


def member_start(playbook: Playbook, lang: Lang) -> dict[str, object]:
    """Return the values of a member book that belongs to nobody yet."""
    return {
        **identity("member", lang),
        "month.time.average_deal": playbook.average_deal,
    }


def team_start(playbook: Playbook, lang: Lang) -> dict[str, object]:
    """Return the values of a team book that nobody has set up yet."""
    rule, _ = choices.MONTH_RULE
    _, no = choices.YES_NO
    settings = {
        "month_rule": rule,
        "saturday": no,
        "sunday": no,
        "average_deal": playbook.average_deal,
        "lang": choices.BOOK_LANG[LANGS.index(lang)],
        "is_supervisor_averaged": no,
    }
    return {
        **identity("team", lang),
        **{f"settings.settings.{field}": value for field, value in settings.items()},
    }
