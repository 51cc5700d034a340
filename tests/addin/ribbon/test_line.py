"""Quoting for Windows: whatever a name holds, it comes back as one argument."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.addin.ribbon.basic_host import Interpreted
from tests.addin.ribbon.windows_line import split_line

TEXTS = st.text(st.sampled_from("a\\\" %&=^'目\t!"), max_size=12)


@pytest.fixture
def host(tmp_path: Path) -> Interpreted:
    """Return the add-in in an interpreter."""
    return Interpreted(tmp_path / "mubiao.xlam")


@given(st.lists(TEXTS, max_size=4))
def test_the_tests_own_splitting_undoes_pythons_quoting(words: list[str]) -> None:
    assert ["x", *words] == split_line(f'"x" {subprocess.list2cmdline(words)}')


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (r'"x" "abc" d e', ["x", "abc", "d", "e"]),
        (r'"x" a\\b d"e f"g h', ["x", r"a\\b", "de fg", "h"]),
        (r'"x" a\\\"b c d', ["x", r"a\"b", "c", "d"]),
        (r'"x" a\\\\"b c" d e', ["x", r"a\\b c", "d", "e"]),
        ('"x" a"b"" c d', ["x", 'ab" c d']),
    ],
)
def test_the_tests_own_splitting_is_that_of_windows(line: str, words: list[str]) -> None:
    """Hold it against the examples in Microsoft's "Parsing C command-line arguments"."""
    assert words == split_line(line)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(TEXTS, TEXTS)
def test_any_name_comes_back(host: Interpreted, first: str, second: str) -> None:
    quoted = [host.run("MubiaoLine.WinQuote", each) for each in (first, second)]
    assert ["x", first, second] == split_line(f'"x" {quoted[0]} {quoted[1]}')
