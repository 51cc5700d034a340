"""What members wrote in the review of a week sheet, and of the one before: causes, changes, promises."""

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.calendar.period import Week
from workbook.review.consolidated import Consolidated
from workbook.schema.cell_text import clean_text

Fields = Mapping[str, Mapping[str, object]]  # 工号 -> a book's sheet.form.field -> value
FIELD = "week{week}.review.{field}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The forms of the counted books, asked by member and field.

    Attributes:
        fields: Of the month's books.
        last_fields: Of the books that have the week before; None where none is known.
        week: The number of the week.
        last: The number of the week before, in its own month.
    """

    fields: Fields
    last_fields: Fields | None
    week: int
    last: int

    @classmethod
    def of(cls, run: Consolidated, week: Week, before: Consolidated | None) -> "Written":
        """Return what was written; ``before`` is the month before, if it is known."""
        fields = _fields(run)
        if week.number > 1:
            return cls(fields=fields, last_fields=fields, week=week.number, last=week.number - 1)
        last_fields = _fields(before) if before else {}
        return cls(
            fields=fields,
            last_fields=last_fields or None,
            week=week.number,
            last=len(before.period.weeks) if before else 0,
        )

    @property
    def knows_last(self) -> bool:
        """Whether it is known what was written the week before."""
        return self.last_fields is not None

    def value(self, member_id: str, field: str) -> object:
        """Return the value of a field of this week's review."""
        return self.fields.get(member_id, {}).get(FIELD.format(week=self.week, field=field))

    def text(self, member_id: str, field: str) -> str:
        """Return what stands in a field of this week's review, or an empty text."""
        return _text(self.value(member_id, field))

    def last_text(self, member_id: str, field: str) -> str:
        """Return what stands in a field of the review of the week before, or an empty text."""
        own = (self.last_fields or {}).get(member_id, {})
        return _text(own.get(FIELD.format(week=self.last, field=field)))


def _fields(run: Consolidated) -> Fields:
    return {book.member_id: book.fields for book in run.books if book.status.is_counted}


def _text(value: object) -> str:
    return "" if value is None else clean_text(str(value)).strip()
