"""Build the templates: ``python -m templates.build [DIR]`` writes them there, else beside this file."""

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from templates.draw import draw
from templates.files import load
from templates.start_values import member_start, team_start
from workbook.schema.member import member_book
from workbook.schema.playbook import read_playbook
from workbook.schema.team_book import team_book
from workbook.schema.words import LANGS


def build_templates() -> Iterator[tuple[str, bytes]]:
    """Yield each template's file name and content: the general playbook, nobody's name."""
    playbook = read_playbook(load("playbooks/general.toml").decode())
    for lang in LANGS:
        member = draw(member_book(playbook), lang, values=member_start(playbook, lang))
        yield f"member.{lang}.xlsx", member
        yield (
            f"team.{lang}.xlsx",
            draw(team_book(playbook), lang, values=team_start(playbook, lang)),
        )


def main(arguments: Sequence[str]) -> None:
    """Write every template into the folder named first, or beside this file."""
    folder = Path(arguments[0]) if arguments else Path(__file__).parent
    for name, content in build_templates():
        (folder / name).write_bytes(content)


if __name__ == "__main__":
    main(sys.argv[1:])
