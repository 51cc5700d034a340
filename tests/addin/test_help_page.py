"""The help pages name every command and option there is, in both languages, aligned."""

import pytest

from addin.help_page import help_page
from addin.text_width import width
from addin.usage import BUTTON_COMMANDS, COMMANDS, COMMON, LIVE_COMMANDS, UNSEEN
from workbook.schema.command_words import COMMAND, NAME, OPTION
from workbook.schema.words import LANGS, Lang


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_page_names_every_command(lang: Lang) -> None:
    page = help_page(None, lang)

    assert [c.name for c in COMMANDS if f"  {c.name} " in page] == [c.name for c in COMMANDS]
    assert all(COMMAND[command.name].of(lang) in page for command in COMMANDS)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_a_command_page_names_every_option_it_takes(command: object, lang: Lang) -> None:
    page = help_page(command, lang)  # type: ignore[arg-type]

    for option in (*command.options, *COMMON):  # type: ignore[attr-defined]
        assert f"--{option.name}" in page
        assert OPTION[option.name].of(lang) in page


def test_columns_are_aligned_for_chinese() -> None:
    lines = help_page(COMMANDS[-1], "zh").splitlines()
    options = [line for line in lines if line.startswith("  --")]
    starts = {
        width(line[: line.index(OPTION[name].zh)])
        for line in options
        for name in [line.split()[0].removeprefix("--")]
    }

    assert len(options) == len(COMMANDS[-1].options) + len(COMMON)
    assert len(starts) == 1


def test_every_command_has_a_name_and_a_page() -> None:
    assert set(NAME) < set(COMMAND)
    assert {command.name for command in (*COMMANDS, *BUTTON_COMMANDS, *LIVE_COMMANDS)} == set(
        COMMAND
    )


@pytest.mark.parametrize("lang", LANGS)
def test_what_only_buttons_write_is_on_no_page(lang: Lang) -> None:
    pages = [help_page(command, lang) for command in (None, *COMMANDS)]

    unseen = [*(f"--{each.name}" for each in UNSEEN), *(each.name for each in LIVE_COMMANDS)]
    assert [word for word in unseen for page in pages if f"  {word} " in page] == []


def test_the_english_page_of_check() -> None:
    check = next(command for command in COMMANDS if command.name == "check")

    assert (
        help_page(check, "en")
        == """\
Check member books: what is to be corrected
Nothing is changed. Checked against the team book beside it or one folder up, else by itself.

Usage  mubiao check BOOK.xlsx… [OPTIONS]

Options
  --team TEAM.xlsx  the team book to check against
  --month YYYY-MM   the working month, e.g. 2026-11; the one that holds the as-of day if left out
  --lang zh|en      Chinese (zh) or English (en)
  --json            print one JSON object, for programs
  --help            show this page, or a command's own"""
    )
