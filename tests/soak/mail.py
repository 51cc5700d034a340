"""Letters: senders killed at every step and anywhere, and random letters read back from the wire."""

import os
import random
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.mail.certificates import Authority
from tests.mail.killing import COUNT, Trial, killed_at, killed_at_random
from tests.mail.scripted import STEPS
from tests.mail.wire import wrong_on_the_wire
from tests.soak.figure import Figure

ANYWHERE, IN_A_ROW, LETTERS = 1_000, 2, 100_000
_ONCE = frozenset({"connect", "EHLO", "AUTH", "QUIT"})  # in each run; the others for each letter
_IMPLICIT = tuple(step for step in STEPS if step != "STARTTLS")


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Yield how many senders were killed, and how often a letter went twice, was lost or not shown."""
    chance = random.Random(5)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_STATE_HOME"] = folder
        authority = Authority(Path(folder))
        steps = [
            (step, number)
            for step in _IMPLICIT
            for number in range(1, 2 if step in _ONCE else COUNT + 1)
        ]
        amount = max(1, round(len(steps) * share))
        told = []
        for step, number in steps[:amount]:
            at = partial(killed_at, step, number, authority)
            told.append(_once(folder, at))
        yield _figure("mail: killed at each step of the protocol", told)
        anywhere: list[Trial] = []
        while sum(each.kills for each in anywhere) < max(
            1, round(ANYWHERE * share)
        ):  # some end first
            at_random = partial(killed_at_random, chance, authority, kills=IN_A_ROW)
            anywhere.append(_once(folder, at_random))
        yield _figure("mail: killed anywhere", anywhere)
    wrong = [wrong_on_the_wire(chance) for _ in range(max(1, round(LETTERS * share)))]
    found = [each for each in wrong if each]
    yield Figure(
        what="mail: recipients and all else on the wire as shown, by a second parser",
        count=len(wrong),
        bad=len(found),
        note=f"the first: {found[0]}" if found else "",
    )


def _once(folder: str, trial: Callable[[Path], Trial]) -> Trial:
    with tempfile.TemporaryDirectory(dir=folder) as inner:
        return trial(Path(inner) / "outbox.db")


def _figure(what: str, trials: list[Trial]) -> Figure:
    wrong = [each.wrong for each in trials if each.wrong]
    kills, unknown = sum(each.kills for each in trials), sum(each.unknown for each in trials)
    note = f"{kills:,} kills, {unknown:,} letters unknown and shown, 0 twice, 0 lost"
    return Figure(
        what=what,
        count=len(trials),
        bad=len(wrong),
        note=f"the first: {wrong[0]}" if wrong else note,
    )
