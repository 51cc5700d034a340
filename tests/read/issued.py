"""A member book as it is issued and filled in, drawn from the declaration."""

from datetime import date
from functools import cache

from templates import load
from templates.draw import draw
from tests.typed import typed
from workbook.schema.member import member_book
from workbook.schema.place import Place, place
from workbook.schema.playbook import read_playbook
from workbook.schema.sheet import Book
from workbook.schema.words import Lang

IDENTITY = {"team": "T1", "member": "00123", "name": "张三", "period": "2026-11"}
LOG_ROWS = tuple(
    {
        "date": date(2026, 11, 2 + day),
        "customer": f"客户{day}",
        "quantity": day,
        "amount": 0.5 * day,
    }
    for day in range(5)
)
VISITS = ({"customer": "客户3", "phone": "13800000003"}, {"customer": "客户4"})
REASON = "客户出差"


@cache
def declared() -> Book:
    """Return the member book of the general playbook."""
    return member_book(read_playbook(load("playbooks/general.toml").decode()))


@cache
def placed() -> Place:
    """Return where everything stands in it as issued."""
    return place(declared())


@cache
def issued(lang: Lang) -> bytes:
    """Return a member's book with a log, visits of the second week, and a reason."""
    values = {
        "mubiao.identity.kind": "member",
        "mubiao.identity.version": 1,
        "mubiao.identity.lang": lang,
        **{f"mubiao.identity.{key}": value for key, value in IDENTITY.items()},
        **{f"home.identity.{key}": value for key, value in IDENTITY.items()},
    }
    return typed(
        draw(declared(), lang, values=values),
        declared(),
        lang,
        rows={("log", "log"): LOG_ROWS, ("week2", "visits"): VISITS},
        fields={("week2", "review", "reason"): REASON},
    )
