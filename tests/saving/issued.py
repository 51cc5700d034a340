"""A team whose month is to be issued, and the books as they always come out."""

from functools import cache
from pathlib import Path

from addin.demo.team import made_up_team
from addin.issue import issue_month
from addin.opened import open_team_file
from addin.playbooks import general_playbook
from tests.saving.killing import MONTH
from workbook.calendar.months import working_month

MEMBERS = 12


def issued_team(folder: Path) -> tuple[Path, dict[str, bytes]]:
    """Put a team book into a folder; return where it is, and its month's books by name."""
    file = folder / "主管台账.xlsx"
    file.write_bytes(_team())
    return file, _books()


@cache
def _team() -> bytes:
    start, _ = working_month(MONTH, "26-25")
    return made_up_team(general_playbook(), "zh", members=MEMBERS, month=MONTH, start=start)


@cache
def _books() -> dict[str, bytes]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        file = Path(folder, "主管台账.xlsx")
        file.write_bytes(_team())
        issued = issue_month(open_team_file(file), MONTH)
        return {path.name: path.read_bytes() for _, path in issued.made}
