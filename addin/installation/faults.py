"""What may keep us from putting a file in its place, or from taking it away."""

from pathlib import Path

from addin.errors import FileFault
from addin.installation.places import ADD_IN
from workbook.schema.installation_words import INSTALL_FAULT


class NotInstalled(FileFault):
    """A file was not put where it belongs, or not taken away from there."""

    catalogue = INSTALL_FAULT


def kept_from(file: Path, error: OSError, code: str) -> NotInstalled:
    """Return why a file was not put or removed: nothing but the add-in is ever held open by Excel.

    Args:
        file: The file.
        error: What the system said.
        code: The sentence's key where it is not Excel.
    """
    if isinstance(error, PermissionError) and file.suffix == Path(ADD_IN).suffix:
        return NotInstalled("held_open", file)
    return NotInstalled(code, file, error.strerror or "")


def reason(error: FileFault) -> str:
    """Return what the system itself said, as far as it said anything."""
    return (error.__cause__.strerror or "") if isinstance(error.__cause__, OSError) else ""
