"""Every button of the ribbon, run in LibreOffice's Basic: its Sub, the line it starts, the words it shows."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.addin.ribbon.contract import (
    check_failures,
    check_languages,
    check_mac_lines,
    check_windows_lines,
    check_words,
)
from tests.live.basic import Basic, with_macros
from tests.live.office import Office


@pytest.fixture(scope="module")
def basic(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Basic]:
    """Give the add-in, open in a LibreOffice that runs its Basic."""
    folder = tmp_path_factory.mktemp("basic")
    with with_macros(Office(folder)) as office:
        yield Basic(office, folder)


def test_every_button_starts_its_command_on_windows(basic: Basic) -> None:
    check_windows_lines(basic)


def test_every_button_starts_its_command_on_a_mac(basic: Basic, tmp_path: Path) -> None:
    check_mac_lines(basic, tmp_path)


def test_every_label_and_tip_is_in_the_users_language(basic: Basic) -> None:
    check_words(basic)


def test_chinese_is_shown_to_an_excel_in_chinese(basic: Basic) -> None:
    check_languages(basic)


def test_a_start_that_fails_says_what_to_do(basic: Basic) -> None:
    check_failures(basic)
