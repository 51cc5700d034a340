"""The faults, each from its own folder."""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path

from tests.faults.fault import Fault

HERE = Path(__file__).parent


@cache
def faults() -> Mapping[str, Fault]:
    """Return every fault by its folder, in the order of their numbers."""
    found = {
        path.parent.name: import_module(f"tests.faults.{path.parent.name}.fault").FAULT
        for path in sorted(HERE.glob("*/fault.py"))
    }
    return dict(sorted(found.items(), key=lambda each: each[1].number))
