"""When two entries mean the same customer: one rule, in Python and as a formula."""

import re
import unicodedata
from collections.abc import Sequence

_SPACES = "\u00a0\u3000"  # of web pages and chats, and of Chinese input
_PATTERN = (("~", "\uff5e"), ("*", "\uff0a"), ("?", "\uff1f"))  # what COUNTIFS takes for a pattern
_FORM = re.compile(
    "(?:股份|有限|责任)*公司$|[ ,.]*\\b(?:co|ltd|inc|llc|corp|company|limited)\\b[ ,.]*"
)


def customer_key(name: str) -> str:
    """Return what is compared to tell customers apart: spacing, width and case do not matter.

    Example:
        >>> customer_key(" ＡＢＣ 公司 ") == customer_key("abc 公司")
        True
        >>> customer_key("5") == customer_key("05")
        False
    """
    if name.isalnum() and unicodedata.is_normalized("NFKC", name):
        return name.casefold()  # no spaces, no marks: nearly every name
    return " ".join(unicodedata.normalize("NFKC", name).split()).casefold()


def short_customer_key(key: str) -> str:
    """Return a customer's key without a company's legal form, which plans and logs leave out freely.

    Example:
        >>> short_customer_key(customer_key("青禾有限责任公司")), short_customer_key("公司")
        ('青禾', '公司')
    """
    return _FORM.sub("", key).strip() or key


def customer_keys(names: Sequence[str]) -> list[str]:
    """Return the key of each name."""
    return casefolded(names) or list(map(customer_key, names))


def casefolded(texts: Sequence[str]) -> list[str] | None:
    """Return texts without regard to case, or None if any has spaces, marks or wide characters."""
    joined = "".join(texts)
    if joined.isalnum() and unicodedata.is_normalized("NFKC", joined):
        return list(map(str.casefold, texts))
    return None


def customer_key_formula(name: str) -> str:
    """Return the same as a formula: a text that is safe as a criterion, "" for no customer.

    The letter in front keeps a name from being read as a number or a comparison; the characters of
    a pattern stand in full width, so that they match nothing but themselves.

    Args:
        name: A reference to the customer's cell or column.
    """
    text = f"LOWER(ASC({name}))"
    for space in _SPACES:
        text = f'SUBSTITUTE({text},"{space}"," ")'
    text = f"TRIM({text})"
    for character, safe in _PATTERN:
        text = f'SUBSTITUTE({text},"{character}","{safe}")'
    return f'IF({text}="","","k"&{text})'
