"""The member book as a whole: which sheets it has, in tab order."""

from functools import lru_cache

from workbook.schema.member.customers import customers_sheet
from workbook.schema.member.daily import daily_sheet
from workbook.schema.member.home import home_sheet
from workbook.schema.member.identity import IDENTITY_SHEET, identity_sheet
from workbook.schema.member.live import live_sheet
from workbook.schema.member.log import log_sheet
from workbook.schema.member.month import month_sheet
from workbook.schema.member.week import week_sheet
from workbook.schema.playbook import Playbook
from workbook.schema.sheet import Book
from workbook.schema.words import Words

SCHEMA_VERSION = 1
LONGEST_MONTH = 36  # 26 November to 31 December
WEEKS = 5

__all__ = ["IDENTITY_SHEET", "LONGEST_MONTH", "SCHEMA_VERSION", "WEEKS", "member_book"]


@lru_cache(maxsize=8)  # the same value for the same playbook, asked for once a file
def member_book(playbook: Playbook, days: int = LONGEST_MONTH) -> Book:
    """Return the declaration of a member book.

    Args:
        playbook: Its metrics are rows and columns of the book.
        days: How many days the working month has.
    """
    return Book(
        kind="member",
        label=Words("个人月表", "Member book"),
        sheets=(
            home_sheet(playbook),
            month_sheet(playbook),
            *(week_sheet(playbook, number) for number in range(1, WEEKS + 1)),
            log_sheet(playbook),
            daily_sheet(playbook, days),
            customers_sheet(playbook),
            live_sheet(playbook, days),
            identity_sheet(playbook, days),
        ),
    )
