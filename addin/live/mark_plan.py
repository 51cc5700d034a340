"""Which cells get which colour and which sentences: findings in, marks out."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from addin.live.host import Fill
from workbook.schema.finding import Finding, Severity
from workbook.schema.marks import TINT
from workbook.schema.marks_words import MARK
from workbook.schema.sentences import message
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What one cell is to carry.

    Attributes:
        sheet: The tab's name.
        cell: The cell's address.
        number: The first finding's number in 补正清单.
        severity: That of the gravest finding.
        text: The sentences, one a line, each with its number in 补正清单.
    """

    sheet: str
    cell: str
    number: int
    severity: Severity
    text: str

    @property
    def fill(self) -> Fill:
        """The colour it gets."""
        return tint(self.severity)


def plan_marks(findings: Sequence[Finding], tabs: Collection[str], lang: Lang) -> tuple[Mark, ...]:
    """Return a mark for every cell that findings are about.

    Args:
        findings: In the order in which 补正清单 numbers them, gravest first.
        tabs: The tabs that can be marked.
        lang: The language of the sentences.
    """
    about: dict[tuple[str, str], list[tuple[int, Finding]]] = {}
    for number, found in enumerate(findings, 1):
        if found.cell and found.sheet in tabs:
            about.setdefault((found.sheet, found.cell), []).append((number, found))
    return tuple(
        Mark(
            sheet=sheet,
            cell=cell,
            number=numbered[0][0],
            severity=min((found.severity for _, found in numbered), key=lambda each: each.gravity),
            text="\n".join(_line(number, found, lang) for number, found in numbered),
        )
        for (sheet, cell), numbered in about.items()
    )


def tint(severity: Severity) -> Fill:
    """Return the fill of a cell with a finding of that gravity."""
    return TINT[severity.value]


TINTS = frozenset(tint(each) for each in Severity)


def _line(number: int, found: Finding, lang: Lang) -> str:
    sentence = " ".join(message(found, lang).split())
    return MARK.of(lang, number=number) + sentence
