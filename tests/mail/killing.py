"""Kills a program that sends letters, lets others finish, and counts what arrived."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Queue

from addin.mail.entry import State
from addin.mail.outbox import Outbox
from tests.mail.certificates import Authority
from tests.mail.scripted import SILENT, Post, scripted

ROOT = Path(__file__).parents[2]
COUNT = 4  # letters in each trial
LONGEST = 60.0  # seconds that one run may take
GLANCE, LATEST = 0.0005, 0.01  # seconds between two looks, and after that look when one is killed
STEPS_EACH = 24  # steps of the protocol after which one is killed, at most


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


class Senders:
    """Starts senders one after another, each a process of its own, all on one outbox."""

    def __init__(self, program: "subprocess.Popen[str]") -> None:
        """Keep who starts them, and listen."""
        self._program = program
        self._said: Queue[int] = Queue()
        self._listener = threading.Thread(target=self._listen)
        self._listener.start()

    def start(self) -> int:
        """Start one and return its number."""
        assert self._program.stdin is not None
        self._program.stdin.write("another\n")
        self._program.stdin.flush()
        return self._said.get(timeout=LONGEST)

    def has_ended(self) -> bool:
        """Return whether the last one has ended."""
        return not self._said.empty()

    def ended(self) -> int:
        """Return how the last one ended, as soon as it has."""
        return self._said.get(timeout=LONGEST)

    def finish(self) -> None:
        """Let one come to its end."""
        self.start()
        assert self.ended() == 0, "a sender that was not killed failed"

    def dismiss(self) -> None:
        """Start no more; who listens must be done before what he listens to is closed."""
        assert self._program.stdin is not None
        self._program.stdin.close()
        self._listener.join(LONGEST)

    def _listen(self) -> None:
        assert self._program.stdout is not None
        for line in self._program.stdout:
            self._said.put(int(line))


@contextmanager
def senders(post: Post, authority: Authority, box: Path) -> Iterator[Senders]:
    """Make ready to start senders."""
    line = (sys.executable, "-m", "tests.mail.victim", str(box), str(post.port))
    with subprocess.Popen(
        (*line, str(authority.file), str(COUNT)),
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        made = Senders(program)
        try:
            yield made
        finally:
            made.dismiss()


def killed_at(step: str, number: int, authority: Authority, box: Path) -> Trial:
    """Kill a sender when a server reaches a step for the ``number``-th time, then let one finish."""
    victim: Queue[int] = Queue()
    kills: list[int] = []

    def at(found: str, count: int) -> str:
        if kills or (found, count) != (step, number):
            return ""
        kills.append(victim.get(timeout=LONGEST))
        os.kill(kills[0], signal.SIGKILL)
        return SILENT

    with scripted(authority.issue().context(), at) as post, senders(post, authority, box) as all_of:
        victim.put(all_of.start())
        all_of.ended()
        kills.append(0)  # from now on nobody is killed
        all_of.finish()
        return _told(post, box, len(kills) - 1)


def killed_at_random(
    chance: random.Random, authority: Authority, box: Path, *, kills: int = 2
) -> Trial:
    """Kill senders at random moments, some in a row on the same outbox, then let one finish."""
    done = 0
    with scripted(authority.issue().context()) as post, senders(post, authority, box) as all_of:
        for _ in range(kills):
            before, number = len(post.commands), all_of.start()
            wanted = before + chance.randrange(STEPS_EACH)
            while len(post.commands) < wanted and not all_of.has_ended():
                time.sleep(GLANCE)
            time.sleep(chance.uniform(0, LATEST))
            os.kill(number, signal.SIGKILL)
            done += all_of.ended() != 0
        all_of.finish()
        return _told(post, box, done)


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
