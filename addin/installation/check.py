"""A point of the self-check, as a value; it speaks a language only when it is asked to."""

from dataclasses import dataclass
from enum import StrEnum

from addin.errors import MubiaoError
from workbook.schema.self_check_words import FOUND, SENTENCE
from workbook.schema.words import NOTHING, Lang, Words


class State(StrEnum):
    """How a point stands."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence of the catalogue with what it names."""

    words: Words = NOTHING
    facts: tuple[tuple[str, str | Words], ...] = ()

    def of(self, lang: Lang) -> str:
        """Return it in one language."""
        facts = {k: v.of(lang) if isinstance(v, Words) else v for k, v in self.facts}
        return self.words.of(lang, **facts)


@dataclass(frozen=True, slots=True)
class Check:
    """A point that was looked at.

    Attributes:
        id: Which.
        state: How it stands.
        found: What was found.
        sentence: What to do, as the supervisor can send it to IT; empty where all is well.
    """

    id: str
    state: State
    found: Told
    sentence: Told = Told()

    @property
    def needs_a_person(self) -> bool:
        """Whether somebody has to do something."""
        return self.state in (State.WARN, State.BAD)


def found(key: str, **facts: str | Words) -> Told:
    """Return what was found, by its key in the catalogue."""
    return Told(FOUND[key], tuple(facts.items()))


def sentence(key: str, **facts: str | Words) -> Told:
    """Return what to do, by its key in the catalogue."""
    return Told(SENTENCE[key], tuple(facts.items()))


def told_by(error: MubiaoError) -> Told:
    """Return what an error says."""
    return Told(Words(error.told("zh"), error.told("en")))
