"""Labels as people leave them: compared without spaces, width, case, marks and units."""

import re
import unicodedata
from functools import lru_cache

from workbook.schema.recognise import COPY_WORDS, TOTAL_WORDS, UNIT_WORDS

LONGEST_LABEL = 60  # a longer text is no label

_SPACE = re.compile(r"[\s\u200b-\u200d\u2060\ufeff*]+")
_AS_IT_STANDS = re.compile("[\u4e00-\u9fa50-9]+")
_UNIT = re.compile(r"(.+?)[(\[【〔]([^()\[\]【】〔〕]*)[)\]】〕]")
_NUMBERED = re.compile(r"(.+?)[(\[]\d+[)\]]")
_COPY = "|".join(sorted((re.escape(word) for word in COPY_WORDS), key=len, reverse=True))
_COPIED = re.compile(rf"(.+?)[\s_\-–—.(]*(?:{_COPY})[\s\-_]*\d*\)?", re.I)
_COPY_OF = re.compile(rf"(?:{_COPY})(?: of|[\s_\-–—])+(.+)", re.I)


@lru_cache(maxsize=4096)
def normal(text: str) -> str:
    """Return a label in the form labels are compared in.

    Example:
        >>> normal(" *客户 姓名： "), normal("Ａmount")
        ('客户姓名', 'amount')
    """
    bare = _SPACE.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return _SPACE.sub("", unicodedata.normalize("NFKC", bare)).rstrip(":")


UNITS = frozenset(map(normal, UNIT_WORDS))
TOTALS = frozenset(map(normal, TOTAL_WORDS))


@lru_cache(maxsize=4096)
def without_unit(label: str) -> tuple[str, str]:
    """Return a normal label without the unit in a last bracket, and the unit.

    Example:
        >>> without_unit("金额(万元)"), without_unit("实际(上月)")
        (('金额', '万元'), ('实际(上月)', ''))
    """
    match = _UNIT.fullmatch(label)
    return (match[1], match[2]) if match and match[2] in UNITS else (label, "")


@lru_cache(maxsize=1024)
def without_copy_mark(name: str) -> str:
    """Return a file's or tab's name without what copying it appended.

    Example:
        >>> without_copy_mark("日志 (2)"), without_copy_mark("张三 - 副本 (3)")
        ('日志', '张三')
    """
    shorter = unicodedata.normalize("NFKC", name).strip()
    while match := (
        _NUMBERED.fullmatch(shorter) or _COPIED.fullmatch(shorter) or _COPY_OF.fullmatch(shorter)
    ):
        shorter = match[1].strip()
    return shorter


def is_label(value: object) -> bool:
    """Return whether a value could be a label at all: a text, and a short one."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST_LABEL


def is_total(value: object) -> bool:
    """Return whether a value is what a row of sums is called."""
    if not isinstance(value, str) or len(value) > LONGEST_LABEL:
        return False
    if _AS_IT_STANDS.fullmatch(value):
        return value in TOTALS  # nearly every name, and in normal form already
    return normal(value) in TOTALS
