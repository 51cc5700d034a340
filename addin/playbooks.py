"""The playbooks that travel with the package."""

from templates import load
from workbook.schema.playbook import Playbook, read_playbook


def general_playbook() -> Playbook:
    """Return the playbook every team starts from."""
    return read_playbook(load("playbooks/general.toml").decode())
