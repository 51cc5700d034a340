"""The JSON object has the promised shape, whatever the command."""

import math
from pathlib import Path
from typing import Any

import pytest

from tests.story.told import Told, mubiao

TEXT, NUMBER, WHOLE = str, (int, float), int
MAYBE_TEXT, MAYBE_NUMBER = (str, type(None)), (int, float, type(None))
TALLY = {"seen": NUMBER, "accepted": NUMBER, "blocked": NUMBER}
SHAPE: dict[str, Any] = {
    "format": TEXT,
    "command": TEXT,
    "period": {"id": MAYBE_TEXT, "start": MAYBE_TEXT, "end": MAYBE_TEXT},
    "as_of": MAYBE_TEXT,
    "totals": {
        "files": dict,
        "members": {"expected": WHOLE, "received": WHOLE, "set_aside": WHOLE, "missing": WHOLE},
        "rows": TALLY,
        "deals": TALLY,
        "amount": TALLY,
    },
    "files": [{"file": TEXT, "status": TEXT, "member_id": MAYBE_TEXT, "code": MAYBE_TEXT}],
    "members": [{"member_id": TEXT, "name": TEXT, "status": TEXT}],
    "findings": [
        {
            "code": TEXT,
            "severity": TEXT,
            "file": MAYBE_TEXT,
            "sheet": MAYBE_TEXT,
            "cell": MAYBE_TEXT,
            "found": MAYBE_TEXT,
            "wanted": MAYBE_TEXT,
            "message": TEXT,
        }
    ],
    "measures": [
        {
            "member_id": MAYBE_TEXT,
            "metric": TEXT,
            "target": MAYBE_NUMBER,
            "target_to_date": MAYBE_NUMBER,
            "actual": MAYBE_NUMBER,
            "gap": MAYBE_NUMBER,
            "attainment": MAYBE_NUMBER,
            "pace": MAYBE_NUMBER,
            "per_day": MAYBE_NUMBER,
            "needed_per_day": MAYBE_NUMBER,
            "forecast": MAYBE_NUMBER,
        }
    ],
    "explained": [
        {
            "member_id": MAYBE_TEXT,
            "metric": TEXT,
            "gap": NUMBER,
            "parts": [{"factor": TEXT, "value": NUMBER}],
        }
    ],
    "output": MAYBE_TEXT,
}


def faults(value: Any, shape: Any, path: str = "") -> list[str]:  # noqa: ANN401 - any JSON value
    """Return where a value is not of the shape."""
    if isinstance(shape, dict):
        if not isinstance(value, dict) or list(value) != list(shape):
            return [f"{path}: {value!r}"]
        return [f for key in shape for f in faults(value[key], shape[key], f"{path}.{key}")]
    if isinstance(shape, list):
        if not isinstance(value, list):
            return [f"{path}: {value!r}"]
        return [f for n, v in enumerate(value) for f in faults(v, shape[0], f"{path}[{n}]")]
    is_number = not isinstance(value, float) or math.isfinite(value)
    is_right = isinstance(value, shape) and not isinstance(value, bool) and is_number
    return [] if is_right else [f"{path}: {value!r}"]


def test_the_demo_prints_one_object_of_the_promised_shape(demo: tuple[Path, Told]) -> None:
    record = demo[1].record

    assert faults(record, SHAPE) == []
    assert (record["format"], record["command"]) == ("mubiao/1", "demo")
    assert record["period"] == {"id": "2026-11", "start": "2026-10-26", "end": "2026-11-25"}
    assert record["as_of"] == "2026-11-13"
    assert all(record[key] for key in SHAPE), "every list has something in it"


def test_consolidate_prints_the_same_object(demo: tuple[Path, Told], own_demo: Path) -> None:
    expected = demo[1].record

    told = mubiao("consolidate", "主管台账.xlsx", "--as-of", "2026-11-13", "--json", cwd=own_demo)

    changed = {"command": "consolidate", "output": told.record["output"]}
    assert {**expected, **changed} == told.record
    assert told.code == 1


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("new-month 主管台账.xlsx --month 2026-12", 0),
        ("new-month 主管台账.xlsx --month 2026-11", 0),
        ("check 2026-11/2026-11_0102_周明远.xlsx 2026-11/2026-11_0110_沈文博.xlsx", 1),
        ("new-team --out 新.xlsx", 0),
    ],
)
def test_every_command_prints_an_object_of_that_shape(own_demo: Path, line: str, code: int) -> None:
    told = mubiao(*line.split(), "--json", cwd=own_demo)

    assert (code, "") == (told.code, told.err)
    assert faults(told.record, SHAPE) == []


def test_gaps_adds_rates_and_needs(own_demo: Path) -> None:
    line = "gaps 2026-11/2026-11_0102_周明远.xlsx --as-of 2026-11-13 --json"

    record = mubiao(*line.split(), cwd=own_demo).record

    assert record.keys() - SHAPE.keys() == {"rates", "needs"}
    assert faults({key: record[key] for key in SHAPE}, SHAPE) == []
    assert [s["stage"] for s in record["needs"]] == [
        "prospect",
        "approach",
        "present",
        "close",
        "deal",
    ]


def test_who_has_not_handed_in_has_no_zeros(demo: tuple[Path, Told]) -> None:
    record = demo[1].record
    unknown = {each["member_id"] for each in record["members"] if each["status"] != "received"}
    figures = [each for each in record["measures"] if each["member_id"] in unknown]

    assert {"0109", "0110", "0111"} == unknown
    assert {each["member_id"] for each in figures} == unknown
    for each in figures:
        targets = {"member_id", "metric", "target", "target_to_date"}
        assert {None} == {value for key, value in each.items() if key not in targets}
    amounts = [each for each in figures if each["metric"] == "amount"]
    assert all(each["target"] and each["target_to_date"] for each in amounts)
    assert not unknown & {each["member_id"] for each in record["explained"]}
    assert any(each["member_id"] is None and each["actual"] for each in record["measures"])


def test_the_parts_of_every_gap_sum_to_it(demo: tuple[Path, Told]) -> None:
    for explained in demo[1].record["explained"]:
        assert explained["gap"] == round(sum(part["value"] for part in explained["parts"]), 2)


def test_everything_seen_is_accepted_or_blocked(demo: tuple[Path, Told]) -> None:
    totals = demo[1].record["totals"]

    for each in ("rows", "deals", "amount"):
        tally = totals[each]
        assert tally["seen"] == tally["accepted"] + tally["blocked"]
    members = totals["members"]
    assert members["expected"] == (members["received"] + members["set_aside"] + members["missing"])
    assert sum(totals["files"].values()) == len(demo[1].record["files"])
