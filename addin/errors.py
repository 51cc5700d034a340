"""What the world may do to a command, as exceptions with a sentence in both languages.

    MubiaoError
    ├── WrongUse        a command, option or value that does not exist
    ├── FileFault
    │   ├── FileMissing
    │   ├── FileUnread
    │   ├── FileThere   it would have been overwritten
    │   └── FileUnwritten
    ├── BookRefused     a team or member book that cannot be worked with, and its findings
    ├── BookUnfit       the open book is not the one a button needs
    ├── AlreadyRunning  the same is being done already
    └── InstallationDamaged

What people type into their books never raises: it becomes a finding.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from workbook.schema.button_words import LABEL
from workbook.schema.fault_words import FAULT, PRESSED_FAULT
from workbook.schema.saving_words import UNSAVED
from workbook.schema.words import Lang, Words

if TYPE_CHECKING:
    from workbook.schema.finding import Finding


class MubiaoError(Exception):
    """A command was not done, and there is a sentence that says why.

    Attributes:
        catalogue: The sentences.
        code: The key of the sentence in the catalogue.
    """

    catalogue: ClassVar[Mapping[str, Words]] = FAULT

    def __init__(self, code: str, **facts: str | Words) -> None:
        """Keep the catalogue's key and what the sentence names."""
        super().__init__(code)
        self.code = code
        self._facts = facts

    def told(self, lang: Lang) -> str:
        """Return the sentence in one language."""
        return self._filled(self.catalogue[self.code], lang)

    def told_at_button(self, lang: Lang) -> str:
        """Return the sentence for someone who pressed a button, with no option of a line in it."""
        words = PRESSED_FAULT.get(self.code)
        return self._filled(words, lang) if words else self.told(lang)

    def _filled(self, words: Words, lang: Lang) -> str:
        facts = {k: v.of(lang) if isinstance(v, Words) else v for k, v in self._facts.items()}
        return words.of(lang, **facts)


class WrongUse(MubiaoError):  # noqa: N818 - named for what happened, in the user's words
    """The line typed names a command, option or value that does not exist."""


class FileFault(MubiaoError):  # noqa: N818
    """Something about a file or folder on disk."""

    def __init__(self, code: str, file: Path, why: str = "", **facts: str | Words) -> None:
        """Keep which file it is, the system's own reason if there is one, and what else is told."""
        super().__init__(code, file=str(file), why=why, **facts)


class FileMissing(FileFault):
    """A file or folder that was named is not there."""


class FileUnread(FileFault):
    """The system does not let us read a file."""


class FileThere(FileFault):
    """A file exists that would have been overwritten."""


class FileUnwritten(FileFault):
    """The system does not let us save a file."""

    catalogue: ClassVar[Mapping[str, Words]] = {**FAULT, **UNSAVED}


class BookRefused(MubiaoError):  # noqa: N818
    """A team or member book cannot be worked with; its findings say why."""

    def __init__(self, code: str, file: Path, findings: "tuple[Finding, ...]") -> None:
        """Keep the findings, which are told below the sentence."""
        super().__init__(code, file=str(file))
        self.findings = findings

    def told(self, lang: Lang) -> str:
        """Return the sentence, and a line for each finding."""
        from workbook.schema.sentences import message

        where = [" ".join(filter(None, (each.sheet, each.cell))) for each in self.findings]
        lines = [
            f"  {place + ': ' if place else ''}{message(each, lang)}"
            for place, each in zip(where, self.findings, strict=True)
        ]
        return "\n".join((super().told(lang), *lines))


class BookUnfit(MubiaoError):  # noqa: N818
    """The book on whose window a button was pressed is not the one it needs."""


class AlreadyRunning(MubiaoError):  # noqa: N818
    """The same is being done already."""

    def __init__(self, command: str, since: str) -> None:
        """Keep what is running, and since when."""
        super().__init__("already_running", label=LABEL[command], since=since)


class InstallationDamaged(MubiaoError):  # noqa: N818
    """A package of ours was loaded from somewhere else than the installation."""

    def __init__(self, package: str, file: Path, wanted: Path) -> None:
        """Keep which package it is, where it came from, and where it should."""
        super().__init__("damaged", package=package, file=str(file), wanted=str(wanted))
