"""One run at a time, whatever became of the one before."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from addin.errors import AlreadyRunning
from addin.running import about_file, running

HOLDER = """
import sys
from addin.running import running
with running("consolidate"):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _own_state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))


@contextmanager
def held() -> Iterator[subprocess.Popen[str]]:
    """Hold the lock in another process."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.kill()


def test_who_comes_second_is_told_what_is_running_and_since_when() -> None:
    with held(), pytest.raises(AlreadyRunning) as fault, running("check"):
        pass

    zh, en = fault.value.told("zh"), fault.value.told("en")
    since = zh.removeprefix("正在收表汇总，")[:5]
    assert re.fullmatch(r"\d\d:\d\d", since)
    assert zh == f"正在收表汇总，{since} 开始的。请等它做完。"
    assert en == f"“Consolidate” has been running since {since}. Wait until it is done."


def test_a_holder_that_was_killed_holds_nothing() -> None:
    with held() as holder:
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        with running("check"):
            done = True

    assert done


def test_a_run_that_ended_is_in_nobodys_way() -> None:
    with held() as holder:
        holder.communicate("")
    with running("check"):
        pass
    with running("consolidate"), pytest.raises(AlreadyRunning) as fault, running("new-month"):
        pass

    assert fault.value.told("zh").startswith("正在收表汇总，")


def test_a_run_that_failed_is_in_nobodys_way() -> None:
    with pytest.raises(ValueError, match="stopped"), running("check"):
        raise ValueError("stopped")
    with running("check"):
        done = True

    assert done


def test_other_books_are_worked_on_at_the_same_time(tmp_path: Path) -> None:
    here, there = tmp_path / "甲" / "台账.xlsx", tmp_path / "乙" / "台账.xlsx"
    with running("consolidate", about_file(here)), running("consolidate", about_file(there)):
        with pytest.raises(AlreadyRunning), running("consolidate", about_file(here)):
            pass
        roundabout = there.parent / ".." / "乙" / there.name
        with pytest.raises(AlreadyRunning), running("consolidate", about_file(roundabout)):
            pass
