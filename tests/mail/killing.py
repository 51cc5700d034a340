"""Kills a program that sends letters, lets others finish, and counts what arrived."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from addin.mail.entry import State
from addin.mail.outbox import Outbox
from tests.mail.certificates import Authority
from tests.mail.scripted import SILENT, Post, scripted

ROOT = Path(__file__).parents[2]
COUNT = 4  # letters in each trial
LONGEST = 60.0  # seconds that one run may take


@dataclass(frozen=True)
class Trial:
    """What came of letters whose sender was killed.

    Attributes:
        wrong: What is wrong; empty for nothing.
        kills: How often it was killed.
        unknown: How many letters a person is asked about.
    """

    wrong: str
    kills: int
    unknown: int


def killed_at(step: str, number: int, authority: Authority, box: Path) -> Trial:
    """Kill a sender when a server reaches a step for the ``number``-th time, then let one finish."""
    victim: list[int] = []

    def at(found: str, count: int) -> str:
        if not victim or (found, count) != (step, number):
            return ""
        os.kill(victim.pop(), signal.SIGKILL)
        return SILENT

    with scripted(authority.issue().context(), at) as post:
        with _started(post, authority, box) as program:
            victim.append(program.pid)
            program.wait(LONGEST)
        kills = int(program.returncode != 0)
        victim.clear()
        _finish(post, authority, box)
        return _told(post, box, kills)


def killed_at_random(chance: random.Random, authority: Authority, box: Path) -> Trial:
    """Kill senders at random moments, a few in a row, then let one finish."""
    kills = 0
    with scripted(authority.issue().context()) as post:
        for _ in range(chance.randint(1, 3)):
            with _started(post, authority, box) as program:
                assert program.stdout is not None
                program.stdout.readline()
                time.sleep(chance.uniform(0, 0.12))
                program.kill()
            kills += int(program.returncode != 0)
        _finish(post, authority, box)
        return _told(post, box, kills)


def _told(post: Post, box: Path, kills: int) -> Trial:
    with Outbox(box) as outbox:
        entries = outbox.entries()
        asked = {each.message_id for each in outbox.unknown()}
    arrived = Counter(post.ids())
    wrong = [
        *("sent twice" for count in arrived.values() if count > 1),
        *(["not all in the outbox"] if len(entries) != COUNT else []),
        *(each.state.value for each in entries if each.state not in (State.SENT, State.UNKNOWN)),
        *(
            "lost"
            for each in entries
            if each.message_id not in arrived and each.message_id not in asked
        ),
        *(["more asked about than killed"] if len(asked) > kills else []),
    ]
    return Trial(", ".join(wrong), kills, len(asked))


@contextmanager
def _started(post: Post, authority: Authority, box: Path) -> "Iterator[subprocess.Popen[bytes]]":
    line = (sys.executable, "-m", "tests.mail.victim", str(box), str(post.port))
    with subprocess.Popen(
        (*line, str(authority.file), str(COUNT)),
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as program:
        yield program


def _finish(post: Post, authority: Authority, box: Path) -> None:
    with _started(post, authority, box) as program:
        _, error = program.communicate(timeout=LONGEST)
    assert program.returncode == 0, error.decode()
