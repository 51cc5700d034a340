"""What a command did, as a value: the command line shows it, and so can any other way in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from addin.page import Page
from workbook.schema.words import Lang


@dataclass(frozen=True, slots=True)
class Due:
    """Letters that were shown and wait for somebody's word.

    Attributes:
        count: How many.
        seen: What stands for exactly these letters: saying it sends no others.
    """

    count: int
    seen: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a command did.

    Attributes:
        code: The exit code: done, or done and something needs a person.
        lang: The language it speaks.
        page: What people read.
        copy: Plain text below the page, to be passed on as it is; empty for none.
        record: What programs read; one JSON object.
        output: What it made, to be opened on request.
        due: What goes as soon as somebody says so; None where nothing waits.
    """

    code: int
    lang: Lang
    page: Page = ()
    copy: str = ""
    record: Mapping[str, object] = field(default_factory=dict)
    output: Path | None = None
    due: Due | None = None
