"""One demo for all the tests that only look at it."""

import shutil
from pathlib import Path

import pytest

from tests.story.told import Told, mubiao


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Told]:
    """Return the folder of a Chinese demo, not to be changed, and what was said."""
    folder = tmp_path_factory.mktemp("demo")
    return folder / "demo", mubiao("demo", "--json", cwd=folder)


@pytest.fixture
def own_demo(demo: tuple[Path, Told], tmp_path: Path) -> Path:
    """Return a copy of the demo's folder, free to be changed."""
    return Path(shutil.copytree(demo[0], tmp_path / "demo"))
