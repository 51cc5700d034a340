"""Which language is spoken before a team book says so."""

import pytest

from addin.languages import lang_of_line, system_lang
from workbook.schema.words import Lang


@pytest.mark.parametrize(
    ("environment", "lang"),
    [
        ({}, "zh"),
        ({"LANG": "C"}, "zh"),
        ({"LANG": "C.UTF-8"}, "zh"),
        ({"LANG": "POSIX"}, "zh"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_TW"}, "zh"),
        ({"LANG": "en_US.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_MESSAGES": "en_GB.UTF-8"}, "en"),
        ({"LANG": "en_US.UTF-8", "LC_ALL": ""}, "en"),
    ],
)
def test_chinese_unless_the_system_speaks_another(environment: dict[str, str], lang: Lang) -> None:
    assert lang == system_lang(environment)


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("demo --lang en", "en"),
        ("--lang=zh demo", "zh"),
        ("demo --lang=en --nonsense", "en"),
        ("demo --lang en --lang zh", "en"),
    ],
)
def test_the_line_decides_even_when_it_is_wrong(line: str, lang: Lang) -> None:
    assert lang == lang_of_line(line.split())


@pytest.mark.parametrize("line", ["demo", "demo --lang", "demo --lang fr", "check --lang=x en"])
def test_else_the_system_decides(line: str) -> None:
    assert system_lang() == lang_of_line(line.split())
