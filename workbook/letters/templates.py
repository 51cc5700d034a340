"""The templates of the letters: those that came with mubiao, and a team's own in their place."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from templates import load
from workbook.letters.broken import Broken
from workbook.letters.check_template import faults_of
from workbook.letters.environment import LetterEnvironment, environment
from workbook.letters.facts import DRAWN, FACTS
from workbook.schema.recipient import Audience
from workbook.schema.words import LANGS, Lang

FOLDER = "letters"
SHIPPED = "shipped/"  # before a name: the template that came with mubiao, for {% extends %}
HTML_LAYOUT, TEXT_LAYOUT = "letter.html.j2", "letter.txt.j2"
LAYOUTS = (HTML_LAYOUT, TEXT_LAYOUT)
BLOCKS = ("subject", "greeting", "opening", "asked", "closing")
KINDS = ("week", "month")


def words_name(kind: str, audience: Audience, lang: Lang) -> str:
    """Return the name of the template that holds a letter's words.

    Example:
        >>> words_name("month", Audience.ABOVE, "zh")
        'month.above.zh.j2'
    """
    return f"{kind}.{audience.value}.{lang}.j2"


WORDS = tuple(words_name(kind, who, lang) for kind in KINDS for who in Audience for lang in LANGS)
NAMES = (*WORDS, *LAYOUTS)


@dataclass(frozen=True)  # no slots: the environments are kept
class Templates:
    """Checked templates, ready to write letters from.

    Attributes:
        own: The team's own, name -> text.
    """

    own: Mapping[str, str]

    @cached_property
    def words(self) -> LetterEnvironment:
        """Where the words of a letter are rendered, as plain text."""
        return environment(self.find, is_html=False)

    @cached_property
    def html(self) -> LetterEnvironment:
        """Where the HTML layout is rendered: whatever comes into it is escaped."""
        return environment(self.find, is_html=True)

    def find(self, name: str) -> str | None:
        """Return a template's text: the team's own, or what came with mubiao; None for neither."""
        if name in self.own:
            return self.own[name]
        shipped = name.removeprefix(SHIPPED)
        return load(f"{FOLDER}/{shipped}").decode() if shipped in NAMES else None


def open_templates(own: Mapping[str, str]) -> Templates | tuple[Broken, ...]:
    """Return the templates that letters are written from, or everything wrong with the team's own.

    Args:
        own: The team's own templates, file name -> text; each replaces the one of its name.
    """
    templates = Templates(dict(own))
    faults = [
        Broken(code="template_unknown", file=name, wanted=NAMES)
        for name in sorted(own)
        if name not in NAMES
    ]
    for name in NAMES:
        if name in own:
            names, blocks = (DRAWN, ()) if name in LAYOUTS else (FACTS, BLOCKS)
            faults += faults_of(templates.words, name, names=names, blocks=blocks)
    return tuple(faults) or templates
