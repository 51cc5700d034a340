"""One LibreOffice for all tests of live formulas."""

import pytest

from tests.calc import Calc


@pytest.fixture(scope="session")
def calc(tmp_path_factory: pytest.TempPathFactory) -> Calc:
    """Return LibreOffice with a profile of its own."""
    return Calc(tmp_path_factory.mktemp("soffice"))
