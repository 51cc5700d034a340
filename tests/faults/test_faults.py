"""Every fault through the real pipeline: exactly what is declared, and no colleague is touched."""

from pathlib import Path

import pytest

from tests.faults.fault import Fault
from tests.faults.good import good_team
from tests.faults.known import IN_NO_FILE, KNOWN
from tests.faults.listed import faults
from tests.faults.page import PAGE, page
from tests.faults.run import Outcome, in_order, outcome, untouched
from workbook.check.checked import CheckedBook
from workbook.schema.status import FileStatus


@pytest.fixture(scope="session")
def others(tmp_path_factory: pytest.TempPathFactory) -> tuple[CheckedBook, ...]:
    """Return the colleagues' books, with nothing else in the folder."""
    return untouched(tmp_path_factory.mktemp("others"))


@pytest.mark.parametrize("name", faults())
def test_a_fault_becomes_exactly_what_is_declared(
    name: str, others: tuple[CheckedBook, ...], tmp_path: Path
) -> None:
    fault = faults()[name]

    assert _declared(fault, others) == outcome(fault, tmp_path)


def _declared(fault: Fault, others: tuple[CheckedBook, ...]) -> Outcome:
    return Outcome(
        became=tuple(sorted(fault.became, key=lambda each: each.file)),
        says=in_order(fault.says),
        counts=fault.counts,
        measured=fault.counts.amount[1],
        others=others,
        rates=tuple(stage.rate for stage in good_team().team.playbook.funnel),
    )


def test_the_colleagues_books_are_good(others: tuple[CheckedBook, ...]) -> None:
    assert [(FileStatus.ACCEPTED, "", ())] * 2 == [(b.status, b.code, b.findings) for b in others]


def test_every_known_fault_has_a_folder_or_a_reason_why_no_file_carries_it() -> None:
    carried = {fault.number for fault in faults().values()}

    assert KNOWN == carried | IN_NO_FILE.keys()
    assert set() == carried & IN_NO_FILE.keys()


@pytest.mark.parametrize("name", faults())
def test_where_nothing_is_said_there_is_a_reason_in_both_languages(name: str) -> None:
    fault = faults()[name]

    assert bool(fault.says) != all(fault.because.both())
    assert all(fault.what.both())


def test_the_committed_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "python -m tests.faults writes it"
