"""Finds a team's own letter templates beside its team book, and refuses broken ones by name and line."""

from collections.abc import Mapping
from pathlib import Path

from addin.errors import FileUnread
from addin.letter_errors import TemplateBroken
from workbook.letters.broken import Broken
from workbook.letters.letter import Letter
from workbook.letters.templates import Templates, open_templates
from workbook.schema.letter_words import OWN_TEMPLATES

ENDING = ".j2"
MOST_BYTES = 200_000  # a letter's template has some two thousand


def letter_templates(team_book: Path) -> Templates:
    """Return the templates for a team's letters: its own where it has any.

    Args:
        team_book: The team book; its own templates lie in a folder beside it.

    Raises:
        TemplateBroken: One of them cannot be used.
        FileUnread: The system does not let us read one, or the folder.
    """
    own = own_templates(team_book)
    faults = tuple(each for each in own.values() if isinstance(each, Broken))
    if faults:
        raise TemplateBroken(faults)
    opened = open_templates({name: text for name, text in own.items() if isinstance(text, str)})
    if isinstance(opened, tuple):
        raise TemplateBroken(opened)
    return opened


def own_templates(team_book: Path) -> Mapping[str, str | Broken]:
    """Return the team's own templates by file name; what is no text as a fault.

    Raises:
        FileUnread: The system does not let us read one, or the folder.
    """
    found: dict[str, str | Broken] = {}
    for folder in (team_book.parent / name for name in OWN_TEMPLATES.both()):
        if folder.is_dir():
            files = _files(folder)
            found |= {file.name: _text(file) for file in files if file.suffix == ENDING}
    return found


def written(letter: Letter | Broken) -> Letter:
    """Return a letter that was written.

    Raises:
        TemplateBroken: It could not be written.
    """
    if isinstance(letter, Broken):
        raise TemplateBroken((letter,))
    return letter


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise FileUnread("file_unread", folder, str(error.strerror or error)) from error


def _text(file: Path) -> str | Broken:
    try:
        content = file.read_bytes()
    except OSError as error:
        raise FileUnread("file_unread", file, str(error.strerror or error)) from error
    try:
        text = content[: MOST_BYTES + 1].decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Broken(code="template_bytes", file=file.name, line=line)
    return text if len(content) <= MOST_BYTES else Broken(code="template_large", file=file.name)
