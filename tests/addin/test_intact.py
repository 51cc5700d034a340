"""Our own packages come from where they were installed, or nothing runs."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import addin
from addin.errors import InstallationDamaged
from addin.intact import check_intact, check_places, installed_in

CHECKOUT = Path(addin.__file__).parents[1]
LIVE = ("-m", "addin", "check", "--wb=", "--lang")


def test_this_installation_is_intact() -> None:
    check_intact()

    assert CHECKOUT in installed_in()


def test_a_package_from_elsewhere_is_named(tmp_path: Path) -> None:
    found = tmp_path / "share" / "workbook" / "__init__.py"
    with pytest.raises(InstallationDamaged) as fault:
        check_places({"addin": CHECKOUT / "addin/x.py", "workbook": found}, (CHECKOUT,))

    assert fault.value.told("zh") == (
        f"安装已损坏：workbook 是从 {found} 载入的，不在安装的位置 {CHECKOUT}。"
        "什么也没有做。请把 mubiao 重新装到那里（不要用 pip 的 --user）。"
    )
    assert fault.value.told("en") == (
        f"Installation damaged: workbook was loaded from {found}, which is not where it was "
        f"installed, {CHECKOUT}. Nothing was done. Install mubiao there again (without pip's --user)."
    )


def test_a_link_to_the_installation_is_the_installation(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(CHECKOUT)

    check_places({"addin": link / "addin" / "__init__.py"}, (CHECKOUT,))


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("zh", "mubiao: 安装已损坏：{package} 是从 {found} 载入的，"),
        ("en", "mubiao: Installation damaged: {package} was loaded from {found}, "),
    ],
)
def test_a_planted_package_runs_nothing(tmp_path: Path, lang: str, sentence: str) -> None:
    planted = tmp_path / "planted"
    for name in ("addin", "workbook", "templates"):
        shutil.copytree(CHECKOUT / name, planted / name)

    done = subprocess.run(
        [sys.executable, *LIVE, lang],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(planted)},
        capture_output=True,
        encoding="utf-8",
    )

    found = planted / "addin" / "__init__.py"
    assert done.stderr.startswith(sentence.format(package="addin", found=found))
    assert (2, "") == (done.returncode, done.stdout)


def test_a_hostile_folder_is_not_looked_into(tmp_path: Path) -> None:
    for name in ("addin", "workbook", "templates", "xlwings", "openpyxl"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise SystemExit('planted')")

    done = subprocess.run(
        [sys.executable, "-I", "-m", "addin", "--version"], cwd=tmp_path, capture_output=True
    )

    assert (0, b"") == (done.returncode, done.stderr)
