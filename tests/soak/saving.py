"""Safe saving: every fault at every call, and programs killed without warning."""

import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.saving.injected import fault_of, trials
from tests.saving.issued import issued_team
from tests.saving.killing import (
    killed_consolidating,
    killed_in_a_loop,
    killed_issuing,
    made_team,
)
from tests.soak.figure import Figure

LOOPS, ANYWHERE, SAVING, ISSUING = 900, 60, 60, 12
MEMBERS = 3


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Yield how many faults and kills were tried, and after how many a file was not whole."""
    for how in ("save", "create"):
        every = list(trials(how))[:: max(1, round(1 / share))]
        yield _figure(
            f"{how}: a call killed or refused (strace)", [fault_of(each) for each in every]
        )
    chance = random.Random(4)
    with tempfile.TemporaryDirectory() as folder:
        yield _killed("save killed at random", LOOPS * share, _looping(Path(folder), chance))
    with tempfile.TemporaryDirectory() as folder:
        team = made_team(Path(folder, "demo"), MEMBERS)
        anywhere = partial(killed_consolidating, team, chance, is_saving=False)
        saving = partial(killed_consolidating, team, chance, is_saving=True)
        yield _killed("mubiao consolidate killed at any moment", ANYWHERE * share, anywhere)
        yield _killed("mubiao consolidate killed as it saves", SAVING * share, saving)
    yield _killed("mubiao new-month killed, run again", ISSUING * share, _issuing(chance))


def _looping(folder: Path, chance: random.Random) -> Callable[[], str]:
    inner = folder / "reviews"
    inner.mkdir()
    return lambda: killed_in_a_loop(inner, chance)


def _issuing(chance: random.Random) -> Callable[[], str]:
    def once() -> str:
        with tempfile.TemporaryDirectory() as folder:
            team, whole = issued_team(Path(folder))
            return killed_issuing(team, whole, chance)

    return once


def _killed(what: str, amount: float, once: Callable[[], str]) -> Figure:
    return _figure(what, [once() for _ in range(max(1, round(amount)))])


def _figure(what: str, said: list[str]) -> Figure:
    wrong = [each for each in said if each]
    return Figure(
        what=what, count=len(said), bad=len(wrong), note=f"the first: {wrong[0]}" if wrong else ""
    )
