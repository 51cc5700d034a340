"""Why nothing goes: no letter is due, or there is none at all."""

from collections import Counter
from collections.abc import Iterable

from addin.sending.letters import Made
from addin.sending.preview import Shown, Standing
from workbook.schema.send_words import SEND
from workbook.schema.words import Lang

_WHY = {
    Standing.SENT_SAME: "due_sent",
    Standing.PUT_OFF: "due_put_off",
    Standing.UNKNOWN: "due_unknown",
}


def why_none_due(letters: Iterable[Shown], lang: Lang) -> str:
    """Return how many letters do not go for which reason; those that go are not counted.

    Args:
        letters: The letters.
        lang: The language.
    """
    counts = Counter(_why(each) for each in letters if each.standing in _WHY)
    told = (SEND[why].of(lang, count=count) for why, count in counts.items())
    return SEND["reasons"].of(lang).join(told)


def nothing_said(made: Made, lang: Lang) -> str:
    """Return what is said where there is no letter at all: nobody is on the list, or no one of it gets any.

    Args:
        made: The letters, none.
        lang: The language.
    """
    return SEND["nothing_for" if made.listed else "nothing"].of(lang)


def why_nothing(made: Made, lang: Lang) -> tuple[str, ...]:
    """Return the same, and below it who on the list gets none and why, a line each.

    Args:
        made: The letters, none.
        lang: The language.
    """
    return nothing_said(made, lang), *(each.of(lang) for each in made.listed)


def _why(shown: Shown) -> str:
    is_put = shown.earlier is not None and shown.earlier.is_put
    return "due_put" if is_put else _WHY[shown.standing]
