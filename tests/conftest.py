"""Fixtures that every layer's tests share."""

import json
import os
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from templates import load
from workbook.schema.playbook import Playbook, read_playbook
from workbook.schema.team import Member, Target, Team

# How long an example takes says nothing on a busy machine; speed is what `make bench` is for.
settings.register_profile("mubiao", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("mubiao")

VALIDATOR = Path(__file__).parents[1] / "node_modules" / ".bin" / "ooxml-validator"

Validate = Callable[[bytes], list[str]]


@pytest.fixture(scope="session", autouse=True)
def _state_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Keep logs, locks and the cache apart from the user's, and from those of tests beside these."""
    os.environ["XDG_STATE_HOME"] = str(tmp_path_factory.mktemp("state"))
    os.environ["XDG_CACHE_HOME"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def validate(tmp_path: Path) -> Validate:
    """Return what the Open XML validator has against a workbook; nothing, if all is well."""

    def errors_of(content: bytes) -> list[str]:
        file = tmp_path / "validated.xlsx"
        file.write_bytes(content)
        assert VALIDATOR.exists(), "make test installs the Open XML validator"
        done = subprocess.run([VALIDATOR, file], capture_output=True, text=True)
        assert done.returncode in (0, 1), done.stderr
        errors = json.loads(done.stdout)["errors"]
        return [f"{e.get('path', '')}: {e.get('description', e)}" for e in errors]

    return errors_of


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    """Return the general playbook."""
    return read_playbook(load("playbooks/general.toml").decode())


@pytest.fixture(scope="session")
def team(playbook: Playbook) -> Team:
    """Return a team of three in November 2026, one of them new this month."""
    return Team(
        id="YS01",
        name="演示一组",
        supervisor="林晓晴",
        playbook=playbook,
        members=(
            Member(id="0101", name="林晓晴", is_supervisor=True, group="甲组"),
            Member(id="0102", name="周明远", group="甲组"),
            Member(id="0103", name="赵雨桐", group="乙组", joined=date(2026, 11, 2)),
        ),
        targets=tuple(
            Target(period="2026-11", member_id=member, metric=metric, value=value)
            for member, metric, value in (
                ("0101", "amount", 30_000.0),
                ("0101", "deals", 6.0),
                ("0102", "amount", 60_000.0),
                ("0102", "deals", 12.0),
                ("0103", "amount", 15_000.0),
            )
        ),
    )
