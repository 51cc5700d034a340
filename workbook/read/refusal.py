"""A refusal: why a file is not read, as a status and a finding."""

from dataclasses import dataclass

from workbook.schema.finding import Finding
from workbook.schema.sentences import finding
from workbook.schema.status import FileStatus


class Refused(Exception):  # noqa: N818 - a verdict on a file, not an error of ours
    """Ends the reading of a file; ``guard`` and ``book`` turn it into a ``Refusal``.

    Attributes:
        code: The catalogue's key.
        found: What was found, as text; empty where the sentence names nothing.
    """

    def __init__(self, code: str, found: str = "") -> None:
        """Keep the code and what was found."""
        super().__init__(code, found)
        self.code = code
        self.found = found


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that is not read, and why.

    Attributes:
        file: The file's name, without its folder.
        status: ``UNHANDLED`` if it is no workbook at all, else ``UNREADABLE``.
        finding: What to tell the sender.
    """

    file: str
    status: FileStatus
    finding: Finding

    @classmethod
    def of(cls, file: str, code: str, *, found: str = "") -> "Refusal":
        """Return the refusal of a file for one of the catalogue's reasons.

        Example:
            >>> Refusal.of("张三.xls", "old_xls").status
            <FileStatus.UNREADABLE: 'unreadable'>
        """
        status = FileStatus.UNHANDLED if code == "not_a_workbook" else FileStatus.UNREADABLE
        return cls(file, status, finding(code, file=file, found=found))

    @classmethod
    def unread(cls, file: str, error: OSError) -> "Refusal":
        """Return the refusal of a file whose bytes could not be had (gone, locked, online only)."""
        return cls.of(file, "not_given", found=error.strerror or type(error).__name__)
