"""Which planter plants which code of the catalogue, and which codes no single file can yield."""

from collections.abc import Mapping
from functools import partial

from tests.planting import headers, merging, other_rows, rows, tabs
from tests.planting.cell_faults import WRONG, plant_in_cell
from tests.planting.files import BROKEN, IDENTITIES, plant_identity
from tests.planting.tables import Planter
from workbook.schema.sentences_mail import MAIL_SENTENCES
from workbook.schema.sentences_team import TEAM_SENTENCES

PLANTERS = (
    rows.missing,
    rows.deal_incomplete,
    rows.negative_amount,
    rows.reversal_positive,
    rows.amount_unusual,
    rows.no_customer,
    rows.next_not_after,
    rows.row_twice,
    rows.total_row_skipped,
    other_rows.day_deal_incomplete,
    other_rows.count_day_twice,
    other_rows.log_and_count_differ,
    other_rows.target_differs,
    other_rows.too_many_rows,
    other_rows.too_many_customers,
    headers.column_renamed,
    headers.unit_scaled,
    headers.column_missing,
    headers.column_twice,
    headers.column_unknown,
    merging.merged_taken,
    merging.merged_cells,
    merging.hidden_rows_counted,
    tabs.sheet_renamed,
    tabs.sheet_twice,
    tabs.sheet_unread,
    tabs.hidden_sheet_unread,
    tabs.sheet_absent,
    tabs.sheet_missing,
    tabs.nothing_filled,
    tabs.identity_visible,
    tabs.name_differs,
)
# Faults that stand beside others in one book.
BESIDE: Mapping[str, Planter] = {
    **{code: partial(plant_in_cell, code=code) for code in WRONG},
    **{each.__name__: each for each in PLANTERS},
}
HEAVY = frozenset({"too_many_rows", "too_many_customers"})  # a thousand rows to see one fault
# Faults for which nothing else in the book is said.
ALONE: Mapping[str, Planter] = {code: partial(plant_identity, code=code) for code in IDENTITIES}
IN_TEAMS = frozenset(
    {
        "duplicate_same",
        "not_used",
        "copies_differ",
        "not_handed_in",
        "not_handed_in_but",
        "customer_shared",
        "phone_shared",
    }
)
NOT_IN_ONE_FILE: Mapping[str, str] = {
    **dict.fromkeys(
        (*TEAM_SENTENCES, *MAIL_SENTENCES),
        "it is about the team book or the calendar, which no member hands in",
    ),
    **dict.fromkeys(
        ("read_too_slow", "read_too_large", "read_broke_down"),
        "it is about how long a reading took and what became of the reader",
    ),
    "not_given": "it is about a file whose bytes the system does not give",
    "target_changed": "it compares a book already issued with the team book when issuing again",
}


def planted_codes() -> set[str]:
    """Return every code that is planted somewhere."""
    return {*BESIDE, *ALONE, *BROKEN, *IN_TEAMS}
