"""Which language to speak before a team book says so."""

import os
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbook.schema.words import LANGS, Lang

_CHINESE_ON_WINDOWS = 0x04  # the primary language of a Windows language number
_NEUTRAL = ("", "C", "POSIX")


def system_lang(environment: Mapping[str, str] = os.environ) -> Lang:
    """Return the language of the system: Chinese unless it is set to another one.

    Example:
        >>> system_lang({"LANG": "en_GB.UTF-8"}), system_lang({"LANG": "C.UTF-8"})
        ('en', 'zh')
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        language = environment.get(name, "").partition(".")[0]
        if language:
            return "zh" if language in _NEUTRAL or language.startswith("zh") else "en"
    return _windows_lang() if sys.platform == "win32" else "zh"


def _windows_lang() -> Lang:
    import ctypes

    number: int = ctypes.windll.kernel32.GetUserDefaultUILanguage()  # type: ignore[attr-defined,unused-ignore]
    return "zh" if number & 0xFF == _CHINESE_ON_WINDOWS else "en"


def lang_of_line(words: Sequence[str]) -> Lang:
    """Return the language a line asks for with ``--lang``, else the system's.

    It is needed before the line is understood, to say what is wrong with it.
    """
    for word, following in pairwise((*words, "")):
        name, _, value = word.partition("=")
        wanted = [lang for lang in LANGS if lang == (value or following)]
        if name == "--lang" and wanted:
            return wanted[0]
    return system_lang()
