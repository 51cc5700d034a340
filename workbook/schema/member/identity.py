"""``_mubiao``: what a book is, whatever its file is called; and the calendar its formulas use."""

from functools import lru_cache

from workbook.schema.playbook import Playbook, Stage
from workbook.schema.sheet import Column, Form, Kind, Row, Sheet, Table
from workbook.schema.words import NOTHING, Words

IDENTITY_SHEET = "_mubiao"


def plain(column_id: str, kind: Kind = Kind.TEXT) -> Column:
    """Return a locked column whose label is its id: for sheets only programs read."""
    return Column(id=column_id, kind=kind, label=Words(column_id, column_id), is_locked=True)


@lru_cache(maxsize=1)
def identity_form() -> Form:
    """Return the key-value cells every book of ours carries."""
    return Form(
        id="identity",
        label=NOTHING,
        fields=tuple(
            plain(each) for each in ("kind", "version", "team", "member", "name", "period", "lang")
        ),
    )


def identity_sheet(playbook: Playbook, days: int) -> Sheet:
    """Return ``_mubiao`` of a member book: identity, calendar, and the playbook it was made with."""
    return Sheet(
        id="mubiao",
        label=Words(IDENTITY_SHEET, IDENTITY_SHEET),
        is_hidden=True,
        is_protected=True,
        widths=(18, 18),
        blocks=(
            identity_form(),
            Table(
                id="calendar",
                label=NOTHING,
                columns=(
                    plain("date", Kind.DATE),
                    plain("is_work", Kind.COUNT),
                    plain("week", Kind.COUNT),
                ),
                rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
            ),
            _results(playbook),
            _rates(playbook),
        ),
    )


def _results(playbook: Playbook) -> Table:
    return Table(
        id="results",
        label=NOTHING,
        columns=(plain("metric"), plain("label"), plain("unit"), plain("is_money", Kind.COUNT)),
        rows=tuple(
            Row(
                id=result.id,
                values=(
                    ("metric", result.id),
                    ("label", result.label),
                    ("unit", result.unit),
                    ("is_money", int(result.is_money)),
                ),
            )
            for result in playbook.results
        ),
    )


def _rates(playbook: Playbook) -> Table:
    return Table(
        id="rates",
        label=NOTHING,
        columns=(
            plain("metric"),
            plain("label"),
            plain("of"),
            plain("rate", Kind.SHARE),
            plain("lag", Kind.COUNT),
            plain("counts"),
        ),
        rows=tuple(
            Row(
                id=activity.id,
                values=(
                    ("metric", activity.id),
                    ("label", activity.label),
                    ("of", activity.of if isinstance(activity, Stage) else ""),
                    ("rate", activity.rate if isinstance(activity, Stage) else None),
                    ("lag", activity.lag if isinstance(activity, Stage) else None),
                    ("counts", activity.counts if isinstance(activity, Stage) else ""),
                ),
            )
            for activity in playbook.activities
        ),
    )
