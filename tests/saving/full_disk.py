"""Saves on a disk of 64 KiB that is nobody else's: run inside ``unshare --map-root-user --mount``."""

import subprocess
import sys
from pathlib import Path

from tests.saving.books import new, old

ROOT = Path(__file__).parents[2]
NAMESPACE = ("unshare", "--map-root-user", "--mount")


def on_full_disk(folder: Path, command: str) -> str:
    """Return what a program says that runs with a 64 KiB disk mounted on a folder."""
    mount = f"mount -t tmpfs -o size=64k,mode=777 tmpfs '{folder}' && exec {command} '{folder}'"
    done = subprocess.run(
        (*NAMESPACE, "sh", "-c", mount), cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def main() -> None:
    """Save more than fits over an earlier file, and say what is there then."""
    from addin.errors import FileUnwritten
    from addin.save import save

    folder = Path(sys.argv[1])
    target = folder / "review.xlsx"
    target.write_bytes(old())
    try:
        save(target, new())
    except FileUnwritten as error:
        print(error.code)
        print(error.told("zh"))
        print(error.told("en"))
    print(target.read_bytes() == old(), [path.name for path in folder.iterdir()])


if __name__ == "__main__":
    main()
