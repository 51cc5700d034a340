"""A small made-up team, and windows without a screen."""

import shutil
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.addin.window.driven import Driven
from tests.story.told import mubiao

TODAY = date(2026, 11, 14)

Open = Callable[[], Driven]


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a made-up team of four, not to be changed."""
    folder = tmp_path_factory.mktemp("window")
    mubiao("demo", "--members", "4", "--log-rows", "6", "--json", cwd=folder)
    return folder / "demo"


@pytest.fixture
def own(made: Path, tmp_path: Path) -> Path:
    """Return a copy of the team's folder, free to be changed."""
    return Path(shutil.copytree(made, tmp_path / "一组 & 二组=%"))


@pytest.fixture
def window(tmp_path: Path) -> Iterator[Open]:
    """Return what opens a window with settings of its own; all are closed at the end."""
    opened: list[Driven] = []

    def open_window() -> Driven:
        opened.append(Driven(tmp_path / "settings", lang="zh", today=TODAY))
        return opened[-1]

    yield open_window
    for each in opened:
        each.leave()
