"""The buttons there are: Excel's ribbon, LibreOffice's toolbar and the window are made from this list.

A command that is not in ``addin.commands`` or ``addin.live`` has no button.
"""

from dataclasses import dataclass
from itertools import groupby

from workbook.schema.button_words import DETAIL, GROUP, LABEL, TIP
from workbook.schema.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """A button.

    Attributes:
        command: The command that it runs, as on the command line; also the button's id.
        group: The id of the group it stands in.
        image: Its icon in Excel, by imageMso.
        book: The kind of book it works on ("member", "team"); empty where it needs none.
        is_live: Works only on a book that is open in Excel or LibreOffice.
    """

    command: str
    group: str
    image: str
    book: str = ""
    is_live: bool = False

    @property
    def sub(self) -> str:
        """The VBA Sub that Excel calls.

        Example:
            >>> Button(command="new-month", group="month_start", image="").sub
            'OnNewMonth'
        """
        return "On" + self.command.title().replace("-", "")

    @property
    def label(self) -> Words:
        """What stands on it."""
        return LABEL[self.command]

    @property
    def tip(self) -> Words:
        """What happens, in a line."""
        return TIP[self.command]

    @property
    def detail(self) -> Words:
        """What happens, in full."""
        return DETAIL[self.command]


BUTTONS = (
    Button(command="check", group="today", image="AcceptInvitation", book="member"),
    Button(command="clear-marks", group="today", image="ClearFormats", book="member", is_live=True),
    Button(command="gaps", group="today", image="ChartTrendline", book="member"),
    Button(command="new-team", group="month_start", image="FileNew"),
    Button(command="new-month", group="month_start", image="CreateMailRule", book="team"),
    Button(command="consolidate", group="track", image="Consolidate", book="team"),
    Button(command="review-week", group="review", image="CalendarInsert", book="team"),
    Button(
        command="review-month", group="review", image="ChartTypeColumnInsertGallery", book="team"
    ),
    Button(command="send", group="review", image="FileSendAsAttachment", book="team"),
    Button(command="chat", group="review", image="Copy", book="team"),
    Button(command="doctor", group="tools", image="ErrorChecking"),
    Button(command="demo", group="tools", image="MacroPlay"),
    Button(command="help", group="tools", image="Help"),
)


def groups() -> tuple[tuple[str, Words, tuple[Button, ...]], ...]:
    """Return the groups that have a button: id, label, buttons in order."""
    return tuple(
        (group, GROUP[group], tuple(buttons))
        for group, buttons in groupby(BUTTONS, key=lambda button: button.group)
    )
