"""The wheel works outside the checkout: templates and playbooks travel in it."""

import os
import shutil
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from workbook.letters.templates import NAMES

ROOT = Path(__file__).parents[2]
SOURCES = ("addin", "workbook", "templates", "setup.cfg", "pyproject.toml", "README.md", "LICENSE")
BIN = "Scripts" if os.name == "nt" else "bin"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the wheel, built from a copy so that the checkout stays as it is."""
    folder = tmp_path_factory.mktemp("wheel")
    for name in SOURCES:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(
                source, folder / "source" / name, ignore=shutil.ignore_patterns("__pycache__")
            )
        else:
            shutil.copy(source, folder / "source" / name)
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--wheel-dir", folder, "."],
        cwd=folder / "source",
        check=True,
    )
    return next(folder.glob("*.whl"))


def test_tests_are_not_in_the_wheel_and_templates_are(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()

    assert [name for name in names if name.startswith("tests")] == []
    letters = {f"templates/letters/{name}" for name in NAMES}
    assert letters | {
        "templates/member.en.xlsx",
        "templates/member.zh.xlsx",
        "templates/pages/letters.html.j2",
        "templates/pages/page.html.j2",
        "templates/playbooks/general.toml",
        "templates/team.en.xlsx",
        "templates/team.zh.xlsx",
    } == {name for name in names if name.startswith("templates/") and not name.endswith(".py")}


def test_what_the_buttons_are_made_of_is_in_the_wheel(wheel: Path) -> None:
    here = Path("addin")
    made_of = [
        path for path in here.rglob("*.*") if path.suffix in (".bas", ".svg", ".sh", ".applescript")
    ]

    assert len(made_of) >= 12
    assert {path.as_posix() for path in made_of} <= set(zipfile.ZipFile(wheel).namelist())


def test_the_demo_runs_from_the_wheel_alone(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "venv"
    venv.create(home)
    python = home / BIN / "python"
    subprocess.run(
        [sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--quiet", wheel],
        check=True,
    )
    # What mubiao needs comes from where the tests run; mubiao itself does not.
    ours = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.strip()
    Path(ours, "needed.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    clean = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}

    done = subprocess.run(
        [home / BIN / "mubiao", "demo", "--lang", "en"],
        cwd=tmp_path,
        env=clean,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )

    assert (done.returncode, done.stderr) == (0, "")
    review, monthly, *_ = (line for line in done.stdout.splitlines() if line.endswith(".xlsx"))
    for line in (review, monthly):
        assert zipfile.is_zipfile(tmp_path / line.partition(": ")[2])
