"""Runs the small program while strace makes one of its calls fail, or kills it there."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from sysconfig import get_path
from tempfile import TemporaryDirectory

from tests.saving.books import new, old
from tests.saving.victim import BEGIN, END

ROOT = Path(__file__).parents[2]
NAME = "经营分析表 城东一部 2026-11.xlsx"
KILLED = -9  # as subprocess tells of a signal

# The calls a save makes, and how the system refuses each; one is tried at every place it is made.
REFUSALS = {
    "write": ("ENOSPC", "EDQUOT", "EFBIG", "EIO"),
    "openat": ("EACCES", "ENOSPC", "EROFS", "EMFILE"),
    "fsync": ("EIO", "ENOSPC", "EINVAL"),
    "close": ("EIO", "EDQUOT"),
    "rename": ("EACCES", "EIO", "EXDEV", "ENOENT"),
    "link": ("EPERM", "EACCES", "ENOSPC", "ENOENT"),
    "unlink": ("EPERM", "EIO", "EACCES"),
    "getdents64": ("EIO",),
    "newfstatat": ("EIO", "EACCES"),
}
# What else goes wrong after the first fault: cleaning up, or the way out.
COMPOUND = (
    ("fsync:error=EIO", "unlink:error=EPERM"),
    ("write:error=ENOSPC", "unlink:error=EIO"),
    ("rename:error=EIO", "unlink:signal=KILL"),
    ("rename:error=EACCES:when={}+", "unlink:error=EACCES"),
    ("write:error=ENOSPC", "close:error=EIO"),
    ("fsync:error=ENOSPC", "unlink:signal=KILL"),
    ("link:error=EPERM", "rename:signal=KILL"),
    ("link:error=EPERM", "rename:error=EIO"),
)


@dataclass(frozen=True, slots=True)
class Trial:
    """One run of the program.

    Attributes:
        how: Whether it replaces an earlier file or makes a new one.
        faults: What strace does to which call.
    """

    how: str
    faults: tuple[str, ...]

    @property
    def is_kill(self) -> bool:
        """Whether it is the one fault that nothing can be said about afterwards."""
        return any("KILL" in fault for fault in self.faults)


@dataclass(frozen=True, slots=True)
class Span:
    """Which calls of a kind are made while saving, counted from the program's start."""

    first: int
    last: int


def trials(how: str) -> Iterator[Trial]:
    """Yield every single fault at every place, then the compound ones."""
    for call, errors in REFUSALS.items():
        span = spans(how)[call]
        for number in range(span.first, span.last + 1):
            for does in ("signal=KILL", *(f"error={each}" for each in errors)):
                yield Trial(how, (f"{call}:{does}:when={number}",))
    for faults in COMPOUND:
        first = spans(how)[faults[0].split(":")[0]]
        if first.first <= first.last:
            yield Trial(how, tuple(_placed(how, fault) for fault in faults))


def _placed(how: str, fault: str) -> str:
    """Return a fault at the first call of its kind that the saving makes."""
    first = spans(how)[fault.split(":", maxsplit=1)[0]].first
    return fault.format(first) if "{" in fault else f"{fault}:when={first}"


@cache
def spans(how: str) -> dict[str, Span]:
    """Return which calls of each kind are the saving's, by watching a run that goes well."""
    with TemporaryDirectory() as folder:
        target, log = Path(folder, NAME), Path(folder, "calls")
        target.write_bytes(old())
        watched = f"trace={','.join(REFUSALS)},?access,?faccessat,?faccessat2"
        if how == "create":
            target.unlink()
        _program(target, how, ("strace", "-o", str(log), "-e", watched))
        lines = log.read_text().splitlines()
    begin, end = (next(n for n, line in enumerate(lines) if mark in line) for mark in (BEGIN, END))
    found = {}
    for call in REFUSALS:
        made = [n for n, line in enumerate(lines) if re.match(rf"{call}\(", line)]
        before, after = sum(n < begin for n in made), sum(n < end for n in made)
        found[call] = Span(before + 1, after)
    return found


def fault_of(trial: Trial) -> str:
    """Run a trial and return what is wrong with what came of it; empty for nothing.

    Whatever happens, the folder holds the earlier file or the new one, whole; a program that was
    not killed says so in a sentence; and after the next save nothing of ours lies beside it.
    """
    with TemporaryDirectory() as folder:
        target = Path(folder, NAME)
        earlier = old() if trial.how == "save" else None
        if earlier is not None:
            target.write_bytes(earlier)
        injected = [f"--inject={fault}" for fault in trial.faults]
        calls = ",".join(sorted({fault.split(":")[0] for fault in trial.faults}))
        quiet = ("strace", "-f", "--seccomp-bpf", "-o", "/dev/null", "-e", f"trace={calls}")
        done = _program(target, trial.how, (*quiet, *injected))
        return _said_wrong(trial, done) or _kept_wrong(target, earlier, done)


def _program(target: Path, how: str, under: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    with TemporaryDirectory() as elsewhere:
        content = Path(elsewhere, "content")
        content.write_bytes(new())
        # Python lists a folder of its path again once a file came or went there, as they do in the
        # root while tests run; the calls are counted, so it starts where nothing comes or goes.
        for package in ("addin", "workbook", "tests"):
            Path(elsewhere, package).symlink_to(ROOT / package)
        victim = (sys.executable, "-S", "-m", "tests.saving.victim", how, str(target), str(content))
        path = {"PYTHONPATH": get_path("purelib"), "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(
            (*under, *victim),
            cwd=elsewhere,
            env={**os.environ, **path},
            capture_output=True,
            text=True,
            timeout=60,
        )


def _said_wrong(trial: Trial, done: "subprocess.CompletedProcess[str]") -> str:
    if done.returncode in (KILLED, 128 + 9):
        return "" if trial.is_kill else "killed"
    if done.stderr or done.returncode not in (0, 2):
        return f"{done.returncode} {done.stderr}"
    # A file may have gone beside the target that another program holds.
    return "" if done.stdout.strip().endswith((".", ".xlsx")) else f"said {done.stdout!r}"


def _kept_wrong(
    target: Path, earlier: bytes | None, done: "subprocess.CompletedProcess[str]"
) -> str:
    from addin.save import save

    found = target.read_bytes() if target.exists() else None
    if found not in (earlier, new()):
        return f"a stump of {len(found or b'')} bytes"
    aside = [each for each in target.parent.glob("*.xlsx") if each != target]
    if (
        done.returncode == 0
        and found != new()
        and not [a for a in aside if a.read_bytes() == new()]
    ):
        return "said to be saved, and is not"
    if done.returncode == 2 and found != earlier:
        return "said not to be saved, and is"
    save(target, new())
    left = {each.name for each in target.parent.iterdir()} - {target.name, *(a.name for a in aside)}
    return f"left {sorted(left)}" if left else ""
