"""Whole programs killed without warning: what they were saving is whole, before and after."""

import random
from pathlib import Path

import pytest

from tests.saving.issued import MEMBERS, issued_team
from tests.saving.killing import (
    killed_consolidating,
    killed_in_a_loop,
    killed_issuing,
    made_team,
)


@pytest.mark.parametrize("seed", range(8))
def test_a_save_killed_at_random(tmp_path: Path, seed: int) -> None:
    folder = tmp_path / "reviews"
    folder.mkdir()

    assert "" == killed_in_a_loop(folder, random.Random(seed))


def test_consolidating_killed_as_it_saves_and_before(tmp_path: Path) -> None:
    team, chance = made_team(tmp_path / "demo", 3), random.Random(1)

    assert ["", ""] == [killed_consolidating(team, chance, is_saving=True) for _ in range(2)]
    assert "" == killed_consolidating(team, chance, is_saving=False)


def test_a_month_half_issued_is_finished_by_a_second_run(tmp_path: Path) -> None:
    team, whole = issued_team(tmp_path)

    assert MEMBERS == len(whole)
    assert "" == killed_issuing(team, whole, random.Random(1))
