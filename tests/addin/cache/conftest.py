"""A demo to consolidate, and a cache of its own."""

import shutil
from pathlib import Path

import pytest

from addin.opened import OpenTeam
from tests.addin.cache.consolidated import opened
from tests.story.told import mubiao


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a small demo, not to be changed."""
    folder = tmp_path_factory.mktemp("demo")
    mubiao("demo", "--out", "demo", "--members", 6, "--log-rows", 40, cwd=folder)
    return folder / "demo"


@pytest.fixture
def team(demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenTeam:
    """Return a demo to be changed at will, and a cache of its own, still empty."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return opened(Path(shutil.copytree(demo, tmp_path / "demo")))
