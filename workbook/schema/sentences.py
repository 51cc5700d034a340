"""The catalogue: every finding's gravity and its sentence: what, where, what to do.

Places in a sentence: ``{file} {sheet} {cell} {found} {wanted} {column}`` and a finding's own facts.
The address is shown beside the sentence wherever findings are listed, so sentences do not repeat it.
"""

from collections.abc import Mapping
from typing import Any

from workbook.schema.finding import Finding, Sentence
from workbook.schema.sentences_cells import CELL_SENTENCES
from workbook.schema.sentences_files import FILE_SENTENCES
from workbook.schema.sentences_mail import MAIL_SENTENCES
from workbook.schema.sentences_team import TEAM_SENTENCES
from workbook.schema.words import Lang

SENTENCES: Mapping[str, Sentence] = {
    **FILE_SENTENCES,
    **CELL_SENTENCES,
    **TEAM_SENTENCES,
    **MAIL_SENTENCES,
}


def finding(code: str, **where: Any) -> Finding:  # noqa: ANN401 - Finding's own fields
    """Return a finding of the catalogue, as grave as the catalogue says.

    Args:
        code: A key of ``SENTENCES``.
        **where: Fields of ``Finding``.
    """
    return Finding(code=code, severity=SENTENCES[code].severity, **where)


def message(found: Finding, lang: Lang) -> str:
    """Return a finding's sentence in one language.

    Example:
        >>> from workbook.schema.words import Words
        >>> message(finding("missing", column=Words("日期", "Date")), "en")
        'Date is missing. Enter it; the row does not count without it.'
    """
    return SENTENCES[found.code].words.of(
        lang,
        **{
            "file": found.file,
            "sheet": found.sheet,
            "cell": found.cell,
            "found": found.found,
            "wanted": found.wanted.of(lang),
            "column": found.column.of(lang),
            **dict(found.facts),
        },
    )


def reason(code: str, lang: Lang, **facts: str) -> str:
    """Return the sentence of a code by itself, as the reason for a file's or member's status."""
    return message(finding(code, facts=tuple(facts.items())), lang)
