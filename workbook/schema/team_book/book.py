"""The team book as a whole: which sheets it has, in tab order."""

from workbook.schema.member.identity import IDENTITY_SHEET, identity_form
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Book, Sheet
from workbook.schema.team_book.days import days_sheet
from workbook.schema.team_book.home import home_sheet
from workbook.schema.team_book.metrics import metrics_sheet
from workbook.schema.team_book.recipients import recipients_sheet
from workbook.schema.team_book.roster import roster_sheet
from workbook.schema.team_book.settings import settings_sheet
from workbook.schema.team_book.targets import targets_sheet
from workbook.schema.words import Words


def team_book(playbook: Playbook) -> Book:
    """Return the declaration of a team book that starts from a playbook."""
    return Book(
        kind="team",
        label=Words("主管台账", "Team book"),
        sheets=(
            home_sheet(),
            settings_sheet(),
            roster_sheet(),
            metrics_sheet(playbook),
            targets_sheet(playbook),
            days_sheet(),
            recipients_sheet(),
            Sheet(
                id="mubiao",
                label=Words(IDENTITY_SHEET, IDENTITY_SHEET),
                is_hidden=True,
                widths=(18, 18),
                blocks=(identity_form(),),
            ),
        ),
    )
