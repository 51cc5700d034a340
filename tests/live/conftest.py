"""One LibreOffice for all tests of live formulas, and one for all tests of open books."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.calc import Calc
from tests.live.member_book import book_of
from tests.live.office import Office
from tests.story.told import mubiao


@pytest.fixture(scope="session")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Calc:
    """Return LibreOffice with a profile of its own."""
    return Calc(tmp_path_factory.mktemp("soffice"))


@pytest.fixture(scope="session")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """Give a headless LibreOffice, ended with the tests; whoever opens a book closes it."""
    with Office(tmp_path_factory.mktemp("office")) as running:
        yield running


@pytest.fixture(scope="session")
def demos(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return demos in both languages, of three people's good books; not to be changed."""
    folder = tmp_path_factory.mktemp("demos")
    for lang in ("zh", "en"):
        line = ("demo", "--members=3", "--log-rows=20", f"--lang={lang}", f"--out={lang}")
        assert mubiao(*line, cwd=folder).code == 0
    return folder


@pytest.fixture
def zh(demos: Path, tmp_path: Path) -> Path:
    """Return a Chinese member book beside its team book."""
    return book_of(demos / "zh", tmp_path)
