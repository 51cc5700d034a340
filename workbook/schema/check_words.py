"""The small words inside findings: what should stand in a cell, and how things are listed."""

from collections.abc import Iterable

from workbook.schema.words import Words

A_PHONE = Words("11 位手机号", "an 11-digit mobile number")
FROM_TO = Words("{first} 至 {last}", "{first} to {last}")
EMPTY = "—"  # a blank cell, in either language

# Behind a row in which two copies differ; the sentence about them says what they mean.
ONLY_HERE, NOT_HERE = "+", "−"

# Between names of people or customers, inside a fact that both languages share.
NAMES_MARK = " / "
AND_MORE = " …"


def listed(each: Iterable[Words]) -> Words:
    """Return several things one after the other, as each language lists them.

    Example:
        >>> listed([Words("日志", "Log"), Words("首页", "Home")])
        Words(zh='日志、首页', en='Log, Home')
    """
    things = list(each)
    return Words("、".join(one.zh for one in things), ", ".join(one.en for one in things))


def filled(words: Words, **facts: str) -> Words:
    """Return words with their places filled in, in both languages."""
    return Words(words.zh.format(**facts), words.en.format(**facts))
