"""The same folder gives the same review, part for part, whatever the machine is set to."""

import shutil
from pathlib import Path

import pytest

from tests.story.told import mubiao, parts

LINE = ("consolidate", "主管台账.xlsx", "--as-of", "2026-11-13", "--out", "review.xlsx", "--json")


@pytest.mark.parametrize(
    "env",
    [
        {"LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
        {"LC_ALL": "de_DE.UTF-8", "TZ": "America/Los_Angeles"},
        {"LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai", "PYTHONHASHSEED": "1"},
    ],
)
def test_the_same_folder_gives_the_same_review(
    own_demo: Path, tmp_path: Path, env: dict[str, str]
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(own_demo / "主管台账.xlsx", other)
    (other / "2026-11").mkdir()
    for path in sorted((own_demo / "2026-11").iterdir(), reverse=True):
        (other / "2026-11" / path.name).write_bytes(path.read_bytes())

    first = mubiao(*LINE, cwd=own_demo, env={"PYTHONHASHSEED": "2"})
    second = mubiao(*LINE, cwd=other, env=env)

    assert first == second
    assert parts(own_demo / "review.xlsx") == parts(other / "review.xlsx")


def test_many_files_on_several_processes_give_the_same_as_few_on_one(tmp_path: Path) -> None:
    mubiao("demo", "--members", 26, "--log-rows", 5, cwd=tmp_path)
    folder = tmp_path / "demo"

    many = mubiao(*LINE, cwd=folder).record
    for path in sorted((folder / "2026-11").iterdir())[12:]:
        path.unlink()
    few = mubiao(*LINE, cwd=folder).record

    kept = {file["file"] for file in few["files"]}
    assert few["files"] == [file for file in many["files"] if file["file"] in kept]
    assert [f for f in few["findings"] if f["file"] in kept and f["sheet"]] == [
        f for f in many["findings"] if f["file"] in kept and f["sheet"]
    ]
