"""What was found under other rules, for another team or month is not found again."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from addin.cache.terms import terms_of
from tests.facts.sample import PERIOD, TEAM
from workbook.calendar.build import build_period
from workbook.pipeline import check_file, check_to_keep

ROOT = Path(__file__).parents[3]
SAY = (
    "from functools import partial\n"
    "from addin.cache.terms import terms_of\n"
    "from tests.facts.sample import PERIOD, TEAM\n"
    "from workbook.pipeline import check_file\n"
    "print(terms_of(partial(check_file, team=TEAM, period=PERIOD)).hex())"
)
HERE = partial(check_file, team=TEAM, period=PERIOD)

Edit = Callable[[Path], object]


def said(folder: Path, *, seed: int) -> str:
    """Return what another process says the terms are, with the packages of a folder."""
    env = {**os.environ, "PYTHONPATH": str(folder), "PYTHONHASHSEED": str(seed)}
    done = subprocess.run(
        [sys.executable, "-c", SAY], cwd=folder, env=env, capture_output=True, text=True
    )
    assert "" == done.stderr
    return done.stdout.strip()


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of our packages that may be changed."""
    folder = tmp_path_factory.mktemp("checkout")
    for package in ("addin", "workbook", "templates", "tests/facts"):
        unwanted = shutil.ignore_patterns("__pycache__", "*.xlsx")
        shutil.copytree(ROOT / package, folder / package, ignore=unwanted)
    (folder / "tests/__init__.py").touch()
    return folder


def test_another_process_finds_what_this_one_noted() -> None:
    assert terms_of(HERE).hex() == said(ROOT, seed=1) == said(ROOT, seed=2)


def test_another_team_month_or_check_is_another_matter() -> None:
    moved = replace(TEAM, members=TEAM.members[:-1])
    renamed = replace(TEAM, playbook=replace(TEAM.playbook, average_deal=5000.01))
    month, _ = build_period("2026-07", TEAM)
    checks = (
        HERE,
        partial(check_file, team=moved, period=PERIOD),
        partial(check_file, team=renamed, period=PERIOD),
        partial(check_file, team=TEAM, period=month),
        partial(check_to_keep, team=TEAM, period=PERIOD),
    )

    assert len(checks) == len({terms_of(check) for check in checks})


@pytest.mark.parametrize(
    "file",
    [
        "workbook/schema/marks.py",
        "workbook/calendar/weeks.py",
        "workbook/read/caps.py",
        "workbook/check/dates.py",
        "workbook/pipeline.py",
        "templates/playbooks/general.toml",
        "addin/cache/form.py",
    ],
)
def test_after_a_rule_was_edited_nothing_is_found(file: str, checkout: Path) -> None:
    before = said(checkout, seed=1)
    edited = checkout / file
    edited.write_text(edited.read_text("utf-8") + "\n# edited\n", "utf-8")

    assert before != said(checkout, seed=1)


def test_after_a_library_was_updated_nothing_is_found(checkout: Path) -> None:
    (checkout / "openpyxl").mkdir()
    (checkout / "openpyxl" / "__init__.py").touch()
    installed = checkout / "openpyxl-3.1.5.dist-info"
    installed.mkdir()
    before = said(checkout, seed=1)
    installed.rename(checkout / "openpyxl-3.1.6.dist-info")

    assert before != said(checkout, seed=1)
