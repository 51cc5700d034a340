"""A save killed at any of its calls, or refused any of them, leaves a whole file and a sentence."""

from pathlib import Path
from threading import Event, Thread

import pytest

from tests.saving.injected import REFUSALS, ROOT, fault_of, spans, trials

NOT_IN = {"save": {"link"}, "create": {"rename"}}  # what each way of saving has no need of


@pytest.mark.parametrize("how", ["save", "create"])
@pytest.mark.parametrize("call", REFUSALS)
def test_every_call_is_killed_and_refused(how: str, call: str) -> None:
    """Every third of each call's faults; `make soak` does them all."""
    span = spans(how)[call]
    mine = [each for each in trials(how) if each.faults[0].startswith(f"{call}:")]

    assert (span.last < span.first) == (call in NOT_IN[how])
    assert {} == {each: said for each in mine[::3] if (said := fault_of(each))}
    assert mine == [] or len(mine[::3]) >= 2


@pytest.mark.parametrize("how", ["save", "create"])
def test_a_fault_while_cleaning_up_after_a_fault(how: str) -> None:
    compound = [each for each in trials(how) if len(each.faults) > 1]

    assert len(compound) >= 5
    assert {} == {each: said for each in compound if (said := fault_of(each))}


def test_files_that_come_and_go_in_the_root_do_not_shift_the_fault() -> None:
    quiet, over = spans("save"), Event()
    seen = []

    def come_and_go(beside: Path) -> None:
        while not over.wait(0.005):
            beside.touch()
            beside.unlink()
            seen.append(beside)

    writer = Thread(target=come_and_go, args=(ROOT / ".come-and-go",))
    writer.start()
    try:
        spans.cache_clear()
        busy = spans("save")
    finally:
        over.set()
        writer.join()

    assert len(seen) >= 2
    assert busy == quiet
