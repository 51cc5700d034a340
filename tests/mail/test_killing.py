"""A sender killed at every step and anywhere: nothing twice, nothing lost, and what is unknown is shown."""

import random
from pathlib import Path

import pytest

from tests.mail.certificates import Authority
from tests.mail.killing import Trial, killed_at, killed_at_random


@pytest.mark.parametrize(
    ("step", "number", "unknown"),
    [
        ("connect", 1, 0),
        ("EHLO", 1, 0),
        ("AUTH", 1, 0),
        ("MAIL", 2, 0),
        ("RCPT", 2, 0),
        ("DATA", 2, 1),
        ("content", 2, 1),
        ("dot", 2, 1),
        ("accepted", 2, 1),
        ("QUIT", 1, 0),
    ],
)
def test_killed_at_a_step(
    authority: Authority, box: Path, step: str, number: int, unknown: int
) -> None:
    assert Trial("", 1, unknown) == killed_at(step, number, authority, box)


def test_killed_as_the_answer_arrives(authority: Authority, box: Path) -> None:
    trial = killed_at("replied", 2, authority, box)

    assert ("", 1) == (trial.wrong, trial.kills)
    assert trial.unknown in (0, 1)  # the answer was noted in time, or not


@pytest.mark.parametrize("seed", range(3))
def test_killed_anywhere(authority: Authority, box: Path, seed: int) -> None:
    assert "" == killed_at_random(random.Random(seed), authority, box).wrong
