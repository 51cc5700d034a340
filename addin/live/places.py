"""Where a person's own files are."""

from pathlib import Path


def documents() -> Path:
    """Return the person's folder for documents; the home folder where there is none."""
    folder = Path.home() / "Documents"
    return folder if folder.is_dir() else Path.home()
