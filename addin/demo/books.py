"""What the demo types into its books: where each value goes, by column id."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from addin.demo.activity import Row
from addin.demo.cells import Moved, Writes
from workbook.schema import choices
from workbook.schema.member import member_book
from workbook.schema.place import Place, place
from workbook.schema.playbook import DEALS, Playbook
from workbook.schema.sheet import Table
from workbook.schema.words import Lang, Words


@dataclass(frozen=True, slots=True)
class Pages:
    """A declared book and where everything in it stands, in one language."""

    placed: Place
    lang: Lang

    def tab(self, sheet: str) -> str:
        """Return a sheet's name."""
        return self.placed.book[sheet].label.of(self.lang)

    def rows(self, sheet: str, table: str, rows: Iterable[Mapping[str, object]]) -> Writes:
        """Return a table's rows, from its first one on, by address."""
        stands = self.placed.block(sheet, table)
        return {
            (stands.first + index, stands.columns[column].column): self.shown(value)
            for index, row in enumerate(rows)
            for column, value in row.items()
        }

    def fields(self, sheet: str, form: str, fields: Mapping[str, object]) -> Writes:
        """Return a form's fields by address."""
        stands = self.placed.block(sheet, form)
        return {
            (stands.columns[field].row, stands.columns[field].column): self.shown(value)
            for field, value in fields.items()
        }

    def shown(self, value: object) -> object:
        """Return a value as it is typed: words in the book's language."""
        return value.of(self.lang) if isinstance(value, Words) else value


def member_pages(playbook: Playbook, days: int, lang: Lang) -> Pages:
    """Return the pages of a member book."""
    return Pages(place(member_book(playbook, days)), lang)


def log_rows(rows: Iterable[Row], playbook: Playbook) -> list[Row]:
    """Return log rows with 活动 in words."""
    names = {activity.id: activity.label for activity in playbook.activities}
    return [
        {
            column: names[str(value)] if column == "activity" else value
            for column, value in row.items()
        }
        for row in rows
    ]


def counted(rows: Iterable[Row], playbook: Playbook) -> dict[date, Row]:
    """Return the same work as counts a day, for who does not write rows."""
    known = {activity.id for activity in playbook.counted}
    days: dict[date, Row] = {}
    for row in rows:
        day = row["date"]
        assert isinstance(day, date)  # noqa: S101 - rows of ours
        counts = days.setdefault(day, {"morning": choices.ATTENDANCE[0]})
        steps = {DEALS: row.get("deals"), "amount": row.get("amount")}
        if row["activity"] in known:
            steps[str(row["activity"])] = row.get("quantity", 1)
        for metric, step in steps.items():
            if isinstance(step, int | float):
                before = counts.get(metric, 0)
                assert isinstance(before, int | float)  # noqa: S101 - summed here
                counts[metric] = before + step
    return days


def count_rows(days: Mapping[date, Row], month: Sequence[date]) -> list[Row]:
    """Return a row for every day of the month, as 每日活动量 has them."""
    return [days.get(day, {}) for day in month]


def customer_rows(rows: Iterable[Row], known: Mapping[str, int]) -> list[Row]:
    """Return 客户档案: everybody in the log with a phone, and who bought before.

    Args:
        rows: Log rows, by day.
        known: Customer -> how many deals before this month.
    """
    listed: dict[str, Row] = {
        name: {"customer": name, "earlier_deals": deals} for name, deals in known.items()
    }
    for row in rows:
        if "phone" in row and "customer" in row:
            listed[str(row["customer"])] = {
                "customer": row["customer"],
                "phone": row["phone"],
                "source": row["source"],
                "grade": row["grade"],
                "first_date": row["date"],
            }
    return list(listed.values())


def moved(pages: Pages, rows: Sequence[Row]) -> tuple[Writes, Moved]:
    """Return the log with its headers renamed, in another order, one column further right.

    Returns:
        What is typed where, and which column each one was.
    """
    table = pages.placed.book["log"].table("log")
    stands = pages.placed.block("log", "log")
    order = [*table.columns[1:4], table.columns[0], *table.columns[4:]]
    writes: dict[tuple[int, int], object] = {(stands.header, 0): None}
    for index, column in enumerate(order, start=1):
        writes[stands.header, index] = other_header(table, column.id, pages.lang)
        for number, row in enumerate(rows):
            if column.id in row:
                writes[stands.first + number, index] = pages.shown(row[column.id])
    columns = {index: stands.columns[each.id].column for index, each in enumerate(order, start=1)}
    return writes, columns


def other_header(table: Table, column_id: str, lang: Lang) -> str:
    """Return another header that people use for a column, in the book's language if there is one."""
    column = table[column_id]
    in_language = [each for each in column.aliases if each.isascii() == (lang == "en")]
    return next(iter((*in_language, column.label.of(lang))))


def as_text(row: Row) -> Row:
    """Return a row typed as text: dates with dots, amounts with a unit, in full-width digits."""

    def text(value: object) -> object:
        match value:
            case date():
                return full_width(f"{value.year}.{value.month}.{value.day}")
            case float():
                return f"{value:,.0f}元"
            case int():
                return full_width(str(value))
            case _:
                return value

    return {column: text(value) for column, value in row.items()}


def full_width(text: str) -> str:
    """Return digits and points in their full-width forms.

    Example:
        >>> full_width("2026.11.3")
        '２０２６．１１．３'
    """
    return "".join(chr(ord(each) + 0xFEE0) if each in "0123456789." else each for each in text)
