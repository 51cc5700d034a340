"""One member book per member: drawn once for the team's month, then filled in for each."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from templates.draw import draw
from templates.start_values import member_start
from workbook.calendar.period import Period
from workbook.fill.file_name import member_file_name
from workbook.fill.member_values import Value, member_values
from workbook.fill.month_values import month_values
from workbook.fill.patch import Cell, Stencil, cut
from workbook.schema.member import member_book
from workbook.schema.member.month import WEEK_NUMBERS
from workbook.schema.place import Place, place
from workbook.schema.playbook import Playbook, Stage
from workbook.schema.sheet import Form
from workbook.schema.team import Member, Team


def member_books(
    team: Team, period: Period, members: Iterable[Member]
) -> Iterator[tuple[str, bytes]]:
    """Yield the file name and content of each member's book for a working month.

    The book is drawn once, in the team's language, with its playbook and calendar; a week sheet
    the month does not need is hidden. Of each copy only the member's own cells are written.

    Args:
        team: Settings, playbook and issued targets.
        period: The working month.
        members: Whose books to make.
    """
    blanks, issued = _Blanks.of(team, period), team.issued(period.id)
    for member in members:
        values = member_values(
            member, issued.get(member.id, {}), playbook=team.playbook, period=period
        )
        yield member_file_name(period.id, member), blanks.filled(values)


@dataclass(frozen=True, slots=True)
class _Blanks:
    """A team's month drawn with blanks, and which name stands in which cell."""

    stencil: Stencil
    cells: dict[str, Cell]

    @classmethod
    def of(cls, team: Team, period: Period) -> "_Blanks":
        book = member_book(team.playbook, len(period.days))
        needed = {week.number for week in period.weeks}
        content = draw(
            book,
            team.lang,
            hidden=frozenset(f"week{number}" for number in WEEK_NUMBERS if number not in needed),
            values={**member_start(team.playbook, team.lang), **month_values(team, period)},
        )
        placed = place(book)
        cells = {name: _cell(placed, name) for name in _names(team.playbook)}
        return cls(cut(content, cells.values()), cells)

    def filled(self, values: Mapping[str, Value]) -> bytes:
        return self.stencil.filled({self.cells[name]: value for name, value in values.items()})


def _names(playbook: Playbook) -> Iterator[str]:
    """Yield the names of all cells that may differ between members."""
    for field in ("member", "name"):
        yield f"mubiao.identity.{field}"
        yield f"home.identity.{field}"
    for result in playbook.results:
        yield f"month.results.target@{result.id}"
    for stage in playbook.funnel:
        yield f"month.stages.issued@{stage.id}"
    for activity in playbook.counted:
        if not isinstance(activity, Stage):
            yield f"month.beside.issued@{activity.id}"
    for metric in playbook.metrics:
        for number in WEEK_NUMBERS:
            yield f"month.weeks.week{number}@{metric.id}"


def _cell(placed: Place, name: str) -> Cell:
    target, _, row = name.partition("@")
    sheet, block, column = target.split(".")
    position = next(n for n, each in enumerate(placed.book.sheets, start=1) if each.id == sheet)
    is_form = isinstance(placed.book[sheet][block], Form)
    address = placed.cell(sheet, block, column, 0 if is_form else row)
    return f"xl/worksheets/sheet{position}.xml", address
