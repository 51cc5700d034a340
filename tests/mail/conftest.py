"""What the tests of mail share."""

from pathlib import Path

import pytest

from tests.mail.certificates import Authority, Files


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    """Return an authority of our own."""
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="session")
def good(authority: Authority) -> Files:
    """Return a certificate with nothing wrong."""
    return authority.issue()


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """Return where an outbox goes."""
    return tmp_path / "outbox.db"
