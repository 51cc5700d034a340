"""Hostile files: what becomes of each, and how little it costs."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.read.hostile.table import FILES
from workbook.schema.sentences_files import FILE_SENTENCES

SECONDS, MEGABYTES = 0.1, 60  # above those of an idle process

Costs = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def costs(tmp_path_factory: pytest.TempPathFactory) -> Costs:
    """Return what became of every hostile file in a process of its own, and what it cost."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = {str(folder / f"{number}.xlsx"): name for number, name in enumerate(FILES)}
    for path, name in paths.items():
        Path(path).write_bytes(FILES[name].make())
    done = subprocess.run(
        [sys.executable, "-m", "tests.read.measured", *paths], capture_output=True, text=True
    )
    assert not done.stderr
    said = map(json.loads, done.stdout.splitlines())
    return {paths[each["file"]]: each for each in said}


def test_every_hostile_file_is_refused_for_its_own_reason_or_read(costs: Costs) -> None:
    expected = {name: [each.code, each.found] for name, each in FILES.items()}

    assert expected == {name: each["code"] for name, each in costs.items()}


def test_bombs_and_far_cells_cost_a_tenth_of_a_second_and_60_mb_at_most(costs: Costs) -> None:
    """The limits are part of what is promised."""
    heavy = {
        name: (each["seconds"], each["megabytes"])
        for name, each in costs.items()
        if FILES[name].is_bomb and (each["seconds"] > SECONDS or each["megabytes"] > MEGABYTES)
    }

    assert {} == heavy


def test_every_reason_has_a_sentence_that_says_what_to_do() -> None:
    codes = {each.code for each in FILES.values()} - {"read"}

    assert codes <= set(FILE_SENTENCES)
    said = {FILE_SENTENCES[code].words.zh for code in codes}
    assert len(codes) == len(said)
    assert all("请" in sentence for sentence in said)
