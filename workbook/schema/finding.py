"""A finding: one thing in a file that a person should look at, and what to do about it."""

from dataclasses import dataclass
from enum import StrEnum

from workbook.schema.words import NOTHING, Lang, Words


class Severity(StrEnum):
    """How grave a finding is; the order of the members is the order of gravity."""

    ERROR = "error"  # 错误: the row or file is left out of every number
    WARNING = "warning"  # 警告: it counts, and somebody should look
    NOTE = "note"  # 提示: already dealt with, said for the record

    @property
    def gravity(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


SEVERITY_LABEL = {
    Severity.ERROR: Words("错误", "Error"),
    Severity.WARNING: Words("警告", "Warning"),
    Severity.NOTE: Words("提示", "Note"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found; its sentence is kept in ``workbook.schema.sentences``.

    Attributes:
        code: The catalogue's key.
        severity: How grave it is.
        file: The file's name, without its folder.
        sheet: The tab's name as it stands in the file; empty when about the whole file.
        cell: The A1 address; empty when about the whole sheet or file.
        found: What stands there, as text.
        wanted: What should stand there, in both languages.
        column: The column's or field's label, in both languages.
        member_id: The 工号 of the sender, where known.
        is_across: Seen only across members: stays in the supervisor's copy.
        is_private: ``found`` is a customer's name, phone or id: stays with its owner.
        facts: Further values of the sentence, by name.
    """

    code: str
    severity: Severity
    file: str = ""
    sheet: str = ""
    cell: str = ""
    found: str = ""
    wanted: Words = NOTHING
    column: Words = NOTHING
    member_id: str = ""
    is_across: bool = False
    is_private: bool = False
    facts: tuple[tuple[str, str], ...] = ()

    def order(self) -> tuple[int, str, str, str, int, str, str]:
        """Sort key: gravest first, then by file, sheet, row and column."""
        letters = "".join(c for c in self.cell if c.isalpha())
        digits = "".join(c for c in self.cell if c.isdigit())
        return (
            self.severity.gravity,
            self.file,
            self.member_id,
            self.sheet,
            int(digits or 0),
            letters.rjust(3),
            self.code,
        )


@dataclass(frozen=True, slots=True)
class Sentence:
    """A catalogue entry: how grave, and the sentence that says what, where and what to do."""

    severity: Severity
    words: Words

    @classmethod
    def error(cls, zh: str, en: str) -> "Sentence":
        """Return the sentence of an error."""
        return cls(Severity.ERROR, Words(zh, en))

    @classmethod
    def warning(cls, zh: str, en: str) -> "Sentence":
        """Return the sentence of a warning."""
        return cls(Severity.WARNING, Words(zh, en))

    @classmethod
    def note(cls, zh: str, en: str) -> "Sentence":
        """Return the sentence of a note."""
        return cls(Severity.NOTE, Words(zh, en))


def shortened(text: str, limit: int = 60) -> str:
    """Return ``text`` on one line, at most ``limit`` characters, for showing what was found."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"


def lang_or_zh(lang: str) -> Lang:
    """Return ``lang`` if it is one of ours, else zh."""
    return "en" if lang == "en" else "zh"
