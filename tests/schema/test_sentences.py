"""Every finding has a sentence in both languages, with the same places to fill."""

import re
import string
from pathlib import Path

import pytest

import workbook
from workbook.schema.sentences import SENTENCES, finding, message, reason
from workbook.schema.words import Words


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_both_languages_say_the_same_facts(code: str) -> None:
    words = SENTENCES[code].words

    assert _places(words.zh) == _places(words.en)
    assert words.zh.endswith("。")
    assert words.en.endswith(".")


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_english_sentences_hold_no_chinese(code: str) -> None:
    assert re.findall(r"[\u4e00-\u9fff]", SENTENCES[code].words.en) == []


def test_every_code_is_said_somewhere() -> None:
    """A sentence nobody says is dead; a code without a sentence fails when it is found."""
    root = Path(workbook.__file__).parent.parent
    code = "\n".join(
        path.read_text("utf-8")
        for folder in ("workbook", "addin")
        for path in (root / folder).rglob("*.py")
        if not path.name.startswith("sentences")
    )

    assert [each for each in sorted(SENTENCES) if f'"{each}"' not in code] == []


def test_a_sentence_says_what_where_and_what_to_do() -> None:
    found = finding("not_a_number", column=Words("金额", "Amount"), found="十二", cell="F7")

    assert message(found, "zh") == "金额应为数字，现为“十二”。请只写数字。"
    assert message(found, "en") == "Amount must be a number, found “十二”. Type digits only."


def test_a_reason_stands_by_itself() -> None:
    assert reason("empty_file", "en") == (
        "The file is empty (0 bytes), probably not fully sent. Send it again."
    )
