"""``_mubiao``: what a book is, whatever its file is called; and the calendar its formulas use."""

from workbook.schema.playbook import Playbook, Stage
from workbook.schema.sheet import Column, Form, Kind, Row, Sheet, Table
from workbook.schema.words import Words

IDENTITY_SHEET = "_mubiao"


def plain(column_id: str, kind: Kind = Kind.TEXT) -> Column:
    """Return a locked column whose label is its id: for sheets only programs read."""
    return Column(id=column_id, kind=kind, label=Words(column_id, column_id), is_locked=True)


def identity_form() -> Form:
    """Return the key-value cells every book of ours carries."""
    return Form(
        id="identity",
        label=Words("", ""),
        fields=tuple(
            plain(each) for each in ("kind", "version", "team", "member", "name", "period", "lang")
        ),
    )


def identity_sheet(playbook: Playbook, days: int) -> Sheet:
    """Return ``_mubiao`` of a member book: identity, calendar, standard rates, activity names."""
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
                label=Words("", ""),
                columns=(
                    plain("date", Kind.DATE),
                    plain("is_work", Kind.COUNT),
                    plain("week", Kind.COUNT),
                ),
                rows=tuple(Row(id=f"day{number}") for number in range(1, days + 1)),
            ),
            Table(
                id="rates",
                label=Words("", ""),
                columns=(
                    plain("metric"),
                    plain("label"),
                    plain("of"),
                    plain("rate", Kind.SHARE),
                    plain("lag", Kind.COUNT),
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
                        ),
                    )
                    for activity in playbook.activities
                ),
            ),
        ),
    )
