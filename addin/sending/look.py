"""Puts letters where a browser shows them, before they are sent: one page, kept until the next preview."""

from dataclasses import dataclass
from pathlib import Path

from addin.html_page import LANGUAGE
from addin.mail.parts import with_pictures
from addin.page import Tone
from addin.save import save
from addin.sending.page import COLUMNS, facts_of
from addin.sending.preview import Preview, Shown
from addin.state_folder import state_folder
from workbook.schema.command_words import NAME
from workbook.schema.send_words import HEAD
from workbook.schema.words import Lang

TEMPLATE = "pages/letters.html.j2"
FILE = "letters.html"
TOLD = ("name", "address", "subject", "files", "masked")


@dataclass(frozen=True, slots=True)
class Fact:
    """A line above a letter."""

    label: str
    text: str
    is_outside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """A letter as the page shows it."""

    subject: str
    facts: tuple[Fact, ...]
    html: str


def put_looks(preview: Preview, lang: Lang) -> Path | None:
    """Put all letters on one page, and return where it is; None where there are none.

    Args:
        preview: The letters.
        lang: The language of what stands around them.

    Raises:
        FileUnwritten: It cannot be saved.
    """
    if not preview.shown:
        return None
    file = state_folder() / FILE
    save(file, looks_page(preview, lang).encode())
    return file


def looks_page(preview: Preview, lang: Lang) -> str:
    """Return the page; a letter on it can neither load nor run anything."""
    from jinja2 import Environment, StrictUndefined

    from templates import load

    page = Environment(autoescape=True, undefined=StrictUndefined, keep_trailing_newline=True)
    return page.from_string(load(TEMPLATE).decode()).render(
        language=LANGUAGE[lang],
        title=f"{NAME['send'].of(lang)} · {preview.done.run.team.name} · {preview.done.period(lang)}",
        letters=[_look(each, lang) for each in preview.shown],
    )


def _look(shown: Shown, lang: Lang) -> Look:
    cells = dict(zip(COLUMNS, facts_of(shown, lang), strict=False))
    return Look(
        subject=shown.letter.subject,
        facts=tuple(
            Fact(HEAD[each].of(lang), cells[each].text, cells[each].tone is Tone.WARN)
            for each in TOLD
        ),
        html=with_pictures(shown.letter.html, shown.letter.attachments),
    )
