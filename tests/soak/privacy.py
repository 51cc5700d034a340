"""Ten thousand planted customers: how much of them is in anything that leaves the house."""

import os
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from templates import load
from tests.mail.certificates import Authority
from tests.privacy.canary import left_in
from tests.privacy.leaving import everything
from tests.privacy.planted import planted_house
from tests.soak.figure import Figure
from workbook.schema.playbook import read_playbook
from workbook.schema.words import LANGS

CUSTOMERS, MEMBERS, LEAST = 10_000, 10, 200
OCCASIONS = ("--month=2026-11", "--month=2026-10", "--week=1", "--week=2", "--week=3")


def soak(share: float = 1.0) -> Iterator[Figure]:
    """Plant customers, send and tell everything in both languages, and look for them.

    Args:
        share: How many of them, 0–1; at least a few in each book.
    """
    customers = max(LEAST, round(CUSTOMERS * share))
    asked = [(occasion, f"--lang={lang}") for occasion in OCCASIONS for lang in LANGS]
    with tempfile.TemporaryDirectory() as top:
        os.environ["XDG_STATE_HOME"] = os.path.join(top, "state")
        os.environ["XDG_CACHE_HOME"] = os.path.join(top, "cache")
        folder = Path(top, "team")
        folder.mkdir()
        playbook = read_playbook(load("playbooks/general.toml").decode())
        house = planted_house(
            folder, playbook, members=MEMBERS, customers=customers, cornered=MEMBERS
        )
        values = frozenset(house.values())
        seen: Counter[bool] = Counter()
        bad: Counter[bool] = Counter()
        first = {True: "", False: ""}
        for each in everything(house.opened, Authority(Path(top)), asked):
            left = left_in(each.text, values) - house.names_of(each.reader)
            own = bool(each.reader)
            seen[own] += 1
            bad[own] += len(left)
            if left and not first[own]:
                first[own] = f"; the first: {min(left)} in {each.what}"
    for own, what in (
        (False, "privacy: what is mailed above, told the group, drawn, shown, kept"),
        (True, "privacy: what a member gets, but for her own customers' names"),
    ):
        note = f"{len(values):,} planted values looked for in each{first[own]}"
        yield Figure(what=what, count=seen[own], bad=bad[own], note=note)
