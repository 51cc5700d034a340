"""The files that travel with the package, by name."""

from importlib.resources import files


def load(name: str) -> bytes:
    """Return a built template or a playbook.

    Args:
        name: As it stands below this folder: ``"member.zh.xlsx"``, ``"playbooks/general.toml"``.

    Raises:
        FileNotFoundError: There is no such file.

    Example:
        >>> load("playbooks/general.toml").decode().startswith("#")
        True
    """
    return files("templates").joinpath(*name.split("/")).read_bytes()
