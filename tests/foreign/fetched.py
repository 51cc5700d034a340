"""The workbooks that packages carry for their own tests: fetched once, kept in ``build/``."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.foreign.packages import NPM, PIP

KEPT = Path(__file__).parents[2] / "build" / "foreign"
ENDINGS = frozenset(
    {".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".xlt", ".xlam", ".ods", ".slk"}
)
FETCH = 300  # seconds for one package


def foreign_books() -> dict[str, bytes]:
    """Return every workbook of the packages, all different, under names that are all different."""
    found: dict[str, bytes] = {}
    seen: set[str] = set()
    for package in (*PIP, *NPM):
        for path in sorted(_kept(package).iterdir()):
            content = path.read_bytes()
            digest = hashlib.sha256(content).hexdigest()
            if digest not in seen:
                seen.add(digest)
                found[f"{package} {path.name}"] = content
    return found


def _kept(package: str) -> Path:
    """Return the folder with a package's workbooks, fetched if it was not there yet."""
    folder = KEPT / package
    if not folder.is_dir():
        KEPT.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=KEPT) as scratch:
            source = Path(scratch, "source")
            source.mkdir()
            (_from_npm if package in NPM else _from_pip)(package, source)
            books = Path(scratch, "books")
            books.mkdir()
            for number, path in enumerate(_books(source)):
                shutil.copyfile(path, books / f"{number:03} {path.name}")
            books.rename(folder)  # whole or not at all
    return folder


def _books(source: Path) -> Iterator[Path]:
    return (
        path
        for path in sorted(source.rglob("*"))
        if path.suffix.lower() in ENDINGS and path.is_file() and not path.is_symlink()
    )


def _from_pip(package: str, source: Path) -> None:
    """Unpack a package's source: pip stops before building it and ``--no-clean`` leaves it there."""
    options = ("--no-deps", "--no-binary", ":all:", "--no-build-isolation", "--no-clean")
    done = subprocess.run(
        [sys.executable, "-m", "pip", "download", package, "--dest", str(source), *options],
        env={**os.environ, "TMPDIR": str(source)},
        capture_output=True,
        encoding="utf-8",
        timeout=FETCH,
    )
    assert any(_books(source)), f"{package} was not fetched:\n{done.stdout}\n{done.stderr}"


def _from_npm(package: str, source: Path) -> None:
    done = subprocess.run(
        ["npm", "pack", "--silent", package],
        cwd=source,
        capture_output=True,
        encoding="utf-8",
        timeout=FETCH,
    )
    archives = list(source.glob("*.tgz"))
    assert len(archives) == 1, f"{package} was not fetched:\n{done.stdout}\n{done.stderr}"
    with tarfile.open(archives[0]) as archive:
        archive.extractall(source / "package", filter="data")
