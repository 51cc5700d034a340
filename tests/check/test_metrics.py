"""指标 as a supervisor may edit it: refused with sentences, or good for a whole month."""

from datetime import date
from typing import Any

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.check.test_team import GENERAL, team_grids
from workbook.calendar.build import build_period
from workbook.check.member import check_member
from workbook.check.origin import is_grave
from workbook.check.team import check_team
from workbook.facts.tables import build_facts
from workbook.fill.member_books import member_books
from workbook.measure.measure import measure
from workbook.read.book import read_book
from workbook.read.guard import Refusal
from workbook.schema.member.book import member_book
from workbook.schema.status import FileStatus

COLUMNS = ("kind", "id", "zh", "en", "of", "rate", "lag", "counts", "minutes", "direction")
ROWS = len((*GENERAL.results, *GENERAL.activities)) + 2  # two blank ones below
WORDS = (
    "",
    "结果",
    "环节",
    "其他活动",
    *("deals", "amount", "deal", "visit", "reversal", "paid", "date", "member", "remark", "A 1"),
    *(
        "到账",
        "早会",
        "日期",
        "金额",
        "件数",
        "金额目标",
        "合计",
        "面谈",
        "成交",
        "a|b",
        "{0}",
        '"',
    ),
    *("越少越好", "人", "次", "50%", "=1+1", "@", "x" * 70, "[visit]", "'", "\u200b", "*", "1"),
)
CELLS = st.one_of(st.sampled_from(WORDS), st.sampled_from([0, 0.5, 1, 5, 300]))
EDITS = st.dictionaries(
    st.tuples(st.sampled_from(COLUMNS), st.integers(0, ROWS - 1)), CELLS, max_size=4
)
DELETED = st.frozensets(st.integers(0, ROWS - 1), max_size=3)


def _values(edits: dict[tuple[str, int], Any], deleted: frozenset[int]) -> dict[str, object]:
    gone = {f"metrics.metrics.{column}@{row}": "" for row in deleted for column in COLUMNS}
    return gone | {f"metrics.metrics.{column}@{row}": cell for (column, row), cell in edits.items()}


@given(edits=EDITS, deleted=DELETED)
@settings(max_examples=40, deadline=None)
@example(edits={("of", 5): "visit", ("zh", 5): "visit"}, deleted=frozenset())
@example(edits={("id", 6): "signed"}, deleted=frozenset())
@example(edits={}, deleted=frozenset({1}))
@example(edits={}, deleted=frozenset({7, 8, 9}))
def test_metrics_are_refused_with_findings_or_last_the_whole_month(
    edits: dict[tuple[str, int], Any], deleted: frozenset[int]
) -> None:
    team, findings = check_team(team_grids(_values(edits, deleted)))

    if team is None:
        assert any(is_grave(each) for each in findings)
        return
    period, _ = build_period("2026-11", team)
    ((file, content),) = member_books(team, period, team.members[:1])
    grids = read_book(file, content)
    assert not isinstance(grids, Refusal)
    book = check_member(grids, member_book(team.playbook, len(period.days)), team, period)
    assert (book.status, book.code) == (FileStatus.REJECTED, "nothing_filled")
    assert [each.code for each in book.findings] == ["nothing_filled"]
    measured = measure(build_facts((), team, period), team, period, date(2026, 11, 10))
    assert {each.metric for each in measured.measures} >= {"amount", "deals"}
