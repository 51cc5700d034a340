"""The commands and options there are: what is parsed, and what the help pages show."""

from dataclasses import dataclass

from workbook.schema.command_words import PLACE
from workbook.schema.words import NOTHING, Words


@dataclass(frozen=True, slots=True)
class Option:
    """An option by its long name.

    Attributes:
        name: Without the dashes.
        value: What stands after it; empty for a switch.
        is_repeated: May be written several times.
        is_lone: May be written without its value.
    """

    name: str
    value: Words = NOTHING
    is_repeated: bool = False
    is_lone: bool = False

    @property
    def is_switch(self) -> bool:
        """Whether nothing stands after it."""
        return self.value is NOTHING


@dataclass(frozen=True, slots=True)
class Command:
    """A command: what files it takes and which options.

    Attributes:
        name: As it is typed.
        files: What the help page calls its files; empty for none.
        options: Beside those that every command takes.
        is_many: Takes several files.
        is_alone: Works without a file, too.
        is_live: Works only on a book that is open in Excel or LibreOffice; on no help page.
        examples: Lines a person could type.
    """

    name: str
    files: Words
    options: tuple[Option, ...]
    is_many: bool = False
    is_alone: bool = False
    is_live: bool = False
    examples: tuple[Words, ...] = ()

    @property
    def program(self) -> str:
        """What is typed to run it."""
        return f"mubiao {self.name}".rstrip()


MONTH = Option("month", PLACE["month"])
AS_OF = Option("as-of", PLACE["day"])
USE = Option("use", PLACE["file"], is_repeated=True)
TEAM = Option("team", PLACE["team"])
OUT = Option("out", PLACE["file"])
FOLDER = Option("out", PLACE["folder"])
OPEN = Option("open")
WEEK = Option("week", PLACE["week"], is_lone=True)
WHOLE_MONTH = Option("month", PLACE["month"], is_lone=True)
YES = Option("yes")
UNMASK = Option("unmask", PLACE["reason"])
ARRIVED = Option("arrived", PLACE["number"], is_repeated=True)
AGAIN = Option("again", PLACE["number"], is_repeated=True)
MEMBERS = Option("members", PLACE["number"])
LOG_ROWS = Option("log-rows", PLACE["number"])
SEED = Option("seed", PLACE["number"])

COMMON = (Option("lang", PLACE["lang"]), Option("json"), Option("help"))

# What buttons and the window write, and nobody types: on no help page.
UNSEEN = (
    Option("wb", PLACE["book"]),
    Option("hwnd", PLACE["number"]),
    Option("pipe", PLACE["file"]),
    Option("folder", PLACE["folder"]),
    Option("progress", PLACE["lines"]),
    Option("html"),
    Option("seen", PLACE["number"]),
)

COMMANDS = (
    Command("demo", NOTHING, (FOLDER, MEMBERS, LOG_ROWS, SEED, AS_OF, OPEN)),
    Command("new-team", NOTHING, (OUT, OPEN)),
    Command(
        "new-month",
        PLACE["team"],
        (MONTH, AS_OF, OPEN),
        examples=(
            Words(
                "mubiao new-month 主管台账.xlsx --month 2026-11",
                "mubiao new-month TEAM.xlsx --month 2026-11",
            ),
        ),
    ),
    Command("check", PLACE["books"], (TEAM, MONTH), is_many=True),
    Command("gaps", PLACE["book"], (TEAM, MONTH, AS_OF)),
    Command(
        "consolidate",
        PLACE["team"],
        (MONTH, AS_OF, USE, OUT, OPEN),
        examples=(
            Words(
                "mubiao consolidate 主管台账.xlsx --as-of 2026-11-18",
                "mubiao consolidate TEAM.xlsx --as-of 2026-11-18",
            ),
        ),
    ),
    Command(
        "review",
        PLACE["team"],
        (WEEK, WHOLE_MONTH, AS_OF, USE, OUT, OPEN),
        examples=(
            Words("mubiao review 主管台账.xlsx --week", "mubiao review TEAM.xlsx --week"),
            Words(
                "mubiao review 主管台账.xlsx --month 2026-11",
                "mubiao review TEAM.xlsx --month 2026-11",
            ),
        ),
    ),
    Command(
        "send",
        PLACE["team"],
        (WEEK, WHOLE_MONTH, AS_OF, USE, YES, UNMASK, OPEN),
        examples=(
            Words(
                "mubiao send 主管台账.xlsx --month 2026-11",
                "mubiao send TEAM.xlsx --month 2026-11",
            ),
        ),
    ),
    Command("chat", PLACE["team"], (WEEK, WHOLE_MONTH, AS_OF, USE, FOLDER, OPEN)),
    Command("outbox", NOTHING, (ARRIVED, AGAIN, OUT, OPEN)),
    Command("window", NOTHING, ()),
    Command("install", NOTHING, ()),
    Command("uninstall", NOTHING, ()),
    Command("doctor", PLACE["team"], (), is_alone=True),
    Command("help", NOTHING, ()),
)

LIVE_COMMANDS = (Command("clear-marks", NOTHING, (), is_live=True),)

# Buttons that are a command with an option; on no help page, for ``review`` has one.
WEEKLY, MONTHLY = "review-week", "review-month"
BUTTON_COMMANDS = (
    Command(WEEKLY, PLACE["team"], (MONTH, AS_OF, OPEN)),
    Command(MONTHLY, PLACE["team"], (MONTH, AS_OF, OPEN)),
)

MEASURING = (
    "gaps",
    "consolidate",
    "review",
    "send",
    "chat",
)  # to yesterday, where no as-of day is given


def command_named(name: str) -> Command | None:
    """Return the command of that name."""
    known = (*COMMANDS, *BUTTON_COMMANDS, *LIVE_COMMANDS)
    return next((each for each in known if each.name == name), None)
