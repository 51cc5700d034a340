"""Made-up customers that nobody may recognise, and how they are looked for."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from tests.review.private_run import canaries as customers

UNSEEN = re.compile(r"[\s\u200b·]|(?<=\d),(?=\d{3}(?!\d))")
FIGURES = re.compile(r"[0-9X]+", re.I)
MARKED = re.compile(r"(?:k\d+@mail\.example|KH\d{5})")
NAME, PHONE, IDENTITY, CARD = 3, 11, 18, 19  # characters of each
STEMS, TRADE = "甲乙丙丁戊己庚辛壬癸", "商贸行"
COMPANY = re.compile(rf"[{STEMS}]{{5}}{TRADE}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Canary:
    """A customer each of whose values occurs in one member's book alone.

    Attributes:
        number: 客户编号.
        is_known: She stands where customers belong; else only in free text, notes, hidden sheets and
            the like, where nothing tells a name from any other word.
    """

    name: str
    phone: str
    identity: str
    card: str
    mail: str
    company: str
    number: str
    is_known: bool

    @property
    def names(self) -> tuple[str, ...]:
        """What the member whose customer she is may read in her own letter."""
        return (self.name, self.company, self.number)

    @property
    def numbers(self) -> tuple[str, ...]:
        """What nobody reads in any letter."""
        return (self.phone, self.identity, self.card, self.mail)

    @property
    def values(self) -> tuple[str, ...]:
        """Everything that tells who she is."""
        return (*self.names, *self.numbers)


def canaries(count: int) -> tuple[Canary, ...]:
    """Return as many customers; of every thirty ten stand in free text alone."""
    return tuple(
        Canary(
            name=each.name,
            phone=each.phone,
            identity=each.identity,
            card=each.card,
            mail=each.mail,
            company="".join(STEMS[int(figure)] for figure in f"{at:05d}") + TRADE,
            number=f"KH{at:05d}",
            is_known=at // 10 % 3 != 2,
        )
        for at, each in enumerate(customers(count, seed=23))
    )


def left_in(text: str, wanted: Iterable[str]) -> set[str]:
    """Return the planted values that can be read in a text, in one piece or taken apart by spaces."""
    bare = UNSEEN.sub("", unicodedata.normalize("NFKC", text))
    found = {bare[at : at + NAME] for at in range(len(bare) - NAME + 1)}
    found |= {*COMPANY.findall(bare), *MARKED.findall(bare)}
    for run in FIGURES.finditer(bare):
        for long in (PHONE, IDENTITY, CARD):
            found |= {run[0][at : at + long] for at in range(len(run[0]) - long + 1)}
    return found.intersection(wanted)
